package gouji.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A table as it is read, every merged cell spread over the places it covers; a caption is its first row. */
final class WebGrid {

    /** Merged cells reach no further than this, whatever a page says; the widest table of the form has 15 columns. */
    private static final int FURTHEST = 40;

    /** The column of a caption, which stands over no figure. */
    private static final int LEFT_OF_ALL = -1;

    private final List<Map<Integer, Cell>> rows = new ArrayList<>();

    /** A cell, where it begins, and its words without spaces. */
    record Cell(int row, int column, String words) {
    }

    WebGrid(Element table) {
        for (var caption : table.select("> caption")) {
            put(caption, 0, LEFT_OF_ALL, 1, 1);
        }
        var top = rows.size();
        for (var line : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            row(top);
            var column = 0;
            for (var cell : line.select("> td, > th")) {
                while (row(top).containsKey(column)) {
                    column++;
                }
                var width = span(cell, "colspan");
                put(cell, top, column, span(cell, "rowspan"), width);
                column += width;
            }
            top++;
        }
        while (rows.size() > top) {
            rows.remove(rows.size() - 1);
        }
    }

    /** How many rows there are. */
    int height() {
        return rows.size();
    }

    /** The cells that begin in that row. */
    List<Cell> beginningAt(int row) {
        return rows.get(row).values().stream().filter(cell -> cell.row() == row).distinct().toList();
    }

    /** The cell that covers that place, wherever it begins. */
    Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.get(row).get(column));
    }

    private void put(Element element, int top, int left, int height, int width) {
        var cell = new Cell(top, left, words(element.text()));
        for (var row = top; row < top + height; row++) {
            for (var column = left; column < left + width; column++) {
                row(row).putIfAbsent(column, cell);
            }
        }
    }

    private Map<Integer, Cell> row(int index) {
        while (rows.size() <= index) {
            rows.add(new HashMap<>());
        }
        return rows.get(index);
    }

    private static int span(Element cell, String name) {
        var text = cell.attr(name).strip();
        return text.matches("[1-9][0-9]{0,3}") ? Math.min(FURTHEST, Integer.parseInt(text)) : 1;
    }

    /** Words without the spaces that lines of a page are broken at. */
    static String words(String text) {
        var words = new StringBuilder(text.length());
        text.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
