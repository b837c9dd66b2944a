package gouji.document;

import gouji.check.Sheet;
import gouji.form.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a finished document says, however it is set (誊本): every reader of a file we wrote makes one, and it is held against that of
 * the report (回读).
 *
 * @param title      the lines of the title: the office, and the year with the words of the form
 * @param paragraphs the paragraphs of each text by its key, without the spaces people indent with; all keys of the form's texts
 * @param figures    each of the form's cells as it is printed; nothing where it is blank
 */
public record Transcript(List<String> title, Map<String, List<String>> paragraphs, Map<CellRef, String> figures) {

    public Transcript {
        title = List.copyOf(title);
        paragraphs = Map.copyOf(paragraphs);
        figures = Map.copyOf(figures);
    }

    /** What a document made of that sheet has to say. Characters that XML forbids are U+FFFD there. */
    public static Transcript of(Sheet sheet) {
        var paragraphs = new LinkedHashMap<String, List<String>>();
        sheet.form().texts().forEach(key -> paragraphs.put(key, paragraphs(sheet.report().text(key))));
        var figures = sheet.form().cells().stream().collect(Collectors.toMap(cell -> cell.ref(), cell -> PrintedFigures.of(sheet, cell.ref())));
        return new Transcript(List.of(legal(sheet.report().head().officeName()), DocumentHtml.title(sheet)), paragraphs, figures);
    }

    /** The paragraphs a text is set in: its lines without the spaces around them, empty ones left out. */
    public static List<String> paragraphs(String text) {
        return Lines.of(text).stream().map(Transcript::legal).toList();
    }

    /** Text as XML can hold it: U+FFFD stands for control characters and half pairs. */
    public static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().map(Markup::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** Where another one, read from a file, does not say the same; texts before figures, each by name. */
    public List<Difference> differences(Transcript found) {
        var differences = new ArrayList<Difference>();
        for (var at = 0; at < Math.max(title.size(), found.title.size()); at++) {
            compare("title", at(title, at), at(found.title, at), differences);
        }
        paragraphs.keySet().stream().sorted().forEach(key -> {
            var expected = paragraphs.get(key);
            var there = found.paragraphs.getOrDefault(key, List.of());
            for (var at = 0; at < Math.max(expected.size(), there.size()); at++) {
                compare(key, at(expected, at), at(there, at), differences);
            }
        });
        figures.keySet().stream().sorted(Comparator.comparing(CellRef::toString)).forEach(cell ->
                compare(cell.toString(), figures.get(cell), found.figures.getOrDefault(cell, ""), differences));
        return differences;
    }

    private static void compare(String place, String expected, String found, List<Difference> differences) {
        if (!expected.equals(found)) {
            differences.add(new Difference(place, expected, found));
        }
    }

    private static String at(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
