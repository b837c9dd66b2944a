package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Readiness;
import gouji.check.Samples;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Margin;
import gouji.report.Refusal;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is proposed for a wrong figure, taken over. */
class CorrectionTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/received/naturalPerson");
    private static final CellRef DISCLOSED = CellRef.parse("requests/disclosed/naturalPerson");
    private static final CellRef TOTAL = CellRef.parse("requests/received/total");

    private final Report before = Samples.with(Samples.zeros(), "requests/received/naturalPerson", "12")
            .withControl(TOTAL, Optional.of(Figure.of(21)))
            .withMargin(RECEIVED, Margin.EMPTY.withNote("台账第 3 页"));
    private final List<Step> steps = new ArrayList<>();
    private final Editor editor = new Editor(Samples.FORM, before, Map.of(DISCLOSED, new Unread("2l", Refusal.NOT_A_NUMBER)), steps::add);

    @Test
    void correctionsAreOneStepAndTheirCellsMustBeLookedAt() {
        editor.correct(Map.of(RECEIVED, Figure.of(21), DISCLOSED, Figure.of(21)));
        assertEquals(Samples.with(Samples.with(before, "requests/received/naturalPerson", "21"), "requests/disclosed/naturalPerson", "21")
                .withMargin(RECEIVED, Margin.EMPTY.withNote("台账第 3 页").withToCheck(true))
                .withMargin(DISCLOSED, Margin.EMPTY.withToCheck(true)), editor.state().report());
        assertEquals(List.of(RECEIVED, DISCLOSED), Readiness.of(editor.state().subject()).marked());
        assertEquals(Map.of(), editor.state().unread());
        assertEquals(List.of(How.CORRECTED), steps.stream().map(Step::how).toList());
        assertEquals(Optional.of(RECEIVED), steps.get(0).place().cell());
    }

    @Test
    void oneUndoTakesAllBack() {
        editor.correct(Map.of(RECEIVED, Figure.of(21), DISCLOSED, Figure.of(21)));
        editor.undo();
        assertEquals(before, editor.state().report());
    }

    @Test
    void aGivenTotalIsCorrectedAsSuch() {
        editor.correct(Map.of(TOTAL, Figure.of(12)));
        assertEquals(before.withControl(TOTAL, Optional.of(Figure.of(12))).withMargin(TOTAL, Margin.EMPTY.withToCheck(true)),
                editor.state().report());
    }

    @Test
    void nothingToCorrectIsNoStep() {
        editor.correct(Map.of());
        assertEquals(List.of(), steps);
    }
}
