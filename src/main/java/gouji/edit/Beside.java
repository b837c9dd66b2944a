package gouji.edit;

import gouji.check.Sheet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands beside a report while she works on it.
 *
 * @param lastYear the same office's report on the year before
 * @param today    the day, where the report is still to be published
 */
public record Beside(Optional<Sheet> lastYear, Optional<LocalDate> today) {

    static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty());
}
