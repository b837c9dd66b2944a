package gouji.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import gouji.report.TextFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands side by side, and what is said of the difference. */
class TwoYearsTest {

    private static final String RECEIVED = "requests/received/naturalPerson";

    @Test
    void everyCellOfTheFormStandsThereOnceInPrintedOrderUnderItsTable() {
        var years = years(Samples.zeros(), Optional.of(lastYear(Samples.zeros())));
        assertEquals(Samples.FORM.cells().stream().map(cell -> cell.ref()).toList(),
                years.rows().map(row -> row.cell().orElseThrow()).toList());
        assertEquals("""
                二、主动公开政府信息情况　第二十条第（一）项 6
                二、主动公开政府信息情况　第二十条第（五）项 1
                二、主动公开政府信息情况　第二十条第（六）项 2
                二、主动公开政府信息情况　第二十条第（八）项 1
                三、收到和处理政府信息公开申请情况 175
                四、政府信息公开行政复议、行政诉讼情况 15""", years.groups().stream().map(group -> group.title() + " " + group.rows().size())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void aRowNamesItsCellAsTheFormPrintsItAndTellsBothYearsAndTheChange() {
        var years = years(Samples.with(Samples.zeros(), "requests/refused.stateSecret/enterprise", "12"),
                Optional.of(lastYear(Samples.with(Samples.zeros(), "requests/refused.stateSecret/enterprise", "15"))));
        var row = row(years, "requests/refused.stateSecret/enterprise");
        assertEquals(new Row(Optional.of(CellRef.parse("requests/refused.stateSecret/enterprise")), "三、本年度办理结果 （三）不予公开 1.属于国家秘密",
                "法人或其他组织 商业企业", Optional.of(Figure.of(12)), Optional.of(Figure.of(15)), false), row);
        assertEquals("（三）不予公开 1.属于国家秘密", row.nearLabel());
        assertEquals(List.of("三、本年度办理结果 （一）予以公开", "规章"), List.of(row(years, "requests/disclosed/total").nearLabel(),
                row(years, "documents/regulations/issued").nearLabel()));
        assertEquals(Optional.of("-3"), row.difference().map(Figure::toString));
        assertEquals(Optional.of(new BigDecimal("-20")), row.percent());
    }

    @Test
    void whereTheTableHasOneRowTheHeadingsOverAColumnNameAGroup() {
        var row = row(years(Samples.zeros(), Optional.empty()), "disputes/cases/suitAfterReview.pending");
        assertEquals(List.of("行政诉讼 复议后起诉", "尚未审结"), List.of(row.label(), row.column()));
    }

    @Test
    void aTotalIsComparedAsItsSumAndABlankIsNotZero() {
        var years = years(Samples.with(Samples.zeros(), RECEIVED, "8").without(CellRef.parse("requests/received/enterprise")),
                Optional.of(lastYear(Samples.with(Samples.zeros(), RECEIVED, "3"))));
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(row(years, "requests/received/enterprise").now(),
                row(years, "requests/received/total").now()));
        assertEquals(List.of(Optional.of(Figure.of(3)), Optional.empty()), List.of(row(years, "requests/received/total").before(),
                row(years, "requests/received/total").difference()));
    }

    @Test
    void perCentOfAlmostNothingAreNotTold() {
        var few = new Row(Optional.empty(), "", "", Optional.of(Figure.of(9)), Optional.of(Figure.of(3)), false);
        var none = new Row(Optional.empty(), "", "", Optional.of(Figure.of(30)), Optional.of(Figure.of(30)), false);
        assertEquals(List.of(Optional.empty(), Optional.empty(), true, false), List.of(few.percent(), none.percent(), few.isChanged(), none.isChanged()));
    }

    @Test
    void onlyWhatHasChangedIsLeftAndSwingsAreMarked() {
        var changed = years(Samples.with(Samples.zeros(), RECEIVED, "40"), Optional.of(lastYear(Samples.with(Samples.zeros(), RECEIVED, "3")))).changed();
        assertEquals("requests/received/naturalPerson 40 3 true; requests/received/total 40 3 true", changed.rows().map(row ->
                row.cell().orElseThrow() + " " + row.now().orElseThrow() + " " + row.before().orElseThrow() + " " + row.isSwing())
                .collect(Collectors.joining("; ")));
    }

    @Test
    void factsOfTheTextsStandBehindTheTablesAndAFactOfACellTellsWhatTheCellSays() {
        var facts = List.of(new TextFact(1, "组织培训", Figure.of(3), Optional.of(Figure.of(2)), "次", "", Optional.empty()),
                new TextFact(2, "收到申请", Figure.of(1), Optional.empty(), "件", "", Optional.of(CellRef.parse("requests/received/total"))));
        var groups = years(Samples.with(Samples.zeros(), RECEIVED, "8").withFacts(facts), Optional.empty()).groups();
        assertEquals(new TwoYears.Group(Optional.empty(), "", List.of(
                new Row(Optional.empty(), "组织培训", "次", Optional.of(Figure.of(3)), Optional.of(Figure.of(2)), false),
                new Row(Optional.empty(), "收到申请", "件", Optional.of(Figure.of(8)), Optional.empty(), false))), groups.get(groups.size() - 1));
    }

    @Test
    void aFactThatOnlyOneYearTellsHasChangedWhereBothYearsAreKnown() {
        var now = Samples.zeros().withFacts(List.of(fact(1, "编发简报", 9, Optional.empty())));
        var then = lastYear(Samples.zeros().withFacts(List.of(fact(1, "组织培训", 2, Optional.empty()))));
        assertEquals(List.of("编发简报", "组织培训"), years(now, Optional.of(then)).changed().rows().map(Row::label).toList());
        assertEquals(List.of(), years(now, Optional.empty()).changed().rows().toList());
    }

    /** She may have renamed a fact, told one that she did not keep, or left one out. */
    @Test
    void aFactStandsBesideWhatItWasAndOnesThatOnlyLastYearToldStandBehindThem() {
        var facts = List.of(fact(1, "全年组织培训", 3, Optional.of(2)), fact(2, "编发简报", 9, Optional.empty()), fact(3, "开展", 5, Optional.of(4)));
        var then = List.of(fact(1, "开展", 6, Optional.empty()), fact(2, "开展", 4, Optional.empty()), fact(3, "编发简报", 7, Optional.empty()),
                fact(4, "组织培训", 2, Optional.empty()));
        var groups = years(Samples.zeros().withFacts(facts), Optional.of(lastYear(Samples.zeros().withFacts(then)))).groups();
        assertEquals("全年组织培训 3 2; 编发简报 9 7; 开展 5 4; 开展 - 6", groups.get(groups.size() - 1).rows().stream().map(row -> row.label() + " "
                + row.now().map(Figure::toString).orElse("-") + " " + row.before().map(Figure::toString).orElse("-")).collect(Collectors.joining("; ")));
    }

    private static TextFact fact(int number, String matter, int value, Optional<Integer> lastYear) {
        return new TextFact(number, matter, Figure.of(value), lastYear.map(Figure::of), "次", "", Optional.empty());
    }

    @Test
    void aReportOnAnotherYearIsNoLastYear() {
        var other = Samples.zeros();
        assertEquals(List.of(false, true), List.of(years(Samples.zeros(), Optional.of(Sheet.of(Samples.FORM, other))).isLastYearKnown(),
                years(Samples.zeros(), Optional.of(lastYear(Samples.zeros()))).isLastYearKnown()));
    }

    private static Row row(TwoYears years, String cell) {
        return years.rows().filter(row -> row.cell().equals(Optional.of(CellRef.parse(cell)))).findFirst().orElseThrow();
    }

    private static TwoYears years(Report report, Optional<Sheet> lastYear) {
        var subject = Case.of(Sheet.of(Samples.FORM, report)).after(lastYear);
        return TwoYears.of(new Case(subject.sheet(), subject.unread(), subject.unstated(), lastYear), Checker.check(subject));
    }

    private static Sheet lastYear(Report report) {
        var head = report.head();
        return Sheet.of(Samples.FORM, report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022)));
    }
}
