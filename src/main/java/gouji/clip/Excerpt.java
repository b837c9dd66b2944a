package gouji.clip;

import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Content;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some cells of a section with the headings that belong to them, pushed together (摘录). */
record Excerpt(int rows, int columns, List<Slot> slots) {

    static Excerpt of(Section section, List<List<CellRef>> chosen) {
        var layout = TableLayout.of(section);
        var cells = chosen.stream().flatMap(List::stream).collect(Collectors.toSet());
        var values = layout.slots().stream().filter(slot -> slot.content() instanceof Value value && cells.contains(value.ref())).toList();
        var tables = cells.stream().map(CellRef::table).collect(Collectors.toSet());
        var rows = new TreeSet<Integer>();
        var columns = new TreeSet<Integer>();
        values.forEach(slot -> {
            rows.add(slot.row());
            IntStream.range(slot.column(), slot.column() + slot.columnSpan()).forEach(columns::add);
        });
        IntStream.range(0, layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::column).min().orElse(0))
                .forEach(columns::add);
        rows.addAll(headers(layout, tables));
        var kept = layout.slots().stream().map(slot -> new Slot(before(rows, slot.row()), before(columns, slot.column()),
                within(rows, slot.row(), slot.rowSpan()), within(columns, slot.column(), slot.columnSpan()), slot.content()))
                .filter(slot -> slot.rowSpan() > 0 && slot.columnSpan() > 0).toList();
        return new Excerpt(rows.size(), columns.size(), kept);
    }

    /** The slots that begin in a row, from left to right. */
    List<Slot> slotsAt(int row) {
        return new TableLayout(rows, columns, slots).slotsAt(row);
    }

    /** The words of a heading; a figure has none. */
    static String label(Content content) {
        if (content instanceof Title title) {
            return title.text();
        }
        if (content instanceof Corner corner) {
            return corner.text();
        }
        return content instanceof Label label ? label.text() : "";
    }

    /** The rows above the figures of these tables, from the end of the table before. */
    private static List<Integer> headers(TableLayout layout, Set<String> tables) {
        var above = Stream.<Integer>builder();
        var start = 0;
        for (var row = 0; row < layout.rows(); row++) {
            var at = row;
            var table = layout.slots().stream().filter(slot -> slot.row() == at).map(Slot::content)
                    .filter(Value.class::isInstance).map(content -> ((Value) content).ref().table()).findFirst();
            if (table.isPresent()) {
                if (tables.contains(table.get())) {
                    IntStream.range(start, row).forEach(above::add);
                }
                start = row + 1;
            }
        }
        return above.build().toList();
    }

    private static int before(Collection<Integer> kept, int line) {
        return within(kept, 0, line);
    }

    private static int within(Collection<Integer> kept, int start, int length) {
        return (int) kept.stream().filter(line -> line >= start && line < start + length).count();
    }
}
