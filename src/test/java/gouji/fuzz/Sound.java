package gouji.fuzz;

import gouji.original.Grid;
import gouji.original.Line;
import gouji.original.Opened;
import gouji.original.Original;
import java.util.HashSet;

/** What holds of whatever was read, from whatever file (读出来的总是完好的). */
public final class Sound {

    private static final int MOST_PLACES = 2_000_000;

    private Sound() {
    }

    /** @throws IllegalStateException where a table is none or a line is several */
    public static void check(Opened opened) {
        if (opened instanceof Original original) {
            for (var passage : original.passages()) {
                if (passage instanceof Line line) {
                    require(line.text().indexOf('\n') < 0 && line.text().indexOf('\r') < 0, "a line is one");
                } else {
                    check((Grid) passage);
                }
            }
        }
    }

    private static void check(Grid grid) {
        var covered = new HashSet<Long>();
        for (var slot : grid.slots()) {
            require(slot.row() >= 0 && slot.column() >= 0 && slot.height() >= 1 && slot.width() >= 1, "a cell has a place");
            for (var row = slot.row(); row < slot.row() + slot.height() && covered.size() < MOST_PLACES; row++) {
                for (var column = slot.column(); column < slot.column() + slot.width() && covered.size() < MOST_PLACES; column++) {
                    require(covered.add((long) row << 32 | column), "no two cells cover one place");
                }
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
