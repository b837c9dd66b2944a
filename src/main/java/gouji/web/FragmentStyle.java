package gouji.web;

import java.util.Locale;

/**
 * What the elements of a fragment carry in their style attributes (行内样式).
 *
 * @param indent    the spaces a paragraph begins with, where no style can be relied on
 * @param table     of the table and each of its cells
 */
record FragmentStyle(String title, String paragraph, String indent, String heading, String subheading, String table, Measures measures) {

    /**
     * How wide a table and its columns are and how large its type, in that unit.
     *
     * @param unit   px or pt
     * @param table  all of it; it gets wider only where figures in the least type need that
     * @param first  the column of the outermost row headings
     * @param second that of the headings inside them
     * @param figure a column of figures beside headings on several levels
     * @param type   the usual type
     * @param least  the smallest for figures
     */
    record Measures(String unit, int table, int first, int second, int figure, double type, double least) {

        /** Width of a digit in its type, and what the edges of a cell take of its column. */
        private static final double DIGIT = 0.57;
        private static final int EDGES = 5;
        private static final double PIXELS_PER_POINT = 96.0 / 72;

        /** The type in which a figure of so many digits fits a column, to a tenth. */
        double fitting(int column, int digits) {
            return Math.floor(Math.max(least, Math.min(type, (column - EDGES) / (Math.max(1, digits) * DIGIT))) * 10) / 10;
        }

        /** That width in pixels, as an attribute has it. */
        long pixels(int width) {
            return unit.equals("pt") ? Math.round(width * PIXELS_PER_POINT) : width;
        }

        /** That size as a style has it. */
        String size(double type) {
            return String.format(Locale.ROOT, "%.1f", type).replace(".0", "") + unit;
        }

        /** The column, or a wider one where so many digits do not fit it. */
        int holding(int column, int digits) {
            return Math.max(column, (int) Math.ceil(digits * fitting(column, digits) * DIGIT) + EDGES);
        }
    }
}
