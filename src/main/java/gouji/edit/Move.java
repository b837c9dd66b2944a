package gouji.edit;

/** The ways to go from one cell to another. */
public enum Move {
    LEFT, RIGHT, UP, DOWN,
    /** Tab: the next cell that is typed, along the row and on to the next one. */
    NEXT,
    /** Shift+Tab. */
    PREVIOUS,
    /** Enter: down the column and on to the next one; along the row where the table has only one. */
    ONWARD,
    /** Shift+Enter. */
    BACK,
    ROW_START, ROW_END, TABLE_START, TABLE_END, PAGE_UP, PAGE_DOWN,
    /** Ctrl+arrow: to the end of the filled or blank cells in that direction, as spreadsheets do. */
    JUMP_LEFT, JUMP_RIGHT, JUMP_UP, JUMP_DOWN
}
