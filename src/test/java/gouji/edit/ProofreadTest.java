package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Finding.Span;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.prose.Retold;
import gouji.prose.WordList;
import gouji.renew.FactBook;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was found in a report a moment ago, while she writes on. */
class ProofreadTest {

    private static final String TEXT = "2023年，本机关共收到政府信息公开申请9件。";
    private static final CellRef RECEIVED = CellRef.parse("requests/received/naturalPerson");

    private final Editor editor = new Editor(Samples.FORM, Samples.zeros().withText("overview", TEXT), Map.of(), step -> { });

    @Test
    void whatWasFoundGoesWithItsWords() {
        editor.heard(read(editor.state().report()));
        assertEquals(List.of("收到政府信息公开申请9件 at 10", "9 at 20"), said());
        write("全年：" + TEXT);
        assertEquals(List.of("收到政府信息公开申请9件 at 13", "9 at 23"), said());
        editor.heard(read(editor.state().report()));
        write("全年：" + TEXT + "另有说明。");
        assertEquals(List.of("收到政府信息公开申请9件 at 13", "9 at 23"), said());
    }

    @Test
    void whereSheWritesIntoTheNumberItIsNotKnownWhatItSaysUntilItIsReadAgain() {
        editor.heard(read(editor.state().report()));
        write(TEXT.replace("9件", "19件"));
        assertEquals(List.of(), editor.state().outdated());
        editor.heard(read(editor.state().report()));
        assertEquals(List.of("收到政府信息公开申请19件 at 10", "19 at 20"), said());
    }

    @Test
    void whatIsReadAndSaysTheSameIsNoNews() {
        var shown = new ArrayList<State>();
        editor.heard(read(editor.state().report()));
        write("全年：" + TEXT);
        editor.watch(shown::add);
        editor.heard(read(editor.state().report()));
        assertEquals(1, shown.size());
        editor.heard(read(editor.state().report().withText("overview", TEXT.replace("9", "8"))));
        assertEquals(2, shown.size());
    }

    /** The line of old numbers waits for it: all that it said is done. */
    @Test
    void thatNothingIsLeftToChangeIsNewsEvenWhereItIsReadAsBefore() {
        write("培训8次。");
        editor.endText();
        editor.revise(FactBook.with(editor.state().report(), "overview", 2, 3).orElseThrow(), Position.of("overview"), How.TYPED);
        editor.heard(read(editor.state().report()));
        var fact = editor.state().report().facts().get(0);
        editor.revise(FactBook.with(editor.state().report(), fact, Figure.of(9), List.of()), Position.of("overview"), How.TYPED);
        assertEquals(List.of("8 at 2"), said());
        editor.rewrite(editor.state().outdated().stream().map(Outdated::mended).toList(), Position.of("overview"));
        write("培训9次。全年。");
        assertFalse(editor.state().isRead());
        editor.heard(read(editor.state().report()));
        assertTrue(editor.state().isRead());
    }

    @Test
    void whatSheHasDecidedToLeaveStaysLeftWhileSheWritesElsewhere() {
        write("公开<天>三次。");
        editor.heard(read(editor.state().report()));
        texts().forEach(finding -> editor.leave(finding, "", OffsetDateTime.parse("2024-01-12T14:03:22+08:00")));
        assertEquals(List.of(), texts());
        write("一、概况。公开<天>三次。");
        assertEquals(List.of(), texts());
        write("一、概况。公开<天>四次。");
        assertEquals(2, texts().size());
    }

    @Test
    void anotherFigureMakesItUnknown() {
        editor.heard(read(editor.state().report()));
        editor.accept(RECEIVED, "9");
        assertEquals(List.of(), editor.state().outdated());
    }

    @Test
    void whileATableContradictsItselfNothingIsToBeWrittenFromItIntoTheTexts() {
        editor.accept(RECEIVED, "30");
        editor.heard(read(editor.state().report()));
        assertEquals(List.of("收到政府信息公开申请9件 at 10"), said());
        editor.accept(CellRef.parse("requests/carriedOut/naturalPerson"), "30");
        editor.heard(read(editor.state().report()));
        assertEquals(List.of("收到政府信息公开申请9件 at 10", "9 at 20"), said());
    }

    @Test
    void aTableThatContradictsItselfDoesNotSilenceTheOthers() {
        write("制发规范性文件8件。");
        editor.accept(RECEIVED, "30");
        editor.heard(read(editor.state().report()));
        assertEquals(List.of("8 at 7"), editor.state().outdated().stream().map(place -> place.says() + " at " + place.start()).toList());
    }

    private void write(String text) {
        editor.text("overview", text, 0);
    }

    /** What the texts are found wrong in, and the places that are to say another number. */
    private List<String> said() {
        var findings = texts().stream().map(finding -> finding.span().orElseThrow()).map(span -> span.quote() + " at " + span.start());
        var outdated = editor.state().outdated().stream().map(place -> place.says() + " at " + place.start());
        return Stream.concat(findings, outdated).toList();
    }

    private List<Finding> texts() {
        return editor.state().toMend().stream().filter(finding -> finding.span().isPresent()).toList();
    }

    private static Proofread read(Report report) {
        var prose = Prose.of(Case.of(Sheet.of(Samples.FORM, report)));
        var retold = Retold.of(prose);
        return new Proofread(Optional.of(report), ProseCheck.check(prose, WordList.EMPTY), List.of(),
                retold.stream().flatMap(each -> each.outdated().stream()).toList(), Map.of());
    }
}
