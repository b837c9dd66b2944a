package gouji.ruled;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.ruled.TextLine.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Tables whose borders cannot be seen (无框线表格): lines whose pieces stand below one another with white between them. Where two pieces
 * of a line would fall into one column, or one into none, the lines stay as they are, with tabs.
 */
final class WhiteColumns {

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    /** Lines further apart than that are no one table, in sizes of type. */
    private static final double APART = 4;
    /** Lines that overlap by more than that stand in one row. */
    private static final double OVERLAP = 0.2;

    /** A line that divides rows is as long as that share of the table, at least. */
    private static final double ACROSS = 0.8;

    private final List<Stroke> loose;

    private WhiteColumns(List<Stroke> loose) {
        this.loose = loose;
    }

    /** A page with such tables in place of their lines. */
    static Page found(Page page) {
        return page.with(new WhiteColumns(page.loose()).found(page.blocks()));
    }

    private List<Block> found(List<Block> all) {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<TextLine>();
        for (var block : all) {
            if (block instanceof Block.Words words && isNear(run, words.line())) {
                run.add(words.line());
            } else {
                blocks.addAll(tabular(run));
                run.clear();
                if (block instanceof Block.Words words) {
                    run.add(words.line());
                } else {
                    blocks.add(block);
                }
            }
        }
        blocks.addAll(tabular(run));
        return blocks;
    }

    private static boolean isNear(List<TextLine> run, TextLine line) {
        return run.isEmpty() || line.box().top() - run.get(run.size() - 1).box().bottom() < APART * line.size();
    }

    /** The lines of a run, those from the first to the last that is divided as a table where they are one. */
    private List<Block> tabular(List<TextLine> run) {
        var first = 0;
        while (first < run.size() && run.get(first).pieces().size() < FEWEST_COLUMNS) {
            first++;
        }
        var end = run.size();
        while (end > first && run.get(end - 1).pieces().size() < 2) {
            end--;
        }
        var middle = run.subList(first, end);
        var table = table(middle);
        var blocks = new ArrayList<Block>();
        run.subList(0, first).forEach(line -> blocks.add(new Block.Words(line)));
        table.ifPresentOrElse(blocks::add, () -> middle.forEach(line -> blocks.add(new Block.Words(line))));
        run.subList(end, run.size()).forEach(line -> blocks.add(new Block.Words(line)));
        return blocks;
    }

    private Optional<Block.Table> table(List<TextLine> lines) {
        var rows = rows(lines);
        var most = lines.stream().mapToInt(line -> line.pieces().size()).max().orElse(0);
        var divided = lines.stream().filter(line -> line.pieces().size() > 1).count();
        if (most < FEWEST_COLUMNS || rows.size() < FEWEST_ROWS || divided * 2 < lines.size()) {
            return Optional.empty();
        }
        var columns = columns(lines.stream().filter(line -> line.pieces().size() == most).toList());
        if (columns.size() < most) {
            return Optional.empty();
        }
        var slots = new ArrayList<Slot>();
        for (var row = 0; row < rows.size(); row++) {
            var inRow = slots(rows.get(row), row, columns);
            if (inRow.isEmpty()) {
                return Optional.empty();
            }
            slots.addAll(inRow.get());
        }
        return Optional.of(new Block.Table(new Grid(slots),
                lines.stream().map(TextLine::box).reduce(Box::and).orElseThrow(), Scale.of(columns.stream().mapToDouble(Box::left)), Set.of(), Set.of()));
    }

    /** By the lines between them where most rows have some; else by what stands beside one another. */
    private List<List<TextLine>> rows(List<TextLine> lines) {
        var box = lines.stream().map(TextLine::box).reduce(Box::and);
        var ruled = box.stream().flatMap(all -> loose.stream().filter(line -> line.covers(all.left(), all.right()) > ACROSS * all.width()
                && line.at() > all.top() && line.at() < all.bottom())).mapToDouble(Stroke::at).toArray();
        return ruled.length * 2 >= lines.size() ? rows(lines, (above, line) -> DoubleStream.of(ruled).noneMatch(at ->
                at > above.box().centre() && at < line.box().centre()))
                : rows(lines, (above, line) -> above.box().bottom() - line.box().top() > OVERLAP * line.size());
    }

    private static List<List<TextLine>> rows(List<TextLine> lines, BiPredicate<TextLine, TextLine> isOneRow) {
        var rows = new ArrayList<List<TextLine>>();
        for (var line : lines) {
            var row = rows.isEmpty() ? List.<TextLine>of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && isOneRow.test(row.get(row.size() - 1), line)) {
                row.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    /** Where the pieces of the fully divided lines stand, fewer where two of them overlap. */
    private static List<Box> columns(List<TextLine> full) {
        var columns = new ArrayList<Box>();
        for (var piece : full.stream().flatMap(line -> line.pieces().stream()).map(Piece::box).sorted(Comparator.comparingDouble(Box::left)).toList()) {
            var last = columns.size() - 1;
            if (last >= 0 && piece.left() < columns.get(last).right()) {
                columns.set(last, columns.get(last).and(piece));
            } else {
                columns.add(piece);
            }
        }
        return columns;
    }

    /** The pieces of a row in their columns; nothing where it is not clear in which. */
    private static Optional<List<Slot>> slots(List<TextLine> lines, int row, List<Box> columns) {
        var texts = new TreeMap<Integer, List<String>>();
        var ends = new TreeMap<Integer, Integer>();
        for (var line : lines) {
            var free = 0;
            for (var piece : line.pieces()) {
                var over = over(piece, columns);
                if (over.isEmpty() || over.get(0) < free) {
                    return Optional.empty();
                }
                free = over.get(over.size() - 1) + 1;
                texts.computeIfAbsent(over.get(0), none -> new ArrayList<>()).add(piece.text());
                ends.merge(over.get(0), free, Math::max);
            }
        }
        var free = 0;
        for (var end : ends.entrySet()) {
            if (end.getKey() < free) {
                return Optional.empty();
            }
            free = end.getValue();
        }
        return Optional.of(texts.entrySet().stream().map(entry -> slot(entry, row, ends)).collect(Collectors.toList()));
    }

    private static Slot slot(Map.Entry<Integer, List<String>> entry, int row, Map<Integer, Integer> ends) {
        return new Slot(row, entry.getKey(), 1, ends.get(entry.getKey()) - entry.getKey(), String.join("\n", entry.getValue()));
    }

    private static List<Integer> over(Piece piece, List<Box> columns) {
        var over = new ArrayList<Integer>();
        for (var at = 0; at < columns.size(); at++) {
            if (piece.box().left() < columns.get(at).right() && piece.box().right() > columns.get(at).left()) {
                over.add(at);
            }
        }
        return over;
    }
}
