package gouji.prose;

import gouji.report.Figure;
import java.math.BigDecimal;

/**
 * How many a text says there are (件数).
 *
 * @param told      the number as written; 1.2 万 is 12000
 * @param closeness how exactly it is meant
 * @param step      what its last written digit counts: 1, and 1000 in 1.2 万
 * @param unit      the measure word: 件
 */
record Count(Figure told, Closeness closeness, BigDecimal step, String unit) {

    /** What 未发生 and 未收到 say. */
    static final Count NONE = new Count(Figure.ZERO, Closeness.EXACT, BigDecimal.ONE, "件");

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** 8 件; 1.2 万件; 80 余件; 约 80 件; 80 件以上; 80 件以内. */
    enum Closeness { EXACT, ROUNDED, AND_MORE, ABOUT, AT_LEAST, AT_MOST }

    boolean isExact() {
        return closeness == Closeness.EXACT;
    }

    /** Whether a writer who knows that figure may have put it so. */
    boolean admits(Figure figure) {
        var said = told.amount();
        var known = figure.amount();
        return switch (closeness) {
            case EXACT -> told.equals(figure);
            case ROUNDED -> said.subtract(known).abs().compareTo(step) <= 0;
            case AND_MORE -> known.compareTo(said) >= 0 && known.compareTo(said.add(step.max(lastRoundPlace(said)))) < 0;
            case ABOUT -> said.subtract(known).abs().compareTo(said.multiply(TENTH).max(BigDecimal.ONE)) <= 0;
            case AT_LEAST -> known.compareTo(said) >= 0;
            case AT_MOST -> known.compareTo(said) <= 0;
        };
    }

    /** 300 余 is said of 301 to 399, 320 余 of 321 to 329. */
    private static BigDecimal lastRoundPlace(BigDecimal said) {
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(1, -said.stripTrailingZeros().scale()));
    }
}
