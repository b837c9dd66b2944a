package gouji.intake;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Rule;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the ways to cut the rows of a table that make all its sums hold at once (整表求解): （七）总计 is the sum of its rows, and what came
 * in is what went out.
 *
 * @param cuts  by row the ways to cut it, each of which makes its own total
 * @param known the figures of the other rows
 */
record WholeTable(Form form, Table table, Map<String, List<List<Long>>> cuts, Function<CellRef, Optional<Long>> known) {

    private static final int MOST_STEPS = 500_000;

    private record Term(String row, int column, int sign) {
    }

    /** By row the only way that is left of it; rows that are left with none or several are missing. */
    Map<String, List<Long>> only(List<String> absent) {
        var rows = new LinkedHashMap<String, List<List<Long>>>();
        for (var leaf : table.rowLeaves()) {
            rows.put(leaf.key(), cuts.containsKey(leaf.key()) ? cuts.get(leaf.key())
                    : absent.contains(leaf.key()) ? List.of(table.columnLeaves().stream().map(column -> 0L).toList()) : given(leaf).stream().toList());
        }
        if (rows.values().stream().anyMatch(List::isEmpty)) {
            return Map.of();
        }
        var search = new Search(rows, equations());
        search.from(0);
        var only = new HashMap<String, List<Long>>();
        search.left.forEach((row, ways) -> {
            if (ways.size() == 1 && search.steps <= MOST_STEPS) {
                only.put(row, ways.iterator().next());
            }
        });
        return only;
    }

    /** A row that is read already, if all of it is. */
    private Optional<List<Long>> given(Heading row) {
        var figures = table.columnLeaves().stream().flatMap(column -> known.apply(new CellRef(table.key(), row.key(), column.key())).stream()).toList();
        return figures.size() == table.columnLeaves().size() ? Optional.of(figures) : Optional.empty();
    }

    /** What has to be 0: over the rows of a column, for the sums of a row hold in every cut. */
    private List<List<Term>> equations() {
        var totals = table.cells().map(form::cell).filter(Cell::isComputed).filter(total -> total.parts().stream()
                .noneMatch(part -> form.cells().get(part).ref().row().equals(total.ref().row())))
                .map(total -> terms(total.parts(), List.of(total.index())));
        var balances = form.rules().stream().filter(Rule.Balance.class::isInstance).map(Rule.Balance.class::cast)
                .flatMap(balance -> balance.places().stream()).map(place -> terms(place.left(), place.right()));
        return Stream.concat(totals, balances).filter(terms -> !terms.isEmpty()).toList();
    }

    /** None where a cell stands in another table. */
    private List<Term> terms(List<Integer> plus, List<Integer> minus) {
        var terms = new ArrayList<Term>();
        plus.forEach(cell -> terms.add(term(cell, 1)));
        minus.forEach(cell -> terms.add(term(cell, -1)));
        return Stream.concat(plus.stream(), minus.stream()).allMatch(cell -> form.cells().get(cell).ref().table().equals(table.key())) ? terms : List.of();
    }

    private Term term(int cell, int sign) {
        var ref = form.cells().get(cell).ref();
        return new Term(ref.row(), table.columnLeaves().stream().map(Heading::key).toList().indexOf(ref.column()), sign);
    }

    /** Tries the ways of one row after the other, those with the fewest first, and drops what no equation allows any more. */
    private static final class Search {

        private final Map<String, List<List<Long>>> rows;
        private final List<String> order;
        private final List<List<Term>> equations;
        private final Map<String, List<Long>> chosen = new HashMap<>();
        private final Map<String, Set<List<Long>>> left = new HashMap<>();
        private int steps;

        Search(Map<String, List<List<Long>>> rows, List<List<Term>> equations) {
            this.rows = rows;
            this.order = rows.keySet().stream().sorted(Comparator.comparingInt(row -> rows.get(row).size())).toList();
            this.equations = equations;
        }

        void from(int at) {
            if (at == order.size()) {
                chosen.forEach((row, way) -> left.computeIfAbsent(row, key -> new HashSet<>()).add(way));
                return;
            }
            var row = order.get(at);
            for (var way : rows.get(row)) {
                if (++steps > MOST_STEPS) {
                    return;
                }
                chosen.put(row, way);
                if (equations.stream().allMatch(this::isOpen)) {
                    from(at + 1);
                }
                chosen.remove(row);
            }
        }

        /** Whether the rows that are still to be chosen, none of them negative, can make it 0. */
        private boolean isOpen(List<Term> equation) {
            var sum = 0L;
            var more = false;
            var less = false;
            for (var term : equation) {
                var way = chosen.get(term.row());
                if (way != null) {
                    sum += term.sign() * way.get(term.column());
                } else if (term.sign() > 0) {
                    more = true;
                } else {
                    less = true;
                }
            }
            return sum == 0 || sum < 0 && more || sum > 0 && less;
        }
    }
}
