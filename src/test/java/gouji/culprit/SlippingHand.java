package gouji.culprit;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Mistypes a report at random, each kind as often as the other and each cell of some tables as often as the other. It knows nothing of
 * the search and its weights.
 */
final class SlippingHand {

    /** The kinds of slips; only the last spoils two cells. */
    enum Kind { DIGIT, MISSING, DOUBLED, SWAPPED, NEIGHBOUR, TOTAL, TENFOLD, SHIFT }

    private final Random random;
    private final List<Cell> cells;
    private final Neighbours neighbours = new Neighbours(Samples.FORM);

    SlippingHand(long seed, List<String> tables) {
        this.random = new Random(seed);
        this.cells = Samples.FORM.cells().stream().filter(cell -> !cell.isComputed() && tables.contains(cell.ref().table())).toList();
    }

    /** What stands in one cell instead of its figure. */
    Map<CellRef, Figure> oneCell(Report report) {
        return slip(report, 7);
    }

    /** What stands in two cells: two slips of one cell each, or one figure a row or column off. */
    Map<CellRef, Figure> twoCells(Report report) {
        while (true) {
            var first = slip(report, 8);
            if (first.size() == 2) {
                return first;
            }
            var both = new HashMap<>(first);
            both.putAll(slip(report, 7));
            if (both.size() == 2) {
                return both;
            }
        }
    }

    /** Redrawn where it changes nothing, or where no cell allows for that kind. */
    private Map<CellRef, Figure> slip(Report report, int kinds) {
        while (true) {
            var kind = Kind.values()[random.nextInt(kinds)];
            for (var drawn = 0; drawn < 1000; drawn++) {
                var slip = slip(report, kind, cells.get(random.nextInt(cells.size())));
                if (slip.isPresent()) {
                    return slip.get();
                }
            }
        }
    }

    private Optional<Map<CellRef, Figure>> slip(Report report, Kind kind, Cell cell) {
        var right = report.figure(cell.ref()).orElseThrow();
        if (kind == Kind.SHIFT) {
            return shifted(report, cell, right);
        }
        var digits = right.toString();
        var at = random.nextInt(digits.length());
        var wrong = switch (kind) {
            case DIGIT -> digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
            case MISSING -> digits.length() == 1 ? "0" : digits.substring(0, at) + digits.substring(at + 1);
            case DOUBLED -> digits.substring(0, at + 1) + digits.substring(at);
            case SWAPPED -> at == 0 ? digits : digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1);
            case NEIGHBOUR -> picked(beside(report, cell)).map(Figure::toString).orElse(digits);
            case TOTAL -> picked(totals(report, cell)).map(Figure::toString).orElse(digits);
            default -> digits + "0";
        };
        var figure = Figure.of(Long.parseLong(wrong));
        return figure.equals(right) ? Optional.empty() : Optional.of(Map.of(cell.ref(), figure));
    }

    /** Its figure stands in a neighbouring cell; its own place has the neighbour's figure, or 0. */
    private Optional<Map<CellRef, Figure>> shifted(Report report, Cell cell, Figure figure) {
        var others = neighbours.of(cell).stream().filter(other -> !other.isComputed()).toList();
        var other = others.get(random.nextInt(others.size()));
        var covered = report.figure(other.ref()).orElseThrow();
        var left = random.nextBoolean() ? covered : Figure.ZERO;
        return left.equals(figure) || covered.equals(figure) ? Optional.empty()
                : Optional.of(Map.of(cell.ref(), left, other.ref(), figure));
    }

    private List<Figure> beside(Report report, Cell cell) {
        return neighbours.of(cell).stream().filter(other -> !other.isComputed()).map(other -> report.figure(other.ref()).orElseThrow()).toList();
    }

    private static List<Figure> totals(Report report, Cell cell) {
        var sheet = Sheet.of(Samples.FORM, report);
        return Samples.FORM.cells().stream().filter(total -> total.parts().contains(cell.index())).map(total ->
                sheet.read(total).figure()).toList();
    }

    private Optional<Figure> picked(List<Figure> figures) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(random.nextInt(figures.size())));
    }
}
