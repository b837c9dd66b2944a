package gouji.office;

import gouji.original.Frame;
import gouji.original.Frame.Cell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of a sheet (表中单元格): a blank cell counts where something stands in its row and somewhere in its column or right of it; what
 * a sheet holds of blanks beyond that is only how it looks.
 */
final class SheetCells {

    private SheetCells() {
    }

    /** A table without cells where nothing stands in any. */
    static Frame frame(List<Cell> all) {
        var written = all.stream().filter(cell -> !cell.content().isEmpty()).toList();
        var rows = written.stream().map(Cell::row).collect(Collectors.toSet());
        var width = written.stream().mapToInt(cell -> cell.column() + cell.width()).max().orElse(0);
        return new Frame(all.stream().filter(cell -> rows.contains(cell.row()) && cell.column() < width).toList());
    }
}
