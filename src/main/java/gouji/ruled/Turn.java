package gouji.ruled;

import java.util.Optional;

/** How words are turned on a page as it is looked at, clockwise. */
enum Turn {
    NONE, RIGHT, OVER, LEFT;

    /** In degrees; what stands more askew than that is a watermark or a stamp. */
    private static final double ASKEW = 8;

    /** Of words that run that way, {@code y} pointing down; nothing of words that stand askew. */
    static Optional<Turn> of(double x, double y) {
        var quarters = Math.toDegrees(Math.atan2(y, x)) / 90;
        var nearest = Math.round(quarters);
        return Math.abs(quarters - nearest) * 90 > ASKEW ? Optional.empty() : Optional.of(values()[Math.floorMod(nearest, 4)]);
    }

    /** What this turn becomes on a page that is turned back by another. */
    Turn without(Turn other) {
        return values()[Math.floorMod(ordinal() - other.ordinal(), 4)];
    }

    boolean isSideways() {
        return this == RIGHT || this == LEFT;
    }

    /** Where a rectangle stands on a page of that size once words turned this way are upright. */
    Box upright(Box box, double width, double height) {
        return switch (this) {
            case NONE -> box;
            case RIGHT -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            case OVER -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case LEFT -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
        };
    }

    /** Where words that were made upright stood before, on a page whose size was left out of account. */
    Box sideways(Box upright) {
        return values()[Math.floorMod(-ordinal(), 4)].upright(upright, 0, 0);
    }
}
