package gouji.ruled;

/** A rectangle on a page as it is looked at, in pt from its upper left corner; {@code bottom} is below {@code top}. */
record Box(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (left + right) / 2;
    }

    double centre() {
        return (top + bottom) / 2;
    }

    double area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    boolean isEmpty() {
        return !(width() > 0 && height() > 0);
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box and(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    Box within(Box other) {
        return new Box(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
    }
}
