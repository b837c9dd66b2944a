package gouji.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A plain text that comes with the program and that an office adds to in a file of its own (词表、常用句). */
final class OfficeText {

    private OfficeText() {
    }

    /** The text of that name that comes with the program. */
    static String published(String name) {
        try (var in = OfficeText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the text " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the text " + name + " cannot be read", e);
        }
    }

    /**
     * Makes a file for her to write into; one that is there is left as it is.
     *
     * @throws UncheckedIOException where the system does not let it
     */
    static Path make(Path file, String begin) {
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, begin + "\n", StandardOpenOption.CREATE_NEW);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file.getFileName() + " cannot be made", e);
        }
    }
}
