package gouji.culprit;

import gouji.check.Finding;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sum that must be 0 (勾稽式), down to the figures that somebody wrote.
 *
 * @param terms    the sign of each figure in it, by index of its cell; a computed cell stands for its control figure
 * @param residual what it comes to as things stand
 * @param findings what the check says of it; more than one where two rules demand the same
 */
record Equation(Map<Integer, Integer> terms, long residual, List<Finding> findings) {

    Equation {
        terms = Map.copyOf(terms);
        findings = List.copyOf(findings);
    }

    boolean isBroken() {
        return residual != 0;
    }

    /** The sign of each typed cell behind cells of which some are taken off. */
    static Map<Integer, Integer> typed(Form form, List<Integer> plus, List<Integer> minus) {
        var terms = new TreeMap<Integer, Integer>();
        plus.forEach(index -> typed(form, form.cells().get(index), 1, terms));
        minus.forEach(index -> typed(form, form.cells().get(index), -1, terms));
        terms.values().removeIf(sign -> sign == 0);
        return terms;
    }

    /** The signs of the typed cells that a claim speaks of. */
    static Map<Integer, Integer> terms(Form form, Claim claim) {
        return typed(form, indices(form, claim.plus()), indices(form, claim.minus()));
    }

    private static List<Integer> indices(Form form, List<CellRef> cells) {
        return cells.stream().map(cell -> form.cell(cell).index()).toList();
    }

    private static void typed(Form form, Cell cell, int sign, Map<Integer, Integer> terms) {
        if (cell.isComputed()) {
            cell.parts().forEach(part -> typed(form, form.cells().get(part), sign, terms));
        } else {
            terms.merge(cell.index(), sign, Integer::sum);
        }
    }

    /** Its terms with one more. */
    static Map<Integer, Integer> with(Map<Integer, Integer> terms, int cell, int sign) {
        var more = new TreeMap<>(terms);
        more.put(cell, sign);
        return more;
    }

    /**
     * Those that say something the others together do not: the balance of the 总计 column follows from those of its columns. Keeping
     * it would tie columns together that have nothing to do with each other.
     */
    static List<Equation> independent(List<Equation> equations) {
        return equations.stream().filter(equation -> !equation.follows(equations)).toList();
    }

    private boolean follows(List<Equation> others) {
        var parts = others.stream().filter(other -> other.terms.size() < terms.size()
                && other.terms.entrySet().stream().allMatch(term -> term.getValue().equals(terms.get(term.getKey())))).toList();
        return terms.size() == parts.stream().mapToInt(part -> part.terms.size()).sum()
                && parts.stream().flatMap(part -> part.terms.keySet().stream()).distinct().count() == terms.size();
    }

    /** A count as this search adds it up; none where it has decimals, which no sum of the form has. */
    static Optional<Long> whole(BigDecimal amount) {
        return amount.scale() <= 0 && amount.precision() <= 15 ? Optional.of(amount.longValueExact()) : Optional.empty();
    }
}
