package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.edit.ZeroReport.Possible;
import gouji.edit.ZeroReport.Refused;
import gouji.edit.ZeroReport.Why;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Refusal;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZeroReportTest {

    private static final String SENTENCE = "本年未收到政府信息公开申请。";
    private static final CellRef FIRST = CellRef.parse("requests/received/naturalPerson");

    @Test
    void onBlankTablesItFillsEveryTypedCellOfTablesThreeAndFourAndNoOther() {
        var possible = (Possible) of(Samples.blank());
        assertEquals(144 + 12, possible.blanks().size());
        assertEquals(FIRST, possible.place());
        assertTrue(possible.blanks().stream().noneMatch(cell -> cell.table().equals("documents")));
    }

    @Test
    void whatIsZeroAlreadyIsLeftAlone() {
        assertEquals(new Possible(List.of(), FIRST), of(Samples.zeros()));
    }

    @Test
    void itIsRefusedWhereAnythingContradictsIt() {
        var blank = Samples.blank();
        assertEquals(refused(Why.CARRIED_IN, "requests/carriedIn/enterprise"),
                of(Samples.with(Samples.with(blank, "requests/received/naturalPerson", "3"), "requests/carriedIn/enterprise", "1")));
        assertEquals(refused(Why.FIGURE, "requests/received/naturalPerson"), of(Samples.with(blank, "requests/received/naturalPerson", "3")));
        assertEquals(refused(Why.FIGURE, "disputes/cases/review.pending"), of(Samples.with(blank, "disputes/cases/review.pending", "1")));
        assertEquals(refused(Why.REGISTER, "requests/received/total"),
                of(blank.withControl(CellRef.parse("requests/received/total"), Optional.of(Figure.of(8)))));
        assertEquals(refused(Why.UNREAD, "requests/received/naturalPerson"),
                ZeroReport.of(sheet(blank), Map.of(FIRST, new Unread("三", Refusal.NOT_A_NUMBER)), Optional.empty()));
    }

    @Test
    void itIsRefusedWhereLastYearCarriedApplicationsOver() {
        var lastYear = Samples.with(Samples.zeros(), "requests/carriedOut/enterprise", "2");
        assertEquals(refused(Why.CARRIED_LAST_YEAR, "requests/carriedOut/enterprise"),
                ZeroReport.of(sheet(Samples.blank()), Map.of(), Optional.of(sheet(lastYear))));
        assertTrue(ZeroReport.of(sheet(Samples.blank()), Map.of(), Optional.of(sheet(Samples.zeros()))) instanceof Possible);
    }

    @Test
    void aFigureElsewhereDoesNotSpeakAgainstIt() {
        assertTrue(of(Samples.with(Samples.blank(), "licensing/licences/decisions", "15")) instanceof Possible);
    }

    @Test
    void itIsOneStepWithItsSentenceAndOneUndoTakesAllBack() {
        var steps = new ArrayList<Step>();
        var editor = new Editor(Samples.FORM, Samples.blank().withText("overview", "一、"), Map.of(), steps::add);
        var before = editor.state().report();
        editor.fillZero((Possible) of(before), Optional.of(SENTENCE));
        var after = editor.state().report();
        assertEquals(Optional.of(Figure.ZERO), after.figure(FIRST));
        assertEquals(Optional.empty(), after.figure(CellRef.parse("licensing/licences/decisions")));
        assertEquals("一、\n" + SENTENCE, after.text("overview"));
        assertEquals(List.of(How.FILLED), steps.stream().map(Step::how).toList());
        editor.undo();
        assertEquals(before, editor.state().report());
    }

    @Test
    void withoutTheSentenceTheTextStaysAsItWas() {
        var editor = new Editor(Samples.FORM, Samples.blank(), Map.of(), step -> { });
        editor.fillZero((Possible) of(Samples.blank()), Optional.empty());
        assertEquals("", editor.state().report().text("overview"));
    }

    @Test
    void theSentenceStandsUnderItsSubHeadingOrElseAtTheEnd() {
        assertEquals(SENTENCE, ZeroReport.withSentence("", SENTENCE));
        assertEquals("（一）主动公开\n平稳。\n" + SENTENCE, ZeroReport.withSentence("（一）主动公开\n平稳。\n", SENTENCE));
        assertEquals("（二）依申请公开\n" + SENTENCE + "\n（三）监督保障\n", ZeroReport.withSentence("（二）依申请公开\n（三）监督保障\n", SENTENCE));
        assertEquals("（二）依申请公开\n" + SENTENCE, ZeroReport.withSentence("（二）依申请公开", SENTENCE));
    }

    @Test
    void theSentenceIsNotWrittenTwiceNorBeyondTheLimit() {
        assertEquals(SENTENCE, ZeroReport.withSentence(SENTENCE, SENTENCE));
        assertFalse(ZeroReport.takesSentence(Samples.blank().withText("overview", SENTENCE), SENTENCE));
        assertFalse(ZeroReport.takesSentence(Samples.blank().withText("overview", "字".repeat(Report.TEXT_LIMIT)), SENTENCE));
        assertTrue(ZeroReport.takesSentence(Samples.blank(), SENTENCE));
    }

    private static ZeroReport of(Report report) {
        return ZeroReport.of(sheet(report), Map.of(), Optional.empty());
    }

    private static Sheet sheet(Report report) {
        return Sheet.of(Samples.FORM, report);
    }

    private static Refused refused(Why why, String cell) {
        return new Refused(why, CellRef.parse(cell));
    }
}
