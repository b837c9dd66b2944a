package gouji.report;

import gouji.form.CellRef;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Her decision to leave a finding as it is (说明原因、忽略).
 *
 * @param rule   of the catalogue, such as R14
 * @param cells  the cells the finding speaks of
 * @param said   what the finding said then, as a fingerprint: where it says something else now, the decision is void; empty in
 *               files that do not tell it
 * @param reason in her words (说明原因); empty where she only ignored it (忽略)
 */
public record Acceptance(String rule, List<CellRef> cells, String said, String reason, OffsetDateTime at) {

    /** How many characters a fingerprint has. */
    public static final int SAID = 16;

    public Acceptance {
        cells = List.copyOf(cells);
    }

    /** Whether she gave no reason (忽略). */
    public boolean isIgnored() {
        return reason.isEmpty();
    }
}
