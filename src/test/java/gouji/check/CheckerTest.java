package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Finding.Verdict;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import gouji.report.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTest {

    @Test
    void aFullAndBalancedReportKeepsEveryRule() {
        assertEquals(List.of("R17 OPEN"), notHolding(Samples.zeros()).stream().map(CheckerTest::inShort).toList());
        assertEquals(List.of(), Checker.check(Case.of(sheet(Samples.zeros())).after(Optional.of(lastYear()))).stream()
                .filter(finding -> finding.verdict() != Verdict.HOLDS).toList());
    }

    @Test
    void aReportOnAnotherYearOrScopeIsNotLastYears() {
        var head = Samples.zeros().head();
        var subject = Case.of(sheet(Samples.zeros()));
        for (var other : List.of(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 2),
                new Head(head.office(), head.officeName(), head.level(), Scope.CONSOLIDATED, head.year() - 1))) {
            assertEquals(subject, subject.after(Optional.of(sheet(Samples.zeros().withHead(other)))));
        }
    }

    @Test
    void aBlankReportIsUnfinishedAndWrongOnlyWhereTextsAreMissing() {
        assertEquals("R1 OPEN ×7, R11 OPEN ×166, R12 OPEN ×1, R17 OPEN ×1, R3 BROKEN ×3", notHolding(Samples.blank()).stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id() + " " + finding.verdict(), Collectors.counting()))
                .entrySet().stream().map(count -> count.getKey() + " ×" + count.getValue()).sorted().collect(Collectors.joining(", ")));
    }

    @Test
    void findingsComeRuleByRuleAndPlaceByPlace() {
        assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                found(Samples.filled(1)).stream().map(Finding::what).filter(Finding.Sides.class::isInstance)
                        .map(what -> ((Finding.Sides) what).place()).toList());
        var silent = List.of("R10", "R6");
        assertEquals(Samples.FORM.rules().stream().filter(rule -> !(rule instanceof Rule.OfText)).map(rule -> rule.about().id())
                        .filter(id -> !silent.contains(id)).toList(),
                Checker.check(Case.of(sheet(Samples.filled(1))).after(Optional.of(lastYear())).on(LocalDate.of(2024, 1, 1))).stream().map(finding -> finding.rule().id()).distinct().toList());
    }

    @Test
    void everyTotalIsHeldAgainstItsControlFigureOnceForEachRule() {
        var places = found(Samples.zeros()).stream().filter(finding -> finding.what() instanceof Finding.Total)
                .collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting()));
        assertEquals(Map.of("R7", 25L, "R8", 7L, "R9", 3L), places);
    }

    @Test
    void aTypedCellThatIsNotAcceptedYetLeavesItsRulesOpen() {
        var cell = CellRef.parse("requests/received/research");
        var typing = Sheet.of(Samples.FORM, Samples.zeros(), Optional.of(new Provisional(cell, Optional.of(Figure.of(5)))));
        assertEquals(List.of("R1 OPEN", "R1 OPEN", "R11 OPEN", "R17 OPEN"), Checker.check(Case.of(typing)).stream()
                .filter(finding -> finding.verdict() != Verdict.HOLDS).map(CheckerTest::inShort).toList());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void errorsAndNothingElseBlockTheExportOpenOrBroken(Severity severity) {
        var any = found(Samples.filled(1)).get(0);
        for (var verdict : Verdict.values()) {
            var finding = new Finding(any.rule(), severity, verdict, any.cells(), any.span(), any.what(), any.left(), any.right());
            assertEquals(severity == Severity.ERROR && verdict != Verdict.HOLDS, finding.blocksExport());
        }
    }

    @Test
    void aDifferenceIsKnownOnlyWhereBothSidesAre() {
        var report = Samples.with(Samples.zeros(), "requests/received/research", "5");
        var broken = found(report).stream().filter(Finding::isBroken).findFirst().orElseThrow();
        assertEquals(Optional.of(Figure.of(5)), broken.difference());
        assertTrue(broken.blocksExport());
        var open = found(report.without(CellRef.parse("requests/disclosed/research"))).stream()
                .filter(finding -> finding.verdict() == Verdict.OPEN).findFirst().orElseThrow();
        assertEquals(Optional.empty(), open.difference());
        assertFalse(open.isBroken());
    }

    private static List<Finding> found(Report report) {
        return Checker.check(Case.of(sheet(report)));
    }

    private static Sheet sheet(Report report) {
        return Sheet.of(Samples.FORM, report);
    }

    private static Sheet lastYear() {
        var head = Samples.zeros().head();
        return sheet(Samples.zeros().withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1)));
    }

    private static String inShort(Finding finding) {
        return finding.rule().id() + " " + finding.verdict();
    }

    private static List<Finding> notHolding(Report report) {
        return found(report).stream().filter(finding -> finding.verdict() != Verdict.HOLDS).toList();
    }
}
