package gouji.culprit;

import gouji.check.Finding;
import gouji.form.CellRef;
import java.util.List;
import java.util.Optional;

/**
 * Who may be to blame for findings that have one cause (疑点).
 *
 * @param findings what does not balance, in the order of the check
 * @param culprits the smallest explanations, the likeliest first; none where it takes more wrong figures than are looked for
 * @param equal    how many of the first explain it equally well: 1 where one stands out
 * @param deciding where several explain it equally well: the total whose control figure (对照数) would tell most of them apart
 */
public record Suspects(List<Finding> findings, List<Culprit> culprits, int equal, Optional<CellRef> deciding) {

    public Suspects {
        findings = List.copyOf(findings);
        culprits = List.copyOf(culprits);
    }

    /** Whether only a text speaks against the figures, so that the text may be the wrong one as well. */
    public boolean areOfText() {
        return !findings.isEmpty() && findings.stream().allMatch(finding -> finding.span().isPresent());
    }
}
