package gouji.check;

import gouji.form.CellRef;
import gouji.report.Unread;
import java.util.Map;
import java.util.Set;

/**
 * What a check looks at.
 *
 * @param unread   texts beside cells that could not be taken as figures
 * @param unstated computed cells that the file it came from leaves blank
 */
public record Case(Sheet sheet, Map<CellRef, Unread> unread, Set<CellRef> unstated) {

    public Case {
        unread = Map.copyOf(unread);
        unstated = Set.copyOf(unstated);
    }

    public static Case of(Sheet sheet) {
        return new Case(sheet, Map.of(), Set.of());
    }
}
