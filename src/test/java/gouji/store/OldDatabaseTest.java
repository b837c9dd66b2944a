package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.store.StoreException.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an older database wrote, in a process of its own with that database's jar; packaging/test --all brings the jars to target/h2. */
class OldDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void aFileOfTheDatabaseOfTwoYearsAgoIsReadAndNothingIsMissing(@TempDir Path elsewhere) throws IOException, InterruptedException {
        var jar = jar("2.2.224");
        Dossier dossier;
        try (var store = Store.open(elsewhere)) {
            var key = store.create(blank(), false, NOON).key();
            store.write(typed(key, blank(), full()));
            dossier = store.dossier(key).orElseThrow();
        }
        Files.writeString(elsewhere.resolve("dossier.json"), PlainJson.of(dossier));
        run(jar, folder.toString(), elsewhere.resolve("dossier.json").toString());
        try (var store = Store.open(folder)) {
            assertEquals(full(), store.read(store.entries().get(0).key()));
        }
    }

    @Test
    void aFileOfTheDatabaseBeforeThatIsRefusedByItsNameAndLeftAsItIs() throws IOException, InterruptedException {
        run(jar("1.4.200"), folder.toString());
        var file = folder.resolve("gouji.mv.db");
        var before = Files.readAllBytes(file);
        assertEquals(Reason.OLDER, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static Path jar(String version) {
        var jar = Path.of("target/h2/h2-" + version + ".jar");
        assumeTrue(Files.exists(jar), jar + " is not there; packaging/test --all brings it");
        return jar.toAbsolutePath();
    }

    private static void run(Path jar, String... arguments) throws IOException, InterruptedException {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(part -> !part.matches(".*/h2-[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", jar + File.pathSeparator + path,
                OldWriter.class.getName()), Arrays.stream(arguments)).toList();
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    /** What runs in the other process: the tables of the last released program, or any table at all. */
    static final class OldWriter {

        private OldWriter() {
        }

        public static void main(String... arguments) throws IOException, SQLException {
            if (arguments.length == 2) {
                OldTables.make(Path.of(arguments[0]), 4, PlainJson.read(Files.readString(Path.of(arguments[1])), Dossier.class));
                return;
            }
            try (var connection = DriverManager.getConnection("jdbc:h2:file:" + Path.of(arguments[0]).toAbsolutePath().resolve("gouji"));
                 var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE report (id INT PRIMARY KEY)");
            }
        }
    }
}
