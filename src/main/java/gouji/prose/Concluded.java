package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.Rule.Severity;
import gouji.prose.Fact.Matter;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;

/**
 * R19: what the texts tell of 办结, 答复 and 结转; and where they say that all is done (均已办结、答复率 100%) while requests are carried
 * into next year of which they are silent, she is asked once.
 */
record Concluded() implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        new Confronted(Matter.CONCLUDED).check(prose, found);
        var mentions = prose.mentions().list();
        if (mentions.stream().noneMatch(Concluded::tellsWhatIsLeft)) {
            mentions.stream().filter(mention -> mention.manner() == Manner.ALL_DONE).findFirst().ifPresent(mention ->
                    confront(mention, prose, found));
        }
    }

    private static boolean tellsWhatIsLeft(Mention mention) {
        return mention.manner() == Manner.COUNTED && !mention.count().told().isZero()
                && (mention.facts().contains(Fact.CARRIED_OUT) || mention.facts().contains(Fact.CARRIED));
    }

    private static void confront(Mention mention, Prose prose, Found found) {
        var ledger = new Ledger(prose.subject().sheet());
        ledger.readings(mention).stream().findFirst().ifPresent(reading -> {
            var table = ledger.sum(reading);
            var verdict = !table.figure().isZero() ? Verdict.BROKEN : table.isWhole() ? Verdict.HOLDS : Verdict.OPEN;
            found.confronted(Severity.QUESTION, verdict, mention.span(), reading.cells(), new Reading(Figure.ZERO, 0), table,
                    verdict == Verdict.OPEN ? "finding.told.open" : "finding.R19.allDone", mention.span().quote(),
                    mention.count().told().toString(), reading.label(), table.figure().toString());
        });
    }
}
