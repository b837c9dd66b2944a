package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.check.Finding;
import gouji.edition.Editions;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Position;
import gouji.report.Refusal;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Typed;
import gouji.report.Unread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditorTest {

    private static final Form FORM = Editions.published().forYear(2023);
    private static final CellRef RECEIVED = CellRef.parse("requests/received/enterprise");
    private static final CellRef TOTAL = CellRef.parse("requests/received/total");
    private static final Report BLANK = Report.blank(Head.of(new Office(new UUID(0, 1), "示例县人民政府办公室", Level.COUNTY_OFFICE,
            Office.Contact.NONE), Scope.OWN, 2023), "2021");

    private final List<Step> steps = new ArrayList<>();
    private final Editor editor = new Editor(FORM, BLANK, Map.of(), steps::add);

    @Test
    void whatIsTypedShowsInTotalsAndIsNotAccepted() {
        editor.typing(RECEIVED, "12");
        assertEquals(List.of(Figure.of(12), false, Optional.empty(), List.of()),
                List.of(editor.state().sheet().read(TOTAL).figure(), editor.state().sheet().read(TOTAL).isWhole(),
                        editor.state().report().figure(RECEIVED), steps));
        editor.cancelTyping();
        assertEquals(List.of(BLANK, Optional.empty(), Figure.ZERO), List.of(editor.state().report(), editor.state().typing(),
                editor.state().sheet().read(TOTAL).figure()));
    }

    @Test
    void anAcceptedFigureIsOneStep() {
        editor.accept(RECEIVED, "１２");
        assertEquals(List.of(Optional.of(Figure.of(12)), 1, How.TYPED),
                List.of(editor.state().report().figure(RECEIVED), steps.size(), steps.get(0).how()));
    }

    @Test
    void aRefusedTextStandsBesideTheFormerValueUntilAnotherIsTaken() {
        editor.accept(RECEIVED, "5");
        assertInstanceOf(Typed.Refused.class, editor.accept(RECEIVED, "3.7"));
        assertEquals(List.of(Optional.of(Figure.of(5)), Map.of(RECEIVED, new Unread("3.7", Refusal.NOT_WHOLE)), 1),
                List.of(editor.state().report().figure(RECEIVED), editor.state().unread(), steps.size()));
        assertEquals(1, editor.state().toMend().stream().filter(Finding::blocksExport).count());
        editor.accept(RECEIVED, "6");
        assertEquals(Map.of(), editor.state().unread());
    }

    @Test
    void typingTheSameFigureAgainIsNoStep() {
        editor.accept(RECEIVED, "5");
        editor.accept(RECEIVED, "5");
        assertEquals(1, steps.size());
    }

    @Test
    void undoAndRedoTellTheStoreWhatTheyDid() {
        editor.accept(RECEIVED, "5");
        editor.accept(RECEIVED, "");
        editor.undo();
        editor.undo();
        editor.redo();
        assertEquals(List.of(How.TYPED, How.CLEARED, How.UNDONE, How.UNDONE, How.REDONE), steps.stream().map(Step::how).toList());
        assertEquals(Optional.of(Figure.of(5)), editor.state().report().figure(RECEIVED));
        assertEquals(editor.state().report(), steps.get(steps.size() - 1).after());
    }

    @Test
    void aPasteIsOneStepAndNamesWhatItDidNotTake() {
        var texts = new LinkedHashMap<CellRef, String>();
        texts.put(RECEIVED, "3");
        texts.put(RECEIVED.atColumn("research"), "x");
        texts.put(TOTAL, "9");
        texts.put(RECEIVED.atColumn("legalService"), " ");
        assertEquals(new Pasted(1, Map.of(RECEIVED.atColumn("research"), new Unread("x", Refusal.NOT_A_NUMBER)), List.of(TOTAL)),
                editor.paste(texts, RECEIVED));
        assertEquals(1, steps.size());
        editor.undo();
        assertEquals(BLANK, editor.state().report());
        assertEquals(Map.of(), editor.state().unread());
        editor.redo();
        assertEquals(Map.of(RECEIVED.atColumn("research"), new Unread("x", Refusal.NOT_A_NUMBER)), editor.state().unread());
    }

    @Test
    void undoingAPasteLeavesWhatWasTypedInVainSinceAndBefore() {
        var research = RECEIVED.atColumn("research");
        var legal = RECEIVED.atColumn("legalService");
        editor.accept(legal, "y");
        editor.paste(Map.of(RECEIVED, "3", research, "x"), RECEIVED);
        editor.accept(research, "z");
        editor.undo();
        assertEquals(BLANK, editor.state().report());
        assertEquals(Map.of(research, new Unread("z", Refusal.NOT_A_NUMBER), legal, new Unread("y", Refusal.NOT_A_NUMBER)),
                editor.state().unread());
    }

    @Test
    void fillingTheRestLeavesWhatIsThereAndWhatWasTypedInVain() {
        editor.accept(RECEIVED, "5");
        editor.accept(RECEIVED.atColumn("research"), "x");
        var cells = FORM.cells().stream().filter(cell -> cell.ref().row().equals("received")).toList();
        assertEquals(4, editor.fillBlanks(cells));
        assertEquals(List.of(Figure.of(5), 1), List.of(editor.state().sheet().read(TOTAL).figure(),
                editor.state().sheet().read(TOTAL).missing()));
        assertEquals(0, editor.fillBlanks(cells));
        assertEquals(2, steps.size());
    }

    @Test
    void aTextIsOneStepUntilAPauseOrUntilSomethingElseIsDone() {
        editor.text("overview", "一", 0);
        editor.text("overview", "一二", 1);
        assertEquals(0, steps.size());
        editor.accept(RECEIVED, "5");
        assertEquals(List.of("一二", 2), List.of(steps.get(0).after().text("overview"), steps.size()));
        editor.undo();
        editor.undo();
        assertEquals(BLANK, editor.state().report());
    }

    @Test
    void aTextOverTheLimitIsCutThere() {
        editor.insertText("overview", "字".repeat(Report.TEXT_LIMIT + 1), 0);
        assertEquals(Report.TEXT_LIMIT, editor.state().report().text("overview").length());
    }

    @Test
    void severalTextsAreRewrittenAndTakenBackAsOneStep() {
        editor.insertText("overview", "共 8 件", 0);
        editor.insertText("problems", "收到 8 件", 0);
        var before = editor.state().report();
        editor.rewrite(Map.of("overview", "共 9 件", "problems", "收到 9 件"), Position.of("overview"));
        assertEquals(List.of("共 9 件", "收到 9 件", How.REWRITTEN, 3), List.of(editor.state().report().text("overview"),
                editor.state().report().text("problems"), steps.get(2).how(), steps.size()));
        editor.undo();
        assertEquals(before, editor.state().report());
    }

    @Test
    void theNewestThousandStepsCanBeUndone() {
        for (var amount = 1; amount <= 1_001; amount++) {
            editor.accept(RECEIVED, Integer.toString(amount));
        }
        var undone = 0;
        while (editor.nextUndoIsThere()) {
            editor.undo();
            undone++;
        }
        assertEquals(List.of(1_000, Optional.of(Figure.of(1))), List.of(undone, editor.state().report().figure(RECEIVED)));
    }

    @Test
    void undoNeverCrossesAnExport() {
        editor.accept(RECEIVED, "5");
        editor.seal();
        editor.undo();
        assertEquals(Optional.of(Figure.of(5)), editor.state().report().figure(RECEIVED));
    }
}
