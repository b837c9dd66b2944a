package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.Rule.Severity;
import gouji.prose.Fact.Sum;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;

/** R24: what a text says there was none of (未收到、未发生、没有), the tables do not count. */
record Denied() implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        var sheet = prose.subject().sheet();
        for (var mention : Mentions.of(prose).list()) {
            if (mention.manner() == Manner.DENIED) {
                mention.readings(sheet.form()).stream().findFirst().ifPresent(reading -> confront(mention, reading, sheet, found));
            }
        }
    }

    private static void confront(Mention mention, Sum reading, Sheet sheet, Found found) {
        var table = Confronted.sum(sheet, reading);
        var verdict = !table.figure().isZero() ? Verdict.BROKEN : table.isWhole() ? Verdict.HOLDS : Verdict.OPEN;
        var key = verdict == Verdict.OPEN ? "finding.told.open" : mention.sure() ? "finding.R24.broken" : "finding.R24.asked";
        found.confronted(mention.sure() ? found.rule().severity() : Severity.QUESTION, verdict, mention.span(), reading.cells(),
                new Reading(Figure.ZERO, 0), table, key, mention.span().quote(), mention.count().told().toString(), reading.label(),
                table.figure().toString());
    }
}
