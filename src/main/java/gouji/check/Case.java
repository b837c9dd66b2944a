package gouji.check;

import gouji.form.CellRef;
import gouji.report.Unread;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a check looks at.
 *
 * @param unread   texts beside cells that could not be taken as figures
 * @param unstated computed cells that the file it came from leaves blank
 * @param lastYear the same office's report on the year before, on its own form; what needs it stays open without
 */
public record Case(Sheet sheet, Map<CellRef, Unread> unread, Set<CellRef> unstated, Optional<Sheet> lastYear) {

    public Case {
        unread = Map.copyOf(unread);
        unstated = Set.copyOf(unstated);
    }

    public static Case of(Sheet sheet) {
        return new Case(sheet, Map.of(), Set.of(), Optional.empty());
    }

    /** The same beside that report on the year before. */
    public Case after(Optional<Sheet> report) {
        return new Case(sheet, unread, unstated, report);
    }
}
