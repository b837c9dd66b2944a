package gouji.insert;

import gouji.form.CellRef;
import java.util.List;

/**
 * A standing sentence as it goes into the text.
 *
 * @param told the figures of cells in it
 * @param left the blanks still to be filled, with their 〔 〕
 */
public record Filled(String text, List<Told> told, List<Left> left) {

    public Filled {
        told = List.copyOf(told);
        left = List.copyOf(left);
    }

    /** Where the figure of a cell stands. */
    public record Told(int start, int end, CellRef cell) {
    }

    /** Where a blank stands. */
    public record Left(int start, int end) {
    }
}
