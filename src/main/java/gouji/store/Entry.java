package gouji.store;

import gouji.report.Head;
import gouji.report.Position;
import java.time.Instant;
import java.util.Optional;

/**
 * A stored report as the list of reports shows it.
 *
 * @param sample   whether it is the example (示例), which is never exported as real
 * @param changed  when its content was last changed
 * @param binned   since when it lies in the bin (回收), if it does
 * @param drafts   how many drafts were made of it (第 N 稿)
 * @param exported the last export, if any
 * @param signed   the last signature she recorded (纸质稿已签), if any
 * @param place    where she was, if she has been there
 */
public record Entry(Key key, Head head, String edition, boolean sample, Instant changed, Optional<Instant> binned, int drafts,
                    Optional<Sent> exported, Optional<Signed> signed, Optional<Position> place) {

    /** An export: the version code, when, and to which file. */
    public record Sent(String code, Instant at, String fileName) {
    }

    /** A signature on paper: the version code of the signed sheet, and when she recorded it. */
    public record Signed(String code, Instant at) {
    }
}
