package gouji.check;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A report laid over its form: every cell can be read, typed or computed. Each total is summed once. */
public final class Sheet {

    private final Form form;
    private final Report report;
    private final Reading[] readings;

    private Sheet(Form form, Report report, Reading[] readings) {
        this.form = form;
        this.report = report;
        this.readings = readings;
    }

    /** @throws IllegalArgumentException where the report was made on another edition */
    public static Sheet of(Form form, Report report) {
        return of(form, report, Optional.empty());
    }

    /** The same while a cell is being typed. */
    public static Sheet of(Form form, Report report, Optional<Provisional> typing) {
        if (!report.edition().equals(form.edition())) {
            throw new IllegalArgumentException("a report on edition " + report.edition() + " cannot be read on " + form.edition());
        }
        var readings = new Reading[form.cells().size()];
        for (var cell : form.cells()) {
            if (!cell.isComputed()) {
                readings[cell.index()] = report.figure(cell.ref()).map(figure -> new Reading(figure, 0)).orElse(Reading.BLANK);
            }
        }
        typing.ifPresent(typed -> readings[form.cell(typed.cell()).index()] =
                typed.figure().map(figure -> new Reading(figure, 1)).orElse(Reading.BLANK));
        var sheet = new Sheet(form, report, readings);
        for (var index : form.summation()) {
            readings[index] = sheet.sum(form.cells().get(index).parts());
        }
        return sheet;
    }

    public Form form() {
        return form;
    }

    public Report report() {
        return report;
    }

    public Reading read(Cell cell) {
        return readings[cell.index()];
    }

    /** @throws IllegalArgumentException where the form has no such cell */
    public Reading read(CellRef cell) {
        return read(form.cell(cell));
    }

    /** How many of these cells have not been filled in. */
    public long blanks(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.isComputed() && !read(cell).isWhole()).count();
    }

    Reading sum(List<Integer> cells) {
        var sum = BigDecimal.ZERO;
        var missing = 0;
        for (var index : cells) {
            sum = sum.add(readings[index].figure().amount());
            missing += readings[index].missing();
        }
        return new Reading(new Figure(sum), missing);
    }
}
