package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.Rule.Severity;
import gouji.prose.Fact.Matter;
import gouji.prose.Mention.Manner;
import java.util.stream.IntStream;

/**
 * R18–R21, R23: a number told in a text is the one in the tables (文表一致). Where the wording has several meanings, any of them
 * that fits will do; where none fits and the wording is not plain, it is a question.
 */
record Confronted(Matter matter) implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        var ledger = new Ledger(prose.subject().sheet());
        for (var mention : prose.mentions().list()) {
            if (mention.isAbout(matter) && (mention.manner() == Manner.COUNTED || mention.manner() == Manner.IMPLIED)) {
                confront(mention, ledger, found);
            }
        }
    }

    private static void confront(Mention mention, Ledger ledger, Found found) {
        var readings = ledger.readings(mention);
        if (readings.isEmpty()) {
            return;
        }
        var sums = readings.stream().map(ledger::sum).toList();
        var fitting = IntStream.range(0, sums.size()).filter(at -> fits(mention, sums.get(at))).findFirst();
        var verdict = fitting.isPresent() ? Verdict.HOLDS : sums.stream().allMatch(Reading::isWhole) ? Verdict.BROKEN : Verdict.OPEN;
        var reading = readings.get(fitting.orElse(0));
        var table = sums.get(fitting.orElse(0));
        var other = Math.min(1, readings.size() - 1);
        found.confronted(mention.sure() ? found.rule().severity() : Severity.QUESTION, verdict, mention.span(), reading.cells(),
                new Reading(mention.count().told(), 0), table, key(mention, verdict, !sums.get(other).equals(sums.get(0))), mention.span().quote(),
                mention.count().told().toString(), reading.label(), table.figure().toString(), readings.get(other).label(),
                sums.get(other).figure().toString());
    }

    private static boolean fits(Mention mention, Reading table) {
        return table.isWhole() && mention.count().admits(table.figure());
    }

    /** Where there is a second meaning, the sentence names it too. */
    private static String key(Mention mention, Verdict verdict, boolean either) {
        if (verdict == Verdict.OPEN) {
            return "finding.told.open";
        } else if (mention.manner() == Manner.IMPLIED) {
            return "finding.told.implied";
        } else if (mention.sure()) {
            return either ? "finding.told.broken.either" : "finding.told.broken";
        }
        return either ? "finding.told.asked.either" : "finding.told.asked";
    }
}
