package gouji.check;

import gouji.check.Finding.Said;
import gouji.check.Finding.Verdict;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule.CoDefendants;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import gouji.report.Level;
import gouji.report.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * R6: a suit against two co-defendants is counted by the office that did the act, not by the one that reviewed it. A question to an
 * office that reviews acts of others, or may do so; a warning where a whole county is summed, for there it would be counted twice.
 */
record SharedSuits(CoDefendants rule, Case subject) {

    void tell(Consumer<Finding> findings) {
        var sheet = subject.sheet();
        var head = sheet.report().head();
        var summed = head.scope() == Scope.CONSOLIDATED;
        if (!summed && head.level() != Level.UNKNOWN && !rule.levels().contains(head.level().key())) {
            return;
        }
        var suits = sheet.sum(rule.cells());
        var verdict = !suits.figure().isZero() ? Verdict.BROKEN : suits.isWhole() ? Verdict.HOLDS : Verdict.OPEN;
        var key = verdict == Verdict.OPEN ? "finding.R6.open" : summed ? "finding.R6.summed" : "finding.R6";
        findings.accept(new Finding(rule.about(), summed ? rule.about().severity() : Severity.QUESTION, verdict,
                cells(verdict), Optional.empty(),
                new Said(key, List.of(suits.figure().toString())), Optional.of(suits), Optional.of(new Reading(Figure.ZERO, 0))));
    }

    /** Where there are such suits, those cells that hold them. */
    private List<CellRef> cells(Verdict verdict) {
        var sheet = subject.sheet();
        return rule.cells().stream().map(sheet.form().cells()::get)
                .filter(cell -> verdict != Verdict.BROKEN || !sheet.read(cell).figure().isZero()).map(Cell::ref).toList();
    }
}
