package gouji.culprit;

import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.Rule.Balance;
import gouji.form.Rule.GivenTotal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that was written down and everything it must add up to (账): the figures whose cells are filled in, their control
 * figures, and the equations over them. A sum over a blank cell is open and is not here.
 */
record Books(Sheet sheet, List<Equation> equations, List<Equation> implied, List<Quantity> quantities) {

    static Books of(Sheet sheet, List<Finding> findings) {
        var all = new ArrayList<Equation>();
        for (var rule : sheet.form().rules()) {
            if (rule instanceof Balance balance) {
                balance.places().forEach(place -> balance(sheet, place, about(findings, rule.about().id(),
                        new Finding.Sides(place.label()))).ifPresent(all::add));
            } else if (rule instanceof GivenTotal total) {
                total.places().forEach(place -> givenTotal(sheet, sheet.form().cells().get(place.total()), about(findings,
                        rule.about().id(), new Finding.Total(sheet.form().cells().get(place.total()).ref()))).ifPresent(all::add));
            }
        }
        var distinct = merged(all);
        var equations = Equation.independent(distinct);
        return new Books(sheet, equations, distinct.stream().filter(equation -> !equations.contains(equation)).toList(),
                quantities(sheet, equations));
    }

    /** What stands at a cell, typed or given; only for cells that are in an equation. */
    static long seen(Sheet sheet, Cell cell) {
        return (cell.isComputed() ? sheet.report().control(cell.ref()).orElseThrow() : sheet.read(cell).figure())
                .amount().longValueExact();
    }

    private static Optional<Equation> balance(Sheet sheet, Balance.Place place, List<Finding> findings) {
        return equation(sheet, Equation.typed(sheet.form(), place.left(), place.right()), findings);
    }

    private static Optional<Equation> givenTotal(Sheet sheet, Cell total, List<Finding> findings) {
        if (sheet.report().control(total.ref()).isEmpty()) {
            return Optional.empty();
        }
        var terms = new TreeMap<>(Equation.typed(sheet.form(), List.of(total.index()), List.of()));
        terms.put(total.index(), -1);
        return equation(sheet, terms, findings);
    }

    /** None where a cell of it is blank or still being typed, or holds no whole number. */
    private static Optional<Equation> equation(Sheet sheet, Map<Integer, Integer> terms, List<Finding> findings) {
        var sum = 0L;
        for (var term : terms.entrySet()) {
            var cell = sheet.form().cells().get(term.getKey());
            var reading = sheet.read(cell);
            var figure = cell.isComputed() ? sheet.report().control(cell.ref()).orElseThrow() : reading.figure();
            var amount = Equation.whole(figure.amount());
            if (!reading.isWhole() || amount.isEmpty()) {
                return Optional.empty();
            }
            sum += term.getValue() * amount.get();
        }
        return Optional.of(new Equation(terms, sum, findings));
    }

    /** Two rules may demand the same: the total of all results is that of its row and that of its column. */
    private static List<Equation> merged(List<Equation> all) {
        var byTerms = new HashMap<Map<Integer, Integer>, Integer>();
        var merged = new ArrayList<Equation>();
        for (var equation : all) {
            var at = byTerms.putIfAbsent(equation.terms(), merged.size());
            if (at == null) {
                merged.add(equation);
            } else {
                var both = new ArrayList<>(merged.get(at).findings());
                both.addAll(equation.findings());
                merged.set(at, new Equation(equation.terms(), equation.residual(), both));
            }
        }
        return merged;
    }

    private static List<Quantity> quantities(Sheet sheet, List<Equation> equations) {
        var where = new TreeMap<Integer, Map<Integer, Integer>>();
        for (var at = 0; at < equations.size(); at++) {
            for (var term : equations.get(at).terms().entrySet()) {
                where.computeIfAbsent(term.getKey(), cell -> new TreeMap<>()).put(at, term.getValue());
            }
        }
        return where.entrySet().stream().map(each -> {
            var cell = sheet.form().cells().get(each.getKey());
            return new Quantity(cell, seen(sheet, cell), List.copyOf(each.getValue().keySet()), List.copyOf(each.getValue().values()));
        }).toList();
    }

    private static List<Finding> about(List<Finding> findings, String rule, Finding.What what) {
        return findings.stream().filter(finding -> finding.isBroken() && finding.rule().id().equals(rule)
                && finding.what().equals(what)).toList();
    }
}
