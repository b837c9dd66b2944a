package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.CellRef;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class DocumentHtmlTest {

    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3, 22);

    @Test
    void whateverIsTypedStaysText() throws Exception {
        var typed = "<b>&\"'</b> ]]> \u0000\u0007\u001b\ud800 \uffff {x} $header 𠮷😀";
        var report = Samples.filled().withText("overview", typed).withText("preamble", typed);
        var html = DocumentHtml.of(Samples.sheet(Samples.report(typed).withFigures(report.figures()).withText("other", typed)),
                Dress.FINAL);
        var page = parsed(html);
        assertEquals("<b>&\"'</b> ]]> \ufffd\ufffd\ufffd\ufffd \ufffd {x} $header 𠮷😀",
                page.getElementsByTagName("p").item(0).getTextContent());
        assertEquals(0, page.getElementsByTagName("b").getLength());
    }

    @Test
    void theTitleHasTwoLines() {
        assertTrue(DocumentHtml.of(Samples.blank(), Dress.FINAL)
                .contains("<h1>示例县人民政府办公室<br/>2023年政府信息公开工作年度报告</h1>"));
    }

    @Test
    void theDraftLineTellsWhichDraftAndWhen() {
        assertTrue(DocumentHtml.of(Samples.blank(), Dress.draft(3, AT)).contains("\"送审稿 · 第 3 稿 · 2024-01-12 14:03\""));
        assertTrue(DocumentHtml.of(Samples.blank(), Dress.draft(AT)).contains("\"送审稿 · 2024-01-12 14:03\""));
        assertTrue(DocumentHtml.of(Samples.blank(), Dress.FINAL.asSample()).contains("\"示例 · 非正式报告\""));
    }

    @Test
    void theFinalDocumentHasNoDraftLineAndNoWatermark() {
        var html = DocumentHtml.of(Samples.blank(), Dress.FINAL);
        assertFalse(html.contains("送审稿"));
        assertFalse(html.contains("<div class=\"watermark\">"));
        assertTrue(DocumentHtml.of(Samples.blank(), Dress.draft(AT)).contains("<div class=\"watermark\">草稿</div>"));
        assertFalse(DocumentHtml.of(Samples.blank(), Dress.draft(AT).withWatermark(false)).contains("<div class=\"watermark\">"));
    }

    @Test
    void aTotalOverABlankPrintsNothing() {
        var total = CellRef.parse("requests/received/total");
        assertEquals("8", PrintedFigures.of(Samples.sheet(Samples.filled()), total));
        var open = Samples.filled().without(CellRef.parse("requests/received/research"));
        assertEquals("", PrintedFigures.of(Samples.sheet(open), total));
        assertEquals("", PrintedFigures.of(Samples.blank(), CellRef.parse("requests/received/research")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）主动公开                 | <p class="alone"><span class="second">（一）主动公开</span></p>
            （二）依申请公开。收到8件。    | <p><span class="second">（二）依申请公开。</span>收到8件。</p>
            (三)信息管理                   | <p class="alone"><span class="second">(三)信息管理</span></p>
            一、概述                       | <p class="alone"><span class="first">一、概述</span></p>
            1.受理渠道                     | <p>1.受理渠道</p>
            （1）受理渠道                  | <p>（1）受理渠道</p>
            """)
    void headingsInATextTakeTheTypeOfTheirLevel(String line, String html) {
        assertEquals(html + "\n", Lines.html(line));
    }

    @Test
    void aLongSentenceThatBeginsLikeAHeadingIsText() {
        var line = "（一）" + "长".repeat(60) + "。";
        assertEquals("<p>" + line + "</p>\n", Lines.html(line));
    }

    @Test
    void everyLineIsAParagraphWithoutTheSpacesOfItsIndent() {
        assertEquals(List.of("甲", "乙 丙", "丁"), Lines.of("　　甲\n\n  乙 丙  \u000b丁\r\n"));
    }

    private static Document parsed(String html) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
