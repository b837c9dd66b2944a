package gouji.excel;

import gouji.document.ReadTable.Spot;
import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.opc.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a workbook as they stand in its cells (读到的工作簿).
 *
 * @param parts  of the file
 * @param sheets the name of the part of each sheet, by the name of the sheet
 * @param shared the texts that cells refer to
 */
record ReadBook(Map<String, byte[]> parts, Map<String, String> sheets, List<String> shared) {

    static final String BOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    /** What a number may look like that is worth reading; 1E+999999999 would fill the memory with zeros. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");
    /** Excel shows 15 digits of a number and sometimes stores 17, of which the last ones are noise. */
    private static final MathContext SHOWN = new MathContext(TableSheet.DIGITS, RoundingMode.HALF_UP);
    /** _x000D_ in a text is a character that XML cannot hold well. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static ReadBook of(Map<String, byte[]> parts) throws UnreadableException {
        var targets = new HashMap<String, String>();
        for (var relation : root(parts, RELATIONS).children()) {
            var target = relation.attribute("Target");
            targets.put(relation.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        var sheets = new HashMap<String, String>();
        for (var sheet : root(parts, BOOK).child("sheets").map(Element::children).orElse(List.of())) {
            sheets.put(sheet.attribute("name"), targets.getOrDefault(sheet.attribute("id"), ""));
        }
        var shared = new ArrayList<String>();
        if (parts.containsKey(SHARED)) {
            root(parts, SHARED).all("si").map(ReadBook::text).forEach(shared::add);
        }
        return new ReadBook(parts, sheets, shared);
    }

    private static Element root(Map<String, byte[]> parts, String name) throws UnreadableException {
        if (!parts.containsKey(name)) {
            throw new UnreadableException(Why.FOREIGN);
        }
        return Element.read(parts.get(name));
    }

    /** What stands in the cells of the sheet of that name, blank ones left out. */
    Map<Spot, String> sheet(String name) throws UnreadableException {
        var words = new HashMap<Spot, String>();
        var next = 0;
        for (var row : root(parts, sheets.getOrDefault(name, "")).child("sheetData").map(Element::children).orElse(List.of())) {
            var number = row.attribute("r").matches("[1-9][0-9]{0,6}") ? Integer.parseInt(row.attribute("r")) - 1 : next;
            var column = 0;
            for (var cell : row.all("c").toList()) {
                var address = ADDRESS.matcher(cell.attribute("r"));
                column = address.matches() ? column(address.group(1)) : column;
                var said = said(cell);
                if (!said.isEmpty()) {
                    words.put(new Spot(number, column), said);
                }
                column++;
            }
            next = number + 1;
        }
        return words;
    }

    private String said(Element cell) throws UnreadableException {
        var value = cell.child("v").map(Element::text).orElse("");
        return switch (cell.attribute("t")) {
            case "s" -> shared(value);
            case "inlineStr" -> cell.child("is").map(ReadBook::text).orElse("");
            case "str" -> unescaped(value);
            case "", "n" -> number(value);
            default -> value;
        };
    }

    private String shared(String index) throws UnreadableException {
        if (!index.matches("[0-9]{1,8}") || Integer.parseInt(index) >= shared.size()) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return shared.get(Integer.parseInt(index));
    }

    private static String number(String value) {
        return NUMBER.matcher(value).matches() ? plain(new BigDecimal(value).round(SHOWN)) : value;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The runs of a text; how it is read aloud is left out. */
    private static String text(Element rich) {
        var text = new StringBuilder();
        for (var part : rich.children()) {
            if (part.name().equals("t")) {
                text.append(part.text());
            } else if (part.name().equals("r")) {
                part.all("t").forEach(run -> text.append(run.text()));
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escaped ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
