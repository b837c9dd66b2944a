package gouji.edit;

import gouji.check.Finding;
import gouji.culprit.Suspects;
import gouji.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What was found off the screen thread (后台核对), a moment after the report said it.
 *
 * @param report   what was read; none before the first reading
 * @param prose    the findings about its texts
 * @param suspects who may be to blame for what does not balance in it
 */
public record Proofread(Optional<Report> report, List<Finding> prose, List<Suspects> suspects) {

    static final Proofread NOTHING = new Proofread(Optional.empty(), List.of(), List.of());

    public Proofread {
        prose = List.copyOf(prose);
        suspects = List.copyOf(suspects);
    }

    /** Whom to blame in that report: nobody where its figures are no longer those that were looked at. */
    List<Suspects> suspectsOf(Report now) {
        return report.filter(read -> read.figures().equals(now.figures()) && read.controls().equals(now.controls()))
                .map(read -> suspects).orElse(List.of());
    }
}
