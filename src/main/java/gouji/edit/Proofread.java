package gouji.edit;

import gouji.check.Finding;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found off the screen thread (后台核对), a moment after the report said it.
 *
 * @param report   what was read; none before the first reading
 * @param prose    the findings about its texts
 * @param suspects who may be to blame for what does not balance in it
 * @param outdated the places of its texts that tell another figure than its tables
 * @param repeated the cells whose figures its texts repeat, by the place of the number
 */
public record Proofread(Optional<Report> report, List<Finding> prose, List<Suspects> suspects, List<Outdated> outdated,
                        Map<Position, CellRef> repeated) {

    static final Proofread NOTHING = new Proofread(Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public Proofread {
        outdated = List.copyOf(outdated);
        repeated = Map.copyOf(repeated);
        prose = List.copyOf(prose);
        suspects = List.copyOf(suspects);
    }

    /** Whether these are the texts and the figures that were read. */
    boolean isOf(Report now) {
        return report.filter(read -> read.texts().equals(now.texts()) && read.figures().equals(now.figures())).isPresent();
    }

    /** What of that report's texts tells another figure than its tables: nothing where either has changed since. */
    List<Outdated> outdatedIn(Report now) {
        return isOf(now) ? outdated : List.of();
    }

    /** The cells that its texts repeat: none where these have changed since. */
    Map<Position, CellRef> repeatedIn(Report now) {
        return report.filter(read -> read.texts().equals(now.texts())).map(read -> repeated).orElse(Map.of());
    }

    /** Whom to blame in that report: nobody where its figures are no longer those that were looked at. */
    List<Suspects> suspectsOf(Report now) {
        return report.filter(read -> read.figures().equals(now.figures()) && read.controls().equals(now.controls()))
                .map(read -> suspects).orElse(List.of());
    }
}
