package gouji.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a set of equalities says together, by exact elimination: each solved for an unknown that no other speaks of. */
final class Equalities {

    private final TreeMap<Integer, Equality> solved = new TreeMap<>();

    /** What of it does not follow from those here. */
    Equality beyond(Equality equality) {
        var rest = equality;
        // None of those here speaks of an unknown that another is solved for, so once round is enough.
        for (var unknown : equality.coefficients().keySet()) {
            var known = solved.get(unknown);
            if (known != null) {
                rest = rest.reducedBy(known);
            }
        }
        return rest;
    }

    /** Whether all of them follow from those here. */
    boolean imply(List<Equality> equalities) {
        return equalities.stream().allMatch(each -> beyond(each).isTrivial());
    }

    void add(List<Equality> equalities) {
        equalities.forEach(this::add);
    }

    private void add(Equality equality) {
        var rest = beyond(equality);
        if (!rest.isTrivial()) {
            solved.replaceAll((pivot, each) -> each.speaksOf(rest.pivot()) ? each.reducedBy(rest) : each);
            solved.put(rest.pivot(), rest);
        }
    }

    /** An unknown that figures which are not negative can only keep at 0, if elimination meets one. */
    Optional<Integer> onlyZero() {
        return solved.values().stream().filter(Equality::allowsOnlyZero).findFirst().map(Equality::pivot);
    }
}
