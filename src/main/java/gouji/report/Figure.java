package gouji.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in a cell (数): exact, not negative, and equal to any other writing of the same number: 12.0 is 12. */
public record Figure(BigDecimal amount) implements Comparable<Figure> {

    public static final Figure ZERO = Figure.of(0);

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}(\\.[0-9]+)?");

    public Figure {
        amount = amount.scale() == 0 ? amount : stripped(amount);
    }

    public static Figure of(long amount) {
        return new Figure(BigDecimal.valueOf(amount));
    }

    /**
     * Reads what files hold: ASCII digits, one point, at most 12 digits before it and six after.
     * What people type goes through {@link Typed}.
     */
    public static Optional<Figure> parse(String text) {
        return PLAIN.matcher(text).matches()
                ? Optional.of(new Figure(new BigDecimal(text))).filter(figure -> figure.decimals() <= 6)
                : Optional.empty();
    }

    public Figure plus(Figure other) {
        return new Figure(amount.add(other.amount));
    }

    /** The difference; unlike a figure in a cell it may be negative. */
    public Figure minus(Figure other) {
        return new Figure(amount.subtract(other.amount));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public int signum() {
        return amount.signum();
    }

    /** How many decimals it needs, 0 for a whole number. */
    public int decimals() {
        return Math.max(0, amount.scale());
    }

    @Override
    public int compareTo(Figure other) {
        return amount.compareTo(other.amount);
    }

    /** The canonical form of files and codes: no leading and no closing zeros, no exponent. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    private static BigDecimal stripped(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
