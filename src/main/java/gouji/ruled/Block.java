package gouji.ruled;

import gouji.original.Grid;
import java.util.Set;

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

    /**
     * A table.
     *
     * @param columns where they are
     * @param above   cells that are open at the top of it, as those are that began on the page before
     * @param below   cells that are open at its bottom
     */
    record Table(Grid grid, Box box, Scale columns, Set<Grid.Slot> above, Set<Grid.Slot> below) implements Block {

        public Table {
            above = Set.copyOf(above);
            below = Set.copyOf(below);
        }
    }
}
