package gouji.edit;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How the keys lead through the cells of a section (光标走向). Arrows reach every cell; Tab and Enter skip what is computed. */
public final class Walk {

    private static final int PAGE = 10;

    private final Form form;
    private final List<Slot> cells;
    private final List<CellRef> byRow;
    private final List<CellRef> byColumn;

    public Walk(Form form, Section section) {
        this.form = form;
        this.cells = TableLayout.of(section).slots().stream().filter(slot -> slot.content() instanceof Value).toList();
        this.byRow = typed(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        var onlyRow = cells.stream().map(Slot::row).distinct().count() == 1;
        this.byColumn = onlyRow || section.tables().size() > 1 ? byRow
                : typed(Comparator.comparingInt(Slot::column).thenComparingInt(Slot::row));
    }

    /** The first cell that is typed. */
    public CellRef first() {
        return byRow.get(0);
    }

    public boolean has(CellRef cell) {
        return cells.stream().anyMatch(slot -> ref(slot).equals(cell));
    }

    /** Where the move leads; empty at the edge. */
    public Optional<CellRef> go(CellRef from, Move move) {
        return go(from, move, cell -> true);
    }

    /** @param filled which cells have a figure, for the moves that look at them */
    public Optional<CellRef> go(CellRef from, Move move, Predicate<CellRef> filled) {
        var at = slot(from);
        return switch (move) {
            case LEFT -> last(slot -> slot.row() == at.row() && slot.column() < at.column());
            case RIGHT -> first(slot -> slot.row() == at.row() && slot.column() > at.column());
            case UP -> last(slot -> slot.row() < at.row() && covers(slot, at));
            case DOWN -> first(slot -> slot.row() > at.row() && covers(slot, at));
            case NEXT -> step(byRow, from, 1, at);
            case PREVIOUS -> step(byRow, from, -1, at);
            case ONWARD -> step(byColumn, from, 1, at);
            case BACK -> step(byColumn, from, -1, at);
            case ROW_START -> first(slot -> slot.row() == at.row());
            case ROW_END -> last(slot -> slot.row() == at.row());
            case TABLE_START -> Optional.of(byRow.get(0));
            case TABLE_END -> Optional.of(byRow.get(byRow.size() - 1));
            case PAGE_UP -> page(at, -PAGE);
            case PAGE_DOWN -> page(at, PAGE);
            case JUMP_LEFT -> jump(from, Move.LEFT, filled);
            case JUMP_RIGHT -> jump(from, Move.RIGHT, filled);
            case JUMP_UP -> jump(from, Move.UP, filled);
            case JUMP_DOWN -> jump(from, Move.DOWN, filled);
        };
    }

    /** From within a filled stretch to its last cell; else to the next filled cell, or to the edge. */
    private Optional<CellRef> jump(CellRef from, Move step, Predicate<CellRef> filled) {
        var next = go(from, step);
        if (next.isEmpty()) {
            return next;
        }
        var alongFilled = filled.test(from) && filled.test(next.get());
        var at = next.get();
        for (var beyond = go(at, step); beyond.isPresent(); beyond = go(at, step)) {
            if (alongFilled ? !filled.test(beyond.get()) : filled.test(at)) {
                break;
            }
            at = beyond.get();
        }
        return Optional.of(at);
    }

    /** All cells of these rows or columns of a table. */
    public List<CellRef> line(String table, boolean ofRow, List<String> keys) {
        return cells.stream().map(Walk::ref).filter(cell -> cell.table().equals(table)
                && keys.contains(ofRow ? cell.row() : cell.column())).toList();
    }

    /** All cells of the rectangle between two cells, row by row. */
    public List<List<CellRef>> block(CellRef one, CellRef other) {
        var a = slot(one);
        var b = slot(other);
        var rows = IntStream.rangeClosed(Math.min(a.row(), b.row()), Math.max(a.row(), b.row()));
        var left = Math.min(a.column(), b.column());
        var right = Math.max(a.column() + a.columnSpan(), b.column() + b.columnSpan());
        return rows.mapToObj(row -> cells.stream()
                .filter(slot -> slot.row() == row && slot.column() < right && slot.column() + slot.columnSpan() > left)
                .sorted(Comparator.comparingInt(Slot::column)).map(Walk::ref).toList())
                .filter(row -> !row.isEmpty()).toList();
    }

    /** The cells from one on, as a pasted block of rows would land; cells beyond the edge are not there. */
    public List<List<CellRef>> landing(CellRef from, int rows, int columns) {
        var at = slot(from);
        var lines = cells.stream().map(Slot::row).filter(row -> row >= at.row()).distinct().sorted().limit(rows).toList();
        return lines.stream().map(row -> cells.stream().filter(slot -> slot.row() == row && slot.column() + slot.columnSpan() > at.column())
                .sorted(Comparator.comparingInt(Slot::column)).limit(columns).map(Walk::ref).toList()).toList();
    }

    private Optional<CellRef> page(Slot at, int rows) {
        var column = cells.stream().filter(slot -> covers(slot, at)).sorted(Comparator.comparingInt(Slot::row)).toList();
        var target = Math.max(0, Math.min(column.size() - 1, column.indexOf(at) + rows));
        return Optional.of(ref(column.get(target)));
    }

    /** The next in a list of typed cells; from a computed one, the nearest typed cell in that direction. */
    private Optional<CellRef> step(List<CellRef> order, CellRef from, int by, Slot at) {
        var index = order.indexOf(from);
        if (index < 0) {
            var beyond = new ArrayList<>(order);
            if (by < 0) {
                Collections.reverse(beyond);
            }
            var alongRow = order == byRow;
            return beyond.stream().filter(cell -> {
                var slot = slot(cell);
                var distance = alongRow ? compare(slot.row(), at.row(), slot.column(), at.column())
                        : compare(slot.column(), at.column(), slot.row(), at.row());
                return Integer.signum(distance) == by;
            }).findFirst();
        }
        var next = index + by;
        return next < 0 || next >= order.size() ? Optional.empty() : Optional.of(order.get(next));
    }

    private static int compare(int major, int otherMajor, int minor, int otherMinor) {
        return major == otherMajor ? Integer.compare(minor, otherMinor) : Integer.compare(major, otherMajor);
    }

    private List<CellRef> typed(Comparator<Slot> order) {
        return cells.stream().sorted(order).map(Walk::ref).filter(cell -> !form.cell(cell).isComputed()).toList();
    }

    private Optional<CellRef> first(Predicate<Slot> where) {
        return cells.stream().filter(where).map(Walk::ref).findFirst();
    }

    private Optional<CellRef> last(Predicate<Slot> where) {
        return cells.stream().filter(where).map(Walk::ref).reduce((one, other) -> other);
    }

    private static boolean covers(Slot slot, Slot at) {
        return slot.column() <= at.column() && slot.column() + slot.columnSpan() > at.column();
    }

    private Slot slot(CellRef cell) {
        return cells.stream().filter(slot -> ref(slot).equals(cell)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + cell + "' is not in this section"));
    }

    private static CellRef ref(Slot slot) {
        return ((Value) slot.content()).ref();
    }
}
