package gouji.original;

import java.util.List;

/**
 * A table (表格) with its merged cells, as drawn: by lines, by markup, by columns of a spreadsheet, or by tabs and bars of a text. Tables
 * that only arrange a page are none; a table that goes on over a page break may come in pieces.
 *
 * @param slots from top to bottom and left to right; no two cover the same place, and places may be missing
 */
public record Grid(List<Slot> slots) implements Passage {

    public Grid {
        slots = List.copyOf(slots);
    }

    /**
     * A cell of a table.
     *
     * @param row    in which it begins, from 0
     * @param column in which it begins, from 0
     * @param height in rows, 1 where it is not merged
     * @param width  in columns, 1 where it is not merged
     * @param text   what it says, its lines separated by {@code \n}; may be empty
     */
    public record Slot(int row, int column, int height, int width, String text) {
    }
}
