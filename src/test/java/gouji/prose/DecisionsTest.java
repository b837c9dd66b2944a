package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.Rule;
import gouji.report.Acceptance;
import gouji.report.Head;
import gouji.report.Report;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What she decides about a finding stands while the finding says the same, and not a moment longer. */
class DecisionsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-01-12T12:00:00+08:00");
    private static final String REGULATIONS = "documents/regulations/inForce";
    private static final Report WITH_REGULATIONS = Samples.with(Samples.zeros(), REGULATIONS, "2");
    private static final Report WITH_BRACKETS = Samples.zeros().withText("overview", "公开<天>三次。办结及时。");

    @Test
    void aReasonStandsAfterAnotherCheckAndOtherChanges() {
        var decided = left(WITH_REGULATIONS, "州政府授权", "R12");
        assertEquals(List.of("州政府授权"), standing(decided, "R12"));
        assertEquals(List.of("州政府授权"),
                standing(Samples.with(decided, "enforcement/penalties/decisions", "9").withText("other", "无收费。"), "R12"));
    }

    @Test
    void aReasonIsVoidWhenItsFigureChangesAndStandsAgainWhenTheFigureComesBack() {
        var decided = left(WITH_REGULATIONS, "州政府授权", "R12");
        var changed = Samples.with(decided, REGULATIONS, "3");
        assertEquals(List.of(), standing(changed, "R12"));
        assertEquals(Optional.of("州政府授权"), Decisions.offered(finding(changed, "R12"), changed.accepted()));
        assertEquals(List.of("州政府授权"), standing(Samples.with(changed, REGULATIONS, "2"), "R12"));
    }

    @Test
    void anIgnoredWordingIsVoidWhenItsSentenceChangesThoughTheWordsStay() {
        var decided = left(WITH_BRACKETS, "", "R30");
        assertEquals(List.of("", ""), standing(decided, "R30"));
        assertEquals(List.of("", ""), standing(decided.withText("overview", "一、概况。公开<天>三次。另有两项。"), "R30"));
        assertEquals(List.of(), standing(decided.withText("overview", "全年公开<天>三次。办结及时。"), "R30"));
    }

    @Test
    void anIgnoredFindingOffersNoReason() {
        var decided = left(WITH_REGULATIONS, "", "R12");
        assertEquals(Optional.empty(), Decisions.offered(finding(decided, "R12"), decided.accepted()));
    }

    @Test
    void anotherDecisionTakesThePlaceOfWhatIsVoidAndLeavesTheRest() {
        var both = left(left(WITH_REGULATIONS, "州政府授权", "R12").withText("overview", "公开<天>三次。"), "", "R30");
        var changed = Samples.with(both, REGULATIONS, "3");
        var again = Decisions.leave(finding(changed, "R12"), Sheet.of(Samples.FORM, changed), "再次核实", NOON);
        assertEquals(List.of("", "", "再次核实"),
                decisions(changed).with(again, changed.accepted()).stream().map(Acceptance::reason).toList());
    }

    @Test
    void aDecisionThatDoesNotTellWhatTheFindingSaidIsVoid() {
        var told = left(WITH_REGULATIONS, "州政府授权", "R12").accepted().get(0);
        assertEquals(List.of(), standing(WITH_REGULATIONS.withAccepted(List.of(
                new Acceptance(told.rule(), told.cells(), "", told.reason(), told.at()))), "R12"));
    }

    @Test
    void whatMustBeCorrectedCannotBeLeft() {
        var unbalanced = Samples.with(Samples.zeros(), "requests/received/enterprise", "1");
        var decided = unbalanced.withAccepted(List.of(
                Decisions.leave(finding(unbalanced, "R1"), Sheet.of(Samples.FORM, unbalanced), "不改", NOON)));
        assertEquals(List.of(), standing(decided, "R1"));
    }

    @Test
    void aDecisionIsVoidWhenTheFigureStandsInAnotherCellThoughTheSumIsTheSame() {
        var moved = Samples.with(Samples.with(left(WITH_REGULATIONS, "州政府授权", "R12"), REGULATIONS, "0"), "documents/regulations/issued", "2");
        assertEquals(List.of(), standing(moved, "R12"));
    }

    @Test
    void aDecisionIsFoundByItsFinding() {
        var decided = left(WITH_REGULATIONS, "州政府授权", "R12");
        assertEquals(Optional.of("州政府授权"), decisions(decided).on(finding(decided, "R12")).map(Acceptance::reason));
    }

    @Test
    void theLastReasonForTheSameRuleAndCellsIsOffered() {
        var finding = finding(WITH_REGULATIONS, "R12");
        var earlier = List.of("一", "二").stream().map(reason -> new Acceptance("R12", finding.cells(), "", reason, NOON));
        var others = List.of(new Acceptance("R14", finding.cells(), "", "另一条", NOON),
                new Acceptance("R12", finding.cells().subList(1, 2), "", "另一格", NOON));
        assertEquals(Optional.of("二"), Decisions.offered(finding, Stream.concat(earlier, others.stream()).toList()));
    }

    @Test
    void aReasonForOneCellIsNoneForAnotherWithTheSameFigures() {
        var report = Samples.with(Samples.with(Samples.zeros(), "licensing/licences/decisions", "90"), "enforcement/penalties/decisions", "90");
        var head = report.head();
        var before = Sheet.of(Samples.FORM, Samples.zeros().withHead(
                new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1)));
        var sheet = Sheet.of(Samples.FORM, report);
        var swings = Checker.check(Case.of(sheet).after(Optional.of(before))).stream()
                .filter(each -> each.isBroken() && each.rule().id().equals("R15")).toList();
        var decided = report.withAccepted(List.of(Decisions.leave(swings.get(0), sheet, "新设处罚权", NOON)));
        assertEquals(List.of(swings.get(0)), List.copyOf(Decisions.of(Sheet.of(Samples.FORM, decided), swings).standing().keySet()));
    }

    @Test
    void onlyTheseRulesAskForAReasonAndEverythingElseIsIgnoredWithOneKey() {
        assertEquals(List.of("R12", "R13", "R14", "R15", "R25"), Samples.FORM.rules().stream().map(Rule::about)
                .filter(Rule.About::isReasoned).map(Rule.About::id).toList());
        assertEquals(List.of(true, false), List.of(Decisions.needsReason(finding(WITH_REGULATIONS, "R12")),
                Decisions.needsReason(finding(WITH_BRACKETS, "R30"))));
    }

    @Test
    void aTextLikeLastYearsIsIgnoredUntilItIsWrittenAnew() {
        var words = "坚持以公开为常态、不公开为例外，聚焦就业、教育、医疗、养老等民生事项，及时发布权威信息。健全登记、审核、办理、答复、归档全流程规范。";
        var report = Samples.zeros().withText("overview", words);
        var head = report.head();
        var before = Sheet.of(Samples.FORM, report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1)));
        var alike = alike(report, before).get(0);
        var decided = report.withAccepted(List.of(Decisions.leave(alike, Sheet.of(Samples.FORM, report), "", NOON)));
        assertEquals(List.of(1, 1, 0), Stream.of(decided, decided.withText("other", "无收费。"),
                decided.withText("overview", words + "全年新设企业服务栏目。")).map(each ->
                Decisions.of(Sheet.of(Samples.FORM, each), alike(each, before)).standing().size()).toList());
    }

    private static List<Finding> alike(Report report, Sheet before) {
        return ProseCheck.check(Prose.of(Case.of(Sheet.of(Samples.FORM, report)).after(Optional.of(before))), WordList.EMPTY).stream()
                .filter(each -> each.rule().id().equals("R16")).toList();
    }

    @Test
    void ofTwoDecisionsAboutTheSameCellsTheOneThatFitsStands() {
        var first = left(WITH_REGULATIONS, "州政府授权", "R12");
        var three = Samples.with(first, REGULATIONS, "3");
        var both = three.withAccepted(Stream.concat(first.accepted().stream(), left(Samples.with(WITH_REGULATIONS, REGULATIONS, "3"), "另有授权", "R12")
                .accepted().stream()).toList());
        assertEquals(List.of("另有授权"), standing(both, "R12"));
        assertEquals(List.of("州政府授权"), standing(Samples.with(both, REGULATIONS, "2"), "R12"));
    }

    /** The report with every broken finding of that rule left as it is. */
    private static Report left(Report report, String reason, String rule) {
        var decided = report;
        for (var finding : whole(report).stream().filter(each -> each.isBroken() && each.rule().id().equals(rule)).toList()) {
            var decision = Decisions.leave(finding, Sheet.of(Samples.FORM, report), reason, NOON);
            decided = decided.withAccepted(decisions(decided).with(decision, decided.accepted()));
        }
        return decided;
    }

    private static List<String> standing(Report report, String rule) {
        return decisions(report).standing().values().stream().filter(each -> each.rule().equals(rule)).map(Acceptance::reason).toList();
    }

    private static Decisions decisions(Report report) {
        return Decisions.of(Sheet.of(Samples.FORM, report), whole(report));
    }

    private static Finding finding(Report report, String rule) {
        return whole(report).stream().filter(each -> each.isBroken() && each.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    private static List<Finding> whole(Report report) {
        return ProseCheck.whole(Prose.of(Case.of(Sheet.of(Samples.FORM, report))), WordList.EMPTY);
    }
}
