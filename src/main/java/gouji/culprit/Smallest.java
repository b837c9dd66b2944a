package gouji.culprit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the smallest sets of figures whose change makes every equation hold (Fellegi and Holt), each with the one change that does.
 * In such a set some equation has one changed figure only, which settles that figure; with it the next is settled, and so on. So it
 * is enough to try, in each equation that is out, each of its figures alone.
 */
final class Smallest {

    /** More wrong figures than this are not looked for: a table so wrong is read again from the paper. */
    private static final int MOST = 4;

    /** How many changes are tried at most before the search gives up; one or two wrong figures need a few thousand. */
    private static final int PATIENCE = 400_000;

    private final List<Quantity> quantities;
    private final int[][] figuresOf;
    private final int[][] equationsOf;
    private final int[][] signsOf;
    private final long[] residual;
    private final long[] change;
    private final int mostEquations;
    private final Set<Map<Integer, Long>> found = new LinkedHashSet<>();
    private int broken;
    private int tried;

    private Smallest(Books books, Set<Integer> component) {
        quantities = books.quantities();
        residual = books.equations().stream().mapToLong(Equation::residual).toArray();
        for (var at = 0; at < residual.length; at++) {
            residual[at] = component.contains(at) ? residual[at] : 0;
            broken += residual[at] == 0 ? 0 : 1;
        }
        change = new long[quantities.size()];
        equationsOf = quantities.stream().map(quantity -> ints(quantity.equations())).toArray(int[][]::new);
        signsOf = quantities.stream().map(quantity -> ints(quantity.signs())).toArray(int[][]::new);
        mostEquations = quantities.stream().mapToInt(quantity -> quantity.equations().size()).max().orElse(0);
        var members = new ArrayList<List<Integer>>();
        books.equations().forEach(equation -> members.add(new ArrayList<>()));
        for (var quantity = 0; quantity < equationsOf.length; quantity++) {
            for (var equation : equationsOf[quantity]) {
                members.get(equation).add(quantity);
            }
        }
        figuresOf = members.stream().map(Smallest::ints).toArray(int[][]::new);
    }

    /**
     * The smallest sets for a connected part of the books: the change of each figure, by its place in {@link Books#quantities()}.
     * None where it takes more wrong figures than are looked for.
     */
    static List<Map<Integer, Long>> of(Books books, Set<Integer> component) {
        var search = new Smallest(books, component);
        for (var size = 1; size <= MOST && search.found.isEmpty(); size++) {
            search.look(size);
            if (search.tried > PATIENCE) {
                return List.of();
            }
        }
        return List.copyOf(search.found);
    }

    /** The pairs of figures among these whose change makes the equations hold, one of them changed as it is told. */
    static List<Map<Integer, Long>> pairs(Books books, Set<Integer> component, List<Trial> trials) {
        var search = new Smallest(books, component);
        for (var trial : trials) {
            if (search.isPossible(trial.first(), trial.change())) {
                search.apply(trial.first(), trial.change());
                search.last(List.of(trial.second()));
                search.takeBack(trial.first());
            }
        }
        return List.copyOf(search.found);
    }

    /** A figure that may have changed by so much, and another that may make up for it. */
    record Trial(int first, long change, int second) {
    }

    private void look(int size) {
        if (broken > size * mostEquations || tried > PATIENCE) {
            return;
        } else if (size == 1) {
            last(narrowest());
            return;
        }
        for (var equation = 0; equation < residual.length; equation++) {
            if (residual[equation] != 0) {
                for (var figure : figuresOf[equation]) {
                    var needed = needed(figure, equation);
                    if (isPossible(figure, needed)) {
                        apply(figure, needed);
                        look(size - 1);
                        takeBack(figure);
                    }
                }
            }
        }
    }

    /** Tries these figures to put right all that is still out. */
    private void last(List<Integer> figures) {
        for (var figure : figures) {
            var equation = firstBrokenOf(figure);
            if (equation >= 0) {
                var needed = needed(figure, equation);
                if (isPossible(figure, needed)) {
                    apply(figure, needed);
                    if (broken == 0) {
                        found.add(changes());
                    }
                    takeBack(figure);
                }
            }
        }
    }

    /** The figures of the shortest equation that is out; one of them has to change. */
    private List<Integer> narrowest() {
        var narrowest = -1;
        for (var equation = 0; equation < residual.length; equation++) {
            if (residual[equation] != 0 && (narrowest < 0 || figuresOf[equation].length < figuresOf[narrowest].length)) {
                narrowest = equation;
            }
        }
        return narrowest < 0 ? List.of() : Arrays.stream(figuresOf[narrowest]).boxed().toList();
    }

    private int firstBrokenOf(int figure) {
        for (var equation : equationsOf[figure]) {
            if (residual[equation] != 0) {
                return equation;
            }
        }
        return -1;
    }

    /** By how much that figure alone would make that equation hold; 0 where no whole number does. */
    private long needed(int figure, int equation) {
        for (var at = 0; at < equationsOf[figure].length; at++) {
            if (equationsOf[figure][at] == equation) {
                var sign = signsOf[figure][at];
                return residual[equation] % sign == 0 ? -residual[equation] / sign : 0;
            }
        }
        return 0;
    }

    private boolean isPossible(int figure, long by) {
        return by != 0 && change[figure] == 0 && quantities.get(figure).seen() + by >= 0;
    }

    private void apply(int figure, long by) {
        tried++;
        change[figure] = by;
        add(figure, by);
    }

    private void takeBack(int figure) {
        add(figure, -change[figure]);
        change[figure] = 0;
    }

    private void add(int figure, long by) {
        for (var at = 0; at < equationsOf[figure].length; at++) {
            var equation = equationsOf[figure][at];
            broken -= residual[equation] == 0 ? 0 : 1;
            residual[equation] += signsOf[figure][at] * by;
            broken += residual[equation] == 0 ? 0 : 1;
        }
    }

    private Map<Integer, Long> changes() {
        var changes = new TreeMap<Integer, Long>();
        for (var figure = 0; figure < change.length; figure++) {
            if (change[figure] != 0) {
                changes.put(figure, change[figure]);
            }
        }
        return changes;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
