package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.exchange.WholeFile.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeft() throws IOException {
        assertEquals(Outcome.WRITTEN, write("a", "新", false));
        assertEquals(Map.of("a", "新"), files());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAskedFor() throws IOException {
        write("a", "旧", false);
        assertEquals(Outcome.EXISTS, write("a", "新", false));
        assertEquals(Map.of("a", "旧"), files());
        assertEquals(Outcome.WRITTEN, write("a", "新", true));
        assertEquals(Map.of("a", "新"), files());
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        assertEquals(Outcome.NOT_A_FILE, write("a", "新", true));
        assertEquals(Outcome.NOT_A_FILE, write("a", "新", false));
        assertEquals(Map.of("a", "folder"), files());
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        assertEquals(Outcome.NO_FOLDER, write("none/a", "新", true));
        assertEquals(Map.of(), files());
    }

    @Test
    void whereTheSystemRefusesNothingIsLeft() throws IOException {
        var tooLong = "名".repeat(200);
        assertThrows(FileSystemException.class, () -> write(tooLong, "新", false));
        assertEquals(Map.of(), files());
    }

    private Outcome write(String name, String content, boolean replace) throws IOException {
        return WholeFile.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8), replace);
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var inside = Files.list(folder)) {
            for (var path : inside.toList()) {
                files.put(path.getFileName().toString(), Files.isDirectory(path) ? "folder" : Files.readString(path));
            }
        }
        return files;
    }
}
