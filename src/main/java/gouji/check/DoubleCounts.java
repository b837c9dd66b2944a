package gouji.check;

import gouji.check.Finding.Said;
import gouji.check.Finding.Verdict;
import gouji.form.Rule.CountedTwice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * R2: an application answered in part (区分处理) is counted there only. Figures alone cannot prove the contrary; but where a column
 * tells more results than applications, and not more of them than were answered in part, that is the first thing to look at.
 */
record DoubleCounts(CountedTwice rule, Case subject) {

    void tell(Consumer<Finding> findings) {
        rule.places().forEach(place -> findings.accept(at(place)));
    }

    private Finding at(CountedTwice.Place place) {
        var sheet = subject.sheet();
        var left = sheet.sum(place.balance().left());
        var right = sheet.sum(place.balance().right());
        var cell = sheet.form().cells().get(place.cell());
        var partly = sheet.read(cell).figure();
        var tooMany = right.figure().minus(left.figure());
        var verdict = partly.isZero() ? Verdict.HOLDS : !left.isWhole() || !right.isWhole() ? Verdict.OPEN
                : tooMany.signum() > 0 && tooMany.compareTo(partly) <= 0 ? Verdict.BROKEN : Verdict.HOLDS;
        return new Finding(rule.about(), rule.about().severity(), verdict, List.of(cell.ref()), Optional.empty(),
                verdict == Verdict.OPEN ? new Said("finding.R2.open", List.of(place.balance().label()))
                        : new Said("finding.R2", List.of(place.balance().label(), tooMany.toString(), partly.toString())),
                Optional.of(left), Optional.of(right));
    }
}
