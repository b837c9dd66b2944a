package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.check.Sheet;
import gouji.exchange.ReportFile;
import gouji.exchange.Reports;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.original.Originals;
import gouji.original.Unopened;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import gouji.words.Language;
import gouji.words.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What she has to look at before a file of others is taken: nothing doubtful is passed over, and nothing else is told. */
class ReviewTest {

    private static final AnyReport FILES = new AnyReport(Reports.FILES, () -> Reports.FORM,
            new Originals(content -> Unopened.because(Unopened.Why.UNKNOWN_KIND)));
    private static final Sheet SHEET = Sheet.of(Reports.FORM, Reports.filled(
            new Head(new UUID(0, 3), "示例县教育局", Level.UNKNOWN, Scope.OWN, 2022), Reports.smallYear()));

    @Test
    void whatIsReadWholeAndBalancesLeavesNothingToLookAt() {
        assertEquals(List.of(), told(page(Map.of(), "其他事项。")));
    }

    @Test
    void whatIsNoFigureIsToldWithItsRow() {
        assertEquals(List.of("行政规范性文件 · 本年制发件数: 只能填 0 或正整数，“2（其中修订1件）”未采用 [行政规范性文件 | 2（其中修订1件） | 1 | 15]"),
                told(page(Map.of("documents/normativeDocuments/issued", "2（其中修订1件）"), "其他事项。")));
    }

    @Test
    void aPrintedTotalThatIsNotTheSumIsToldWithItsRow() {
        assertEquals(List.of("予以公开 · 总计: 原件印的是 4，各格相加是 3，差 1 [三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 4]"),
                told(page(Map.of("requests/disclosed/total", "4"), "其他事项。")));
    }

    @Test
    void eachColumnThatDoesNotBalanceIsTold() {
        assertEquals(List.of("自然人列", "总计列"), told(page(Map.of("requests/carriedOut/naturalPerson", "1", "requests/carriedOut/total", "1"), "其他事项。")).stream()
                .map(told -> told.substring(0, told.indexOf(':'))).toList());
    }

    /** It is the sum of its row and of its column, by two rules. */
    @Test
    void aTotalThatIsWrongByTwoRulesIsToldOnce() {
        assertEquals(1, told(page(Map.of("requests/concluded/total", "9"), "其他事项。")).stream().filter(told -> told.contains("原件印的是 9")).count());
    }

    @Test
    void theBlankCellsOfARowAreToldOnce() {
        assertEquals(List.of("行政规范性文件: 有 2 格原件是空的，这里也空着；空着不等于 0 [行政规范性文件 | 2]"),
                told(page(Map.of("documents/normativeDocuments/repealed", "", "documents/normativeDocuments/inForce", ""), "其他事项。")));
    }

    @Test
    void aSectionWithoutATextIsTold() {
        assertEquals(List.of("六、其他需要报告的事项: 原件里没有找到这一部分的文字 []"), told(page(Map.of(), "")));
    }

    @Test
    void whatIsPutRightIsOpenNoMore() {
        var cell = Reports.cell("documents/normativeDocuments/issued");
        var review = review(page(Map.of(cell.toString(), "2（其中修订1件）"), "其他事项。"));
        var read = review.read();
        var mended = new ReportFile.Read(read.form(), read.report().with(cell, Figure.of(2), List.of()), Map.of(), read.unstated());
        assertEquals(List.of(true, false), Stream.of(read, mended).map(each -> review.doubts().get(0).isOpen(each.toCase())).toList());
    }

    @Test
    void ofTheClipboardThePageCountsAndTheTextOnlyWhereThePageIsNoReport() {
        var page = page(Map.of(), "其他事项。");
        var text = "示例县水利局2021年政府信息公开工作年度报告\n一、总体情况\n公开若干条。\n";
        assertEquals(List.of("示例县教育局", "示例县水利局", "示例县水利局"), Stream.of(FILES.pasted(Optional.of(page), text),
                FILES.pasted(Optional.of("<p>无</p>"), text), FILES.pasted(Optional.empty(), text))
                .map(brought -> assertInstanceOf(Brought.Others.class, brought).office().orElse("")).toList());
        assertInstanceOf(Brought.Nothing.class, FILES.pasted(Optional.empty(), ""));
    }

    private static List<String> told(String page) {
        var review = review(page);
        var sentence = new DoubtSentence(Words.in(Language.CHINESE), review.read().toCase().sheet());
        return review.doubts().stream().map(doubt -> sentence.place(doubt) + ": " + sentence.of(doubt) + " [" + doubt.snippet() + "]").toList();
    }

    private static Review review(String page) {
        var others = assertInstanceOf(Brought.Others.class, FILES.pasted(Optional.of(page), ""));
        return others.review(assertInstanceOf(ReportFile.Read.class, others.report()));
    }

    /** A page with these words in the place of figures. */
    private static String page(Map<String, String> printed, String other) {
        var words = new HashMap<CellRef, String>();
        Reports.FORM.cells().forEach(cell -> words.put(cell.ref(), printed.getOrDefault(cell.ref().toString(), SHEET.read(cell).figure().toString())));
        var texts = Map.of("overview", "公开若干条。", "problems", "问题一处。", "other", other);
        return "<p>示例县教育局2022年政府信息公开工作年度报告</p><p>根据有关规定编制。</p>" + Reports.FORM.sections().stream().map(section ->
                "<p>" + section.title() + "</p>" + (section.isText() ? "<p>" + texts.get(section.key()) + "</p>" : table(section, words))).collect(Collectors.joining());
    }

    private static String table(Section section, Map<CellRef, String> words) {
        return TableLayout.of(section).slots().stream().collect(Collectors.groupingBy(TableLayout.Slot::row, TreeMap::new, Collectors.toList())).values().stream()
                .map(row -> row.stream().sorted(Comparator.comparingInt(TableLayout.Slot::column)).map(slot -> "<td rowspan='" + slot.rowSpan() + "' colspan='"
                        + slot.columnSpan() + "'>" + words(slot.content(), words) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String words(TableLayout.Content content, Map<CellRef, String> words) {
        return content instanceof Title title ? title.text() : content instanceof Corner corner ? corner.text()
                : content instanceof Label label ? label.text() : words.get(((Value) content).ref());
    }
}
