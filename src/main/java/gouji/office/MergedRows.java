package gouji.office;

import gouji.original.Block;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places the cells of a Word table, where each row names all its places and says which go on from the row above (Word 表格合并). */
final class MergedRows {

    private final List<Growing> cells = new ArrayList<>();
    /** By their column, those that may go on in the current row, and those that may go on below it. */
    private Map<Integer, Growing> above = new HashMap<>();
    private Map<Integer, Growing> below = new HashMap<>();
    private int row = -1;
    /** Behind the last cell of the current row. */
    private int end;
    private Growing last;

    /** Whether a cell is merged with those above or below it. */
    enum Merge { NONE, BEGINS, GOES_ON }

    void row() {
        row++;
        above = below;
        below = new HashMap<>();
        last = null;
        end = 0;
    }

    /** Adds a cell; where a broken file has it cover one before it, it begins behind that. What stands in one that goes on is not shown. */
    void cell(int column, int width, Merge merge, List<Block> content) {
        var from = Math.max(column, end);
        var begun = above.get(from);
        if (merge == Merge.GOES_ON && from == column && begun != null && begun.width == width) {
            begun.height++;
            last = begun;
        } else {
            last = new Growing(row, from, Math.max(1, column + width - from), content);
            cells.add(last);
        }
        if (merge != Merge.NONE) {
            below.put(last.column, last);
        }
        end = last.column + last.width;
    }

    /** Makes the last cell of this row wider, where it was merged with the next one. */
    void widen(int width) {
        if (last != null && last.row == row) {
            last.width += width;
            end += width;
        }
    }

    boolean isAtStart() {
        return last == null;
    }

    Frame frame() {
        return new Frame(cells.stream().map(cell -> new Cell(cell.row, cell.column, cell.height, cell.width, cell.content)).toList());
    }

    private static final class Growing {

        private final int row;
        private final int column;
        private final List<Block> content;
        private int width;
        private int height = 1;

        Growing(int row, int column, int width, List<Block> content) {
            this.row = row;
            this.column = column;
            this.width = width;
            this.content = content;
        }
    }
}
