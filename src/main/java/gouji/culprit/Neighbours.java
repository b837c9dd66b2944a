package gouji.culprit;

import gouji.form.Cell;
import gouji.form.Form;
import gouji.form.Heading;
import java.util.List;
import java.util.stream.Stream;

/** Which cells stand next to each other (邻格): one row up or down, one column left or right, in one table. */
record Neighbours(Form form) {

    List<Cell> of(Cell cell) {
        var table = form.table(cell.ref().table());
        return Stream.concat(beside(table.rows(), cell.ref().row()).map(row -> cell.ref().atRow(row)),
                beside(table.columns(), cell.ref().column()).map(column -> cell.ref().atColumn(column)))
                .map(form::cell).toList();
    }

    boolean areNeighbours(Cell one, Cell other) {
        return one.ref().table().equals(other.ref().table()) && of(one).contains(other);
    }

    private static Stream<String> beside(List<Heading> headings, String key) {
        var keys = headings.stream().flatMap(Heading::leaves).map(Heading::key).toList();
        var at = keys.indexOf(key);
        return Stream.of(at - 1, at + 1).filter(next -> next >= 0 && next < keys.size()).map(keys::get);
    }
}
