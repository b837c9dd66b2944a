package gouji.document;

import gouji.check.Sheet;
import gouji.form.CellRef;

/** How a cell is printed: its figure, or nothing while a figure behind it is missing. A total over blanks would be a wrong one. */
final class PrintedFigures {

    private PrintedFigures() {
    }

    static String of(Sheet sheet, CellRef cell) {
        var reading = sheet.read(cell);
        return reading.isWhole() ? reading.figure().toString() : "";
    }
}
