package gouji.ui;

import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How wide the columns and how high the rows of a section's tables are, in px at a font of 13 px. The form has three shapes of
 * table: few wide columns (table 2), headings on three levels at the side (table 3), one row of many narrow columns (table 4).
 */
record TableMeasures(double[] columns, double[] rows) {

    private static final double[] TABLE_THREE = {26, 104, 286, 72, 62, 72, 90, 90, 62, 72};
    private static final int LONG_LABEL = 22;

    static TableMeasures of(Section section) {
        var layout = TableLayout.of(section);
        if (layout.columns() == TABLE_THREE.length) {
            return new TableMeasures(TABLE_THREE, IntStream.range(0, layout.rows()).mapToDouble(row -> threeRow(layout, row)).toArray());
        }
        var narrow = layout.columns() > TABLE_THREE.length;
        var columns = new double[layout.columns()];
        Arrays.fill(columns, narrow ? 62 : 190);
        var rows = new double[layout.rows()];
        Arrays.fill(rows, narrow ? 34 : 30);
        return new TableMeasures(columns, rows);
    }

    private static double threeRow(TableLayout layout, int row) {
        return layout.slotsAt(row).stream().anyMatch(TableMeasures::isTwoLines) ? 38 : 20;
    }

    private static boolean isTwoLines(Slot slot) {
        return slot.content() instanceof Label label && label.ofRow() && slot.column() == 2 && label.text().length() > LONG_LABEL;
    }

    double width() {
        return Arrays.stream(columns).sum();
    }

    double height() {
        return Arrays.stream(rows).sum();
    }

    /** This many times wider and higher. */
    TableMeasures times(double across, double down) {
        return new TableMeasures(scaled(columns, across), scaled(rows, down));
    }

    /** In whole px that together are what all of them are, so that a table made to fit does fit. */
    private static double[] scaled(double[] sizes, double by) {
        var scaled = new double[sizes.length];
        var end = 0.0;
        for (var at = 0; at < sizes.length; at++) {
            var start = Math.round(end * by);
            end += sizes[at];
            scaled[at] = Math.round(end * by) - start;
        }
        return scaled;
    }

    /** The same with one column of that width. */
    TableMeasures with(int column, double width) {
        var changed = columns.clone();
        changed[column] = width;
        return new TableMeasures(changed, rows);
    }

    /** Where a column begins; for the number of columns, where the last one ends. */
    double x(int column) {
        return Arrays.stream(columns, 0, column).sum();
    }

    double y(int row) {
        return Arrays.stream(rows, 0, row).sum();
    }
}
