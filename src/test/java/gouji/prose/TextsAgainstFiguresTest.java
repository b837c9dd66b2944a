package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.culprit.CulpritSearch;
import gouji.exchange.WordListFile;
import gouji.report.Report;
import gouji.words.CulpritSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where no sum holds a figure, what a text says of it is all there is to find it by. */
class TextsAgainstFiguresTest {

    @Test
    void aFigureThatNoSumHoldsIsBlamedByTheTextAndTheTextItself() {
        assertEquals(List.of("可能是：行政复议 结果维持 11 → 1（一位数字打了两遍，与正文“结果维持1件”一致）；也可能是正文写错"),
                told("全年发生政府信息公开行政复议案件，结果维持1件，结果纠正1件。",
                        Samples.with(Samples.with(Samples.zeros(), "disputes/cases/review.upheld", "11"),
                                "disputes/cases/review.corrected", "1")));
    }

    @Test
    void textsThatContradictEachOtherBlameNobody() {
        assertEquals(List.of(), told("现行有效行政规范性文件15件。截至年底现行有效行政规范性文件16件。",
                Samples.with(Samples.zeros(), "documents/normativeDocuments/inForce", "14")));
    }

    @Test
    void aFigureInASumIsNotMadeWrongByAText() {
        assertEquals(List.of(), told("全年收到政府信息公开申请8件，均为自然人申请。", Samples.zeros()));
    }

    @Test
    void aTextThatAgreesBlamesNobody() {
        assertEquals(List.of(), told("现行有效行政规范性文件14件。", Samples.with(Samples.zeros(), "documents/normativeDocuments/inForce", "14")));
    }

    @Test
    void aWrongFigureInASumExplainsWhatTheTextSaysOtherwiseToo() {
        var report = Samples.with(Samples.with(Samples.with(Samples.zeros(), "requests/received/naturalPerson", "9"),
                "requests/disclosed/naturalPerson", "8"), "requests/received/enterprise", "0").withText("overview", "全年收到政府信息公开申请8件。");
        var subject = Case.of(Sheet.of(Samples.FORM, report));
        var prose = Prose.of(subject);
        var findings = ProseCheck.whole(prose, WordListFile.published());
        assertEquals(List.of(List.of("R1", "R1", "R18")), CulpritSearch.of(subject, findings, Claims.of(prose)).stream()
                .map(suspects -> suspects.findings().stream().map(finding -> finding.rule().id()).toList()).toList());
    }

    private static List<String> told(String overview, Report report) {
        var sheet = Sheet.of(Samples.FORM, report.withText("overview", overview));
        var subject = Case.of(sheet);
        var prose = Prose.of(subject);
        var findings = ProseCheck.whole(prose, WordListFile.published());
        return CulpritSearch.of(subject, findings, Claims.of(prose)).stream()
                .map(new CulpritSentence(Words.in(Language.CHINESE), sheet)::of).toList();
    }
}
