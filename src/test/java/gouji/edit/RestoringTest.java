package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestoringTest {

    private static final CellRef PERSON = CellRef.parse("requests/received/naturalPerson");
    private static final Report BLANK = Report.blank(Head.of(new Office(new UUID(1, 2), "示例县人民政府办公室", Level.COUNTY_OFFICE,
            Office.Contact.NONE), Scope.OWN, 2023), "2021");

    private final List<Step> told = new ArrayList<>();
    private final Report seven = BLANK.with(PERSON, Figure.of(7), List.of());
    private final Editor editor = new Editor(Editions.published().forYear(2023), seven, Map.of(), told::add);

    @Test
    void anOlderStateIsOneNewStepAtWhatItChanges() {
        editor.restore(BLANK, How.RESTORED);
        assertEquals(List.of(new Step(seven, BLANK, new Position("requests", Optional.of(PERSON), 0), How.RESTORED)), told);
        assertEquals(BLANK, editor.state().report());
    }

    @Test
    void itIsUndoneLikeAnyOther() {
        editor.restore(BLANK.withText("overview", "话"), How.RESTORED);
        editor.undo();
        assertEquals(seven, editor.state().report());
        assertEquals(How.UNDONE, told.get(1).how());
    }

    @Test
    void theSameStateIsNoStep() {
        editor.restore(seven, How.RESTORED);
        assertEquals(List.of(), told);
    }

    @Test
    void aTextSheIsInTheMiddleOfIsAcceptedFirst() {
        editor.text("overview", "写到一半", 4);
        editor.restore(BLANK, How.RESTORED);
        assertEquals(List.of(How.TYPED, How.RESTORED), told.stream().map(Step::how).toList());
        editor.undo();
        assertEquals(seven.withText("overview", "写到一半"), editor.state().report());
    }
}
