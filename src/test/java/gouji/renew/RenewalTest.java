package gouji.renew;

import static gouji.renew.Given.YEARS;
import static gouji.renew.Given.blank;
import static gouji.renew.Given.fact;
import static gouji.renew.Given.marked;
import static gouji.renew.Given.renewed;
import static gouji.renew.Given.sheet;
import static gouji.renew.Given.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Outdated;
import gouji.report.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final String TEXT = "2023年，发布政府信息1,184条，其中网站800条。5月3日开展第2次培训。";

    @Test
    void everyNumberYearAndDayOfLastYearIsUnrevisedAndItsCountsAreFacts() {
        var report = renewed(TEXT);
        assertEquals("[2023]年，发布政府信息[1,184]条，其中网站[800]条。[5月3日]开展第[2]次培训。", marked(report));
        assertEquals("报告年度 2024年（去年 2023） ×1；发布政府信息 1184条（去年 1184） ×1；网站 800条（去年 800） ×1；开展 2次（去年 2） ×1", told(report));
    }

    @Test
    void theYearsMayFollowAtOnce() {
        var report = Given.renewed("2023年比2022年多，2024年将更多，始于2019年");
        var edits = FactBook.outdated(sheet(report)).stream().map(place -> place.mended()).toList();
        assertEquals(List.of(new TextEdit("overview", 0, 4, "2024"), new TextEdit("overview", 6, 10, "2023"), new TextEdit("overview", 13, 17, "2025")),
                edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList());
        assertEquals("2024年比2023年多，2025年将更多，始于[2019]年", marked(report.withEdits(edits)));
    }

    @Test
    void theSameToldTwiceIsOneFact() {
        assertEquals("发布政府信息 8条（去年 8） ×2", told(renewed("发布政府信息8条。全年发布政府信息8条。")));
        assertEquals("开展 8次（去年 8） ×1；开展 8次（去年 8） ×1", told(renewed("4月开展8次，5月开展8次。")));
        assertEquals("培训 8次（去年 8） ×1；发布政府信息 8条（去年 8） ×1", told(renewed("培训8次。发布政府信息8条。")));
    }

    @Test
    void factsSheKeptLastYearComeWithTheirNamesAndSources() {
        var before = FactBook.drafted(Given.lastYear("发布信息8条，培训3次。"), List.of("overview"));
        before = FactBook.with(before, fact(before, "发布信息").about("全年发布", "条", "网站后台"));
        var report = Renewal.of(blank(2024), sheet(before), List.of("overview"), YEARS);
        assertEquals("全年发布 8条（去年 8） ×1；培训 3次（去年 3） ×1", told(report));
        assertEquals("网站后台", fact(report, "全年发布").source());
        assertEquals("发布信息[8]条，培训[3]次。", marked(report));
    }

    /** What it came to last year its cell tells, and this year's blank cell says nothing against the text. */
    @Test
    void aFactThatFollowedACellFollowsItAgain() {
        var cell = CellRef.parse("documents/normativeDocuments/issued");
        var before = FactBook.drafted(Given.lastYear("制发规范性文件9件。"), List.of("overview"));
        before = FactBook.tied(before, fact(before, "制发规范性文件"), Optional.of(cell), sheet(before)).with(cell, Figure.of(9), List.of());
        var report = Renewal.of(blank(2024), sheet(before), List.of("overview"), YEARS);
        assertEquals("制发规范性文件 9件（去年 9） ×1", told(report));
        assertEquals(List.of(), FactBook.outdated(sheet(report)));
        assertEquals(List.of(new Outdated("overview", 7, 8, "9", "件", Figure.of(12), List.of(cell))),
                FactBook.outdated(sheet(report.with(cell, Figure.of(12), List.of()))));
    }

    @Test
    void textTakenOverSectionBySectionSharesItsFacts() {
        var before = Given.lastYear("2023年发布信息8条。").withText("problems", "2023年发布信息8条。");
        var report = Renewal.of(Renewal.of(blank(2024), sheet(before), List.of("overview"), YEARS), sheet(before), List.of("problems"), YEARS);
        assertEquals("报告年度 2024年（去年 2023） ×2；发布信息 8条（去年 8） ×2", told(report));
    }

    @Test
    void whatIsChangedIsNoLongerUnrevised() {
        var report = renewed("发布信息8条，培训3次。");
        assertEquals("发布信息12条，培训[3]次。", marked(report.withText("overview", "发布信息12条，培训3次。")));
    }

    @Test
    void changingAFactChangesItsPlacesInTheirOwnWriting() {
        var report = renewed("发布信息1,184条。发布信息1184条。");
        var fact = fact(report, "发布信息");
        var changed = FactBook.with(report, fact, Figure.of(2000), FactBook.places(report, List.of("overview"), fact.number()));
        assertEquals("发布信息2,000条。发布信息2000条。", marked(changed));
        assertEquals(List.of(), FactBook.outdated(sheet(changed)));
    }
}
