package gouji.culprit;

import gouji.check.Finding;
import gouji.check.Finding.Span;
import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What something outside of the tables says of figures in them (旁证): {@code plus − minus = figure}. It never makes a culprit,
 * it decides between culprits.
 *
 * @param plus  cells, typed or computed
 * @param minus cells that are taken off; none but for a stock that goes on from last year's
 * @param place where a text says it; none where last year's report does
 */
public record Claim(List<CellRef> plus, List<CellRef> minus, Figure figure, Optional<Span> place) {

    public Claim {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    /** A text says that these cells together are so many. */
    public static Claim told(List<CellRef> cells, Figure figure, Span place) {
        return new Claim(cells, List.of(), figure, Optional.of(place));
    }

    /** Last year's report says that these cells, less those, are so many. */
    public static Claim lastYear(List<CellRef> plus, List<CellRef> minus, Figure figure) {
        return new Claim(plus, minus, figure, Optional.empty());
    }

    /** Whether the finding speaks of the words of a text that make this claim. */
    boolean isAbout(Finding finding) {
        return finding.span().flatMap(span -> place.filter(words -> words.text().equals(span.text())
                && words.start() < span.end() && span.start() < words.end())).isPresent();
    }
}
