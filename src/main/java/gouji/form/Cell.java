package gouji.form;

import java.util.List;

/**
 * One of the figures the form asks for.
 *
 * @param index        its place among all cells of the form in printed order, from 0
 * @param rowLabel     the short name of its row, such as 一、本年新收
 * @param columnLabel  the short name of its column, such as 商业企业
 * @param parts        the indices of the cells it adds up (总计), none where it is typed
 */
public record Cell(int index, CellRef ref, String rowLabel, String columnLabel, Unit unit, List<Integer> parts) {

    public Cell {
        parts = List.copyOf(parts);
    }

    /** Whether the program computes it. */
    public boolean isComputed() {
        return !parts.isEmpty();
    }
}
