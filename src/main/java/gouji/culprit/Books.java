package gouji.culprit;

import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.Rule.Balance;
import gouji.form.Rule.Continuity;
import gouji.form.Rule.GivenTotal;
import gouji.report.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was written down and everything it must add up to (账): the figures whose cells are filled in, their control
 * figures, and the equations over them. A sum over a blank cell is open and is not here.
 *
 * @param implied equations that follow from the others
 * @param claims  what last year's report says of figures that are in sums of this year
 */
record Books(Sheet sheet, List<Equation> equations, List<Equation> implied, List<Quantity> quantities,
             List<Claim> claims) {

    /** @param told what texts say of the figures */
    static Books of(Sheet sheet, List<Finding> findings, List<Claim> told) {
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
        var claims = stocks(sheet, findings, all);
        all.addAll(contradicted(sheet, findings, told, all));
        var distinct = merged(all);
        var equations = Equation.independent(distinct);
        return new Books(sheet, equations, distinct.stream().filter(equation -> !equations.contains(equation)).toList(),
                quantities(sheet, equations), claims);
    }

    /**
     * What last year's report says: a stock that sums of this year hold (R13) is only evidence, for one wrong figure must not be made
     * two; one that no other sum holds (R14) is an equation of its own.
     */
    private static List<Claim> stocks(Sheet sheet, List<Finding> findings, List<Equation> equations) {
        var claims = new ArrayList<Claim>();
        var sums = List.copyOf(equations);
        for (var rule : sheet.form().rules()) {
            if (rule instanceof Continuity continuity) {
                // The stock of a total follows from those of its parts, which have places of their own.
                continuity.places().stream().filter(place -> !sheet.form().cells().get(place.cell()).isComputed()).forEach(place -> told(sheet, findings, continuity, place).forEach(finding -> {
                    var claim = claim(sheet, place, finding.difference().orElseThrow());
                    var terms = Equation.terms(sheet.form(), claim);
                    if (sums.stream().anyMatch(sum -> sum.terms().keySet().stream().anyMatch(terms::containsKey))) {
                        claims.add(claim);
                    } else {
                        equation(sheet, terms, claim.figure(), List.of(finding).stream().filter(Finding::isBroken).toList())
                                .ifPresent(equations::add);
                    }
                }));
            }
        }
        return claims;
    }

    /**
     * What a text says otherwise than the table, of figures that no sum holds: then it is all there is to hold them against. Where texts
     * contradict each other they decide nothing.
     */
    private static List<Equation> contradicted(Sheet sheet, List<Finding> findings, List<Claim> told, List<Equation> sums) {
        var figures = new HashMap<Map<Integer, Integer>, Set<Figure>>();
        told.forEach(claim -> figures.computeIfAbsent(Equation.terms(sheet.form(), claim), terms -> new HashSet<>()).add(claim.figure()));
        return told.stream().filter(claim -> Equation.whole(claim.figure().amount()).isPresent()).flatMap(claim -> {
            var terms = Equation.terms(sheet.form(), claim);
            var isHeld = sums.stream().anyMatch(sum -> sum.terms().keySet().stream().anyMatch(terms::containsKey));
            var about = findings.stream().filter(finding -> finding.isBroken() && claim.isAbout(finding)).toList();
            return isHeld || about.isEmpty() || figures.get(terms).size() > 1 ? Stream.<Equation>empty()
                    : equation(sheet, terms, claim.figure(), about).filter(Equation::isBroken).stream();
        }).toList();
    }

    /** What the check says of a stock, where both years are known. */
    private static Stream<Finding> told(Sheet sheet, List<Finding> findings, Continuity rule, Continuity.Place place) {
        var cell = sheet.form().cells().get(place.cell()).ref();
        return findings.stream().filter(finding -> finding.rule().id().equals(rule.about().id())
                && finding.cells().get(0).equals(cell) && finding.difference().isPresent());
    }

    /** The figures of this year on one side, what last year's come to on the other. */
    private static Claim claim(Sheet sheet, Continuity.Place place, Figure difference) {
        var plus = new ArrayList<>(List.of(place.cell()));
        var minus = new ArrayList<Integer>();
        place.terms().stream().filter(term -> !term.lastYear()).forEach(term -> (term.plus() ? minus : plus).add(term.cell()));
        var cells = sheet.form().cells();
        var sum = plus.stream().map(index -> sheet.read(cells.get(index)).figure()).reduce(Figure.ZERO, Figure::plus);
        var off = minus.stream().map(index -> sheet.read(cells.get(index)).figure()).reduce(Figure.ZERO, Figure::plus);
        return Claim.lastYear(plus.stream().map(index -> cells.get(index).ref()).toList(),
                minus.stream().map(index -> cells.get(index).ref()).toList(), sum.minus(off).minus(difference));
    }

    /** What stands at a cell, typed or given; only for cells that are in an equation. */
    static long seen(Sheet sheet, Cell cell) {
        return (cell.isComputed() ? sheet.report().control(cell.ref()).orElseThrow() : sheet.read(cell).figure())
                .amount().longValueExact();
    }

    private static Optional<Equation> balance(Sheet sheet, Balance.Place place, List<Finding> findings) {
        return equation(sheet, Equation.typed(sheet.form(), place.left(), place.right()), Figure.ZERO, findings);
    }

    private static Optional<Equation> givenTotal(Sheet sheet, Cell total, List<Finding> findings) {
        if (sheet.report().control(total.ref()).isEmpty()) {
            return Optional.empty();
        }
        var terms = new TreeMap<>(Equation.typed(sheet.form(), List.of(total.index()), List.of()));
        terms.put(total.index(), -1);
        return equation(sheet, terms, Figure.ZERO, findings);
    }

    /** None where a cell of it is blank or still being typed, or holds no whole number. */
    private static Optional<Equation> equation(Sheet sheet, Map<Integer, Integer> terms, Figure constant, List<Finding> findings) {
        var sum = -constant.amount().longValueExact();
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
