package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.CellRef;
import gouji.report.Margin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final CellRef LATER = CellRef.parse("disputes/cases/review.upheld");
    private static final CellRef EARLIER = CellRef.parse("requests/received/total");

    @Test
    void aCellMarkedToCheckKeepsAReportBackThoughNoRuleIsBroken() {
        var toCheck = Margin.EMPTY.withToCheck(true);
        var report = Samples.zeros().withMargin(LATER, toCheck).withMargin(EARLIER, toCheck);
        var readiness = Readiness.of(Case.of(Sheet.of(Samples.FORM, report)));
        assertEquals(new Readiness(List.of(), 0, 0, 0, List.of(EARLIER, LATER)), readiness);
        assertFalse(readiness.mayBeExported());
    }

    @Test
    void notesAloneKeepNothingBack() {
        var report = Samples.zeros().withMargin(EARLIER, Margin.EMPTY.withNote("备注").withSource("登记簿"));
        assertTrue(Readiness.of(Case.of(Sheet.of(Samples.FORM, report))).mayBeExported());
    }

    @Test
    void whatMustBeCorrectedAndWhatIsToCheckAreCountedApart() {
        var wrong = Samples.with(Samples.with(Samples.zeros(), "requests/received/enterprise", "3"), "documents/regulations/issued", "2")
                .without(CellRef.parse("disputes/cases/review.other"));
        var readiness = Readiness.of(Case.of(Sheet.of(Samples.FORM, wrong)));
        assertEquals(List.of(2L, 1L, 1L), List.of(readiness.toCorrect(), readiness.toCheck(), readiness.blanks()));
        assertFalse(readiness.mayBeExported());
    }
}
