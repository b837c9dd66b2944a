package gouji.culprit;

import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One explanation of what does not balance (疑点): figures whose correction makes every sum hold, none of them to spare.
 *
 * @param corrections in printed order
 * @param slips       how the hand may have got there; together they are about exactly these cells
 * @param support     what texts and last year say of these cells and will agree with
 * @param against     what they say and will not agree with
 * @param cost        how unlikely it is, in hundredths of the natural logarithm; only differences mean anything
 */
public record Culprit(List<Correction> corrections, List<Slip> slips, List<Claim> support, List<Claim> against, int cost) {

    public Culprit {
        corrections = List.copyOf(corrections);
        slips = List.copyOf(slips);
        support = List.copyOf(support);
        against = List.copyOf(against);
    }

    /** The corrected figures, by cell. */
    public Map<CellRef, Figure> figures() {
        return corrections.stream().collect(Collectors.toUnmodifiableMap(Correction::cell, Correction::to));
    }
}
