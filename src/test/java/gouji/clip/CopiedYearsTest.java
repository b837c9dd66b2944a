package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.compare.TwoYears;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import gouji.report.TextFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two years side by side on the clipboard. */
class CopiedYearsTest {

    private static final List<String> HEADINGS = List.of("项目", "栏目", "2023", "2022", "增减", "增减率");

    @Test
    void whatHasChangedIsLinesAndTabsAndATableOfTheSame() {
        var now = Samples.with(Samples.zeros(), "requests/received/naturalPerson", "8").withFacts(List.of(
                new TextFact(1, "组织\t培训", Figure.of(30), Optional.of(Figure.of(20)), "次", "", Optional.empty())));
        var copied = CopiedYears.of(years(now, Samples.zeros()).changed(), HEADINGS, "正文数据");
        assertEquals("""
                项目\t栏目\t2023\t2022\t增减\t增减率
                三、收到和处理政府信息公开申请情况\t\t\t\t\t
                一、本年新收政府信息公开申请数量\t自然人\t8\t0\t8\t
                一、本年新收政府信息公开申请数量\t总计\t8\t0\t8\t
                正文数据\t\t\t\t\t
                组织 培训\t次\t30\t20\t10\t50%
                """, copied.text());
        assertEquals(grid(PastedBlock.of(Optional.empty(), Optional.of(copied.text()))), grid(PastedBlock.of(Optional.of(copied.html()), Optional.empty())));
    }

    @Test
    void allFiguresOfAFullReportComeAlong() {
        var copied = CopiedYears.of(years(Samples.filled(3), Samples.filled(2)), HEADINGS, "正文数据");
        assertEquals(1 + 6 + 200, copied.text().lines().count());
        assertEquals(1 + 6 + 200, copied.html().split("<tr>", -1).length - 1);
    }

    private static List<List<String>> grid(PastedBlock block) {
        return block.rows().stream().map(row -> row.stream().map(PastedBlock.Piece::figure).toList()).toList();
    }

    private static TwoYears years(Report now, Report before) {
        var head = before.head();
        var lastYear = Sheet.of(Samples.FORM, before.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022)));
        var subject = new Case(Sheet.of(Samples.FORM, now), Map.of(), Set.of(), Optional.of(lastYear));
        return TwoYears.of(subject, Checker.check(subject));
    }
}
