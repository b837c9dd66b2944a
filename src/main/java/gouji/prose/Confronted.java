package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.Rule.Severity;
import gouji.prose.Fact.Matter;
import gouji.prose.Fact.Sum;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;
import java.util.Optional;

/**
 * R18–R21, R23: a number told in a text is the one in the tables (文表一致). Where the wording has several meanings, any of them
 * that fits will do; where none fits and the wording is not plain, it is a question.
 */
record Confronted(Matter matter) implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        var sheet = prose.subject().sheet();
        for (var mention : Mentions.of(prose).list()) {
            if (mention.isAbout(matter) && mention.manner() == Manner.COUNTED) {
                confront(mention, sheet, found);
            }
        }
    }

    private static void confront(Mention mention, Sheet sheet, Found found) {
        var readings = mention.readings(sheet.form());
        if (readings.isEmpty()) {
            return;
        }
        var fitting = readings.stream().filter(reading -> fits(mention, sum(sheet, reading))).findFirst();
        var reading = fitting.orElse(readings.get(0));
        var table = sum(sheet, reading);
        var known = readings.stream().allMatch(each -> sum(sheet, each).isWhole());
        var verdict = fitting.isPresent() ? Verdict.HOLDS : known ? Verdict.BROKEN : Verdict.OPEN;
        found.confronted(mention.sure() ? found.rule().severity() : Severity.QUESTION, verdict, mention.span(), reading.cells(),
                new Reading(mention.count().told(), 0), table, key(mention, verdict, readings.size()), mention.span().quote(),
                mention.count().told().toString(), reading.label(), table.figure().toString(),
                other(mention, sheet).map(Sum::label).orElse(""),
                other(mention, sheet).map(sum -> sum(sheet, sum).figure().toString()).orElse(""));
    }

    private static boolean fits(Mention mention, Reading table) {
        return table.isWhole() && mention.count().admits(table.figure());
    }

    /** Where there is a second meaning, the sentence names it too. */
    private static Optional<Sum> other(Mention mention, Sheet sheet) {
        return mention.readings(sheet.form()).stream().skip(1).findFirst();
    }

    private static String key(Mention mention, Verdict verdict, int readings) {
        return verdict == Verdict.OPEN ? "finding.told.open"
                : (mention.sure() ? "finding.told.broken" : "finding.told.asked") + (readings > 1 ? ".either" : "");
    }

    /** What the cells of a reading say together, and how much of it is missing. */
    static Reading sum(Sheet sheet, Sum sum) {
        return sum.cells().stream().map(sheet::read).reduce(new Reading(Figure.ZERO, 0), (before, next) ->
                new Reading(before.figure().plus(next.figure()), before.missing() + next.missing()));
    }
}
