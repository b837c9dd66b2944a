package gouji.culprit;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.culprit.Hand.Change;
import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for the figures to blame where a report does not balance (疑点定位).
 *
 * <p>The smallest sets of figures whose change satisfies every sum come first (Fellegi and Holt): control figures count among the
 * figures, for a printed total may be the wrong one. Besides, a figure that stands in its neighbour's place is one slip, though two
 * cells are wrong. Among these the likelier slip comes first ({@link Hand}), and what texts and last year say weighs too
 * ({@link Evidence}). What has nothing to do with each other is explained apart.
 */
public final class CulpritSearch {

    /** Explanations less than three times likelier than another are equally good: no more is known of hands than that. */
    private static final int EQUAL = 110;

    /** No more explanations are told than this. */
    private static final int TOLD = 50;

    private final Books books;
    private final Hand hand;
    private final Evidence evidence;

    private CulpritSearch(Books books, Hand hand, Evidence evidence) {
        this.books = books;
        this.hand = hand;
        this.evidence = evidence;
    }

    /**
     * Who may be to blame for the findings, cause by cause in the order of the findings.
     *
     * @param findings what the check of that case found
     * @param claims   what texts say of its figures; what last year's report says is in the findings
     */
    public static List<Suspects> of(Case subject, List<Finding> findings, List<Claim> claims) {
        var sheet = subject.sheet();
        var books = Books.of(sheet, findings, claims);
        if (books.equations().stream().noneMatch(Equation::isBroken)) {
            return List.of();
        }
        var search = new CulpritSearch(books, new Hand(subject), Evidence.of(sheet,
                Stream.concat(claims.stream(), books.claims().stream()).toList()));
        var order = Comparator.<Suspects>comparingInt(suspects -> suspects.findings().stream().mapToInt(findings::indexOf).min()
                .orElse(findings.size()));
        // Where it was the text that was wrong, no figure may make it right.
        return search.suspects(findings).stream().filter(suspects -> !suspects.culprits().isEmpty() || !suspects.areOfText())
                .sorted(order).toList();
    }

    /** An explanation while it is being weighed: the change of each figure, and what that costs. */
    private record Explanation(Map<Integer, Long> changes, Hand.Guess guess, Evidence.Weighed said) {

        int cost() {
            return guess.cost() + said.cost();
        }
    }

    /** Equations that are out for one reason, and what may be the reason. */
    private record Cause(Set<Integer> equations, List<Explanation> explanations) {
    }

    private List<Suspects> suspects(List<Finding> findings) {
        var causes = new ArrayList<>(components().stream().map(component -> new Cause(component, explanations(component))).toList());
        for (var joined = join(causes); joined.isPresent(); joined = join(causes)) {
            var cause = joined.get();
            causes.removeIf(each -> cause.equations.containsAll(each.equations));
            causes.add(cause);
        }
        return causes.stream().map(cause -> suspects(cause, findings, causes)).toList();
    }

    /** The connected parts of the books in which something is out. */
    private List<Set<Integer>> components() {
        var components = new ArrayList<Set<Integer>>();
        var seen = new HashSet<Integer>();
        for (var start = 0; start < books.equations().size(); start++) {
            if (seen.add(start)) {
                var component = new TreeSet<>(Set.of(start));
                var open = new ArrayList<>(component);
                while (!open.isEmpty()) {
                    var equation = open.remove(open.size() - 1);
                    books.quantities().stream().filter(quantity -> quantity.equations().contains(equation))
                            .flatMap(quantity -> quantity.equations().stream()).filter(seen::add).forEach(next -> {
                                component.add(next);
                                open.add(next);
                            });
                }
                if (component.stream().anyMatch(equation -> books.equations().get(equation).isBroken())) {
                    components.add(component);
                }
            }
        }
        return components;
    }

    private List<Explanation> explanations(Set<Integer> component) {
        var sets = new LinkedHashSet<>(Smallest.of(books, component));
        if (sets.stream().anyMatch(set -> set.size() == 1)) {
            Smallest.pairs(books, component, trials(component)).stream().filter(this::isOneSlip).forEach(sets::add);
        }
        return ranked(sets.stream().map(this::explanation));
    }

    /** Neighbours that may have each other's figures, or of which one may stand in the other's place. */
    private List<Smallest.Trial> trials(Set<Integer> component) {
        var place = new TreeMap<Integer, Integer>();
        for (var at = 0; at < books.quantities().size(); at++) {
            var quantity = books.quantities().get(at);
            if (!quantity.isControl() && quantity.equations().stream().anyMatch(component::contains)) {
                place.put(quantity.cell().index(), at);
            }
        }
        var trials = new ArrayList<Smallest.Trial>();
        for (var at : place.values()) {
            var quantity = books.quantities().get(at);
            for (var beside : hand.neighbours().of(quantity.cell())) {
                var other = place.get(beside.index());
                if (other != null) {
                    trials.add(new Smallest.Trial(at, books.quantities().get(other).seen() - quantity.seen(), other));
                }
            }
        }
        return trials;
    }

