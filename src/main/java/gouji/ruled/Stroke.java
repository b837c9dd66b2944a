package gouji.ruled;

import java.util.Optional;

/**
 * A straight ruling line (框线), however it was drawn.
 *
 * @param level whether it runs from left to right; otherwise from top to bottom
 * @param at    how far it is from the top of the page, one that is not level from its left edge; in pt
 */
record Stroke(boolean level, double at, double from, double to) {

    /** What is thicker is a surface, and no line. */
    static final double THICK = 6.5;
    private static final double SHORT = 6;
    private static final double STRIKING = 3;

    double length() {
        return to - from;
    }

    /** Whether it is too short to divide anything. */
    boolean isSpeck() {
        return length() < SHORT;
    }

    /** The line a thin rectangle is. */
    static Optional<Stroke> of(Box box) {
        if (Math.min(box.width(), box.height()) > THICK || !(Math.max(box.width(), box.height()) > 0)) {
            return Optional.empty();
        }
        return Optional.of(box.width() >= box.height() ? level(box) : upright(box));
    }

    static Stroke level(Box box) {
        return new Stroke(true, box.centre(), box.left(), box.right());
    }

    static Stroke upright(Box box) {
        return new Stroke(false, box.middle(), box.top(), box.bottom());
    }

    Box box() {
        return level ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }

    /** Where it runs on a page of that size once words turned this way are upright. */
    Stroke upright(Turn turn, double width, double height) {
        var box = turn.upright(box(), width, height);
        return level == turn.isSideways() ? upright(box) : level(box);
    }

    /** How much of the way between two places it covers. */
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    /** Whether it runs through the middle of a sign, and not under it. */
    boolean strikes(Box sign) {
        var depth = (at - sign.top()) / sign.height();
        return level && length() > STRIKING && depth > 0.3 && depth < 0.75 && from <= sign.middle() && to >= sign.middle();
    }

    boolean crosses(Stroke other, double slack) {
        return level != other.level && other.at >= from - slack && other.at <= to + slack && at >= other.from - slack && at <= other.to + slack;
    }
}
