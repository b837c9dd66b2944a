package gouji.clip;

import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.report.Figure;
import gouji.report.Unread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a pasted block comes down (粘贴的去处): which cell takes which figure, and what of the block is not taken and why. Everything
 * in the block that is not blank is in one of these.
 *
 * @param figures   texts that are figures, by the cell that takes them
 * @param refused   texts that are no figures, by the cell they were meant for
 * @param unplaced  texts that have no cell
 * @param totals    figures for computed cells; these are never taken, but compared
 * @param kept      how many blanks of the block lie on a cell with a figure, which stays
 * @param elsewhere the section whose headings the block has, where that is another one; nothing is taken then
 * @param cut       whether the block was larger than any table, and its end not read
 */
public record Landing(Map<CellRef, String> figures, Map<CellRef, Unread> refused, List<Unplaced> unplaced, List<GivenTotal> totals,
                      int kept, Optional<Section> elsewhere, boolean cut) {

    /** Why texts have no cell. */
    public enum Reason {
        /** No row or column of the table is called so. */
        NO_SUCH_HEADING,
        /** More than one is called so. */
        AMBIGUOUS,
        /** The block reaches over the edge of the table. */
        BEYOND_TABLE,
        /** Another text of the block is for the same cell; the first is taken. */
        GIVEN_TWICE
    }

    /**
     * Texts of one row or column of the block that have no cell.
     *
     * @param label the heading they stood under, empty where they had none
     */
    public record Unplaced(String label, Reason reason, List<String> texts) {

        public Unplaced {
            texts = List.copyOf(texts);
        }
    }

    /**
     * What the block gives for a computed cell.
     *
     * @param figure its figure; none where the text is none
     * @param sum    what the cell will say once the block is taken
     */
    public record GivenTotal(CellRef cell, String text, Optional<Figure> figure, Reading sum) {

        public boolean agrees() {
            return figure.equals(Optional.of(sum.figure()));
        }
    }

    public Landing {
        figures = Map.copyOf(figures);
        refused = Map.copyOf(refused);
        unplaced = List.copyOf(unplaced);
        totals = List.copyOf(totals);
    }

    /**
     * Finds the place of a block: by its headings where it brings any that the section knows, else from the first selected cell on.
     *
     * @param selected the selected cells, row by row; the current cell where nothing is selected
     */
    public static Landing of(Sheet sheet, Section section, PastedBlock block, List<List<CellRef>> selected) {
        var labels = Labels.of(block, section);
        var elsewhere = sheet.form().sections().stream().filter(other -> !other.isText() && !other.equals(section))
                .filter(other -> Labels.of(block, other).known() > Math.max(1, labels.known())).findFirst();
        if (elsewhere.isPresent()) {
            return new Landing(Map.of(), Map.of(), List.of(), List.of(), 0, elsewhere, block.cut());
        }
        var touchdown = new Touchdown(sheet);
        if (labels.areThere()) {
            new ByName(sheet.form(), section, block, labels, selected.get(0).get(0)).land(touchdown);
        } else {
            ByPosition.land(section, block, selected, touchdown);
        }
        return touchdown.landing(block.cut());
    }

    /** What goes to the editor: the figures, and what is refused so that it stands beside its cell. */
    public Map<CellRef, String> texts() {
        var texts = new LinkedHashMap<>(figures);
        refused.forEach((cell, unread) -> texts.put(cell, unread.printed()));
        return texts;
    }

    /** The totals that are not the sum. */
    public List<GivenTotal> wrongTotals() {
        return totals.stream().filter(total -> !total.agrees()).toList();
    }

    /** Whether there is something she should see before it is done. */
    public boolean isDoubtful() {
        return !refused.isEmpty() || !unplaced.isEmpty() || !wrongTotals().isEmpty() || elsewhere.isPresent() || cut;
    }
}
