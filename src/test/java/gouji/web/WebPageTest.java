package gouji.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Difference;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebPageTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3, 22);

    private static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("gouji.trials", 25)).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageReadBackSaysWhatTheReportSays(int seed) {
        var sheet = Sheet.of(Reports.FORM, Reports.random(new Random(seed)));
        var html = WebPage.of(sheet, seed % 2 == 0 ? Dress.FINAL : Dress.draft(seed, AT).asSample());
        assertEquals(Transcript.of(sheet), WebPageReader.read(Reports.FORM, html));
        assertEquals(Imprint.of(sheet).properties(), WebPageReader.imprint(html));
    }

    @Test
    void aDraftAndASampleSaySoAboveTheTitle() {
        assertTrue(WebPage.of(SAMPLE, Dress.draft(3, AT).asSample())
                .contains("<header>示例 · 非正式报告 · 送审稿 · 第 3 稿 · 2024-01-12 14:03</header>\n<main>\n<h1>"));
        assertTrue(WebPage.of(SAMPLE, Dress.FINAL).contains("<body>\n<main>\n<h1>"));
    }

    /** What a screen reader goes by; and nothing that is fetched or run. */
    @Test
    void everyHeadingSaysWhatItIsAHeadingOfAndEveryTableWhatItIs() {
        var page = Jsoup.parse(WebPage.of(SAMPLE, Dress.FINAL));
        var scopes = new TreeMap<String, String>();
        page.select("th").forEach(heading -> scopes.put(heading.text().replace(" ", ""), heading.attr("scope")));
        assertEquals(Map.of("col", "自然人", "colgroup", "申请人情况", "row", "（三）不予公开", "rowgroup", "三、本年度办理结果"), Stream.of("自然人", "申请人情况", "（三）不予公开",
                "三、本年度办理结果").collect(Collectors.toMap(scopes::get, Function.identity())));
        assertEquals(Set.of("col", "colgroup", "row", "rowgroup"), Set.copyOf(scopes.values()));
        assertEquals(List.of("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项", "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况"), page.select("table > caption").eachText());
        assertEquals(page.select("table").size(), page.select("table > caption").size());
        assertEquals(0, page.select("script, link, img, iframe, [src], [href]").size());
    }

    @Test
    void eachFigureIsReadByItsHeadingsAndNotByItsPlace() {
        var html = WebPage.of(SAMPLE, Dress.FINAL);
        var changed = html.replace(">自然人<", ">?<").replace(">总计<", ">自然人<").replace(">?<", ">总计<");
        var found = WebPageReader.read(Reports.FORM, changed);
        var expected = Transcript.of(SAMPLE);
        assertEquals(figure(expected, "requests/received/total"), figure(found, "requests/received/naturalPerson"));
        assertEquals(figure(expected, "requests/received/naturalPerson"), figure(found, "requests/received/total"));
    }

    @Test
    void aFigureThatIsNotTheReportsIsFound() {
        var figures = Map.of("documents/normativeDocuments/inForce", "15", "charges/administrativeFees/amount", "0");
        figures.forEach((cell, figure) -> {
            var html = WebPage.of(Sheet.of(Reports.FORM, Reports.filled(SAMPLE.report().head(), Map.of("documents/normativeDocuments/inForce", 15))),
                    Dress.FINAL);
            var heading = cell.startsWith("documents") ? "行政规范性文件" : "行政事业性收费";
            var at = html.indexOf("<td>" + figure + "</td>", html.indexOf(heading));
            var changed = html.substring(0, at) + "<td>7</td>" + html.substring(at + ("<td>" + figure + "</td>").length());
            assertEquals(List.of(new Difference(cell, figure, "7")),
                    WebPageReader.read(Reports.FORM, html).differences(WebPageReader.read(Reports.FORM, changed)));
        });
    }

    @Test
    void aTableTwiceOnThePageEqualsNeither() {
        var html = WebPage.of(SAMPLE, Dress.FINAL);
        var table = html.substring(html.lastIndexOf("<table "), html.lastIndexOf("</table>"));
        var found = WebPageReader.read(Reports.FORM, html.replace(table, table + "</table>" + table));
        var upheld = figure(Transcript.of(SAMPLE), "disputes/cases/review.upheld");
        assertEquals(upheld + "/" + upheld, figure(found, "disputes/cases/review.upheld"));
    }

    @Test
    void whatIsNoPageOfOursSaysNothing() {
        var found = WebPageReader.read(Reports.FORM, "<div>".repeat(3000) + "<table><tr><td rowspan=65000 colspan=65000>1");
        assertEquals(List.of(), found.title());
        assertTrue(found.figures().values().stream().allMatch(String::isEmpty));
        assertEquals(Map.of(), WebPageReader.imprint("甲<乙"));
    }

    private static String figure(Transcript transcript, String cell) {
        return transcript.figures().get(Reports.cell(cell));
    }
}
