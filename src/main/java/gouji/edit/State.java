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

/**
 * Everything the screen shows follows from this.
 *
 * @param typing   the cell being typed, if any
 * @param unread   texts that were typed or pasted in vain, beside the cells they were meant for
 * @param findings of all rules, those that hold too
 * @param broken   the cells of broken rules
 */
public record State(Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread, Sheet sheet,
                    List<Finding> findings, Set<CellRef> broken) {

    static State of(Form form, Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread) {
        var sheet = Sheet.of(form, report, typing);
        var findings = Checker.check(new Case(sheet, unread, Set.of(), Optional.empty()));
        var broken = findings.stream().filter(Finding::isBroken).flatMap(finding -> finding.marked().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new State(report, typing, Map.copyOf(unread), sheet, findings, broken);
    }

    /** What a check of it looks at. */
    public Case subject() {
        return new Case(sheet, unread, Set.of(), Optional.empty());
    }

    /** What she has to look at: broken rules, in order. A section without a text is unfinished rather than wrong. */
    public List<Finding> toMend() {
        return findings.stream().filter(finding -> finding.isBroken() && !finding.isUnfinished()).toList();
    }
}
