package gouji.edit;

import gouji.report.How;
import gouji.report.Position;
import gouji.report.Report;

/** One accepted change: what Ctrl+Z takes back at once. */
public record Step(Report before, Report after, Position place, How how) {
}
