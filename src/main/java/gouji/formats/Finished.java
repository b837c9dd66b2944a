package gouji.formats;

import gouji.document.Difference;
import gouji.document.Transcript;
import gouji.words.Words;
import java.util.List;

/** A finished file, already read back (成品): its bytes, or why there are none. */
public sealed interface Finished {

    /**
     * It says what the report says.
     *
     * @param bytes   the file's content; the caller's own
     * @param remarks what there is to tell about it, a sentence each
     */
    record Ready(byte[] bytes, List<String> remarks) implements Finished {

        public Ready {
            remarks = List.copyOf(remarks);
        }
    }

    /** Read back, it says something else; there is no file. */
    record NotTheSame(Format format, List<Difference> differences) implements Finished {

        public NotTheSame {
            differences = List.copyOf(differences);
        }

        /** What she is told: where, and that nothing of the report has changed. */
        public String sentence(Words words) {
            if (differences.isEmpty()) {
                return words.say("file.finished.unreadable", format.key());
            }
            var first = differences.get(0);
            return words.say("file.finished.differs", format.key(), differences.size(), first.place(), first.expected(), first.found());
        }
    }

    /** Held against what the report says. */
    static Finished of(Format format, byte[] bytes, Transcript expected, Transcript found) {
        var differences = expected.differences(found);
        return differences.isEmpty() ? new Ready(bytes, List.of()) : new NotTheSame(format, differences);
    }
}
