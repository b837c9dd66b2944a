package gouji.formats;

import gouji.check.Sheet;
import gouji.document.Difference;
import gouji.document.Transcript;
import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /**
     * Read back, it says something else or cannot be read; there is no file.
     *
     * @param refused why it cannot be read, where its reader says so
     */
    record NotTheSame(Format format, List<Difference> differences, Optional<Refused> refused) implements Finished {

        public NotTheSame {
            differences = List.copyOf(differences);
        }

        NotTheSame(Format format, List<Difference> differences) {
            this(format, differences, Optional.empty());
        }

        /**
         * What she is told: where, and that nothing of the report has changed.
         *
         * @param sheet of the report the file was made of
         */
        public String sentence(Words words, Sheet sheet) {
            if (differences.isEmpty()) {
                return refused.map(why -> words.say("file.finished.refused", new FileSentence(words).of(Path.of(format.key()), why)))
                        .orElseGet(() -> words.say("file.finished.unreadable", format.key()));
            }
            var first = differences.get(0);
            return words.say("file.finished.differs", format.key(), differences.size(), new PlaceName(words, Optional.of(sheet)).of(first.place()),
                    first.expected(), first.found());
        }
    }

    /** Held against what the report says. */
    static Finished of(Format format, byte[] bytes, Transcript expected, Transcript found) {
        var differences = expected.differences(found);
        return differences.isEmpty() ? new Ready(bytes, List.of()) : new NotTheSame(format, differences);
    }
}
