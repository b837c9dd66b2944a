package gouji.prose;

import gouji.check.Finding;
import gouji.check.Finding.Said;
import gouji.check.Finding.Span;
import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a rule finds.
 *
 * @param most so many findings are kept, and no more are even made: nobody reads a million of them
 */
record Found(Rule.About rule, List<Finding> findings, int most) {

    /** The rule is broken at that place of a text. */
    void broken(Span span, String key, String... fills) {
        add(rule.severity(), Verdict.BROKEN, List.of(), Optional.of(span), key, Optional.empty(), Optional.empty(), fills);
    }

    /** The same, never as an error: what is written is poor, but it is written. */
    void warn(Span span, String key, String... fills) {
        add(Severity.WARNING, Verdict.BROKEN, List.of(), Optional.of(span), key, Optional.empty(), Optional.empty(), fills);
    }

    /** The rule may be broken there: the wording can be read in more than one way. */
    void ask(Span span, String key, String... fills) {
        add(Severity.QUESTION, Verdict.BROKEN, List.of(), Optional.of(span), key, Optional.empty(), Optional.empty(), fills);
    }

    /** The rule is broken by the report as a whole, or by something that is not there. */
    void broken(String key, String... fills) {
        add(rule.severity(), Verdict.BROKEN, List.of(), Optional.empty(), key, Optional.empty(), Optional.empty(), fills);
    }

    /** The rule may be broken by the report as a whole, or by something that is not there. */
    void ask(String key, String... fills) {
        add(Severity.QUESTION, Verdict.BROKEN, List.of(), Optional.empty(), key, Optional.empty(), Optional.empty(), fills);
    }

    /**
     * A text and the tables confronted.
     *
     * @param told  what the text says
     * @param table what the cells say
     */
    void confronted(Severity severity, Verdict verdict, Span span, List<CellRef> cells, Reading told, Reading table, String key,
                    String... fills) {
        add(severity, verdict, cells, Optional.of(span), key, Optional.of(told), Optional.of(table), fills);
    }

    private void add(Severity severity, Verdict verdict, List<CellRef> cells, Optional<Span> span, String key,
                     Optional<Reading> left, Optional<Reading> right, String... fills) {
        if (findings.size() < most) {
            findings.add(new Finding(rule, severity, verdict, cells, span, new Said(key, List.of(fills)), left, right));
        }
    }
}
