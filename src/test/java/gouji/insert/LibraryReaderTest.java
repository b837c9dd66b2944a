package gouji.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.report.Office.Contact;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A library as an office writes it, and what is read of it. */
class LibraryReaderTest {

    private static final StandingSentences KNOWN = read(StandingSentences.EMPTY, "【培训】\n开展培训。\n【评议】\n开展评议。\n").sentences();

    @Test
    void aSentenceStandsBelowItsTitleAndItsBlanksAreFilledByName() {
        var read = read(StandingSentences.EMPTY, """
                # 说明
                【申请】 一、本年新收 总计 ＞ 0；四、结转下年度·总计 = 0
                〔年度〕年，〔机关〕收到申请〔一、本年新收 · 总计〕件。

                依据是国办公开办函〔2021〕30号，比〔上年度〕年多〔填写 件数〕件。
                """);
        assertEquals(List.of(), read.faults());
        var sentence = read.sentences().sentences().get(0);
        assertEquals("requests/received/total > 0; requests/carriedOut/total = 0", sentence.conditions().stream()
                .map(condition -> condition.cell() + (condition.isZero() ? " = 0" : " > 0")).collect(Collectors.joining("; ")));
        var sheet = Sheet.of(Samples.FORM, Samples.with(Samples.zeros(), "requests/received/enterprise", "3"));
        assertEquals("2023年，示例县人民政府办公室收到申请3件。\n依据是国办公开办函〔2021〕30号，比2022年多〔件数〕件。",
                sentence.filled(sheet, Contact.NONE).text());
    }

    @Test
    void theOfficesSentenceCountsWhereTheTitleIsKnownAndAMinusTakesOneOut() {
        assertEquals(List.of("培训 开展两次培训。"), read(KNOWN, "【培训】\n开展两次培训。\n-【评议】\n").sentences().sentences().stream()
                .map(sentence -> sentence.title() + " " + sentence.filled(Sheet.of(Samples.FORM, Samples.zeros()), Contact.NONE).text()).toList());
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsNumberAndWhy() {
        assertEquals(List.of("1 NO_TITLE 没有标题的句子"), faults("没有标题的句子\n"));
        assertEquals(List.of("1 NO_TITLE 【】"), faults("【 】\n句子\n"));
        assertEquals(List.of("1 NO_SENTENCE 空"), faults("【空】\n\n【满】\n句子\n"));
        assertEquals(List.of("3 UNKNOWN_NAME 〔新收〕"), faults("【申请】\n第一行\n收到〔新收〕件\n"));
        assertEquals(List.of("1 UNKNOWN_CONDITION 新收 = 0", "1 UNKNOWN_CONDITION 一、本年新收 总计 = 1"), faults("【申请】新收 = 0，一、本年新收 总计 = 1\n句子\n"));
        assertEquals(List.of("2 NOT_CLOSED 〔一、本年新收 总计件"), faults("【申请】\n收到〔一、本年新收 总计件\n"));
        assertEquals(List.of("3 TITLE_TWICE 申请"), faults("【申请】\n一\n【申请】\n二\n"));
        assertEquals(List.of("1 TOO_LONG 长"), faults("【长】\n" + "长".repeat(StandingSentences.LONGEST_SENTENCE + 1)));
        var many = new StringBuilder();
        for (var at = 0; at <= StandingSentences.MOST_SENTENCES; at++) {
            many.append("【").append(at).append("】\n句子\n");
        }
        assertEquals(List.of("1001 TOO_MANY 500"), faults(many.toString()));
    }

    @Test
    void anEmptyTextAndOneWithAByteOrderMarkAndOldLineEndsAreRead() {
        assertEquals(new StandingSentences.Read(KNOWN, List.of()), read(KNOWN, ""));
        assertEquals(List.of("培训", "评议", "公开日"), read(KNOWN, "\uFEFF【公开日】\r举办开放日。").sentences().sentences().stream()
                .map(StandingSentence::title).toList());
    }

    private static List<String> faults(String text) {
        return read(StandingSentences.EMPTY, text).faults().stream().map(fault -> fault.line() + " " + fault.why() + " " + fault.words()).toList();
    }

    private static StandingSentences.Read read(StandingSentences known, String text) {
        return LibraryReader.read(known, text, Samples.FORM);
    }
}
