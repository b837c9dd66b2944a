package gouji.check;

import gouji.form.CellRef;
import gouji.report.Unread;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a check looks at.
 *
 * @param unread   texts beside cells that could not be taken as figures
 * @param unstated computed cells that the file it came from leaves blank
 * @param lastYear the same office's report on the year before, on its own form; what needs it cannot be told without. A report on
 *                 another year or scope is none
 * @param today    the day on which a report that is still to be published is looked at; a report out of a file has none, for the
 *                 file does not tell whether it was
 */
public record Case(Sheet sheet, Map<CellRef, Unread> unread, Set<CellRef> unstated, Optional<Sheet> lastYear,
                   Optional<LocalDate> today) {

    public Case {
        unread = Map.copyOf(unread);
        unstated = Set.copyOf(unstated);
        lastYear = lastYear.filter(before -> before.report().head().year() == sheet.report().head().year() - 1
                && before.report().head().scope() == sheet.report().head().scope());
    }

    public Case(Sheet sheet, Map<CellRef, Unread> unread, Set<CellRef> unstated, Optional<Sheet> lastYear) {
        this(sheet, unread, unstated, lastYear, Optional.empty());
    }

    public static Case of(Sheet sheet) {
        return new Case(sheet, Map.of(), Set.of(), Optional.empty());
    }

    /** The same beside that report on the year before. */
    public Case after(Optional<Sheet> report) {
        return new Case(sheet, unread, unstated, report, today);
    }

    /** The same while it is still to be published, on that day. */
    public Case on(LocalDate day) {
        return new Case(sheet, unread, unstated, lastYear, Optional.of(day));
    }
}
