package gouji.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Report;
import gouji.store.BehindOurBack;
import gouji.store.DataKey;
import gouji.store.Keys;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The password of the data: all of it, its copies and its daybook have the same one, whatever happens in between. */
class ProtectionTest {

    private static final int KILLS = Integer.getInteger("gouji.swaps", 4);

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Map<String, Report> worked() {
        Worked.fill(folder, new Random(3));
        try (var store = Store.open(folder)) {
            return Recovery.reports(store);
        }
    }

    private Map<String, Report> reports(Optional<DataKey> key) {
        try (var store = Store.open(folder, key)) {
            return Recovery.reports(store);
        }
    }

    private List<Path> filesThatSay(String words) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void givenChangedAndTakenAwayItLosesNothingAndNoFileSaysAWord() throws IOException {
        var saved = worked();
        var one = Optional.of(Keys.of("first password"));
        var other = Optional.of(Keys.of("second password"));
        Protection.change(folder, Optional.empty(), one);
        assertEquals(saved, reports(one));
        assertEquals(List.of(), filesThatSay("云岭县"));
        assertEquals(2, new Copies(folder, Clock.systemUTC()).shelf().list().stream().filter(each -> Copy.open(each.file(), one).proved() != null).count());
        Protection.change(folder, one, other);
        assertEquals(saved, reports(other));
        assertThrows(StoreException.class, () -> reports(one));
        Protection.change(folder, other, Optional.empty());
        assertEquals(saved, reports(Optional.empty()));
        assertTrue(Files.notExists(folder.resolve("gouji.key")));
    }

