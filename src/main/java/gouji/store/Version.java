package gouji.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A state of a report that was marked (版本): it left the program, was given a name, or is its beginning or end.
 *
 * @param step   the last step it has; {@link Store#reportAt} gives the report as it was
 * @param who    who made it, empty where that was not kept
 * @param number which of its kind it is, from 1; 0 for beginning and end
 * @param name   the name she gave or the file it was exported to, else empty
 * @param code   the version code that was printed or given with it
 */
public record Version(int step, Instant at, String who, Kind kind, int number, String name, Optional<String> code) {

    /** What a version is; where several are of one step, in the order in which they are listed. */
    public enum Kind {
        /** The present state. */
        NOW(""),
        /** A state she gave a name. */
        NAMED("named"),
        /** A sheet signed on paper (纸质稿已签). */
        SIGNED("signed"),
        EXPORT("export"),
        /** 第 N 稿. */
        DRAFT("draft"),
        /** What the report was made with. */
        CREATED("");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name in the table. */
        String key() {
            return key;
        }

        /** @throws IllegalArgumentException where the table has no such kind */
        static Kind of(String key) {
            return Arrays.stream(values()).filter(kind -> !key.isEmpty() && kind.key.equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind '" + key + "'"));
        }
    }

    Version atStep(int other) {
        return new Version(other, at, who, kind, number, name, code);
    }
}
