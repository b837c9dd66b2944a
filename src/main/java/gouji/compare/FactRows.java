package gouji.compare;

import gouji.check.Sheet;
import gouji.renew.FactBook;
import gouji.report.Figure;
import gouji.report.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The facts of the texts of two years: this year's, each beside what it was, and behind them those that only last year's report has. */
final class FactRows {

    private FactRows() {
    }

    static List<Row> of(Sheet now, Optional<Sheet> lastYear) {
        var left = new ArrayList<>(lastYear.map(sheet -> told(sheet)).orElse(List.of()));
        var before = matched(now.report().facts(), left);
        var facts = now.report().facts().stream().map(fact -> row(fact, FactBook.amount(fact, now),
                fact.lastYear().or(() -> Optional.ofNullable(before.get(fact.number())))));
        return Stream.concat(facts, left.stream().map(fact -> row(fact, Optional.empty(), Optional.of(fact.value())))).toList();
    }

    /** Last year's facts, each with what its cell told where it followed one. */
    private static List<TextFact> told(Sheet lastYear) {
        return lastYear.report().facts().stream().map(fact -> FactBook.amount(fact, lastYear).map(fact::with).orElse(fact)).toList();
    }

    /**
     * What this year's facts were, by their number. The same name tells more than the same amount; of several of one name the amount
     * tells which.
     *
     * @param left last year's; those that are found go
     */
    private static Map<Integer, Figure> matched(List<TextFact> facts, List<TextFact> left) {
        var matched = new HashMap<Integer, Figure>();
        for (var isSame : List.<BiPredicate<TextFact, TextFact>>of((fact, other) -> isNamed(fact, other) && wasAmount(fact, other), FactRows::isNamed,
                (fact, other) -> wasAmount(fact, other) && fact.unit().equals(other.unit()))) {
            for (var fact : facts) {
                if (!matched.containsKey(fact.number())) {
                    left.stream().filter(other -> isSame.test(fact, other)).findFirst().ifPresent(other -> {
                        matched.put(fact.number(), other.value());
                        left.remove(other);
                    });
                }
            }
        }
        return matched;
    }

    private static boolean isNamed(TextFact fact, TextFact other) {
        return fact.matter().equals(other.matter()) && fact.unit().equals(other.unit());
    }

    private static boolean wasAmount(TextFact fact, TextFact other) {
        return fact.lastYear().equals(Optional.of(other.value()));
    }

    private static Row row(TextFact fact, Optional<Figure> now, Optional<Figure> before) {
        return new Row(Optional.empty(), fact.matter(), fact.unit(), now, before, false);
    }
}
