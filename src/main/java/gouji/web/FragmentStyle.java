package gouji.web;

/**
 * What the elements of a fragment carry in their style attributes (行内样式).
 *
 * @param table of the table and each of its cells
 * @param cell  of the paragraph inside a cell; where it is empty there is none
 */
record FragmentStyle(String title, String paragraph, String heading, String subheading, String table, String cell, Widths widths) {

    /**
     * How wide a table and its columns are, in that unit.
     *
     * @param unit   px or pt
     * @param table  all of it
     * @param first  the column of the outermost row headings
     * @param second that of the headings inside them
     * @param figure the least a figure has, where it stands beside headings on several levels
     * @param digit  what a digit takes, with a share of the cell's edges
     */
    record Widths(String unit, int table, int first, int second, int figure, int digit) {
    }
}
