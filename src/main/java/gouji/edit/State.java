package gouji.edit;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.check.Provisional;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the screen shows follows from this.
 *
 * @param typing   the cell being typed, if any
 * @param unread   texts that were typed or pasted in vain, beside the cells they were meant for
 * @param findings of all rules, those that hold too
 * @param broken   the cells of rules that keep the report back
 * @param doubtful the cells she should look at for other reasons
 * @param subject  what was checked
 */
public record State(Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread, Sheet sheet,
                    List<Finding> findings, Set<CellRef> broken, Set<CellRef> doubtful, Case subject) {

    static State of(Form form, Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread, Beside beside) {
        var sheet = Sheet.of(form, report, typing);
        var subject = new Case(sheet, unread, Set.of(), beside.lastYear(), beside.today());
        var findings = Checker.check(subject);
        return new State(report, typing, Map.copyOf(unread), sheet, findings, marked(findings, true), marked(findings, false), subject);
    }

    private static Set<CellRef> marked(List<Finding> findings, boolean blocking) {
        return findings.stream().filter(finding -> finding.isBroken() && finding.blocksExport() == blocking).flatMap(State::marked)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What differs marks itself alone where it can be told from what it is held against: all its parts would paint half the table. */
    private static Stream<CellRef> marked(Finding finding) {
        return finding.what() instanceof Finding.Total total ? Stream.of(total.cell())
                : finding.what() instanceof Finding.Said ? finding.cells().stream().limit(1) : finding.cells().stream();
    }

    /** What she has to look at: broken rules, in order. A section without a text is unfinished rather than wrong. */
    public List<Finding> toMend() {
        return findings.stream().filter(finding -> finding.isBroken() && !finding.isUnfinished()).toList();
    }
}
