package gouji.document;

/**
 * Where something of the report stands on the paper (纸上位置): a line of a paragraph, a heading, the cell of a figure.
 *
 * @param place  the key of the cell or text it belongs to, or of the section whose heading or label it is; {@code title} for the title
 * @param start  where the line begins in its text, in UTF-16 characters; 0 for what is no paragraph
 * @param page   from 0
 * @param x      of its left edge, in pt from the left edge of the page
 * @param y      of its upper edge, in pt from the upper edge of the page
 */
public record Spot(String place, int start, int page, double x, double y, double width, double height) {

    /** How far a point of the page is from it, in pt; 0 inside. */
    public double distance(double left, double top) {
        return Math.hypot(Math.max(0, Math.max(x - left, left - x - width)), Math.max(0, Math.max(y - top, top - y - height)));
    }
}
