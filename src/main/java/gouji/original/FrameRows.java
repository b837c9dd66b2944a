package gouji.original;

import gouji.original.Frame.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places the cells of a table row by row, where each row names only those that begin in it (逐行排格), as browsers do. */
public final class FrameRows {

    /** Of a row that goes on to the end of its group. */
    public static final int ALL = 1_000_000;

    private static final int MOST_COLUMNS = 10_000;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Cell> group = new ArrayList<>();
    /** For each column, the row from which on it is free. */
    private int[] free = {};
    private int row = -1;
    private int column;

    /** Begins a row. */
    public void row() {
        row++;
        column = 0;
    }

    /** Places that stay empty in the current row. */
    public void skip(int columns) {
        column += Math.max(0, Math.min(columns, MOST_COLUMNS));
    }

    /** Adds the next cell of the current row; what it would cover of another one it does not cover. */
    public void cell(int height, int width, List<Block> content) {
        while (!isFree(column)) {
            column++;
        }
        var wanted = Math.max(1, Math.min(width, MOST_COLUMNS - column));
        var covered = 1;
        while (covered < wanted && isFree(column + covered)) {
            covered++;
        }
        if (column + covered > free.length) {
            free = Arrays.copyOf(free, Math.max(column + covered, free.length * 2));
        }
        var tall = Math.max(1, Math.min(height, ALL));
        Arrays.fill(free, column, column + covered, row + tall);
        group.add(new Cell(row, column, tall, covered, content));
        column += wanted;
    }

    private boolean isFree(int at) {
        return at >= free.length || free[at] <= row;
    }

    /** Ends a group of rows (thead, tbody, tfoot), over whose end no cell reaches. */
    public void end() {
        var bottom = row + 1;
        group.forEach(cell -> cells.add(new Cell(cell.row(), cell.column(), Math.min(cell.height(), bottom - cell.row()), cell.width(), cell.content())));
        group.clear();
        for (var at = 0; at < free.length; at++) {
            free[at] = Math.min(free[at], bottom);
        }
    }

    /** The table, of all groups that were ended. */
    public Frame frame() {
        return new Frame(cells);
    }
}
