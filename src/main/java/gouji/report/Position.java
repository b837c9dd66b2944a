package gouji.report;

import gouji.form.CellRef;
import java.util.Optional;

/**
 * A place in a report: where she was, or where a change happened.
 *
 * @param section the key of a section of the form, or of the preamble
 * @param caret   the offset in the section's text, in UTF-16 characters; 0 in a table
 */
public record Position(String section, Optional<CellRef> cell, int caret) {

    public static Position of(String section) {
        return new Position(section, Optional.empty(), 0);
    }
}
