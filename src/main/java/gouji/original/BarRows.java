package gouji.original;

import gouji.original.Frame.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines whose cells are separated by bars (竖线分格), as Markdown and drawings of tables have them, and texts that were made of pages. Rules
 * between rows, rows in which nothing stands and columns in which nothing stands are left out.
 */
final class BarRows {

    private static final Pattern RULE = Pattern.compile("[\\s|+:=_\\-\u2500-\u254b\u2550-\u256c]*(?:[-=_\u2500\u2501\u2550]{2})[\\s|+:=_\\-\u2500-\u254b\u2550-\u256c]*");
    private static final Pattern SHORT_RULE = Pattern.compile("\\s*\\|?\\s*:?-:?\\s*(\\|\\s*:?-:?\\s*)*\\|?\\s*");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private BarRows() {
    }

    /** Behind the last line of the table that begins there; the same place where none does. */
    static int end(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && (hasBar(lines.get(at)) || at + 1 < lines.size() && isRule(lines.get(at)) && hasBar(lines.get(at + 1))
                || at > from && isRule(lines.get(at)))) {
            at++;
        }
        return at - from > 1 || at > from && lines.get(from).chars().filter(each -> isBar((char) each)).count() > 1 ? at : from;
    }

    static Frame frame(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < lines.size(); at++) {
            if (!isRule(lines.get(at)) && !(at == 1 && SHORT_RULE.matcher(lines.get(at)).matches())) {
                var cells = cells(lines.get(at));
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(cells);
                }
            }
        }
        return withoutEmptyColumns(rows);
    }

    private static Frame withoutEmptyColumns(List<List<String>> rows) {
        var used = new TreeSet<Integer>();
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                if (!row.get(column).isBlank()) {
                    used.add(column);
                }
            }
        }
        var columns = List.copyOf(used);
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size() && columns.get(column) < rows.get(row).size(); column++) {
                cells.add(Cell.of(row, column, 1, 1, rows.get(row).get(columns.get(column))));
            }
        }
        return new Frame(cells);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var row = line.strip();
        for (var at = 0; at < row.length(); at++) {
            if (row.charAt(at) == '\\' && at + 1 < row.length() && row.charAt(at + 1) == '|') {
                cell.append(row.charAt(++at));
            } else if (isBar(row.charAt(at))) {
                if (at > 0) {
                    cells.add(said(cell));
                }
                cell.setLength(0);
            } else {
                cell.append(row.charAt(at));
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(said(cell));
        }
        return cells;
    }

    /** What a cell says, without the signs of Markdown for bold. */
    private static String said(StringBuilder cell) {
        return BREAK.matcher(cell).replaceAll("\n").replace("&nbsp;", " ").replace("**", "").strip();
    }

    private static boolean hasBar(String line) {
        return line.chars().anyMatch(each -> isBar((char) each));
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    private static boolean isBar(char character) {
        return character == '|' || character == '｜' || character == '│' || character == '┃' || character == '║';
    }
}
