package gouji.exchange;

import gouji.form.Form;
import gouji.insert.LibraryReader;
import gouji.insert.StandingSentences;
import gouji.insert.StandingSentences.Fault;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads libraries of standing sentences (常用句): plain texts in UTF-8 that any editor can change. That of an office is added to the one
 * that comes with the program.
 */
public final class SentenceFile {

    /** What an office's own library is called in its data folder. */
    public static final String NAME = "常用句.txt";

    /** The largest library that is read, in bytes. */
    public static final int SIZE_LIMIT = 1024 * 1024;

    private static final String PUBLISHED = "sentences.txt";

    private SentenceFile() {
    }

    /** What became of a library. */
    public sealed interface Result permits Listed, Faulty, Refused {
    }

    /** The sentences of the program and of the file. */
    public record Listed(StandingSentences sentences) implements Result {
    }

    /** Lines that cannot be read; nothing of the file is used. */
    public record Faulty(List<Fault> faults) implements Result {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The library that comes with the program. */
    public static StandingSentences published(Form form) {
        var read = LibraryReader.read(StandingSentences.EMPTY, OfficeText.published(PUBLISHED), form);
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException("the library " + PUBLISHED + " is wrong: " + read.faults());
        }
        return read.sentences();
    }

    /** The office's own library, which need not be there. */
    public static Result ofOffice(Path file, Form form) {
        if (Files.notExists(file)) {
            return new Listed(published(form));
        }
        try {
            var read = LibraryReader.read(published(form), JsonText.decode(FileBytes.read(file, SIZE_LIMIT)), form);
            return read.faults().isEmpty() ? new Listed(read.sentences()) : new Faulty(read.faults());
        } catch (Unacceptable e) {
            return e.refused();
        }
    }

    /**
     * Makes a library for her to write into, with the program's sentences as comments; one that is there is left as it is.
     *
     * @param heading how a library is written, in comments
     * @throws UncheckedIOException where the system does not let it
     */
    public static Path make(Path file, String heading) {
        return OfficeText.make(file, heading + "\n" + OfficeText.published(PUBLISHED).lines().map(line -> line.isEmpty() ? "#" : "# " + line)
                .collect(Collectors.joining("\n")));
    }
}
