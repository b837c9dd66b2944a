package gouji.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.office.MergedRows.Merge;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedRowsTest {

    /** Found by the fuzzer in a file whose cells begin before those in front of them. */
    @Test
    void noCellCoversAnother() {
        var rows = new MergedRows();
        rows.row();
        rows.cell(0, 3, Merge.NONE, List.of());
        rows.cell(1, 4, Merge.BEGINS, List.of());
        rows.cell(1, 1, Merge.NONE, List.of());
        rows.widen(2);
        rows.cell(6, 1, Merge.NONE, List.of());
        rows.row();
        rows.cell(0, 4, Merge.NONE, List.of());
        rows.cell(3, 2, Merge.GOES_ON, List.of());
        assertEquals(new Frame(List.of(cell(0, 0, 3), cell(0, 3, 2), cell(0, 5, 3), cell(0, 8, 1), cell(1, 0, 4), cell(1, 4, 1))), rows.frame());
    }

    private static Cell cell(int row, int column, int width) {
        return new Cell(row, column, 1, width, List.of());
    }
}
