package gouji.insert;

import gouji.check.Sheet;
import gouji.form.CellRef;

/**
 * What the tables must say for a standing sentence to be true (前提).
 *
 * @param name   the cell as the library calls it
 * @param isZero whether the figure is 0, or else more
 */
public record Condition(CellRef cell, String name, boolean isZero) {

    /** Whether the tables say otherwise; while the cell is blank nobody knows. */
    boolean isAgainst(Sheet sheet) {
        var reading = sheet.read(cell);
        return reading.isWhole() && reading.figure().isZero() != isZero || !reading.isWhole() && isZero && !reading.figure().isZero();
    }
}
