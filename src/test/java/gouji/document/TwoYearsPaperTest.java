package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Sheet;
import gouji.compare.TwoYears;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import gouji.report.TextFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two years side by side on paper. */
class TwoYearsPaperTest {

    private static final TwoYearsHtml.Dress PLAIN = new TwoYearsHtml.Dress("ABCD-EFGH", false, false);
    private static final List<TextFact> FACTS = List.of(new TextFact(1, "组织业务培训", Figure.of(3), Optional.of(Figure.of(2)), "次", "", Optional.empty()));

    @Test
    void allTwoHundredFiguresOfBothYearsStandOnThePaperAndAreReadBack() throws Exception {
        var years = years(numbered(Samples.report("示例县人民政府办公室"), 1000).withFacts(FACTS), Optional.of(numbered(Samples.report("示例县人民政府办公室"), 5000)));
        var document = new Typesetter(FontShelf.ofThisMachine()).set(years, PLAIN);
        assertEquals(List.of(), document.differences());
        assertEquals(200, years.rows().filter(row -> row.cell().isPresent()).count());
        try (var pages = new Pages(document.bytes())) {
            var text = IntStream.rangeClosed(1, pages.count()).mapToObj(page -> text(pages, page)).collect(Collectors.joining());
            years.rows().forEach(row -> assertTrue(text.contains(row.now().orElseThrow().toString() + row.before().orElseThrow()), row::toString));
        }
    }

    @Test
    void everyPageNamesTheOfficeTheYearsAndTheColumnsHoweverLongTheNameIs() throws Exception {
        var name = "示例县".repeat(66);
        var document = new Typesetter(FontShelf.ofThisMachine()).set(years(numbered(Samples.report(name), 1), Optional.empty()), PLAIN);
        assertEquals(List.of(), document.differences());
        try (var pages = new Pages(document.bytes())) {
            for (var page = 1; page <= pages.count(); page++) {
                var text = text(pages, page);
                assertTrue(text.contains(name), text);
                assertTrue(text.contains("2023年度各项数据（没有找到2022年度的报告）"), text);
                assertTrue(text.contains("项目栏目2023年度2022年度增减增减率"), text);
                assertTrue(text.contains(page + "/" + pages.count()), text);
                assertTrue(text.contains("版本码ABCD-EFGH"), text);
            }
        }
    }

    @Test
    void onlyWhatHasChangedFitsOnOnePageAndSaysSo() throws Exception {
        var years = years(Samples.filled(), Optional.of(Samples.with(Samples.filled(), "requests/received/naturalPerson", 50))).changed();
        var document = new Typesetter(FontShelf.ofThisMachine()).set(years, new TwoYearsHtml.Dress("ABCD-EFGH", true, true));
        try (var pages = new Pages(document.bytes())) {
            assertEquals("示例县人民政府办公室示例·非正式报告·2023年度与2022年度对照（只列有变化的）项目栏目2023年度2022年度增减增减率版本码ABCD-EFGH1/1"
                    + "三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量自然人850！-42-84%总计850！-42-84%"
                    + "！比去年增减过大，请核对是否填错。", text(pages, 1));
        }
    }

    @Test
    void nothingChangedIsSaid() throws Exception {
        var document = new Typesetter(FontShelf.ofThisMachine()).set(years(Samples.filled(), Optional.of(Samples.filled())).changed(), PLAIN);
        assertEquals(List.of(), document.differences());
        try (var pages = new Pages(document.bytes())) {
            assertTrue(text(pages, 1).contains("没有有变化的数。"));
        }
    }

    private static String text(Pages pages, int page) {
        try {
            return pages.text(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every typed cell another figure. */
    private static Report numbered(Report report, long from) {
        var filled = report;
        for (var cell : Samples.FORM.cells()) {
            filled = cell.isComputed() ? filled : filled.with(cell.ref(), Figure.of(from + cell.index()), List.of());
        }
        return filled;
    }

    private static TwoYears years(Report report, Optional<Report> lastYear) {
        var subject = new Case(Samples.sheet(report), Map.of(), Set.of(), lastYear.map(TwoYearsPaperTest::before));
        return TwoYears.of(subject, Checker.check(subject));
    }

    private static Sheet before(Report report) {
        var head = report.head();
        return Samples.sheet(report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022)));
    }
}
