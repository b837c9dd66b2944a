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
            renewed = withYears(renewed, lastYear.report().head().year(), key, names);
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
        var kept = new ArrayList<Mark>();
        for (var mark : lastYear.marks(key).all()) {
            var fact = mark.fact().flatMap(lastYear::fact);
            if (fact.isPresent() && !mark.isEmpty()) {
                kept.add(Mark.unrevised(mark.start(), mark.end()).of(number(told(fact.get(), before), facts, numbers)));
            }
        }
        return now.withText(key, text).withFacts(facts).withMarks(key, new Marks(marks).with(kept));
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

    private static Report withYears(Report report, int lastYear, String key, YearNames names) {
        var facts = new ArrayList<>(report.facts());
        var marks = new ArrayList<Mark>();
        for (var year : NumbersInText.of(report.text(key))) {
            var distance = year.amount().amount().intValue() - lastYear;
            if (year.kind() == Kind.YEAR && Math.abs(distance) <= YEARS) {
                marks.add(Mark.unrevised(year.start(), year.end()).of(withYear(facts, names.of(distance), year, Figure.of(report.head().year() + distance))));
            }
        }
        return report.withFacts(facts).withMarks(key, report.marks(key).with(marks));
    }

    /** The number by which that year is known; it has this year's amount. */
    private static int withYear(List<TextFact> facts, String name, NumberInText year, Figure amount) {
        for (var at = 0; at < facts.size(); at++) {
            if (facts.get(at).matter().equals(name)) {
                facts.set(at, facts.get(at).with(amount));
                return facts.get(at).number();
            }
        }
        var fact = new TextFact(next(facts), name, amount, Optional.of(year.amount()), year.unit(), "", Optional.empty());
        facts.add(fact);
        return fact.number();
    }

    private static int next(List<TextFact> facts) {
        return facts.stream().mapToInt(TextFact::number).max().orElse(0) + 1;
    }
}
