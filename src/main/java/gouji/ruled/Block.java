package gouji.ruled;

import gouji.original.Grid;

/** What stands on a page, from its top to its bottom. */
sealed interface Block {

    Box box();

    /** A line of words. */
    record Words(TextLine line) implements Block {

        @Override
        public Box box() {
            return line.box();
        }
    }

    /** A table, and where its columns are. */
    record Table(Grid grid, Box box, Scale columns) implements Block {
    }
}
