package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.check.Readiness;
import gouji.check.Samples;
import gouji.form.CellRef;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Margin;
import gouji.report.Refusal;
import gouji.report.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The register's figures and the margins, as the editor takes them. */
class ControlTest {

    private static final CellRef TOTAL = CellRef.parse("requests/received/total");
    private static final CellRef PERSON = CellRef.parse("requests/received/naturalPerson");

    private final Editor editor = new Editor(Samples.FORM, Samples.zeros(), Map.of(), step -> { });

    @Test
    void aFigureOfTheRegisterIsTakenAndTakenBack() {
        editor.acceptControl(TOTAL, "１,234");
        assertEquals(Optional.of(Figure.of(1234)), editor.state().report().control(TOTAL));
        editor.acceptControl(TOTAL, "");
        assertEquals(Optional.empty(), editor.state().report().control(TOTAL));
        editor.undo();
        assertEquals(Optional.of(Figure.of(1234)), editor.state().report().control(TOTAL));
    }

    @Test
    void whatIsNoFigureStandsBesideTheRegistersAndKeepsTheReportBack() {
        editor.acceptControl(TOTAL, "0");
        editor.acceptControl(TOTAL, "八");
        assertEquals(Optional.of(Figure.ZERO), editor.state().report().control(TOTAL));
        assertEquals(Map.of(TOTAL, new Unread("八", Refusal.NOT_A_NUMBER)), editor.state().unread());
        assertFalse(Readiness.of(editor.state().subject(), editor.state().findings()).mayBeExported());
        editor.forgetUnread(TOTAL);
        assertEquals(Samples.zeros().withControl(TOTAL, Optional.of(Figure.ZERO)), editor.state().report());
    }

    @Test
    void typingTheSameAddendsAgainIsNoChangeAndKeepsTheirNames() {
        editor.accept(PERSON, "=1+2");
        editor.note(PERSON, editor.state().report().margin(PERSON).naming(0, "办公室"));
        var before = editor.state().report();
        editor.accept(PERSON, "= 1 + 2");
        assertEquals(before, editor.state().report());
        editor.accept(PERSON, "=1+3");
        assertEquals(new Margin(List.of(new Addend(Figure.of(1), "办公室"), Addend.of(Figure.of(3))), "", "", false, false),
                editor.state().report().margin(PERSON));
    }
}
