package gouji.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A grid of figures (表), spanned by two trees of headings.
 *
 * @param title  printed across its top, empty where the form prints none
 * @param corner printed where the headings meet
 */
public record Table(String key, String title, String corner, Unit unit, List<Heading> rows, List<Heading> columns) {

    public Table {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public List<Heading> rowLeaves() {
        return rows.stream().flatMap(Heading::leaves).toList();
    }

    public List<Heading> columnLeaves() {
        return columns.stream().flatMap(Heading::leaves).toList();
    }

    /** What belongs in a cell (口径): of its row first, then of its column, the nearest heading first. */
    public List<FillingNote> notes(CellRef cell) {
        return Stream.concat(rows.stream().flatMap(row -> row.notes(cell.row())),
                columns.stream().flatMap(column -> column.notes(cell.column()))).toList();
    }

    /** All its cells, row by row. */
    public Stream<CellRef> cells() {
        return rowLeaves().stream().flatMap(row ->
                columnLeaves().stream().map(column -> new CellRef(key, row.key(), column.key())));
    }
}
