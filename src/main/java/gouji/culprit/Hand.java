package gouji.culprit;

import gouji.check.Case;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.culprit.Slip.Kind;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a hand slips (笔误的可能), as a model: of two explanations the likelier is the one a hand and a form like this would sooner
 * bring about. What is compared is, for each explanation,
 * <pre>  P(a slip) · P(its kind) · P(what was seen | what was meant, the kind) · P(what was meant) / P(what was seen)</pre>
 * for each slip in it. The last quotient is what is known of the form before anything is typed: in published reports four cells out of
 * five are 0, and of the others small figures are far more frequent than large ones. So 6 for 0 is believed sooner than 0 for 6. The shares of the
 * kinds are estimates, not counts; they decide between explanations that are equally small, never about what is one.
 *
 * <p>Costs are −100 ln P, whole numbers, so that no rounding decides a tie.
 */
final class Hand {

    /** One figure in a hundred is mistyped. */
    private static final int A_SLIP = 461;

    /** A control figure was counted a second time and on its own; it is believed before a cell of the table. */
    private static final int GIVEN = 300;

    /** The share of each kind among slips that spoil one cell. */
    private static final Map<Kind, Double> SHARES = new EnumMap<>(Map.of(Kind.DIGIT, 0.22, Kind.MISSING, 0.14, Kind.DOUBLED, 0.11,
            Kind.SWAPPED, 0.12, Kind.EXTRA, 0.03, Kind.TENFOLD, 0.07, Kind.LEFT_OUT, 0.10, Kind.COPIED, 0.12, Kind.TOTAL, 0.06,
            Kind.OTHER, 0.03));

    /** How often a slip exchanges two neighbours, or moves a figure onto its neighbour; for each of the four sides. */
    private static final double EXCHANGED = 0.10 / 4;
    private static final double MOVED = 0.04 / 4;

    /** Of the cells of a report, this share is 0; where last year's figure is known, it was 0 or was not. */
    private static final double IS_ZERO = 0.8;
    private static final double STAYS_ZERO = 0.93;
    private static final double BECOMES_ZERO = 0.3;

    /** Zeros come in rows and are seldom looked at: a hand errs half as often over them. */
    private static final int OVER_ZERO = 69;

    /** Makes the shares of all other figures, v to the power of −1.5, add up to one: a third of them is 1, one in thirteen has three digits. */
    private static final double ALL_OTHERS = 2.612;

    private final Sheet sheet;
    private final Optional<Sheet> lastYear;
    private final Neighbours neighbours;
    private final Map<CellRef, List<Cell>> totalsOf = new HashMap<>();
    private final Map<Change, Guess> guesses = new HashMap<>();

    /** A figure and what it was meant to be. */
    record Change(Cell cell, long seen, long meant) {
    }

    /** What most likely happened, and how unlikely that is. */
    record Guess(List<Slip> slips, int cost) {

        Guess and(Guess other) {
            var all = new ArrayList<>(slips);
            all.addAll(other.slips);
            return new Guess(all, cost + other.cost);
        }
    }

