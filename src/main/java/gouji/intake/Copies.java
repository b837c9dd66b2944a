package gouji.intake;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that stand in a file more than once (重复的表), such as this year's and last year's, or those of two offices. Which of them is meant
 * nobody can tell.
 *
 * @param readings of each cell, as they were found
 */
record Copies(Form form, Map<CellRef, List<CellReading>> readings) {

    /** One row alone may be printed again by a page break, or be another row that was taken for it. */
    private static final int FEWEST_ROWS = 2;

    /** The keys of the tables of which two copies differ. */
    Set<String> differing() {
        return form.tables().filter(this::isThereTwice).map(Table::key).filter(this::differs).collect(Collectors.toSet());
    }

    /** Whether rows of it have figures in more than one place; of a table of one row the other place may be blank. */
    private boolean isThereTwice(Table table) {
        var places = new HashMap<String, Set<List<Integer>>>();
        readings.forEach((ref, each) -> each.stream().filter(reading -> ref.table().equals(table.key()) && (!reading.isBlank() || table.rowLeaves().size() == 1))
                .forEach(reading -> places.computeIfAbsent(ref.row(), row -> new HashSet<>())
                        .add(List.of(reading.source().passage(), reading.source().row()))));
        return places.values().stream().filter(all -> all.size() > 1).count() >= Math.min(FEWEST_ROWS, table.rowLeaves().size());
    }

    private boolean differs(String table) {
        return readings.entrySet().stream().anyMatch(each -> each.getKey().table().equals(table)
                && each.getValue().stream().map(CellReading::figure).distinct().count() > 1);
    }
}
