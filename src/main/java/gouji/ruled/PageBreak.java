package gouji.ruled;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that a page break cut in two (跨页表格). */
final class PageBreak {

    /** How near the columns of the two pieces are, in pt. */
    private static final double SAME = 3;

    private PageBreak() {
    }

    /**
     * Both pieces as one table: where their edges agree, no column of one stands between columns of the other, and the second does not
     * begin with the headings again; then it is a table by itself, and so it is in all cases of doubt. A cell that is open at the break
     * on both pages is one cell, and so is one beside several rows that stands empty on the second.
     */
    static Optional<Block.Table> joined(Block.Table first, Block.Table second) {
        var edges = Scale.of(Stream.concat(first.columns().edges().stream(), second.columns().edges().stream()).mapToDouble(edge -> edge));
        if (!agree(first.columns(), second.columns()) || !headings(first).isEmpty() && headings(first).equals(headings(second))) {
            return Optional.empty();
        }
        var rows = first.grid().slots().stream().mapToInt(slot -> slot.row() + slot.height()).max().orElse(0);
        var slots = new ArrayList<Slot>();
        first.grid().slots().forEach(slot -> slots.add(moved(slot, 0, first.columns(), edges)));
        var last = first.grid().slots().stream().filter(slot -> slot.row() + slot.height() == rows)
                .collect(Collectors.toMap(slot -> moved(slot, 0, first.columns(), edges).column(), slot -> slot));
        var below = new HashSet<Slot>();
        for (var slot : second.grid().slots()) {
            var here = moved(slot, rows, second.columns(), edges);
            var begun = Optional.ofNullable(slot.row() == 0 ? last.get(here.column()) : null)
                    .filter(start -> first.below().contains(start) && second.above().contains(slot) || isGroup(start) && slot.text().isEmpty())
                    .map(start -> moved(start, 0, first.columns(), edges)).filter(start -> start.width() == here.width());
            begun.ifPresent(slots::remove);
            var whole = begun.map(start -> whole(start, here)).orElse(here);
            slots.add(whole);
            if (second.below().contains(slot)) {
                below.add(whole);
            }
        }
        return Optional.of(closed(slots, first, edges, below));
    }

    /** A cell beside several rows, which stands empty where it goes on. */
    private static boolean isGroup(Slot slot) {
        return slot.height() > 1 && !slot.text().isEmpty();
    }

    /** A cell that goes on. */
    private static Slot whole(Slot start, Slot end) {
        var text = start.text().isEmpty() || end.text().isEmpty() ? start.text() + end.text() : start.text() + "\n" + end.text();
        return new Slot(start.row(), start.column(), start.height() + end.height(), start.width(), text);
    }

    /** Without the row that only the page break made: of a row cut in two every cell goes on. */
    private static Block.Table closed(List<Slot> slots, Block.Table first, Scale edges, Set<Slot> below) {
        var starts = slots.stream().map(Slot::row).collect(Collectors.toCollection(TreeSet::new));
        UnaryOperator<Slot> closed = slot -> {
            var row = starts.headSet(slot.row()).size();
            return new Slot(row, slot.column(), starts.headSet(slot.row() + slot.height()).size() - row, slot.width(), slot.text());
        };
        var sorted = slots.stream().map(closed).sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column)).toList();
        return new Block.Table(new Grid(sorted), first.box(), edges, first.above(), below.stream().map(closed).collect(Collectors.toSet()));
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
