package gouji.document;

import gouji.form.TableLayout;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide the columns of a table are and how large its type is, so that it fills the text block, stays on one page, and no
 * figure is cut, however long.
 *
 * @param widths of all columns, in mm
 * @param labels type of the headings, in pt
 * @param column what is left for a figure in the columns of figures, in mm
 * @param figures type of the figures, in pt
 */
public record TableMeasures(List<Double> widths, double labels, double column, double figures) {

    /** 版心 of GB/T 9704-2012 less the outer borders, which would be cut in half, in mm. */
    private static final double BLOCK = 155.4;
    private static final double LARGEST_TYPE = 10;
    /** Below this the figures of a whole table are not set for the sake of one long one: a head of office has to read them. */
    private static final double SMALLEST_TYPE = 7.5;
    /** Width of a digit in its type size: half in 宋体, 0.6 in the widest of the fonts that may set it. */
    private static final double DIGIT = 0.61;
    private static final double MM_PER_POINT = 25.4 / 72;
    /** What borders and padding take from a column, in mm. */
    private static final double EDGES = 1.4;
    /** A column of table 3 as the official template sets it, and the least its label columns need, in mm. */
    private static final double VALUE = 11.8;
    private static final double LABEL = 17;

    /** A column of values wider than this leaves too little for labels in the usual type, in mm. */
    private static final double NARROW = 13;

    public TableMeasures {
        widths = List.copyOf(widths);
    }

    /** @param longest how many characters the longest figure has */
    public static TableMeasures of(TableLayout layout, int longest) {
        var side = layout.slots().stream().filter(slot -> slot.content() instanceof Value)
                .mapToInt(TableLayout.Slot::column).min().orElse(0);
        var count = layout.columns() - side;
        var value = side < 2 ? BLOCK / layout.columns()
                : Math.min(Math.max(VALUE, longest * LARGEST_TYPE * DIGIT * MM_PER_POINT + EDGES), (BLOCK - side * LABEL) / count);
        var type = value > NARROW && side > 1 ? 7.5 : 9;
        var widths = new ArrayList<Double>();
        for (var column = 0; column < side - 1; column++) {
            widths.add((3 + column) * type * MM_PER_POINT + EDGES);
        }
        if (side > 0) {
            widths.add(BLOCK - count * value - widths.stream().mapToDouble(Double::doubleValue).sum());
        }
        widths.addAll(Collections.nCopies(count, value));
        var room = value - EDGES;
        return new TableMeasures(widths, type, room, Math.max(SMALLEST_TYPE, fitting(room, longest)));
    }

    /** The type of a figure of that many characters: the same for all, but one too long for it is set smaller by itself. */
    public double figure(int length) {
        return Math.min(figures, fitting(column, length));
    }

    private static double fitting(double room, int length) {
        return Math.min(LARGEST_TYPE, room / MM_PER_POINT / (Math.max(length, 1) * DIGIT));
    }
}
