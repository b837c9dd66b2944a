package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.OFFICE;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Figure;
import gouji.report.Office;
import gouji.store.StoreException.Reason;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"数据 文件夹/公开 年报", "a b", "𠮷😀", "100%", "#1", "a=b", "~", "it's \"here\"", "a,b", "a&b?c"})
    void aFolderMayBeCalledWhatPeopleCallThings(String name) {
        var folder = home.resolve(name);
        try (var store = Store.open(folder)) {
            store.create(full(), false, NOON);
        }
        try (var store = Store.open(folder)) {
            assertEquals(full(), store.read(store.entries().get(0).key()));
        }
        assertEquals(List.of("1.daybook", "gouji.lock", "gouji.mv.db"), names(folder));
    }

    @Test
    void aSemicolonInItsNameIsRefusedForItWouldBeASetting() {
        assertEquals(Reason.FOLDER, refusal(home.resolve("a;INIT=SHUTDOWN")));
        assertEquals(List.of(), names(home));
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        assertEquals(Reason.FOLDER, refusal(Files.writeString(home.resolve("file"), "")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderAndFileAreHersAlone() throws IOException {
        var folder = home.resolve("share/gouji");
        Store.open(folder).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("gouji.mv.db"))));
    }

    @Test
    void aSecondWindowIsToldAndTheFirstGoesOn() {
        try (var store = Store.open(home)) {
            var key = store.create(blank(), false, NOON).key();
            assertEquals(Reason.IN_USE, refusal(home));
            store.write(typed(key, blank(), full()));
            assertEquals(full(), store.read(key));
        }
        Store.open(home).close();
    }

    @Test
    void dataOfALaterProgramIsRefusedAndLeftAsItIs() {
        try (var store = Store.open(home)) {
            store.create(full(), false, NOON);
        }
        BehindOurBack.run(home, "INSERT INTO schema_version VALUES (999)", "ALTER TABLE content ADD COLUMN novelty INTEGER");
        assertEquals(Reason.NEWER, refusal(home));
        BehindOurBack.run(home, "DELETE FROM schema_version WHERE version = 999", "ALTER TABLE content DROP COLUMN novelty");
        try (var store = Store.open(home)) {
            assertEquals(full(), store.read(store.entries().get(0).key()));
        }
    }

    @Test
    void aFolderFromBeforeTheLengthsOfTextsIsTakenOverAndThenKeepsThem() {
        try (var store = Store.open(home)) {
            store.save(OFFICE);
            store.create(full(), false, NOON);
        }
        BehindOurBack.run(home, "DROP TABLE text_length", "DELETE FROM schema_version WHERE version >= 4");
        var asked = new Office(OFFICE.id(), OFFICE.name(), OFFICE.level(), OFFICE.contact(), Map.of("overview", 1_000, "problems", 600));
        try (var store = Store.open(home)) {
            assertEquals(List.of(OFFICE), store.offices());
            assertEquals(full(), store.read(store.entries().get(0).key()));
            store.save(asked);
        }
        try (var store = Store.open(home)) {
            assertEquals(List.of(asked), store.offices());
            store.save(OFFICE);
            assertEquals(List.of(OFFICE), store.offices());
        }
    }

    @Test
    void aStartThatWasCutOffWhileMakingTheTablesBeginsAnew() {
        Store.open(home).close();
        BehindOurBack.run(home, "DELETE FROM schema_version", "DROP TABLE version", "DROP TABLE setting");
        try (var store = Store.open(home)) {
            store.create(full(), false, NOON);
        }
    }

    /** @param password with which the data is encrypted; none where it is empty */
    @ParameterizedTest
    @ValueSource(strings = {"", "a password"})
    void aLongDaysWorkDoesNotMakeTheFileLarge(String password) throws IOException {
        var report = blank();
        var secret = password.isEmpty() ? Optional.<DataKey>empty() : Optional.of(Keys.of(password));
        Key key;
        try (var store = Store.open(home, secret)) {
            key = store.create(report, false, NOON).key();
            for (var at = 1; at <= 300; at++) {
                var next = report.with(Given.PERSON, Figure.of(at), List.of());
                store.write(typed(key, report, next));
                report = next;
            }
            assertTrue(Files.size(home.resolve("gouji.mv.db")) > 1_000_000);
        }
        assertTrue(Files.size(home.resolve("gouji.mv.db")) < 300_000, () -> "is " + home.resolve("gouji.mv.db").toFile().length() + " bytes");
        assertEquals(secret.isPresent() ? List.of("1.daybook", "gouji.key", "gouji.lock", "gouji.mv.db") : List.of("1.daybook", "gouji.lock", "gouji.mv.db"), names(home));
        try (var store = Store.open(home, secret)) {
            assertEquals(List.of(report, 300), List.of(store.read(key), store.journal(key).size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a password"})
    void aCopyThatWasCutOffIsNoHindrance(String password) throws IOException {
        Files.writeString(home.resolve("gouji.copy.mv.db"), "half a copy");
        Files.writeString(home.resolve("gouji.copy.mv.db.tempFile"), "half of another");
        aLongDaysWorkDoesNotMakeTheFileLarge(password);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        var bytes = "这不是数据库。".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Files.write(home.resolve("gouji.mv.db"), bytes);
        assertEquals(Reason.DAMAGED, refusal(home));
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(home.resolve("gouji.mv.db"))));
    }

    @Test
    void anEmptyFileIsAStartThatWasCutOff() throws IOException {
        Files.createFile(home.resolve("gouji.mv.db"));
        try (var store = Store.open(home)) {
            assertEquals(List.of(), store.entries());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noSocketListensWhileItIsOpen() throws IOException {
        var before = listening();
        try (var store = Store.open(home)) {
            store.create(full(), false, NOON);
            assertEquals(before, listening());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aListeningSocketWouldBeSeen() throws IOException {
        var before = listening().size();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(before + 1, listening().size(), () -> socket + " listens");
        }
    }

    @Test
    void everyReasonHasItsSentenceWithWhatItSpeaksOf() {
        for (var language : Language.values()) {
            for (var reason : Reason.values()) {
                var failure = new StoreException(reason, "示例县 2023");
                var sentence = Words.in(language).say(failure.key(), failure.where());
                assertEquals(reason != Reason.IN_USE, sentence.contains("示例县 2023"), sentence);
            }
        }
    }

    private static Reason refusal(Path folder) {
        return assertThrows(StoreException.class, () -> Store.open(folder).close()).reason();
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listening sockets of this process: those of the machine whose inode is among our file descriptors. */
    private static List<String> listening() throws IOException {
        var ours = new ArrayList<String>();
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (var descriptor : descriptors.toList()) {
                try {
                    ours.add(Files.readSymbolicLink(descriptor).toString());
                } catch (NoSuchFileException e) {
                    continue;
                }
            }
        }
        var found = new ArrayList<String>();
        for (var table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
            var lines = Files.exists(Path.of(table)) ? Files.readAllLines(Path.of(table)) : List.<String>of();
            lines.stream().skip(1).map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[3].equals("0A") && ours.contains("socket:[" + columns[9] + "]"))
                    .map(columns -> columns[1]).forEach(found::add);
        }
        return found;
    }
}
