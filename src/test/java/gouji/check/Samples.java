package gouji.check;

import gouji.edition.Editions;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports to check. */
public final class Samples {

    public static final Form FORM = Editions.published().forYear(2023);

    private static final Head HEAD = new Head(UUID.fromString("00000000-0000-0000-0000-000000000001"), "示例县人民政府办公室",
            Level.COUNTY_OFFICE, Scope.OWN, 2023);

    private Samples() {
    }

    public static Report blank() {
        return Report.blank(HEAD, FORM.edition());
    }

    /** Every figure 0 and every text written: nothing to find. */
    public static Report zeros() {
        return filled(0);
    }

    /** Every typed cell the same; it balances in no column but where that is 0. */
    public static Report filled(long figure) {
        return new Report(HEAD, FORM.edition(), Map.of("preamble", "前言", "overview", "一", "problems", "二", "other", "三"),
                FORM.cells().stream().filter(cell -> !cell.isComputed()).collect(Collectors.toMap(Cell::ref, cell -> Figure.of(figure))),
                Map.of(), Map.of(), List.of());
    }

    /** That report with a figure in that cell. */
    public static Report with(Report report, String cell, String figure) {
        return report.with(CellRef.parse(cell), Figure.parse(figure).orElseThrow(), List.of());
    }
}
