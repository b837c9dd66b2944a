package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.edit.Editor;
import gouji.form.CellRef;
import gouji.report.Report;
import gouji.ui.RegisterSentence.Standing;
import gouji.words.Language;
import gouji.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterSentenceTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/received/total");
    private static final CellRef CARRIED_OUT = CellRef.parse("requests/carriedOut/total");
    private static final List<CellRef> BOTH = List.of(RECEIVED, CARRIED_OUT);

    @Test
    void whatIsNotGivenIsNotSpokenOf() {
        assertEquals(Optional.empty(), says(Samples.zeros(), Map.of()).of(RECEIVED));
        assertEquals("填入台账的数，随时对照", says(Samples.zeros(), Map.of()).of(BOTH));
    }

    @Test
    void whileCellsAreBlankWhatIsMissingMayStillCome() {
        var begun = Samples.with(Samples.blank(), "requests/received/naturalPerson", "5");
        assertEquals(Optional.of("新收还差 3 件未归类"), says(begun, Map.of(RECEIVED, "8")).of(RECEIVED));
        assertEquals(Standing.OPEN, says(begun, Map.of(RECEIVED, "8")).standing(RECEIVED));
        assertEquals(Optional.of("新收已与台账相等，还空 5 格"), says(begun, Map.of(RECEIVED, "5")).of(RECEIVED));
        assertEquals(Optional.of("新收比台账多 1"), says(begun, Map.of(RECEIVED, "4")).of(RECEIVED));
        assertEquals(Standing.APART, says(begun, Map.of(RECEIVED, "4")).standing(RECEIVED));
    }

    @Test
    void aFullTableAgreesOrIsApart() {
        assertEquals(Optional.of("新收与台账一致"), says(Samples.zeros(), Map.of(RECEIVED, "0")).of(RECEIVED));
        assertEquals(Optional.of("新收比台账少 3"), says(Samples.zeros(), Map.of(RECEIVED, "3")).of(RECEIVED));
    }

    @Test
    void ofSeveralWhatWasTypedInVainComesFirstAndAllThatAgreeAreOneSentence() {
        assertEquals("三个数都与台账一致", says(Samples.zeros(), Map.of(RECEIVED, "0", CARRIED_OUT, "0")).of(BOTH));
        assertEquals("结转比台账少 2", says(Samples.zeros(), Map.of(RECEIVED, "0", CARRIED_OUT, "2")).of(BOTH));
        assertEquals("只能填 0 或正整数，“3.7”未采用", says(Samples.zeros(), Map.of(RECEIVED, "1", CARRIED_OUT, "3.7")).of(BOTH));
    }

    private static RegisterSentence says(Report report, Map<CellRef, String> typed) {
        var editor = new Editor(Samples.FORM, report, Map.of(), step -> { });
        typed.forEach(editor::acceptControl);
        return new RegisterSentence(Words.in(Language.CHINESE), editor.state());
    }
}
