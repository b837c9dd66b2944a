package gouji.edition;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A linear equality {@code a·x + b·y + … = 0} with whole coefficients, divided by what they have in common.
 *
 * @param coefficients by number of the unknown; none is 0
 */
record Equality(NavigableMap<Integer, BigInteger> coefficients) {

    Equality(NavigableMap<Integer, BigInteger> coefficients) {
        var kept = new TreeMap<>(coefficients);
        kept.values().removeIf(each -> each.signum() == 0);
        var common = kept.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        kept.replaceAll((unknown, each) -> each.divide(common));
        this.coefficients = kept;
    }

    /** Whether it says 0 = 0. */
    boolean isTrivial() {
        return coefficients.isEmpty();
    }

    /** The unknown it is solved for. */
    int pivot() {
        return coefficients.lastKey();
    }

    boolean speaksOf(int unknown) {
        return coefficients.containsKey(unknown);
    }

    /** What is left of it once the unknown the other is solved for is replaced; exact, for nothing is divided but by what is common. */
    Equality reducedBy(Equality other) {
        var mine = coefficients.get(other.pivot());
        if (mine == null) {
            return this;
        }
        var theirs = other.coefficients.get(other.pivot());
        var reduced = new TreeMap<Integer, BigInteger>();
        coefficients.forEach((unknown, each) -> reduced.put(unknown, each.multiply(theirs)));
        other.coefficients.forEach((unknown, each) -> reduced.merge(unknown, each.multiply(mine).negate(), BigInteger::add));
        return new Equality(reduced);
    }

    /** Whether figures that are not negative can keep it only by all being 0. */
    boolean allowsOnlyZero() {
        return !isTrivial() && coefficients.values().stream().map(BigInteger::signum).distinct().count() == 1;
    }

    /** The sum of unknowns, each with its factor. */
    static Equality of(Collection<Map.Entry<Integer, BigInteger>> terms) {
        var sum = new TreeMap<Integer, BigInteger>();
        terms.forEach(term -> sum.merge(term.getKey(), term.getValue(), BigInteger::add));
        return new Equality(sum);
    }
}
