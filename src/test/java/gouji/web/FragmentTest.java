package gouji.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Transcript;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FragmentTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    private static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("gouji.trials", 25)).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFragmentReadBackSaysWhatTheReportSaysWithoutItsTitle(int seed) {
        var sheet = Sheet.of(Reports.FORM, Reports.random(new Random(seed)));
        var expected = Transcript.of(sheet);
        assertEquals(new Transcript(List.of(), expected.paragraphs(), expected.figures()),
                WebPageReader.read(Reports.FORM, WebFragment.of(sheet)));
        assertEquals(expected, WebPageReader.read(Reports.FORM, OfficeFragment.of(sheet)));
    }

    @Test
    void aFragmentForASiteHasOnlyWhatEditorsOfSitesKeep() {
        var elements = Jsoup.parseBodyFragment(WebFragment.of(SAMPLE)).body().select("body *");
        assertEquals(Set.of("br", "h2", "h3", "p", "table", "tbody", "td", "th", "tr"),
                new TreeSet<>(elements.stream().map(Element::normalName).toList()));
        assertEquals(Set.of("align", "border", "cellpadding", "cellspacing", "colspan", "rowspan", "scope", "style", "width"),
                new TreeSet<>(elements.stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey).toList()));
        assertTrue(elements.select("table, td, th").stream().allMatch(element -> element.attr("style").matches(".*width:[0-9]+px;.*")));
    }

    @Test
    void aTableAsWideAsItsFiguresNeed() {
        var wide = Jsoup.parseBodyFragment(WebFragment.of(Sheet.of(Reports.FORM, Reports.random(new Random(4))))).select("table").get(1);
        var usual = Jsoup.parseBodyFragment(WebFragment.of(SAMPLE)).select("table").get(1);
        assertEquals("680", usual.attr("width"));
        assertTrue(Integer.parseInt(wide.attr("width")) > 680);
    }

    @Test
    void theWholeReportAsPlainTextHasALineForEachParagraphAndRow() {
        var lines = OfficeFragment.text(SAMPLE).lines().toList();
        var expected = Transcript.of(SAMPLE);
        assertEquals(expected.title(), lines.subList(0, 2));
        assertTrue(lines.contains("　　" + expected.paragraphs().get("overview").get(0)));
        assertTrue(lines.contains("信息内容\t本年制发件数\t本年废止件数\t现行有效件数"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("一、本年新收政府信息公开申请数量\t\t\t")));
    }

    @Test
    void theWholeReportForAnOfficeNamesTheTypeOfOfficialDocuments() {
        var page = Jsoup.parse(OfficeFragment.of(SAMPLE));
        assertTrue(page.selectFirst("h1").attr("style").contains("font-family:'方正小标宋简体'"));
        assertTrue(page.selectFirst("h2").attr("style").contains("font-family:'黑体'"));
        assertTrue(page.selectFirst("h3").attr("style").contains("font-family:'楷体_GB2312'"));
        assertTrue(page.selectFirst("p").attr("style").contains("font-family:'仿宋_GB2312'"));
    }
}
