package gouji.store;

import gouji.report.How;
import gouji.report.Report;
import java.time.Instant;

/**
 * One accepted step on its way to the disk (入账).
 *
 * @param who the name she gave, else her account
 */
public record Posting(Key key, Report before, Report after, How how, String who, Instant at) {
}
