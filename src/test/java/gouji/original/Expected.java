package gouji.original;

import gouji.original.Grid.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a test expects to be read, written down briefly. */
public final class Expected {

    private Expected() {
    }

    public static Original original(Passage... passages) {
        return new Original(List.of(passages));
    }

    public static Line line(String text) {
        return new Line(text);
    }

    /** A table without merged cells; the cells of a row are separated by bars, and a cell {@code ~} is a place without one. */
    public static Grid grid(String... rows) {
        var slots = new ArrayList<Slot>();
        for (var row = 0; row < rows.length; row++) {
            var column = 0;
            for (var cell : rows[row].split("\\|", -1)) {
                if (!cell.equals("~")) {
                    slots.add(new Slot(row, column, 1, 1, cell));
                }
                column++;
            }
        }
        return new Grid(slots);
    }

    public static Grid merged(Slot... slots) {
        return new Grid(Arrays.asList(slots));
    }

    public static Slot slot(int row, int column, int height, int width, String text) {
        return new Slot(row, column, height, width, text);
    }
}
