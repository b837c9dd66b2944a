package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.Rule.Severity;
import gouji.prose.Fact.Sum;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;

/** R24: what a text says there was none of (未收到、未发生、没有), the tables do not count. */
record Denied() implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        var ledger = new Ledger(prose.subject().sheet());
        for (var mention : prose.mentions().list()) {
            if (mention.manner() == Manner.DENIED) {
                ledger.readings(mention).stream().findFirst().ifPresent(reading -> confront(mention, reading, ledger, found));
            }
        }
    }

    private static void confront(Mention mention, Sum reading, Ledger ledger, Found found) {
        var table = ledger.sum(reading);
        var verdict = !table.figure().isZero() ? Verdict.BROKEN : table.isWhole() ? Verdict.HOLDS : Verdict.OPEN;
        var key = verdict == Verdict.OPEN ? "finding.told.open" : mention.sure() ? "finding.R24.broken" : "finding.R24.asked";
        found.confronted(mention.sure() ? found.rule().severity() : Severity.QUESTION, verdict, mention.span(), reading.cells(),
                new Reading(Figure.ZERO, 0), table, key, mention.span().quote(), mention.count().told().toString(), reading.label(),
                table.figure().toString());
    }
}
