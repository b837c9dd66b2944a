package gouji.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.Imprint;
import gouji.document.Reread;
import gouji.document.Transcript;
import gouji.document.UnreadableException;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.formats.Trials;
import gouji.opc.Archive;
import gouji.opc.Element;
import gouji.report.Figure;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final Dress DRAFT = Dress.draft(3, LocalDateTime.of(2024, 1, 12, 14, 3)).asSample()
            .withExplained(List.of(new Explained("三、一、新收", "比上年多 <5> 倍", "如实\n填写")));

    @Test
    void whatTheReportSaysIsReadAgainInEveryDress() {
        for (var dress : List.of(Dress.FINAL, DRAFT)) {
            var read = read(WordFile.of(SAMPLE, dress));
            assertEquals(List.of(), Transcript.of(SAMPLE).differences(read.transcript()));
            assertEquals(Optional.of(Imprint.of(SAMPLE)), read.imprint());
            assertEquals(SAMPLE.report().texts(), read.texts());
        }
    }

    @Test
    void onAMarkedDraftWhatIsGoneIsStruckWhatIsNewUnderlinedAndTheLastPageIsToBeSigned() throws UnreadableException {
        var cell = Reports.cell("requests/received/naturalPerson");
        var now = Sheet.of(Reports.FORM, SAMPLE.report().with(cell, Figure.of(9), List.of())
                .withText("other", SAMPLE.report().text("other") + "\n新的一段。").withText("problems", ""));
        var file = WordFile.of(now, DRAFT.withSignOff(true).since(Optional.of(new Dress.Former(2, SAMPLE)), true));
        assertEquals(List.of(), Transcript.of(now).differences(read(file).transcript()));
        var xml = Trials.text(Archive.read(file).get("word/document.xml"));
        assertTrue(xml.contains("<w:strike/><w:color w:val=\"A6192E\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">8</w:t>"), xml);
        assertTrue(xml.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">新的一段。</w:t>"), xml);
        assertTrue(xml.contains("负责人签发") && xml.contains("公章") && xml.contains("附：与第 2 稿相比改动"), xml);
        assertTrue(Trials.text(Archive.read(file).get("word/header-odd.xml")).contains("花脸稿，对照第 2 稿"));
    }

    @Test
    void anyReportIsReadAgain() {
        Trials.random((sheet, seed) -> assertEquals(List.of(),
                Transcript.of(sheet).differences(read(WordFile.of(sheet, Dress.FINAL)).transcript()), seed));
    }

    @Test
    void theWorstTextsComeBackAndLinesLikeHeadingsStayText() {
        var worst = Trials.worst();
        assertEquals(List.of(), Transcript.of(worst).differences(read(WordFile.of(worst, DRAFT)).transcript()));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(WordFile.of(SAMPLE, DRAFT), WordFile.of(SAMPLE, DRAFT));
    }

    @Test
    void everyPartIsProperMarkup() throws UnreadableException {
        for (var part : Archive.read(WordFile.of(Trials.worst(), DRAFT)).values()) {
            assertTrue(!Element.read(part).name().isEmpty());
        }
    }

    @Test
    void anotherFigureAndAnotherHeadingAreSeen() throws UnreadableException {
        var other = Sheet.of(Reports.FORM, SAMPLE.report().without(Reports.cell("requests/received/naturalPerson")));
        var differences = Transcript.of(SAMPLE).differences(read(WordFile.of(other, Dress.FINAL)).transcript());
        assertTrue(differences.stream().anyMatch(each -> each.place().equals("requests/received/naturalPerson")), differences::toString);
        assertEquals(Optional.empty(), tryRead(changed("商业", "企业")));
        assertEquals(Optional.empty(), tryRead(changed("四、", "九、")));
    }

    @Test
    void aDamagedFileIsNeverTakenForAnotherReport() {
        var file = WordFile.of(SAMPLE, Dress.FINAL);
        var refused = new ArrayList<String>();
        Trials.damaged(file, (damaged, how) -> tryRead(damaged).ifPresentOrElse(
                read -> assertEquals(List.of(), Transcript.of(SAMPLE).differences(read.transcript()), how), () -> refused.add(how)));
        assertTrue(refused.size() > 270, refused::toString);
    }

    @Test
    void fontsHeadingsAndNumbersAreWhatAnOfficeExpects() throws UnreadableException {
        var parts = Archive.read(WordFile.of(SAMPLE, DRAFT));
        var styles = Trials.text(parts.get("word/styles.xml"));
        assertTrue(List.of("方正小标宋", "仿宋_GB2312", "黑体", "楷体_GB2312").stream().allMatch(styles::contains));
        var body = Element.read(parts.get("word/document.xml")).child("body").orElseThrow();
        assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况"), body.all("p").filter(paragraph -> paragraph.at("pPr", "pStyle")
                .map(style -> style.attribute("val")).orElse("").equals("Heading1")).limit(2)
                .map(paragraph -> paragraph.at("r", "t").orElseThrow().text()).toList());
        assertTrue(Trials.text(parts.get("word/header-odd.xml")).contains("示例 · 非正式报告 · 送审稿 · 第 3 稿 · 2024-01-12 14:03"));
        assertTrue(Trials.text(parts.get("word/footer-even.xml")).contains(Imprint.of(SAMPLE).code()));
    }

    private static byte[] changed(String from, String to) throws UnreadableException {
        var parts = new LinkedHashMap<>(Archive.read(WordFile.of(SAMPLE, Dress.FINAL)));
        parts.computeIfPresent("word/document.xml", (name, part) ->
                Trials.text(part).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return Archive.write(parts);
    }

    private static Optional<Reread> tryRead(byte[] file) {
        try {
            return Optional.of(WordFileReader.read(Reports.FORM, file));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Reread read(byte[] file) {
        return tryRead(file).orElseThrow();
    }
}
