package gouji.original;

import gouji.original.Frame.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines whose cells are separated by tabs (制表符分格), as spreadsheets and Word give them for a text. */
final class TabRows {

    /** In characters; what is longer is a paragraph with a tab in it. */
    private static final int LONGEST = 200;
    /** The number or mark of a heading or an item, behind which Word writes a tab. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]{0,2}|[第]?[一二三四五六七八九十0-9]{1,3}[章节条]|[-–—●•·*◆■□○]");
    private static final int MOST_LINES = 12;

    private TabRows() {
    }

    /** Lines that are one because a cell in quotation marks goes on over their ends, as spreadsheets write it. */
    static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            var last = isOpen(lines.get(at)) ? close(lines, at) : at;
            joined.add(last == at ? lines.get(at) : String.join("\n", lines.subList(at, last + 1)));
            at = last;
        }
        return joined;
    }

    /** Whether its last cell begins with a quotation mark that does not end in it. */
    private static boolean isOpen(String line) {
        var last = line.substring(line.lastIndexOf('\t') + 1);
        return last.startsWith("\"") && last.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static int close(List<String> lines, int from) {
        for (var at = from + 1; at < Math.min(lines.size(), from + MOST_LINES); at++) {
            if (lines.get(at).chars().filter(each -> each == '"').count() % 2 == 1) {
                var end = lines.get(at);
                var behind = end.substring(end.indexOf('"') + 1);
                var isCell = behind.isEmpty() || behind.startsWith("\t");
                if (!isCell) {
                    return from;
                }
                return isOpen(end) && end.indexOf('"') != end.lastIndexOf('\t') + 1 ? close(lines, at) : at;
            }
        }
        return from;
    }

    /** Behind the last line of the table that begins there; the same place where none does. */
    static int end(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && isRow(lines.get(at), at > from)) {
            at++;
        }
        var isTable = at - from > 1 || at > from && cells(lines.get(from)).stream().filter(cell -> !cell.isEmpty()).count() > 2;
        return isTable && !isNumbered(lines.subList(from, at)) ? at : from;
    }

    private static boolean isRow(String line, boolean isInside) {
        // Tabs before a paragraph indent it; tabs behind a word are cells.
        var inner = isInside ? line : line.stripLeading();
        return inner.indexOf('\t') >= 0 && !line.isBlank() && cells(line).stream().allMatch(cell -> cell.length() <= LONGEST);
    }

    /** Headings or items behind their numbers. */
    private static boolean isNumbered(List<String> lines) {
        return lines.stream().map(line -> cells(line).stream().filter(cell -> !cell.isEmpty()).toList())
                .allMatch(cells -> cells.size() < 2 || cells.size() == 2 && NUMBER.matcher(cells.get(0)).matches() && !cells.get(1).matches("[0-9.,]+"));
    }

    static Frame frame(List<String> lines) {
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < lines.size(); row++) {
            var words = cells(lines.get(row));
            for (var column = 0; column < words.size(); column++) {
                cells.add(Cell.of(row, column, 1, 1, words.get(column)));
            }
        }
        return new Frame(cells);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split("\t", -1)) {
            cells.add(unquoted(cell.strip()));
        }
        return cells;
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && cell.indexOf('\n') > 0
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
