package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.insert.StandingSentence;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.report.Figure;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.words.FindingSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library of standing sentences: the program's own, and what an office makes of it. */
class SentenceFileTest {

    private static final Contact CONTACT = new Contact("示例县城关镇中心街1号", "000000", "0000-0000000", "office@example.gov.cn");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve(SentenceFile.NAME);
    }

    @Test
    void noSentenceOfTheProgramGivesAFindingWhereItIsTrue() {
        var found = new ArrayList<String>();
        for (var sentence : SentenceFile.published(Samples.FORM).sentences()) {
            for (var tables : List.of(Samples.zeros(), busy())) {
                var sheet = Sheet.of(Samples.FORM, tables);
                if (sentence.against(sheet).isEmpty() && !isOfAnotherYear(sentence, tables)) {
                    var text = sentence.filled(sheet, CONTACT).text().replace("〔网站名称〕", "示例县人民政府门户网站")
                            .replace("〔件数〕", "2").replace("〔金额〕", "300");
                    for (var key : List.of("overview", "other")) {
                        var more = new ArrayList<>(findings(tables.withText(key, "按期完成各项任务。" + text), key));
                        more.removeAll(findings(tables.withText(key, "按期完成各项任务。"), key));
                        more.forEach(said -> found.add(sentence.title() + " " + text + " " + said));
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** A fee was taken, but no charges at all stand in table two. */
    private static boolean isOfAnotherYear(StandingSentence sentence, Report tables) {
        return sentence.title().equals("收取信息处理费") && tables.equals(Samples.zeros());
    }

    @Test
    void everySentenceOfTheProgramIsTrueInOneOfTheseYears() {
        var offered = SentenceFile.published(Samples.FORM).sentences().stream().filter(sentence ->
                List.of(Samples.zeros(), busy()).stream().noneMatch(tables -> sentence.against(Sheet.of(Samples.FORM, tables)).isEmpty()))
                .map(StandingSentence::title).toList();
        assertEquals(List.of(), offered);
    }

    @Test
    void whatIsLeftToFillInIsFoundByTheCheck() {
        assertEquals(List.of("R32"), rules(Samples.zeros().withText("other", "本机关收取信息处理费〔金额〕元。"), "other"));
    }

    @Test
    void theOfficesSentencesAreAddedToThoseOfTheProgram() throws IOException {
        Files.writeString(file, "【开放日】\n举办政府开放日〔填写 场数〕场。\n-没有其他事项\n");
        var published = SentenceFile.published(Samples.FORM).sentences();
        var sentences = ((SentenceFile.Listed) SentenceFile.ofOffice(file, Samples.FORM)).sentences().sentences();
        assertEquals(published.size(), sentences.size());
        assertEquals(List.of("没有追究责任", "开放日"), sentences.subList(sentences.size() - 2, sentences.size()).stream().map(StandingSentence::title).toList());
    }

    @Test
    void aWrongLineIsToldAndNothingOfTheFileIsUsed() throws IOException {
        Files.writeString(file, "【开放日】\n举办开放日〔场数〕场。\n");
        assertEquals("常用句 " + file + " 第 2 行“〔场数〕”不是表中的格、单位资料或“填写 …”；常用句未采用，请改好这一行", sentence());
        Files.writeString(file, "【开放日】\n举办开放日〔场数〕场。\n【空】\n");
        assertEquals("常用句 " + file + " 第 2 行“〔场数〕”不是表中的格、单位资料或“填写 …”，另有 1 行也不对；常用句未采用，请逐行改好", sentence());
    }

    @Test
    void aFileThatIsNoTextInUtf8IsRefused() throws IOException {
        Files.write(file, "【开放日】".getBytes(Charset.forName("GB18030")));
        assertEquals(file + " 从第 0 字节起不是 UTF-8 文字，文件未采用，请用原来的程序重新导出", sentence());
    }

    @Test
    void anOfficeNeedNotHaveOneAndOneThatIsMadeChangesNothing() {
        var published = new SentenceFile.Listed(SentenceFile.published(Samples.FORM));
        assertEquals(published, SentenceFile.ofOffice(file, Samples.FORM));
        SentenceFile.make(file, "# 常用句");
        assertEquals(published, SentenceFile.ofOffice(file, Samples.FORM));
    }

    /** A year with something of everything. */
    private static Report busy() {
        var report = Samples.zeros();
        for (var cell : List.of("documents/normativeDocuments/issued", "documents/normativeDocuments/inForce", "requests/received/naturalPerson",
                "requests/carriedIn/enterprise", "requests/disclosed/naturalPerson", "requests/otherwise.feeOverdue/enterprise",
                "disputes/cases/review.upheld", "disputes/cases/review.corrected", "disputes/cases/directSuit.other",
                "disputes/cases/suitAfterReview.pending")) {
            report = report.with(CellRef.parse(cell), Figure.of(2), List.of());
        }
        return report.with(CellRef.parse("charges/administrativeFees/amount"), Figure.of(3), List.of());
    }

    private static List<String> findings(Report report, String key) {
        var sheet = Sheet.of(Samples.FORM, report);
        return ProseCheck.check(Prose.of(Case.of(sheet)), WordListFile.published()).stream().filter(finding -> finding.isBroken()
                && finding.span().filter(span -> span.text().equals(key)).isPresent())
                .map(finding -> finding.rule().id() + " " + new FindingSentence(Words.in(Language.CHINESE), sheet).of(finding)).toList();
    }

    private static List<String> rules(Report report, String key) {
        return findings(report, key).stream().map(said -> said.substring(0, said.indexOf(' '))).collect(Collectors.toList());
    }

    private String sentence() {
        return new FileSentence(Words.in(Language.CHINESE)).ofSentences(file, SentenceFile.ofOffice(file, Samples.FORM));
    }
}
