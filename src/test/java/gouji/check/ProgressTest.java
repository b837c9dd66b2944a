package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Progress.Mark;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.report.Margin;
import gouji.report.Report;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final CellRef PENALTIES = CellRef.parse("enforcement/penalties/decisions");
    private static final Section DISCLOSURE = Samples.FORM.sectionOf(PENALTIES);
    private static final Section REQUESTS = Samples.FORM.sectionOf(CellRef.parse("requests/received/total"));

    @Test
    void aTextIsThereOrIsNot() {
        var overview = Samples.FORM.section("overview").orElseThrow();
        assertEquals(new Progress(Mark.DONE, 0), progress(overview, Samples.zeros()));
        assertEquals(new Progress(Mark.EMPTY, 0), progress(overview, Samples.zeros().withText("overview", "  \n")));
    }

    @Test
    void blankCellsOfATableAreCountedAndNotItsTotals() {
        assertEquals(new Progress(Mark.EMPTY, 144), progress(REQUESTS, Samples.blank()));
        assertEquals(new Progress(Mark.PARTIAL, 1), progress(REQUESTS, Samples.zeros().without(CellRef.parse("requests/disclosed/enterprise"))));
        assertEquals(new Progress(Mark.DONE, 0), progress(REQUESTS, Samples.zeros()));
    }

    @Test
    void whatDoesNotBalanceIsToldBeforeWhatIsMissing() {
        var wrong = Samples.with(Samples.zeros(), "requests/received/enterprise", "3").without(CellRef.parse("requests/disclosed/research"));
        assertEquals(new Progress(Mark.BROKEN, 1), progress(REQUESTS, wrong));
        assertEquals(new Progress(Mark.DONE, 0), progress(DISCLOSURE, wrong));
    }

    @Test
    void aQuestionLeavesASectionDone() {
        assertEquals(new Progress(Mark.DONE, 0), progress(DISCLOSURE, Samples.with(Samples.zeros(), "documents/regulations/issued", "2")));
    }

    @Test
    void aCellMarkedToCheckMarksItsSectionOnceNothingElseIsToDo() {
        var marked = Samples.zeros().withMargin(PENALTIES, Margin.EMPTY.withToCheck(true));
        assertEquals(new Progress(Mark.TO_CHECK, 0), progress(DISCLOSURE, marked));
        assertEquals(new Progress(Mark.DONE, 0), progress(REQUESTS, marked));
        assertEquals(new Progress(Mark.DONE, 0), progress(DISCLOSURE, marked.withMargin(PENALTIES, Margin.EMPTY.withNote("备注"))));
    }

    private static Progress progress(Section section, Report report) {
        var sheet = Sheet.of(Samples.FORM, report);
        return Progress.of(section, sheet, Checker.check(Case.of(sheet)));
    }
}
