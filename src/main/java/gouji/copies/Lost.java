package gouji.copies;

import gouji.report.Change;
import java.util.List;

/**
 * What is not there any more of a report after it was put together again from a safety copy and the daybook.
 *
 * @param where   office and year, or its id where not even that is known
 * @param isWhole whether nothing at all is left of it
 * @param changes the changes that were saved and could not be taken again, oldest first; of texts the parts that changed
 * @param steps   how many saved steps are missing, those of the changes among them; 0 where it is not known whether there were any
 */
public record Lost(String where, boolean isWhole, List<Change> changes, int steps) {

    public Lost {
        changes = List.copyOf(changes);
    }
}
