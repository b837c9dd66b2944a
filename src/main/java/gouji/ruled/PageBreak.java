package gouji.ruled;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that a page break cut in two (跨页表格). */
final class PageBreak {

    /** How near the columns of the two pieces are, in pt. */
    private static final double SAME = 3;

    private PageBreak() {
    }

    /**
     * Both pieces as one table: where their edges agree, no column of one stands between columns of the other, and the second does not
     * begin with the headings again; then it is a table by itself, and so it is in all cases of doubt.
     */
    static Optional<Block.Table> joined(Block.Table first, Block.Table second) {
        var edges = Scale.of(Stream.concat(first.columns().edges().stream(), second.columns().edges().stream()).mapToDouble(edge -> edge));
        if (!agree(first.columns(), second.columns()) || !headings(first).isEmpty() && headings(first).equals(headings(second))) {
            return Optional.empty();
        }
        var slots = new ArrayList<Slot>();
        first.grid().slots().forEach(slot -> slots.add(moved(slot, 0, first.columns(), edges)));
        var rows = first.grid().slots().stream().mapToInt(slot -> slot.row() + slot.height()).max().orElse(0);
        second.grid().slots().forEach(slot -> slots.add(moved(slot, rows, second.columns(), edges)));
        return Optional.of(new Block.Table(new Grid(slots), first.box(), edges));
    }

    /** Whether both have the same outer edges, and one of them all columns of the other. */
    private static boolean agree(Scale one, Scale other) {
        return isOuter(one, other) && (hasAll(one, other) || hasAll(other, one));
    }

    private static boolean hasAll(Scale fine, Scale coarse) {
        return coarse.edges().stream().allMatch(edge -> Math.abs(fine.edges().get(fine.edge(edge)) - edge) < SAME);
    }

    private static boolean isOuter(Scale one, Scale other) {
        return Math.abs(one.start(0) - other.start(0)) < SAME && Math.abs(one.end(one.steps() - 1) - other.end(other.steps() - 1)) < SAME;
    }

    private static List<String> headings(Block.Table table) {
        return table.grid().slots().stream().filter(slot -> slot.row() == 0).map(slot -> slot.text().replaceAll("\\s", "")).toList();
    }

    private static Slot moved(Slot slot, int down, Scale columns, Scale edges) {
        var left = edges.edge(columns.start(slot.column()));
        var right = edges.edge(columns.end(slot.column() + slot.width() - 1));
        return new Slot(slot.row() + down, left, slot.height(), right - left, slot.text());
    }
}