    private boolean isOneSlip(Map<Integer, Long> set) {
        var changes = changes(set);
        return changes.size() == 2 && hand.together(changes.get(0), changes.get(1)).isPresent();
    }

    private Explanation explanation(Map<Integer, Long> set) {
        var byCell = new TreeMap<Integer, Long>();
        set.forEach((at, by) -> {
            if (!books.quantities().get(at).isControl()) {
                byCell.put(books.quantities().get(at).cell().index(), by);
            }
        });
        return new Explanation(set, hand.guess(changes(set)), evidence.weigh(byCell));
    }

    private List<Change> changes(Map<Integer, Long> set) {
        return set.entrySet().stream().map(change -> {
            var quantity = books.quantities().get(change.getKey());
            return new Change(quantity.cell(), quantity.seen(), quantity.seen() + change.getValue());
        }).toList();
    }

    /** Cheapest first; of equals the one with fewer cells, then in printed order. */
    private static List<Explanation> ranked(Stream<Explanation> explanations) {
        return explanations.sorted(Comparator.comparingInt(Explanation::cost)
                .thenComparing(explanation -> explanation.changes().size())
                .thenComparing(explanation -> explanation.changes().toString())).limit(TOLD).toList();
    }

    /**
     * Two causes that one slip explains better than two do: a figure in the neighbouring column puts two columns out that nothing else
     * connects.
     */
    private Optional<Cause> join(List<Cause> causes) {
        for (var one = 0; one < causes.size(); one++) {
            for (var other = one + 1; other < causes.size(); other++) {
                var joined = join(causes.get(one), causes.get(other));
                if (joined.isPresent()) {
                    return joined;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cause> join(Cause one, Cause other) {
        if (one.explanations.isEmpty() || other.explanations.isEmpty()) {
            return Optional.empty();
        }
        var apart = one.explanations.get(0).guess.cost() + other.explanations.get(0).guess.cost();
        var pairs = one.explanations.stream().filter(first -> first.changes.size() == 1).flatMap(first ->
                other.explanations.stream().filter(second -> second.changes.size() == 1).map(second -> {
                    var both = new TreeMap<>(first.changes);
                    both.putAll(second.changes);
                    return both;
                })).toList();
        if (pairs.stream().noneMatch(pair -> isOneSlip(pair) && hand.guess(changes(pair)).cost() < apart + EQUAL)) {
            return Optional.empty();
        }
        var equations = new TreeSet<>(one.equations);
        equations.addAll(other.equations);
        return Optional.of(new Cause(equations, ranked(pairs.stream().map(this::explanation))));
    }

    private Suspects suspects(Cause cause, List<Finding> findings, List<Cause> all) {
        var explanations = cause.explanations;
        var equal = explanations.stream().takeWhile(each -> each.cost() < explanations.get(0).cost() + EQUAL).toList();
        var told = Stream.concat(cause.equations.stream().map(books.equations()::get), all.size() > 1 ? Stream.of()
                : books.implied().stream()).flatMap(equation -> equation.findings().stream());
        return new Suspects(Stream.concat(told, settled(equal, findings)).distinct().sorted(Comparator.comparingInt(findings::indexOf)).toList(),
                explanations.stream().map(this::culprit).toList(), equal.size(), deciding(equal));
    }

    /** What a text says otherwise than the table, where every explanation makes the table say the same. */
    private static Stream<Finding> settled(List<Explanation> equal, List<Finding> findings) {
        return findings.stream().filter(Finding::isBroken).filter(finding -> !equal.isEmpty() && equal.stream().allMatch(each ->
                each.said.support().stream().anyMatch(claim -> claim.isAbout(finding))));
    }

    private Culprit culprit(Explanation explanation) {
        var corrections = changes(explanation.changes).stream().sorted(Comparator.comparingInt(change -> change.cell().index()))
                .map(change -> new Correction(change.cell().ref(), Figure.of(change.seen()), Figure.of(change.meant()))).toList();
        return new Culprit(corrections, explanation.guess.slips(), explanation.said.support(), explanation.said.against(),
                explanation.cost());
    }

    /** The total without a control figure that comes out differently for most of these explanations. */
    private Optional<CellRef> deciding(List<Explanation> equal) {
        var best = Optional.<CellRef>empty();
        var most = 1L;
        var sheet = books.sheet();
        for (var total : sheet.form().cells()) {
            if (total.isComputed() && sheet.read(total).isWhole() && sheet.report().control(total.ref()).isEmpty()) {
                var parts = Equation.typed(sheet.form(), List.of(total.index()), List.of()).keySet();
                var outcomes = equal.stream().map(each -> each.changes.entrySet().stream()
                        .filter(change -> parts.contains(books.quantities().get(change.getKey()).cell().index()))
                        .mapToLong(Map.Entry::getValue).sum()).distinct().count();
                if (outcomes > most) {
                    most = outcomes;
                    best = Optional.of(total.ref());
                }
            }
        }
        return best;
    }
}