    @Test
    void withoutThePasswordNothingIsOpenedAndTheRightOneIsKnown() {
        worked();
        Protection.change(folder, Optional.empty(), Optional.of(Keys.of("right password")));
        assertEquals(Reason.LOCKED, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        var copy = new Copies(folder, Clock.systemUTC()).shelf().list().get(0).file();
        assertEquals(CopyException.Reason.LOCKED, assertThrows(CopyException.class, () -> Copy.open(copy, Optional.empty())).reason());
        assertEquals(List.of(false, true, true), List.of(Protection.unlock(folder, "wrong".toCharArray()).isPresent(),
                Protection.unlock(folder, "right password".toCharArray()).isPresent(), Envelope.unlock(copy, "right password".toCharArray()).isPresent()));
    }

    /** The salt is nowhere but in that file of 150 bytes, and in every copy. */
    @ParameterizedTest
    @ValueSource(strings = {"gone", "emptied", "another salt", "another check"})
    void aKeyFileThatIsLostOrDamagedIsFoundAgainInTheCopies(String damage) throws IOException {
        var saved = worked();
        Protection.change(folder, Optional.empty(), Optional.of(Keys.of("a password")));
        var file = folder.resolve("gouji.key");
        var line = Files.readString(file);
        var parts = line.split(" ");
        switch (damage) {
            case "gone" -> Files.delete(file);
            case "emptied" -> Files.writeString(file, "");
            case "another salt" -> Files.writeString(file, line.replace(parts[4], "0".repeat(32)));
            default -> Files.writeString(file, line.replace(parts[5], "0".repeat(64) + "\n"));
        }
        assertEquals(Reason.LOCKED, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        assertEquals(Optional.empty(), Protection.unlock(folder, "wrong".toCharArray()).map(DataKey::line));
        var key = Protection.unlock(folder, "a password".toCharArray());
        assertEquals(saved, reports(key));
        assertEquals(line, Files.readString(file));
    }

    @Test
    void aCopyOfFormerDaysWithAFormerPasswordOpensNothingAndSpoilsNothing() throws IOException {
        var saved = worked();
        Protection.change(folder, Optional.empty(), Optional.of(Keys.of("former password")));
        var former = Files.readAllBytes(new Copies(folder, CLOCK).shelf().list().get(0).file());
        var key = Optional.of(Keys.of("present password"));
        Protection.change(folder, Protection.unlock(folder, "former password".toCharArray()), key);
        Files.write(folder.resolve("copies/000099-20240101-120000-asked.zip"), former);
        var found = Protection.unlock(folder, "former password".toCharArray());
        assertEquals(Reason.LOCKED, assertThrows(StoreException.class, () -> Store.open(folder, found)).reason());
        assertEquals(saved, reports(key));
    }

    @Test
    void withoutKeyFileAndCopiesTheDataIsLeftAsItIsAndItIsSaidWhatIsMissing() throws IOException {
        worked();
        Protection.change(folder, Optional.empty(), Optional.of(Keys.of("a password")));
        Files.delete(folder.resolve("gouji.key"));
        for (var shelved : new Copies(folder, CLOCK).shelf().list()) {
            Files.delete(shelved.file());
        }
        assertEquals(Reason.LOCKED, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        var refused = assertThrows(StoreException.class, () -> Protection.unlock(folder, "a password".toCharArray()));
        assertEquals(List.of(Reason.NO_KEY, false), List.of(refused.reason(), refused.isFileLost()));
    }

    @Test
    void whatBreaksIsPutTogetherAgainUnderTheSamePassword() throws IOException {
        worked();
        var key = Optional.of(Keys.of("a password"));
        Protection.change(folder, Optional.empty(), key);
        Map<String, Report> saved;
        try (var store = Store.open(folder, key)) {
            Worked.work(store, store.entries().get(0).key(), new Random(4), 5);
            saved = Recovery.reports(store);
        }
        Files.write(folder.resolve("gouji.mv.db"), new byte[5000]);
        BehindOurBack.crash(folder);
        var recovery = Recovery.of(folder, key);
        try (var store = recovery.store()) {
            assertEquals(List.of(List.of(), saved), List.of(recovery.lost(), Recovery.reports(store)));
        }
    }

    /** A process that changes the password again and again is killed; everything has one of the two passwords, and is there. */
    @Test
    void killedAtAnyMomentAllOfItHasTheOldPasswordOrAllOfItTheNew() throws IOException, InterruptedException {
        var saved = worked();
        var random = new Random();
        for (var kill = 0; kill < KILLS; kill++) {
            var changer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Changer.class.getName(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (var lines = changer.inputReader()) {
                for (var left = 1 + random.nextInt(3); left > 0; left--) {
                    lines.readLine();
                }
                LockSupport.parkNanos(random.nextInt(700_000_000));
                changer.toHandle().destroyForcibly();
            } finally {
                changer.destroyForcibly().waitFor();
            }
            var key = Changer.key(folder);
            assertEquals(saved, reports(key));
            for (var shelved : new Copies(folder, Clock.systemUTC()).shelf().list()) {
                Copy.open(shelved.file(), key).proved();
            }
            assertEquals(2, new Copies(folder, Clock.systemUTC()).shelf().list().size());
        }
        System.out.println("protection test: killed " + KILLS + " times while the password was changed, nothing missing");
    }

    /** Changes the password for ever, and says each time that it begins. */
    static final class Changer {

        private Changer() {
        }

        public static void main(String... arguments) {
            var folder = Path.of(arguments[0]);
            for (var turn = 0;; turn++) {
                System.out.println("changing");
                var old = key(folder);
                Protection.change(folder, old, turn % 3 == 2 ? Optional.empty() : Optional.of(Keys.of("password " + turn % 3)));
            }
        }

        /** Whichever it is now; a swap that was cut off is done to its end first. */
        static Optional<DataKey> key(Path folder) {
            try {
                Store.open(folder).close();
                return Optional.empty();
            } catch (StoreException e) {
                return Protection.unlock(folder, "password 0".toCharArray()).or(() -> Protection.unlock(folder, "password 1".toCharArray()));
            }
        }
    }
}
