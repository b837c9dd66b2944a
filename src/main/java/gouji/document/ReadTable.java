package gouji.document;

import gouji.document.UnreadableException.Why;
import gouji.form.CellRef;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * The grid of a table as it was found in a file (读到的表).
 *
 * @param words what stands in each place; of a merged cell in its first one
 */
public record ReadTable(Map<Spot, String> words) {

    /** A place of the grid, both counted from 0. */
    public record Spot(int row, int column) {
    }

    public ReadTable {
        words = Map.copyOf(words);
    }

    /**
     * The figures of a section's tables as they are printed, without the spaces around them.
     *
     * @throws UnreadableException where a heading does not stand where the form has it: then nobody can say what the figures are
     */
    public Map<CellRef, String> figures(TableLayout layout) throws UnreadableException {
        var figures = new HashMap<CellRef, String>();
        for (var slot : layout.slots()) {
            var found = words.getOrDefault(new Spot(slot.row(), slot.column()), "");
            if (slot.content() instanceof Value value) {
                figures.put(value.ref(), found.strip());
            } else if (!plain(found).equals(plain(heading(slot)))) {
                throw new UnreadableException(Why.FOREIGN);
            }
        }
        return figures;
    }

    /** The words of a heading. */
    public static String heading(Slot slot) {
        return slot.content() instanceof Label label ? label.text() : slot.content() instanceof Title title ? title.text()
                : slot.content() instanceof Corner corner ? corner.text() : "";
    }

    /** Where a heading breaks is a matter of its column. */
    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }
}
