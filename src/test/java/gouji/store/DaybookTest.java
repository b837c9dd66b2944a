package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.OFFICE;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.report.Figure;
import gouji.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file of the database has lost, the daybook beside it has. */
class DaybookTest {

    @TempDir
    Path folder;

    /** Types 1, 2, 3 … into one cell and a text. */
    private static Report type(Store store, Key key, int from, int to) {
        var report = store.read(key);
        for (var at = from; at <= to; at++) {
            var next = report.with(PERSON, Figure.of(at), List.of()).withText("overview", "第" + at + "稿\n𠮷");
            store.write(typed(key, report, next));
            report = next;
        }
        return report;
    }

    private Path keep() throws IOException {
        return Files.copy(folder.resolve("gouji.mv.db"), folder.resolve("old"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void putBack() throws IOException {
        Files.move(folder.resolve("old"), folder.resolve("gouji.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        BehindOurBack.crash(folder);
    }

    @Test
    void anOlderFilePutInItsPlaceIsLedForwardToWhatWasSaved() throws IOException {
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
            type(store, key, 1, 3);
        }
        keep();
        Report last;
        List<Version> versions;
        List<JournalLine> journal;
        try (var store = Store.open(folder)) {
            last = type(store, key, 4, 9);
            store.nextDraft(key, "ABCD-EFGH", "李四", NOON);
            store.create(full().withHead(blank(2022, gouji.report.Scope.OWN).head()), false, NOON);
            store.save(OFFICE);
            versions = store.versions(key);
            journal = store.journal(key);
        }
        putBack();
        try (var store = Store.open(folder)) {
            assertEquals(List.of(last, versions, journal, Set.of(), List.of(OFFICE)),
                    List.of(store.read(key), store.versions(key), store.journal(key), store.behind(), store.offices()));
            assertEquals(2, store.entries().size());
        }
    }

    @Test
    void withoutTheFileEverythingSinceTheReportWasMadeIsThere() throws IOException {
        Report last;
        try (var store = Store.open(folder)) {
            last = type(store, store.create(full(), false, NOON).key(), 1, 3);
        }
        Files.delete(folder.resolve("gouji.mv.db"));
        BehindOurBack.crash(folder);
        try (var store = Store.open(folder)) {
            assertEquals(last, store.read(store.entries().get(0).key()));
        }
    }

    @Test
    void whatIsOlderThanTheDaybookIsToldAsBehindAndReachedFromTheCopy() throws IOException {
        Key key;
        Dossier copied;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
        }
        keep();
        Report last;
        try (var store = Store.open(folder)) {
            type(store, key, 1, 3);
            var turn = store.turnDaybook();
            copied = store.dossier(key).orElseThrow();
            last = type(store, key, 4, 5);
            store.copied(turn, List.of(copied.stand()));
            last = type(store, key, 6, 7);
        }
        putBack();
        try (var store = Store.open(folder)) {
            assertEquals(Set.of(copied.id()), store.behind());
            var led = store.lead(copied.id(), Optional.of(copied)).orElseThrow();
            assertEquals(List.of(true, List.of()), List.of(led.isWhole(), led.beyond()));
            store.mend(key, led.dossier());
            assertEquals(List.of(last, Set.of(), 7), List.of(store.read(key), store.behind(), store.journal(key).size() / 2));
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of(last, Set.of()), List.of(store.read(key), store.behind()));
        }
    }

    @Test
    void aTornLineIsPassedOverAndTheNextOneIsWhole() throws IOException {
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
        }
        var file = folder.resolve("1.daybook");
        Files.writeString(file, "0123456789abcdef 3 Step", StandardOpenOption.APPEND);
        Report last;
        keep();
        try (var store = Store.open(folder)) {
            last = type(store, key, 1, 2);
        }
        putBack();
        try (var store = Store.open(folder)) {
            assertEquals(last, store.read(key));
        }
    }

    @Test
    void aLineInTheMiddleThatIsNotWhatItWasEndsTheWayAndWhatLiesBeyondIsNamed() throws IOException {
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
            type(store, key, 1, 4);
        }
        var file = folder.resolve("1.daybook");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, lines.get(2).replaceFirst("\"2\"", "\"8\""));
        Files.write(file, lines);
        Files.delete(folder.resolve("gouji.mv.db"));
        BehindOurBack.crash(folder);
        try (var store = Store.open(folder)) {
            var id = store.behind().iterator().next();
            var led = store.lead(id, Optional.empty()).orElseThrow();
            assertEquals(List.of(Optional.of(Figure.of(1)), false), List.of(store.read(store.entries().get(0).key()).figure(PERSON), led.isWhole()));
            assertEquals(List.of("3 figure requests/received/person [2] [3]", "3 text overview [1, 2] [1, 3]", "4 figure requests/received/person [3] [4]",
                    "4 text overview [1, 3] [1, 4]"), led.beyond().stream().map(line -> line.step() + " " + line.kind() + " " + line.name() + " "
                    + line.before() + " " + line.after()).sorted().toList());
        }
    }

    @Test
    void aFileThatIsNotTheOneThatWasClosedIsRefused() throws IOException {
        Store.open(folder).close();
        keep();
        try (var store = Store.open(folder)) {
            store.create(blank(), false, NOON);
        }
        Files.move(folder.resolve("old"), folder.resolve("gouji.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        for (var twice = 0; twice < 2; twice++) {
            assertEquals(StoreException.Reason.DAMAGED, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        }
    }

    @Test
    void itIsReadableByHerAlone() throws IOException {
        Store.open(folder).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("1.daybook"))));
    }
}
