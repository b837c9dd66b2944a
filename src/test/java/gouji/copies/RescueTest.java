package gouji.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.BehindOurBack;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks is put together again from the newest copy and the daybook, and what is missing is named. */
class RescueTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-12T04:03:22Z"), ZoneId.of("Asia/Shanghai"));
    private static final Office OFFICE = new Office(new UUID(1, 2), "云岭县人民政府办公室", Level.COUNTY_OFFICE, Office.Contact.NONE);
    private static final CellRef PERSON = CellRef.parse("requests/received/person");

    @TempDir
    Path folder;

    private static Report type(Store store, Key key, int... values) {
        var report = store.read(key);
        for (var value : values) {
            var next = report.with(PERSON, Figure.of(value), List.of()).withText("overview", "第" + value + "稿");
            store.write(new Posting(key, report, next, How.TYPED, "李四", CLOCK.instant()));
            report = next;
        }
        return report;
    }

    /** A report with a copy in the middle of its work; says how it ended. */
    private Report worked() {
        try (var store = Store.open(folder)) {
            store.save(OFFICE);
            var key = store.create(Report.blank(Head.of(OFFICE, Scope.OWN, 2023), "2021"), false, CLOCK.instant()).key();
            type(store, key, 1, 2, 3);
            new Copies(folder, CLOCK).make(store, Why.HOURLY, Optional.empty());
            return type(store, key, 4, 5, 6);
        }
    }

    private Rescue rescue() {
        return new Rescue(folder, CLOCK, Optional.empty());
    }

    @Test
    void aFileThatCannotBeOpenedIsSetAsideAndNothingThatWasSavedIsMissing() throws IOException {
        var last = worked();
        Files.writeString(folder.resolve("gouji.mv.db"), "nothing that was ever a database");
        BehindOurBack.crash(folder);
        var refused = assertThrows(StoreException.class, () -> Store.open(folder));
        assertTrue(refused.isFileLost());
        var reopened = rescue().reopen();
        try (var store = reopened.store()) {
            var key = store.entries().get(0).key();
            assertEquals(List.of(last, List.of(OFFICE), 12, Set.of(), Set.of()),
                    List.of(store.read(key), store.offices(), store.journal(key).size(), store.behind(), store.damaged()));
            assertEquals(List.of(List.of(), 1), List.of(reopened.outcome().lost(), reopened.outcome().ids().size()));
        }
        assertEquals("nothing that was ever a database", Files.readString(reopened.outcome().aside().orElseThrow()));
        Store.open(folder).close();
    }

    /** A flat battery: it is 2019 again after a copy of 2024, and then 2030. */
    @Test
    void aClockThatJumpsMixesNothingUp() throws IOException {
        var times = List.of("2024-01-12T04:00:00Z", "2019-01-01T00:00:00Z", "2030-06-01T00:00:00Z", "2019-01-01T00:00:01Z");
        try (var store = Store.open(folder)) {
            store.save(OFFICE);
            var key = store.create(Report.blank(Head.of(OFFICE, Scope.OWN, 2023), "2021"), false, CLOCK.instant()).key();
            for (var value = 1; value <= times.size(); value++) {
                var clock = Clock.fixed(Instant.parse(times.get(value - 1)), ZoneId.of("Asia/Shanghai"));
                var report = store.read(key);
                store.write(new Posting(key, report, report.with(PERSON, Figure.of(value), List.of()), How.TYPED, "李四", clock.instant()));
                if (value < times.size()) {
                    new Copies(folder, clock).make(store, Why.HOURLY, Optional.empty());
                }
            }
            assertEquals(List.of(1, 2, 3, 4), store.journal(key).stream().map(line -> line.step()).toList());
        }
        assertEquals(List.of(3, 2, 1), new Copies(folder, CLOCK).shelf().list().stream().map(shelved -> shelved.number()).toList());
        Files.writeString(folder.resolve("gouji.mv.db"), "nothing that was ever a database");
        BehindOurBack.crash(folder);
        var reopened = rescue().reopen();
        try (var store = reopened.store()) {
            var key = store.entries().get(0).key();
            assertEquals(List.of(Optional.of(Figure.of(4)), 4, List.of()),
                    List.of(store.read(key).figure(PERSON), store.journal(key).size(), reopened.outcome().lost()));
        }
    }

    @Test
    void whatTheDaybookCannotTellIsNamedCellByCellOnceAndKept() throws IOException {
        worked();
        var daybook = folder.resolve("2.daybook");
        var lines = new ArrayList<>(Files.readAllLines(daybook));
        lines.set(3, lines.get(3).replace("\"5\"", "\"7\""));
        Files.write(daybook, lines);
        Files.delete(folder.resolve("gouji.mv.db"));
        BehindOurBack.crash(folder);
        var reopened = rescue().reopen();
        try (var store = reopened.store()) {
            assertEquals(Optional.of(Figure.of(4)), store.read(store.entries().get(0).key()).figure(PERSON));
            assertEquals(List.of(new Lost("云岭县人民政府办公室 2023", false, List.of(new Change.OfText("overview", "5", "6"),
                    new Change.OfFigure(PERSON, Optional.of(Figure.of(5)), Optional.of(Figure.of(6)))), 1)), reopened.outcome().lost());
            assertEquals(Set.of(), store.behind());
        }
        assertTrue(Files.list(folder).anyMatch(file -> file.getFileName().toString().endsWith("2.daybook")
                && file.getFileName().toString().startsWith("set-aside-")));
    }

    @Test
    void whereTheDaybookIsGoneTooItIsNotSaidThatNothingIsMissing() throws IOException {
        worked();
        Files.delete(folder.resolve("2.daybook"));
        Files.writeString(folder.resolve("gouji.mv.db"), "nothing that was ever a database");
        BehindOurBack.crash(folder);
        var reopened = rescue().reopen();
        try (var store = reopened.store()) {
            assertEquals(Optional.of(Figure.of(3)), store.read(store.entries().get(0).key()).figure(PERSON));
            assertEquals(List.of(new Lost("云岭县人民政府办公室 2023", false, List.of(), 0)), reopened.outcome().lost());
        }
        Store.open(folder).close();
    }

    @Test
    void aReportThatIsNotWhatWasWrittenComesBackWithEverySavedStep() {
        var last = worked();
        BehindOurBack.run(folder, "UPDATE content SET written = ARRAY['8'] WHERE kind = 'figure'");
        try (var store = Store.open(folder)) {
            var outcome = rescue().mend(store, store.damaged());
            var key = store.entries().get(0).key();
            assertEquals(List.of(last, List.of(), Set.of()), List.of(store.read(key), outcome.lost(), store.damaged()));
            assertEquals(12, store.journal(key).size());
        }
    }

    @Test
    void withoutAnyCopyTheStoredJournalLeadsFromTheBlankReportToTheLastStep() throws IOException {
        var last = worked();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".daybook")).toList()) {
                Files.delete(file);
            }
        }
        Files.move(folder.resolve("copies"), folder.resolve("gone"), StandardCopyOption.ATOMIC_MOVE);
        BehindOurBack.run(folder, "UPDATE content SET written = ARRAY['8'] WHERE kind = 'figure'");
        try (var store = Store.open(folder)) {
            assertEquals(List.of(), rescue().mend(store, store.damaged()).lost());
            assertEquals(last, store.read(store.entries().get(0).key()));
        }
    }
}
