package gouji.store;

import gouji.report.Change;
import gouji.report.How;
import java.time.Instant;

/**
 * One line of the journal (修改记录).
 *
 * @param step counts what was accepted at once, from 1; the lines of a pasted block share it, and undo takes them back together
 */
public record JournalLine(int step, Instant at, String who, How how, Change change) {
}
