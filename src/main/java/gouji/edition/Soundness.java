package gouji.edition;

import gouji.form.Cell;
import gouji.form.Rule;
import gouji.form.Rule.Balance;
import gouji.form.Rule.Continuity;
import gouji.form.Rule.GivenTotal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the rules of an edition make sense together.
 *
 * <p>Those that say that sums are equal become linear equalities over three kinds of unknowns: what is typed this year, the totals
 * given from outside, and last year's cells. A computed total is the sum of its typed cells.
 *
 * <p><b>Contradictory</b> are rules that leave a cell no figure but 0: the form asks for it, so somebody must be able to answer. All
 * zeros keep any set of sums, so there is no stronger contradiction.
 *
 * <p><b>Redundant</b> is a rule all of whose places follow from the other rules, or from nothing at all (both sides the same): it
 * would accuse twice of one slip, or never. A place that follows from others is none of that: the balance of 总计 follows from those
 * of the six columns, and the corner of a table is both the sum of its row and of its column, so the official set would be
 * redundant by it; yet the clerk looks for each of these places, and the law names them. Of rules that are no sums only the very same
 * one said twice is redundant, which {@link RuleJson#saysTheSame} tells.
 */
final class Soundness {

    private final String edition;
    private final List<Cell> cells;
    private final List<Rule> rules;
    private final Map<Rule, List<Equality>> equalities = new IdentityHashMap<>();

    Soundness(String edition, List<Cell> cells, List<Rule> rules) {
        this.edition = edition;
        this.cells = cells;
        this.rules = rules;
    }

    /** @throws EditionException where a rule contradicts others, follows from them, or says nothing */
    void require() {
        for (var rule : rules) {
            var sums = sums(rule);
            equalities.put(rule, sums);
            if (sums.stream().allMatch(Equality::isTrivial) && !sums.isEmpty()) {
                throw wrong(rule, "is kept by any figures: both sides are the same");
            }
        }
        requireNoContradiction();
        for (var at = rules.size() - 1; at >= 0; at--) {
            requireNews(rules.get(at));
        }
    }

    private void requireNoContradiction() {
        var soFar = new Equalities();
        for (var rule : rules) {
            soFar.add(equalities.get(rule));
            var zero = soFar.onlyZero();
            if (zero.isPresent()) {
                var earlier = rules.subList(0, rules.indexOf(rule));
                var others = new ArrayList<>(earlier);
                for (var each : earlier) {
                    others.remove(each);
                    if (together(Stream.concat(others.stream(), Stream.of(rule)).toList()).onlyZero().isEmpty()) {
                        others.add(each);
                    }
                }
                throw wrong(rule, (others.isEmpty() ? "allows" : "contradicts " + ids(others) + ": together they allow")
                        + " nothing but 0 in '" + cells.get(zero.get() % cells.size()).ref() + "'");
            }
        }
    }

    private void requireNews(Rule rule) {
        var others = rules.stream().filter(other -> other != rule).toList();
        var sums = equalities.get(rule);
        if (!sums.isEmpty() && together(others).imply(sums)) {
            var needed = new ArrayList<>(others);
            others.forEach(other -> {
                needed.remove(other);
                if (!together(needed).imply(sums)) {
                    needed.add(other);
                }
            });
            throw wrong(rule, "is redundant: it follows from " + ids(needed));
        }
    }

    private Equalities together(List<Rule> some) {
        var together = new Equalities();
        some.forEach(rule -> together.add(equalities.get(rule)));
        return together;
    }

    /** What a rule says as equalities, place by place; none where it is no sum. */
    private List<Equality> sums(Rule rule) {
        if (rule instanceof Balance balance) {
            return balance.places().stream().map(place -> Equality.of(Stream.concat(
                    terms(place.left(), 0, true), terms(place.right(), 0, false)).toList())).toList();
        } else if (rule instanceof GivenTotal total) {
            return total.places().stream().map(place -> Equality.of(Stream.concat(
                    Stream.of(Map.entry(given(place.total()), BigInteger.ONE)), terms(place.parts(), 0, false)).toList())).toList();
        } else if (rule instanceof Continuity continuity) {
            return continuity.places().stream().map(place -> Equality.of(Stream.concat(terms(List.of(place.cell()), 0, true),
                    place.terms().stream().flatMap(term -> terms(List.of(term.cell()), term.lastYear() ? 2 * cells.size() : 0,
                            !term.plus()))).toList())).toList();
        }
        return List.of();
    }

    private int given(int total) {
        return cells.size() + total;
    }

    /** The typed cells behind these, each plus or minus once. */
    private Stream<Map.Entry<Integer, BigInteger>> terms(List<Integer> some, int offset, boolean plus) {
        return some.stream().map(cells::get).flatMap(cell -> cell.isComputed() ? terms(cell.parts(), offset, plus)
                : Stream.of(Map.entry(offset + cell.index(), plus ? BigInteger.ONE : BigInteger.ONE.negate())));
    }

    private static String ids(List<Rule> some) {
        return String.join(", ", some.stream().map(rule -> rule.about().id()).toList());
    }

    private EditionException wrong(Rule rule, String what) {
        return new EditionException(edition, "rule " + rule.about().id() + " " + what);
    }
}
