package gouji.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where every heading and cell of a table sits, merged headings included. Screen, paper and files all draw from this one list. */
public record TableLayout(int rows, int columns, List<Slot> slots) {

    public TableLayout {
        slots = List.copyOf(slots);
    }

    /** A rectangle of the grid, counted from 0, and what is printed in it. */
    public record Slot(int row, int column, int rowSpan, int columnSpan, Content content) {

        private boolean isVisible() {
            return rowSpan > 0 && columnSpan > 0;
        }

        private Slot stretched(int from, int to) {
            return column + columnSpan == from ? new Slot(row, column, rowSpan, columnSpan + to - from, content) : this;
        }

        private Slot transposed() {
            return new Slot(column, row, columnSpan, rowSpan, content);
        }

        private Slot down(int by) {
            return new Slot(row + by, column, rowSpan, columnSpan, content);
        }
    }

    /** What stands in a slot. */
    public sealed interface Content {
    }

    /** The title of a table, across all of it. */
    public record Title(String text) implements Content {
    }

    /** The words where row and column headings meet. */
    public record Corner(String text) implements Content {
    }

    /** A heading; {@code leaves} are the keys of the rows or columns it stands over. */
    public record Label(String text, boolean ofRow, List<String> leaves) implements Content {
    }

    /** A figure. */
    public record Value(CellRef ref) implements Content {
    }

    public static TableLayout of(Table table) {
        var rows = table.rowLeaves();
        var columns = table.columnLeaves();
        var titled = table.title().isBlank() ? 0 : 1;
        var top = titled + depth(table.columns());
        var side = rows.stream().allMatch(row -> row.label().isBlank()) ? 0 : depth(table.rows());
        var title = Stream.of(new Slot(0, 0, titled, side + columns.size(), new Title(table.title())));
        var corner = Stream.of(new Slot(titled, 0, top - titled, side, new Corner(table.corner())));
        var header = headings(table.columns(), titled, side, top, false);
        var stub = headings(table.rows(), 0, top, side, true).map(Slot::transposed);
        var body = IntStream.range(0, rows.size()).boxed().flatMap(row -> IntStream.range(0, columns.size())
                .mapToObj(column -> new Slot(top + row, side + column, 1, 1,
                        new Value(new CellRef(table.key(), rows.get(row).key(), columns.get(column).key())))));
        return new TableLayout(top + rows.size(), side + columns.size(),
                Stream.of(title, corner, header, stub, body).flatMap(slots -> slots).filter(Slot::isVisible).toList());
    }

    /** The tables of one section as the form prints them: one below the other in a single grid (table 2: 14 rows, 4 columns). */
    public static TableLayout of(Section section) {
        var parts = section.tables().stream().map(TableLayout::of).toList();
        var width = parts.stream().mapToInt(TableLayout::columns).max().orElse(0);
        var slots = Stream.<Slot>builder();
        var top = 0;
        for (var part : parts) {
            for (var slot : part.slots()) {
                slots.add(slot.stretched(part.columns(), width).down(top));
            }
            top += part.rows();
        }
        return new TableLayout(top, width, slots.build().toList());
    }

    /** The slots that begin in a row, from left to right. */
    public List<Slot> slotsAt(int row) {
        return slots.stream().filter(slot -> slot.row() == row).sorted(Comparator.comparingInt(Slot::column)).toList();
    }

    private static int depth(List<Heading> headings) {
        return headings.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    /** Lays out a header: {@code level} counts down from its top edge, {@code start} runs along it. */
    private static Stream<Slot> headings(List<Heading> headings, int level, int start, int depth, boolean ofRow) {
        var slots = Stream.<Slot>builder();
        var at = start;
        for (var heading : headings) {
            var leaves = heading.leaves().map(Heading::key).toList();
            var height = heading.parts().isEmpty() ? depth - level : 1;
            slots.add(new Slot(level, at, height, leaves.size(), new Label(heading.label(), ofRow, leaves)));
            headings(heading.parts(), level + 1, at, depth, ofRow).forEach(slots);
            at += leaves.size();
        }
        return slots.build();
    }
}
