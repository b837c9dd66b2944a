package gouji.culprit;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of published reports that balance, tables 2, 3 and 4; every other cell is 0. One of them was made on the form of 2019,
 * whose single row 其他处理 stands here as 3.其他.
 */
enum RealFigures {

    /** A county's office, 2023: a handful of applications by persons. */
    SMALL_OFFICE("2023, county office", """
            documents/normativeDocuments 2 1 15
            requests/received 8 0 0 0 0 0
            requests/disclosed 3 0 0 0 0 0
            requests/refused.stateSecret 1 0 0 0 0 0
            requests/unavailable.notHeld 3 0 0 0 0 0
            requests/otherwise.correctionOverdue 1 0 0 0 0 0
            """),
    /** A city's department, 2024. */
    DEPARTMENT("2024, department", """
            documents/normativeDocuments 13 0 55
            requests/received 32 2 0 0 0 0
            requests/carriedIn 2 0 0 0 0 0
            requests/disclosed 9 0 0 0 0 0
            requests/refused.internalAffairs 1 0 0 0 0 0
            requests/refused.processInformation 1 0 0 0 0 0
            requests/unavailable.notHeld 4 0 0 0 0 0
            requests/unavailable.mustBeCreated 6 0 0 0 0 0
            requests/otherwise.correctionOverdue 8 2 0 0 0 0
            requests/otherwise.other 4 0 0 0 0 0
            requests/carriedOut 1 0 0 0 0 0
            disputes/cases 1 0 0 0 0 0 0 0 0 0 0 0
            """),
    /** A development zone, 2021. */
    ZONE_2021("2021, zone", """
            documents/normativeDocuments 69 3 665
            requests/received 64 0 0 2 0 4
            requests/disclosed 27 0 0 2 0 1
            requests/partlyDisclosed 5 0 0 0 0 0
            requests/refused.internalAffairs 1 0 0 0 0 0
            requests/refused.enforcementFile 6 0 0 0 0 0
            requests/refused.administrativeQuery 1 0 0 0 0 0
            requests/unavailable.notHeld 22 0 0 0 0 3
            requests/otherwise.other 1 0 0 0 0 0
            requests/carriedOut 1 0 0 0 0 0
            disputes/cases 1 0 2 0 12 0 0 0 0 0 0 0
            """),
    /** The same zone a year later. */
    ZONE_2022("2022, zone", """
            documents/normativeDocuments 88 55 698
            requests/received 71 3 0 0 0 0
            requests/carriedIn 1 0 0 0 0 0
            requests/disclosed 21 0 0 0 0 0
            requests/partlyDisclosed 8 1 0 0 0 0
            requests/refused.internalAffairs 1 0 0 0 0 0
            requests/refused.processInformation 2 0 0 0 0 0
            requests/refused.enforcementFile 1 0 0 0 0 0
            requests/unavailable.notHeld 37 0 0 0 0 0
            requests/otherwise.correctionOverdue 2 0 0 0 0 0
            requests/otherwise.other 0 2 0 0 0 0
            disputes/cases 0 1 1 0 1 0 0 0 0 0 0 0
            """),
    /** A large city's office, 2019: hundreds of applications. */
    LARGE_OFFICE("2019, large office", """
            requests/received 821 35 0 0 2 1
            requests/carriedIn 18 0 0 0 0 0
            requests/disclosed 258 12 0 0 1 1
            requests/partlyDisclosed 3 0 0 0 0 0
            requests/refused.stateSecret 14 0 0 0 0 0
            requests/refused.internalAffairs 5 0 0 0 0 0
            requests/refused.processInformation 3 1 0 0 0 0
            requests/refused.administrativeQuery 10 2 0 0 0 0
            requests/unavailable.notHeld 252 12 0 0 1 0
            requests/unavailable.mustBeCreated 44 3 0 0 0 0
            requests/unavailable.stillUnclear 25 0 0 0 0 0
            requests/notProcessed.petition 148 1 0 0 0 0
            requests/notProcessed.repeated 5 4 0 0 0 0
            requests/carriedOut 72 0 0 0 0 0
            disputes/cases 5 0 0 2 8 0 0 1 0 0 0 0
            """);

    private final String label;
    private final String rows;

    RealFigures(String label, String rows) {
        this.label = label;
        this.rows = rows;
    }

    String label() {
        return label;
    }

    /** The report as published, with no control figures. */
    Report report() {
        var report = Samples.zeros();
        for (var line : rows.lines().map(String::strip).toList()) {
            var words = List.of(line.split(" "));
            var key = words.get(0).split("/");
            var typed = Samples.FORM.table(key[0]).columnLeaves().stream()
                    .map(column -> Samples.FORM.cell(new CellRef(key[0], key[1], column.key())))
                    .filter(cell -> !cell.isComputed()).toList();
            for (var at = 0; at < typed.size(); at++) {
                report = report.with(typed.get(at).ref(), Figure.parse(words.get(at + 1)).orElseThrow(), List.of());
            }
        }
        return report;
    }

    /** The same with every total given from outside, and right. */
    static Report withTotals(Report report) {
        var sheet = Sheet.of(Samples.FORM, report);
        var totals = Samples.FORM.cells().stream().filter(Cell::isComputed)
                .collect(Collectors.toMap(Cell::ref, cell -> sheet.read(cell).figure()));
        return new Report(report.head(), report.edition(), report.texts(), report.figures(), totals, report.margins(), report.accepted());
    }
}