    Hand(Case subject) {
        this.sheet = subject.sheet();
        this.lastYear = subject.lastYear();
        this.neighbours = new Neighbours(sheet.form());
        for (var total : sheet.form().cells()) {
            total.parts().forEach(part -> totalsOf.computeIfAbsent(sheet.form().cells().get(part).ref(), ref -> new ArrayList<>()).add(total));
        }
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** The likeliest way for all these figures to have gone wrong: each on its own, or neighbours together. */
    Guess guess(List<Change> changes) {
        if (changes.isEmpty()) {
            return new Guess(List.of(), 0);
        }
        var first = changes.get(0);
        var rest = changes.subList(1, changes.size());
        var best = alone(first).and(guess(rest));
        for (var other : rest) {
            var together = together(first, other);
            if (together.isPresent()) {
                var without = new ArrayList<>(rest);
                without.remove(other);
                var guess = together.get().and(guess(without));
                best = guess.cost() < best.cost() ? guess : best;
            }
        }
        return best;
    }

    /** One slip that spoilt both, where there is one. */
    Optional<Guess> together(Change one, Change other) {
        if (one.cell().isComputed() || other.cell().isComputed() || !neighbours.areNeighbours(one.cell(), other.cell())) {
            return Optional.empty();
        }
        if (one.seen() == other.meant() && other.seen() == one.meant()) {
            var home = one.seen() == 0 ? List.of(one.cell().ref(), other.cell().ref()) : List.of(other.cell().ref(), one.cell().ref());
            return Optional.of(new Guess(List.of(new Slip(Kind.EXCHANGED, home, List.of())), A_SLIP + cost(EXCHANGED)));
        }
        return moved(one, other).or(() -> moved(other, one));
    }

    private Optional<Guess> moved(Change home, Change covered) {
        return home.seen() == 0 && covered.seen() == home.meant()
                ? Optional.of(new Guess(List.of(new Slip(Kind.MOVED, List.of(home.cell().ref(), covered.cell().ref()), List.of())),
                        A_SLIP + cost(MOVED) + before(covered.cell(), covered.meant()) - before(covered.cell(), 0)))
                : Optional.empty();
    }

    private Guess alone(Change change) {
        return guesses.computeIfAbsent(change, this::weighed);
    }

    private Guess weighed(Change change) {
        var cell = change.cell();
        var ways = new EnumMap<Kind, Double>(Keys.ways(change.meant(), change.seen()));
        var source = new EnumMap<Kind, CellRef>(Kind.class);
        if (change.seen() == 0) {
            ways.put(Kind.LEFT_OUT, 1.0);
        } else if (!cell.isComputed()) {
            copied(change, ways, source);
            total(change, ways, source);
        }
        ways.put(Kind.OTHER, 1 / (ALL_OTHERS * Math.pow(change.seen() + 1, 1.5)));
        var likeliest = Kind.OTHER;
        var sum = 0.0;
        for (var way : ways.entrySet()) {
            var share = SHARES.get(way.getKey()) * way.getValue();
            sum += share;
            if (share > SHARES.get(likeliest) * ways.get(likeliest)) {
                likeliest = way.getKey();
            }
        }
        var known = cell.isComputed() ? GIVEN
                : before(cell, change.meant()) - before(cell, change.seen()) + (change.meant() == 0 ? OVER_ZERO : 0);
        return new Guess(List.of(new Slip(likeliest, List.of(cell.ref()), Optional.ofNullable(source.get(likeliest)).stream().toList())),
                A_SLIP + cost(sum) + known);
    }

    /** The same figure stands next to it. */
    private void copied(Change change, Map<Kind, Double> ways, Map<Kind, CellRef> source) {
        var beside = neighbours.of(change.cell());
        var same = beside.stream().filter(cell -> !cell.isComputed() && shows(cell, change.seen())).toList();
        if (!same.isEmpty()) {
            ways.put(Kind.COPIED, (double) same.size() / beside.size());
            source.put(Kind.COPIED, same.get(0).ref());
        }
    }

    /** What was typed is what a total over the cell comes to once the cell is right, or what that total was given as. */
    private void total(Change change, Map<Kind, Double> ways, Map<Kind, CellRef> source) {
        var totals = totalsOf.getOrDefault(change.cell().ref(), List.of());
        var same = totals.stream().filter(total -> shows(total, 2 * change.seen() - change.meant())
                || sheet.report().control(total.ref()).equals(Optional.of(Figure.of(change.seen())))).toList();
        if (!same.isEmpty()) {
            ways.put(Kind.TOTAL, (double) same.size() / totals.size());
            source.put(Kind.TOTAL, same.get(0).ref());
        }
    }

    private boolean shows(Cell cell, long figure) {
        return sheet.read(cell).figure().equals(Figure.of(figure));
    }

    /** What is known of a figure before anything is typed. */
    private int before(Cell cell, long figure) {
        var zero = lastYear.flatMap(before -> before.form().find(cell.ref()).map(before::read)).filter(Reading::isWhole)
                .map(reading -> reading.figure().isZero() ? STAYS_ZERO : BECOMES_ZERO).orElse(IS_ZERO);
        return cost(figure == 0 ? zero : (1 - zero) / (ALL_OTHERS * Math.pow(figure, 1.5)));
    }

    private static int cost(double probability) {
        return (int) Math.round(-100 * Math.log(probability));
    }
}
