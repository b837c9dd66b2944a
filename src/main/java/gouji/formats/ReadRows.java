package gouji.formats;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.intake.CellReading;
import gouji.intake.Intake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was read of a file, row by row of the form: a row is told of once, not cell by cell. */
record ReadRows(Form form, Intake intake) {

    /** Rows with cells that are left blank there, and rows with cells that were not found. */
    List<Doubt> blank() {
        var blank = new ArrayList<Doubt>();
        rows(cell -> !cell.isComputed() && reading(cell.ref()).filter(CellReading::isBlank).isPresent())
                .forEach(cells -> blank.add(new Doubt.Blank(cells, true, snippet(cells.get(0)))));
        rows(cell -> !cell.isComputed() && reading(cell.ref()).isEmpty()).forEach(cells -> blank.add(new Doubt.Blank(cells, false, "")));
        return blank;
    }

    /** Rows whose digits ran together. */
    List<Doubt> inferred() {
        return rows(cell -> reading(cell.ref()).filter(CellReading::inferred).isPresent()).stream()
                .<Doubt>map(cells -> new Doubt.Inferred(cells, snippet(cells.get(0)))).toList();
    }

    String snippet(CellRef cell) {
        return reading(cell).map(reading -> reading.source().snippet()).orElse("");
    }

    private Optional<CellReading> reading(CellRef cell) {
        return Optional.ofNullable(intake.cells().get(cell));
    }

    /** The cells that are so, a list for each row that has any. */
    private List<List<CellRef>> rows(Predicate<Cell> which) {
        var rows = new LinkedHashMap<String, List<CellRef>>();
        form.cells().stream().filter(which).map(Cell::ref)
                .forEach(cell -> rows.computeIfAbsent(cell.table() + "/" + cell.row(), key -> new ArrayList<>()).add(cell));
        return List.copyOf(rows.values());
    }
}
