package gouji.exchange;

import gouji.prose.WordList;
import gouji.prose.WordList.Fault;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads word lists (词表): plain texts in UTF-8, one word a line, that any editor can change. Those of an office are added to the
 * one that comes with the program.
 */
public final class WordListFile {

    /** What an office's own list is called in its data folder. */
    public static final String NAME = "词表.txt";

    /** The largest list that is read, in bytes. */
    public static final int SIZE_LIMIT = 1024 * 1024;

    private static final String PUBLISHED = "words.txt";

    private WordListFile() {
    }

    /** What became of a list. */
    public sealed interface Result permits Listed, Faulty, Refused {
    }

    /** The words of the program and of the file. */
    public record Listed(WordList words) implements Result {
    }

    /** Lines that cannot be read; nothing of the file is used. */
    public record Faulty(List<Fault> faults) implements Result {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The list that comes with the program. */
    public static WordList published() {
        var read = WordList.EMPTY.read(OfficeText.published(PUBLISHED));
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException("the list " + PUBLISHED + " is wrong: " + read.faults());
        }
        return read.words();
    }

    /** The office's own list, which need not be there. */
    public static Result ofOffice(Path file) {
        return Files.exists(file) ? read(file) : new Listed(published());
    }

    /**
     * Makes a list for her to write into; one that is there is left as it is.
     *
     * @param heading what a list looks like, in comments
     * @throws UncheckedIOException where the system does not let it
     */
    public static Path make(Path file, String heading) {
        return OfficeText.make(file, heading);
    }

    public static Result read(Path file) {
        try {
            var read = published().read(JsonText.decode(FileBytes.read(file, SIZE_LIMIT)));
            return read.faults().isEmpty() ? new Listed(read.words()) : new Faulty(read.faults());
        } catch (Unacceptable e) {
            return e.refused();
        }
    }
}
