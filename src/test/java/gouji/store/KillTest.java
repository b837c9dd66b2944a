package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.blank;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Report;
import gouji.store.StoreException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that types through the editor is killed at random moments, a third of the time while it closes the data; what it was
 * told is saved must be there. {@code -Dgouji.kills=} and {@code -Dgouji.seed=} change how often and repeat a run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("gouji.kills", 25);
    private static final long SEED = Long.getLong("gouji.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<CellRef, Integer> saved = new HashMap<>();
    private Optional<DataKey> key = Optional.empty();
    private int savedText;
    private int savedPlace;
    private int shown;

    /** A text that tells its number and fills some pages of the database. */
    static String text(int number) {
        return "第" + number + "稿。" + "公开".repeat(number % 500);
    }

    static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.substring(1, text.indexOf('稿')));
    }

    /** @param password with which the data is encrypted; none where it is empty */
    @ParameterizedTest
    @ValueSource(strings = {"", "a password"})
    void whatWasShownAsSavedIsThereAfterEveryKill(String password) throws IOException, InterruptedException {
        System.out.println("kill test: seed " + SEED + (password.isEmpty() ? "" : ", encrypted"));
        key = password.isEmpty() ? Optional.empty() : Optional.of(Keys.of(password));
        try (var store = open()) {
            store.create(blank(), false, NOON);
        }
        for (var kill = 1; kill <= KILLS; kill++) {
            typeAndKill(kill, password);
            look();
        }
        System.out.println("kill test: killed " + KILLS + " times" + (password.isEmpty() ? ", " : " with AES, ") + shown + " values shown as saved, all of them found again");
    }

    private Store open() {
        return Store.open(folder, key);
    }

    private void typeAndKill(int kill, String password) throws IOException, InterruptedException {
        var clerk = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), TypingClerk.class.getName(), folder.toString(),
                Long.toString(random.nextLong()), password).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = clerk.inputReader(StandardCharsets.UTF_8)) {
            for (var left = 1 + random.nextInt(80); left > 0; left--) {
                take(lines);
            }
            if (kill % 10 == 0) {
                assertEquals(Reason.IN_USE, assertThrows(StoreException.class, () -> open().close()).reason());
            }
            if (kill % 3 == 0) {
                clerk.getOutputStream().write('\n');
                clerk.getOutputStream().flush();
                LockSupport.parkNanos(random.nextInt(200_000_000));
            }
            LockSupport.parkNanos(random.nextInt(5_000_000));
            // by its handle: the process itself would close the stream we still read from
            clerk.toHandle().destroyForcibly();
            while (take(lines)) {
                continue;
            }
        } finally {
            clerk.destroyForcibly().waitFor();
        }
    }

    /** Notes the next line; false at the end, and for a line the kill cut short. */
    private boolean take(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null || !line.endsWith(" .")) {
            return false;
        }
        var words = line.split(" ");
        switch (words[0]) {
            case "ready", "closing", "closed" -> {
                return true;
            }
            case "saved" -> saved.put(CellRef.parse(words[1]), Integer.parseInt(words[2]));
            case "text" -> savedText = Integer.parseInt(words[1]);
            case "place" -> savedPlace = Integer.parseInt(words[1]);
            default -> throw new AssertionError(line);
        }
        shown++;
        return true;
    }

    /** Reading checks the content hash too. */
    private void look() {
        try (var store = open()) {
            var entry = store.entries().get(0);
            var report = store.read(entry.key());
            var lost = new ArrayList<String>();
            saved.forEach((cell, value) -> {
                if (report.figure(cell).filter(figure -> figure.compareTo(Figure.of(value)) >= 0).isEmpty()) {
                    lost.add(cell + " was " + value + ", is " + report.figure(cell));
                }
            });
            assertEquals(List.of(), lost);
            var number = number(report.text("overview"));
            assertTrue(number >= savedText, () -> "text " + savedText + " was saved, " + number + " is there");
            assertEquals(number == 0 ? "" : text(number), report.text("overview"));
            assertTrue(entry.place().map(place -> place.caret()).orElse(0) >= savedPlace, () -> "place " + savedPlace);
            assertEquals(report, replayed(store.journal(entry.key())));
        }
    }

    private static Report replayed(List<JournalLine> journal) {
        var report = blank();
        for (var line : journal) {
            if (line.change() instanceof Change.OfFigure figure) {
                report = report.with(figure.cell(), figure.to().orElseThrow(), List.of());
            } else if (line.change() instanceof Change.OfText text) {
                report = report.withText(text.key(), text.to());
            }
        }
        return report;
    }
}
