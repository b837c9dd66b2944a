package gouji.insert;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cells of a form by the names people give them (格名): 一、本年新收 · 总计, whatever stands between row and column. */
final class CellNames {

    private final Map<String, CellRef> byName = new HashMap<>();

    CellNames(Form form) {
        form.cells().forEach(cell -> byName.put(plain(of(cell)), cell.ref()));
    }

    /** The short names of row and column; a table of one row has only columns. */
    static String of(Cell cell) {
        return cell.rowLabel().isBlank() ? cell.columnLabel() : cell.rowLabel() + " · " + cell.columnLabel();
    }

    Optional<CellRef> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** Without spaces and dots: nobody remembers which of them stand in a name. */
    static String plain(String name) {
        return name.replaceAll("[\\s　·•]", "");
    }
}
