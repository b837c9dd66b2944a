package gouji.edit;

import gouji.form.CellRef;
import gouji.report.Unread;
import java.util.List;
import java.util.Map;

/**
 * What became of a pasted block.
 *
 * @param taken   how many cells took their figure
 * @param refused texts that are no figures, by cell
 * @param totals  computed cells that were passed over
 */
public record Pasted(int taken, Map<CellRef, Unread> refused, List<CellRef> totals) {

    public Pasted {
        refused = Map.copyOf(refused);
        totals = List.copyOf(totals);
    }
}
