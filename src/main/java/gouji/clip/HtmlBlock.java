package gouji.clip;

import gouji.clip.PastedBlock.Piece;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the tables of a piece of web page, one below the other, with merged cells spread out. Scripts are never more than text. */
final class HtmlBlock {

    private static final Pattern SHOWN = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?|#+");
    private static final Pattern EXACT = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,20})?");

    /** A double shows no more digits than these; the rest is noise. */
    private static final MathContext PRECISION = new MathContext(15);
    private static final int LONGEST = 4_000_000;

    private final List<Map<Integer, Piece>> rows = new ArrayList<>();
    private boolean cut;

    private HtmlBlock() {
    }

    /** The tables of the page; none where it has none. */
    static Optional<PastedBlock> read(String html) {
        if (html.length() > LONGEST || !html.regionMatches(true, Math.max(0, indexOfTable(html)), "<table", 0, 6)) {
            return Optional.empty();
        }
        return Markup.parsed(html).map(page -> {
            var block = new HtmlBlock();
            innermost(page).forEach(block::add);
            return block.block();
        }).filter(found -> !found.isEmpty());
    }

    /** The tables that hold no table: the others only arrange a page. */
    private static List<Element> innermost(Element page) {
        var tables = page.select("table");
        var outer = new HashSet<Element>();
        for (var table : tables) {
            var above = table.parent();
            while (above != null && !outer.contains(above)) {
                outer.add(above);
                above = above.parent();
            }
        }
        return tables.stream().filter(table -> !outer.contains(table)).toList();
    }

    private static int indexOfTable(String html) {
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.regionMatches(true, at, "<table", 0, 6)) {
                return at;
            }
        }
        return -1;
    }

    private void add(Element table) {
        var top = rows.size();
        for (var line : table.select("tr")) {
            if (top >= PastedBlock.MOST_ROWS) {
                cut |= line.hasText();
                continue;
            }
            var column = 0;
            for (var cell : line.select("> td, > th")) {
                while (row(top).containsKey(column)) {
                    column++;
                }
                column += put(cell, top, column);
            }
            row(top);
            top++;
        }
        while (rows.size() > top) {
            rows.remove(rows.size() - 1);
        }
    }

    /** Puts a cell with all the places it covers; gives its width. */
    private int put(Element cell, int top, int left) {
        var height = Math.min(span(cell, "rowspan"), PastedBlock.MOST_ROWS - top);
        var width = Math.min(span(cell, "colspan"), PastedBlock.MOST_COLUMNS - left);
        var words = words(cell);
        cut |= width <= 0 && !words.isEmpty();
        for (var row = top; row < top + height; row++) {
            for (var column = left; column < left + width; column++) {
                row(row).putIfAbsent(column, new Piece(words, row > top || column > left));
            }
        }
        return Math.max(0, width);
    }

    private Map<Integer, Piece> row(int index) {
        while (rows.size() <= index) {
            rows.add(new HashMap<>());
        }
        return rows.get(index);
    }

    private PastedBlock block() {
        var width = rows.stream().flatMap(row -> row.keySet().stream()).mapToInt(column -> column + 1).max().orElse(0);
        return PastedBlock.trimmed(rows.stream().map(row -> {
            var pieces = new ArrayList<Piece>();
            for (var column = 0; column < width; column++) {
                pieces.add(row.getOrDefault(column, Piece.BLANK));
            }
            return List.copyOf(pieces);
        }).toList(), cut);
    }

    /** What a cell says; the figure behind it where LibreOffice or Excel shows a rounded one or has no room to show it. */
    private static String words(Element cell) {
        var shown = cell.text().replace('\u00a0', ' ').strip();
        var exact = cell.hasAttr("sdval") ? cell.attr("sdval") : cell.attr("x:num");
        return SHOWN.matcher(shown).matches() && EXACT.matcher(exact).matches() ? figure(exact) : shown;
    }

    private static String figure(String exact) {
        return new BigDecimal(exact).round(PRECISION).stripTrailingZeros().toPlainString();
    }

    private static int span(Element cell, String name) {
        var text = cell.attr(name).strip();
        return text.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
