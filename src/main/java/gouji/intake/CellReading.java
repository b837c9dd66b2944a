package gouji.intake;

import gouji.report.Figure;
import gouji.report.Refusal;
import java.util.Optional;

/**
 * What a file says for one cell (读数).
 *
 * @param printed  as it stands there; empty where the cell is blank
 * @param figure   what that is; none where it is blank or could not be read for sure
 * @param refusal  why it was not read; none where it was, or where it is blank
 * @param inferred whether its digits stood without a gap beside others, and only the sums of the table told them apart (推定)
 */
public record CellReading(String printed, Optional<Figure> figure, Optional<Refusal> refusal, boolean inferred, Source source) {

    static CellReading unread(String printed, Refusal why, Source source) {
        return new CellReading(printed, Optional.empty(), Optional.of(why), false, source);
    }

    boolean saysTheSame(CellReading other) {
        return figure.equals(other.figure) && refusal.equals(other.refusal) && (figure.isPresent() || printed.equals(other.printed));
    }

    /** Whether the file leaves the cell blank, which is not zero. */
    public boolean isBlank() {
        return figure.isEmpty() && refusal.isEmpty();
    }
}
