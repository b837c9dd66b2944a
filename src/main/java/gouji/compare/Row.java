package gouji.compare;

import gouji.form.CellRef;
import gouji.report.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One figure of two years (对照行).
 *
 * @param cell     the cell; none for a fact of the texts
 * @param label    the row of the form with all headings it stands under, as the form prints them; of a fact its matter
 * @param column   the column likewise; of a fact its unit
 * @param now      none while it is blank, and of a fact that this year's report does not tell
 * @param before   none where it is blank in last year's report or not told there, or where there is no such report
 * @param isSwing  many times more or less than last year (R15)
 */
public record Row(Optional<CellRef> cell, String label, String column, Optional<Figure> now, Optional<Figure> before, boolean isSwing) {

    /** Per cent of less than this tell more than there is: from 1 to 2 is 100 %. */
    private static final Figure TELLING = Figure.of(10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Its label with only the heading right above it, for where room is short. */
    public String nearLabel() {
        var above = label.lastIndexOf(' ', Math.max(0, label.lastIndexOf(' ') - 1));
        return cell.isPresent() && above > 0 ? label.substring(above + 1) : label;
    }

    /** This year less last year; none where either is not known. */
    public Optional<Figure> difference() {
        return now.flatMap(is -> before.map(is::minus));
    }

    /** Whether both are known and differ. */
    public boolean isChanged() {
        return difference().filter(difference -> !difference.isZero()).isPresent();
    }

    /** Whether it is a fact of the texts that only one of the two reports tells. */
    public boolean isToldOnce() {
        return cell.isEmpty() && now.isPresent() != before.isPresent();
    }

    /** The change in whole per cent of last year's, where last year's is large enough to tell anything. */
    public Optional<BigDecimal> percent() {
        return isChanged() ? before.filter(was -> was.compareTo(TELLING) >= 0).flatMap(was -> difference().map(change ->
                change.amount().multiply(HUNDRED).divide(was.amount(), 0, RoundingMode.HALF_UP))) : Optional.empty();
    }
}
