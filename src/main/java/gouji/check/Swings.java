package gouji.check;

import gouji.check.Finding.Verdict;
import gouji.form.Rule.Swing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * R15: figures that are many times last year's or a small part of it. Where last year's report is not known R17 speaks for all; where
 * a cell is blank there is nothing to compare, and R11 says so.
 */
record Swings(Swing rule, Case subject) {

    void tell(Consumer<Finding> findings) {
        if (subject.lastYear().isEmpty()) {
            return;
        }
        var before = LastYear.of(subject, rule.since());
        for (var cell : subject.sheet().form().cells()) {
            var now = subject.sheet().read(cell);
            var then = before.read(cell);
            if (now.isWhole() && then.isWhole()) {
                var verdict = isSwing(now.figure().amount(), then.figure().amount()) ? Verdict.BROKEN : Verdict.HOLDS;
                findings.accept(new Finding(rule.about(), rule.about().severity(), verdict, List.of(cell.ref()), Optional.empty(),
                        new Finding.Swing(cell.ref()), Optional.of(now), Optional.of(then)));
            }
        }
    }

    /** From or to 0 is more than any number of times. */
    private boolean isSwing(BigDecimal now, BigDecimal then) {
        return now.subtract(then).abs().compareTo(rule.atLeast()) >= 0
                && (now.compareTo(then.multiply(rule.times())) > 0 || then.compareTo(now.multiply(rule.times())) > 0);
    }
}
