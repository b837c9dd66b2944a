package gouji.report;

import gouji.form.CellRef;
import java.time.OffsetDateTime;
import java.util.List;

/** Her reason for leaving a finding as it is (说明原因). It is void when the figures it speaks of change. */
public record Acceptance(String rule, List<CellRef> cells, String reason, OffsetDateTime at) {

    public Acceptance {
        cells = List.copyOf(cells);
    }
}
