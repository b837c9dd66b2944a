package gouji.intake;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A number that came apart into two neighbouring cells (拆格): 10 read as 1 and 0. It shows where a total is not the sum of its cells,
 * but would be if two neighbours were one number.
 */
final class TornNumber {

    private TornNumber() {
    }

    /** Whether there may be one in this row. */
    static boolean isIn(Form form, Map<CellRef, CellReading> row) {
        return row.keySet().stream().map(form::cell).filter(Cell::isComputed).filter(total -> total.parts().stream()
                .allMatch(part -> form.cells().get(part).ref().row().equals(total.ref().row()))).anyMatch(total -> isIn(form, row, total));
    }

    private static boolean isIn(Form form, Map<CellRef, CellReading> row, Cell total) {
        var printed = figure(row, total.ref());
        var parts = total.parts().stream().map(part -> figure(row, form.cells().get(part).ref())).toList();
        var sum = parts.stream().reduce(Figure.ZERO, Figure::plus);
        if (row.get(total.ref()).figure().isEmpty() || sum.equals(printed)) {
            return false;
        }
        for (var at = 0; at + 1 < parts.size(); at++) {
            if (isWritten(form, row, total.parts().subList(at, at + 2)) && !parts.get(at).isZero()
                    && sum.minus(parts.get(at)).minus(parts.get(at + 1)).plus(joined(parts.get(at), parts.get(at + 1))).equals(printed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(Form form, Map<CellRef, CellReading> row, List<Integer> cells) {
        return cells.stream().allMatch(cell -> row.containsKey(form.cells().get(cell).ref()) && row.get(form.cells().get(cell).ref()).figure().isPresent());
    }

    private static Figure joined(Figure one, Figure other) {
        return new Figure(new BigDecimal(one.toString() + other));
    }

    private static Figure figure(Map<CellRef, CellReading> row, CellRef ref) {
        return row.containsKey(ref) ? row.get(ref).figure().orElse(Figure.ZERO) : Figure.ZERO;
    }
}
