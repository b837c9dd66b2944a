package gouji.word;

import gouji.document.ReadTable;
import gouji.document.ReadTable.Spot;
import gouji.document.Reread;
import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.opc.Archive;
import gouji.opc.Element;
import gouji.opc.Properties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads a Word file of ours again (回读), also after Word or another program has saved it. It shares nothing with what wrote it: the
 * title ends with the words of the form, sections begin where a first-level heading has their title, figures stand by their place in
 * the grid.
 */
public final class WordFileReader {

    private static final String DOCUMENT = "word/document.xml";
    /** No column of ours is as narrow, in twips: a millimetre. */
    private static final int NARROWEST = 57;
    private static final String STYLES = "word/styles.xml";

    private final Form form;
    private final Set<String> firstLevel;
    private final List<String> title = new ArrayList<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<CellRef, String> figures = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** The section that is being read; empty in the title and behind the last one. */
    private String current = "";

    private WordFileReader(Form form, Set<String> firstLevel) {
        this.form = form;
        this.firstLevel = firstLevel;
        form.texts().forEach(key -> texts.put(key, new ArrayList<>()));
    }

    /** Whether these parts are those of a Word file. */
    public static boolean is(Map<String, byte[]> parts) {
        return parts.containsKey(DOCUMENT);
    }

    public static Reread read(Form form, byte[] content) throws UnreadableException {
        return read(form, Archive.read(content));
    }

    /** @param parts of the file, by their names */
    public static Reread read(Form form, Map<String, byte[]> parts) throws UnreadableException {
        if (!is(parts)) {
            throw new UnreadableException(Why.FOREIGN);
        }
        var body = Element.read(parts.get(DOCUMENT)).child("body").orElseThrow(() -> new UnreadableException(Why.FOREIGN));
        var reader = new WordFileReader(form, parts.containsKey(STYLES) ? firstLevel(Element.read(parts.get(STYLES))) : Set.of());
        for (var block : body.children()) {
            reader.block(block);
        }
        if (!reader.seen.equals(form.sections().stream().map(Section::key).collect(Collectors.toSet()))) {
            throw new UnreadableException(Why.FOREIGN);
        }
        var texts = new HashMap<String, String>();
        reader.texts.forEach((key, lines) -> texts.put(key, String.join("\n", lines)));
        return new Reread(reader.title, texts, reader.figures, Properties.imprint(parts));
    }

    /** The ids of the styles of first-level headings: programs name them anew when they save. */
    private static Set<String> firstLevel(Element styles) {
        return styles.all("style").filter(style -> style.child("name").map(name -> name.attribute("val")).orElse("").equalsIgnoreCase("heading 1")
                || style.at("pPr", "outlineLvl").map(level -> level.attribute("val")).orElse("").equals("0"))
                .map(style -> style.attribute("styleId")).collect(Collectors.toSet());
    }

    private void block(Element block) throws UnreadableException {
        switch (block.name()) {
            case "p" -> paragraph(block);
            case "tbl" -> table(block);
            case "sdt" -> {
                for (var inner : block.child("sdtContent").map(Element::children).orElse(List.of())) {
                    block(inner);
                }
            }
            default -> {
            }
        }
    }

    private void paragraph(Element paragraph) {
        var text = text(paragraph);
        if (text.isEmpty() && paragraph.all("r").anyMatch(WordFileReader::isStruck)) {
            return;
        }
        var isHeading = firstLevel.contains(paragraph.at("pPr", "pStyle").map(style -> style.attribute("val")).orElse(""));
        if (title.size() < 2) {
            titleLine(text);
        } else if (isHeading && !text.isBlank()) {
            var words = plain(text);
            current = form.sections().stream().filter(section -> plain(section.title()).equals(words)).map(Section::key).findFirst().orElse("");
            seen.add(current);
            seen.remove("");
        } else if (texts.containsKey(current)) {
            texts.get(current).add(text);
        }
    }

    /** The office may stand on several lines; the words of the form end it. */
    private void titleLine(String text) {
        if (text.isBlank()) {
            return;
        }
        var ends = plain(text).matches("[0-9]{4}年" + plain(form.title()));
        if (title.isEmpty()) {
            title.add(text);
        } else if (ends) {
            title.add(text);
            current = Form.PREAMBLE;
        } else {
            title.set(0, title.get(0) + text);
        }
    }

    private void table(Element table) throws UnreadableException {
        var section = form.section(current);
        if (section.isEmpty() || section.get().isText()) {
            // No text of ours has a table: what stands in it is told as text, so that it is seen.
            if (texts.containsKey(current)) {
                texts.get(current).add(text(table));
            }
        } else if (figures.keySet().stream().anyMatch(section.get()::has)) {
            throw new UnreadableException(Why.FOREIGN);
        } else {
            figures.putAll(grid(table).figures(TableLayout.of(section.get())));
        }
    }

    private static ReadTable grid(Element table) {
        var words = new HashMap<Spot, String>();
        var narrow = narrow(table);
        var row = 0;
        for (var line : table.all("tr").toList()) {
            var column = number(line.at("trPr", "gridBefore"), 0);
            for (var cell : line.all("tc").toList()) {
                var merged = cell.at("tcPr", "vMerge");
                if (merged.isEmpty() || merged.get().attribute("val").equals("restart")) {
                    words.put(new Spot(row, column - narrow.headSet(column).size()), cell.children().stream()
                            .filter(child -> !child.name().equals("tcPr")).map(WordFileReader::text).collect(Collectors.joining("\n")));
                }
                column += number(cell.at("tcPr", "gridSpan"), 1);
            }
            row++;
        }
        return new ReadTable(words);
    }

    /** The columns of the grid that a program put in for no other reason than that it rounds widths. */
    private static TreeSet<Integer> narrow(Element table) {
        var narrow = new TreeSet<Integer>();
        var column = 0;
        for (var width : table.child("tblGrid").map(Element::children).orElse(List.of())) {
            var twips = width.attribute("w");
            if (twips.matches("[0-9]{1,2}") && Integer.parseInt(twips) < NARROWEST) {
                narrow.add(column);
            }
            column++;
        }
        return narrow;
    }

    private static int number(Optional<Element> element, int otherwise) {
        return element.map(found -> found.attribute("val")).filter(value -> value.matches("[0-9]{1,4}")).map(Integer::parseInt).orElse(otherwise);
    }

    /** What can be read in an element; the second telling of what older programs are given apart is left out. */
    private static String text(Element element) {
        var text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    /** What is struck on a marked draft; whatever else is struck is text. */
    private static boolean isStruck(Element run) {
        return run.at("rPr", "strike").filter(strike -> !List.of("0", "false", "off").contains(strike.attribute("val"))).isPresent()
                && run.at("rPr", "color").filter(color -> color.attribute("val").equalsIgnoreCase(WordXml.STRUCK)).isPresent();
    }

    private static void collect(Element element, StringBuilder text) {
        if (isStruck(element)) {
            return;
        }
        switch (element.name()) {
            case "t" -> text.append(element.text());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "pPr", "rPr", "Fallback", "del", "moveFrom" -> {
            }
            default -> element.children().forEach(child -> collect(child, text));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }
}
