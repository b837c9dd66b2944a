package gouji.renew;

import gouji.check.Sheet;
import gouji.renew.NumberInText.Kind;
import gouji.report.Figure;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Report;
import gouji.report.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes last year's texts over as the beginning of this year's (以去年为底稿): nothing of them is changed, all that may be stale is marked. */
public final class Renewal {

    private static final int YEARS = 1;

    private Renewal() {
    }

    /**
     * What the facts that are years are called.
     *
     * @param reported the reported year
     * @param before   the year before it
     * @param after    the year after it
     */
    public record YearNames(String reported, String before, String after) {

        private String of(int distance) {
            return distance == 0 ? reported : distance < 0 ? before : after;
        }
    }

    /**
     * The report with those texts of last year's: every number, year and day in them unrevised, its counts as facts. Facts she kept
     * last year come with their names and sources. A year is a fact too and has this year's amount already, so that all its places
     * can follow at once. One that followed a cell last year follows it again.
     */
    public static Report of(Report now, Sheet lastYear, List<String> texts, YearNames names) {
        var renewed = now;
        for (var key : texts) {
            renewed = taken(renewed, lastYear, key);
        }
        for (var key : texts) {
            for (var number : NumbersInText.of(renewed.text(key))) {
                renewed = number.kind() == Kind.YEAR ? withYear(renewed, lastYear.report().head().year(), key, number, names) : renewed;
            }
        }
        renewed = FactBook.drafted(renewed, texts);
        var old = now.facts();
        return renewed.withFacts(renewed.facts().stream().map(fact -> old.contains(fact) || fact.lastYear().isPresent() ? fact
                : new TextFact(fact.number(), fact.matter(), fact.value(), Optional.of(fact.value()), fact.unit(), fact.source(), fact.cell())).toList());
    }

    private static Report taken(Report now, Sheet before, String key) {
        var lastYear = before.report();
        var text = lastYear.text(key);
        var facts = new ArrayList<>(now.facts());
        var numbers = new HashMap<Integer, Integer>();
        var marks = new ArrayList<Mark>();
        for (var number : NumbersInText.of(text)) {
            marks.add(Mark.unrevised(number.start(), number.end()));
        }
        var kept = new Marks(marks);
        for (var mark : lastYear.marks(key).all()) {
            var fact = mark.fact().flatMap(lastYear::fact);
            if (fact.isPresent() && !mark.isEmpty()) {
                kept = kept.with(Mark.unrevised(mark.start(), mark.end()).of(number(told(fact.get(), before), facts, numbers)));
            }
        }
        return now.withText(key, text).withFacts(facts).withMarks(key, kept);
    }

    /** What a fact came to last year; of one that followed a cell the cell tells it. */
    private static TextFact told(TextFact fact, Sheet lastYear) {
        return fact.with(FactBook.amount(fact, lastYear).orElse(fact.value()));
    }

    /** The number by which this year knows a fact of last year. */
    private static int number(TextFact fact, List<TextFact> facts, Map<Integer, Integer> numbers) {
        return numbers.computeIfAbsent(fact.number(), any -> facts.stream().filter(each -> each.matter().equals(fact.matter())
                && each.unit().equals(fact.unit()) && each.lastYear().equals(Optional.of(fact.value()))).map(TextFact::number).findFirst()
                .orElseGet(() -> {
                    var next = next(facts);
                    facts.add(new TextFact(next, fact.matter(), fact.value(), Optional.of(fact.value()), fact.unit(), fact.source(), fact.cell()));
                    return next;
                }));
    }

    private static Report withYear(Report report, int lastYear, String key, NumberInText year, YearNames names) {
        var distance = year.amount().amount().intValue() - lastYear;
        if (Math.abs(distance) > YEARS) {
            return report;
        }
        var name = names.of(distance);
        var amount = Figure.of(report.head().year() + distance);
        var known = report.facts().stream().filter(fact -> fact.matter().equals(name)).findFirst();
        var fact = known.map(each -> each.with(amount)).orElseGet(() -> new TextFact(next(report.facts()), name, amount,
                Optional.of(year.amount()), year.unit(), "", Optional.empty()));
        var facts = known.isPresent() ? report.facts().stream().map(each -> each.number() == fact.number() ? fact : each).toList()
                : Stream.concat(report.facts().stream(), Stream.of(fact)).toList();
        return report.withFacts(facts).withMarks(key, report.marks(key).with(Mark.unrevised(year.start(), year.end()).of(fact.number())));
    }

    private static int next(List<TextFact> facts) {
        return facts.stream().mapToInt(TextFact::number).max().orElse(0) + 1;
    }
}
