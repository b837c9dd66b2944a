package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    @ParameterizedTest
    @CsvSource({
        "requests/received/total, 6",
        "requests/concluded/naturalPerson, 21",
        "requests/concluded/total, 126",
        "disputes/cases/review.total, 4",
        "disputes/cases/suitAfterReview.total, 4",
        "requests/received/research, 1"})
    void aTotalAddsUpItsCells(String cell, long sum) {
        assertEquals(new Reading(Figure.of(sum), 0), read(Samples.filled(1), cell));
    }

    @Test
    void aTotalSaysHowManyOfItsCellsAreBlank() {
        var report = Samples.filled(1).without(CellRef.parse("requests/received/research"));
        assertEquals(new Reading(Figure.of(5), 1), read(report, "requests/received/total"));
        assertEquals(new Reading(Figure.ZERO, 126), read(Samples.blank(), "requests/concluded/total"));
    }

    @Test
    void whatIsBeingTypedIsShownInTotalsButConcludesNothing() {
        var cell = CellRef.parse("requests/received/research");
        var typing = Sheet.of(Samples.FORM, Samples.filled(1), Optional.of(new Provisional(cell, Optional.of(Figure.of(12)))));
        assertEquals(new Reading(Figure.of(12), 1), typing.read(cell));
        assertEquals(new Reading(Figure.of(17), 1), typing.read(cell.atColumn("total")));
        var nothing = Sheet.of(Samples.FORM, Samples.filled(1), Optional.of(new Provisional(cell, Optional.empty())));
        assertEquals(new Reading(Figure.of(5), 1), nothing.read(cell.atColumn("total")));
    }

    @Test
    void blanksAreCountedOverTypedCellsOnly() {
        assertEquals(166, Sheet.of(Samples.FORM, Samples.blank()).blanks(Samples.FORM.cells()));
        assertEquals(0, Sheet.of(Samples.FORM, Samples.zeros()).blanks(Samples.FORM.cells()));
    }

    @Test
    void aReportIsReadOnItsOwnEditionOnly() {
        var other = Report.blank(Samples.blank().head(), "2019");
        assertEquals("a report on edition 2019 cannot be read on 2021",
                assertThrows(IllegalArgumentException.class, () -> Sheet.of(Samples.FORM, other)).getMessage());
    }

    private static Reading read(Report report, String cell) {
        return Sheet.of(Samples.FORM, report).read(CellRef.parse(cell));
    }
}
