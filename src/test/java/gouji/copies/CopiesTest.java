package gouji.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.copies.CopyException.Reason;
import gouji.copies.Shelf.Shelved;
import gouji.form.CellRef;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

    private static final Instant NOON = Instant.parse("2024-01-12T04:03:22.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    private static final Office OFFICE = new Office(new UUID(1, 2), "云岭县人民政府办公室", Level.COUNTY_OFFICE,
            new Office.Contact("人民路1号", "000000", "0000", "示例@example.org"), Map.of("overview", 1000));
    private static final CellRef PERSON = CellRef.parse("requests/received/person");

    @TempDir
    Path folder;

    private static Report report(int year) {
        return Report.blank(Head.of(OFFICE, Scope.OWN, year), "2021").with(PERSON, Figure.of(year), List.of())
                .withText("overview", "𠮷\r\n\u0000\ud800 问".repeat(99));
    }

    private static Report type(Store store, Key key, int... values) {
        var report = store.read(key);
        for (var value : values) {
            var next = report.with(PERSON, Figure.of(value), List.of());
            store.write(new Posting(key, report, next, How.TYPED, "李四", NOON));
            report = next;
        }
        return report;
    }

    /** Two reports with everything, one of them in the bin. */
    private static Key fill(Store store) {
        store.save(OFFICE);
        store.setting("fontSize", "20");
        store.bin(store.create(report(2021), false, NOON).key(), NOON);
        var key = store.create(report(2022), false, NOON).key();
        type(store, key, 1, 2, 3);
        store.nextDraft(key, "ABCD-EFGH", "李四", NOON);
        return key;
    }

    private Copies copies() {
        return new Copies(folder, CLOCK);
    }

    @Test
    void everythingIsInACopyAndABareMachineHasItAgain(@TempDir Path bare) throws IOException {
        Files.writeString(folder.resolve("词表.txt"), "布署 = 部署\n");
        try (var store = Store.open(folder); var other = Store.open(bare)) {
            var key = fill(store);
            var made = copies().make(store, Why.CLOSING, Optional.empty());
            var copy = Copy.open(made.shelved().file(), Optional.empty());
            new Restorer(other, bare, "张三", NOON).all(copy);
            assertEquals(List.of(store.offices(), store.settings()), List.of(other.offices(), other.settings()));
            for (var entry : store.entries()) {
                var dossier = store.dossier(entry.key()).orElseThrow();
                assertEquals(dossier, other.dossier(other.counterpart(dossier).orElseThrow()).orElseThrow());
            }
            var again = other.find(OFFICE.id(), 2022, Scope.OWN).orElseThrow().key();
            assertEquals(List.of(store.journal(key), store.versions(key)), List.of(other.journal(again), other.versions(again)));
            assertEquals("布署 = 部署\n", Files.readString(bare.resolve("词表.txt")));
        }
    }

    /** A gouji.key in a folder that has no password would lock her out, a daybook would tell of reports that never were. */
    @Test
    void ofWhatACopyBringsOnlyHerOwnListsAreTakenIntoTheDataFolder(@TempDir Path bare) throws IOException {
        var brought = Files.createDirectories(folder.resolve("brought"));
        var files = List.of("词表.txt", "gouji.key", "9.daybook", "next-ready");
        for (var file : files) {
            Files.writeString(brought.resolve(file), "x");
        }
        var zip = folder.resolve("x.zip");
        try (var store = Store.open(folder); var out = Files.newOutputStream(zip)) {
            fill(store);
            new Copier(store, files.stream().map(brought::resolve).toList()).write(out, Why.HANDOVER, NOON);
        }
        try (var store = Store.open(bare)) {
            new Restorer(store, bare, "张三", NOON).all(Copy.open(zip, Optional.empty()));
        }
        try (var there = Files.list(bare)) {
            assertEquals(List.of("1.daybook", "gouji.lock", "gouji.mv.db", "词表.txt"), there.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatIsNotOnThisComputerIsNotTakenOverFromAnother(@TempDir Path bare) {
        try (var store = Store.open(folder); var other = Store.open(bare)) {
            fill(store);
            store.setting("secondCopies", folder.resolve("a stick that is not here").toString());
            store.setting("exportFolder", folder.toString());
            var copy = Copy.open(copies().make(store, Why.CLOSING, Optional.empty()).shelved().file(), Optional.empty());
            new Restorer(other, bare, "张三", NOON).all(copy);
            assertEquals(List.of(Optional.empty(), Optional.of(folder.toString()), Optional.of("20")),
                    List.of(other.setting("secondCopies"), other.setting("exportFolder"), other.setting("fontSize")));
        }
    }

    @Test
    void whatACopyLeftThatWasCutOffIsGoneAfterTheNext() throws IOException {
        var left = Files.createDirectories(folder.resolve("copies")).resolve(".copy-1234.tmp");
        Files.writeString(left, "half a copy");
        try (var store = Store.open(folder)) {
            fill(store);
            copies().make(store, Why.CLOSING, Optional.empty());
        }
        assertFalse(Files.exists(left));
    }

    @Test
    void aCopyIsReadableByHerAloneAndTellsWhatItHolds() throws IOException {
        try (var store = Store.open(folder)) {
            fill(store);
            var made = copies().make(store, Why.HOURLY, Optional.empty());
            assertEquals("000001-20240112-120322-hourly.zip", made.shelved().file().getFileName().toString());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.shelved().file())));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("copies"))));
            assertEquals(List.of("云岭县人民政府办公室 2022 false 1 1 true", "云岭县人民政府办公室 2021 true 1 1 true"), made.manifest().reports().stream()
                    .map(held -> held.office() + " " + held.year() + " " + held.binned() + " " + held.figures() + " " + held.texts() + " "
                    + held.journal()).toList());
            try (var left = Files.list(folder.resolve("copies"))) {
                assertEquals(List.of(made.shelved().file()), left.toList());
            }
        }
    }

    @Test
    void aReportThatIsThereIsRestoredAsANewChangeOfItAndTheSameIsLeft() {
        try (var store = Store.open(folder)) {
            var key = fill(store);
            var copied = store.read(key);
            var copy = Copy.open(copies().make(store, Why.ASKED, Optional.empty()).shelved().file(), Optional.empty());
            var held = copy.manifest().reports().get(0);
            type(store, key, 8, 9);
            var compared = Compared.of(store, copy, held);
            assertEquals(List.of(Compared.State.DIFFERENT, 1L, 0L), List.of(compared.state(), compared.cells(), compared.texts()));
            var restorer = new Restorer(store, folder, "张三", NOON);
            assertEquals(Restorer.Outcome.CHANGED, restorer.one(copy, held));
            assertEquals(List.of(copied, How.RESTORED, 6), List.of(store.read(key), store.journal(key).get(5).how(), store.journal(key).size()));
            assertEquals(List.of(Restorer.Outcome.SAME, Compared.State.SAME), List.of(restorer.one(copy, held), Compared.of(store, copy, held).state()));
            store.bin(key, NOON);
            assertEquals(Compared.State.BINNED, Compared.of(store, copy, held).state());
            restorer.one(copy, held);
            assertEquals(Optional.empty(), store.entry(key).binned());
        }
    }

    @Test
    void aReportThatIsNotWhatWasWrittenIsLeftOutToldAndMended() {
        Key key;
        Report sound;
        try (var store = Store.open(folder)) {
            key = fill(store);
            sound = store.read(key);
            copies().make(store, Why.CLOSING, Optional.empty());
        }
        BehindOurBack.run(folder, "UPDATE content SET written = ARRAY['77'] WHERE kind = 'figure'");
        try (var store = Store.open(folder)) {
            var made = copies().make(store, Why.CLOSING, Optional.empty());
            assertEquals(List.of("云岭县人民政府办公室 2021", "云岭县人民政府办公室 2022"), made.manifest().missing().stream().sorted().toList());
            var copy = Copy.open(copies().shelf().list().get(1).file(), Optional.empty());
            assertEquals(Restorer.Outcome.MENDED, new Restorer(store, folder, "张三", NOON).one(copy, copy.manifest().reports().get(0)));
            assertEquals(sound, store.read(key));
            assertTrue(Files.exists(folder.resolve("set-aside-" + stamp() + "-gouji.zip")));
        }
    }

    private static String stamp() {
        return java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(NOON.atZone(ZoneId.systemDefault()));
    }

    @Test
    void theSecondFolderHasThemTooAndItsAbsenceDisturbsNothing(@TempDir Path stick) {
        try (var store = Store.open(folder)) {
            fill(store);
            var made = copies().make(store, Why.CLOSING, Optional.of(stick));
            assertEquals(Optional.empty(), made.second());
            assertEquals(made.manifest(), Copy.open(Copies.second(stick).list().get(0).file(), Optional.empty()).manifest());
            var without = copies().make(store, Why.CLOSING, Optional.of(stick.resolve("none")));
            assertEquals(Optional.of(Reason.NO_FOLDER), without.second().map(CopyException::reason));
            assertEquals(2, copies().shelf().list().size());
        }
    }

    @Test
    void oneFileForTheSuccessorHasEverything() throws IOException {
        try (var store = Store.open(folder)) {
            fill(store);
            var file = folder.resolve("勾稽交接包.zip");
            copies().handOver(store, file);
            copies().handOver(store, file);
            assertEquals(List.of(2, "handover"), List.of(Copy.open(file, Optional.empty()).manifest().reports().size(), Copy.open(file, Optional.empty()).manifest().why()));
            assertEquals(Reason.NO_FOLDER, assertThrows(CopyException.class,
                    () -> copies().handOver(store, folder.resolve("no/x.zip"))).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1000, -1, -30})
    void aCopyThatWasCutOffOrHasOneOtherByteIsRefused(int at) throws IOException {
        Path file;
        try (var store = Store.open(folder)) {
            fill(store);
            file = copies().make(store, Why.CLOSING, Optional.empty()).shelved().file();
        }
        var whole = Files.readAllBytes(file);
        var cut = java.util.Arrays.copyOf(whole, at < 0 ? whole.length + at : at);
        Files.write(file, cut);
        // What only the directory at the end has lost, loses nothing of what is read.
        if (at >= 0) {
            assertThrows(CopyException.class, () -> Copy.open(file, Optional.empty()));
            var other = whole.clone();
            other[at + 40] ^= 4;
            Files.write(file, other);
            assertThrows(CopyException.class, () -> Copy.open(file, Optional.empty()).proved());
        } else {
            assertEquals(2, Copy.open(file, Optional.empty()).proved().manifest().reports().size());
        }
    }

    @Test
    void whatIsNoCopyOrFromALaterProgramIsSaid() throws IOException {
        var file = folder.resolve("x.zip");
        Files.writeString(file, "勾稽");
        assertEquals(Reason.NOT_A_COPY, assertThrows(CopyException.class, () -> Copy.open(file, Optional.empty())).reason());
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("manifest.json"));
            zip.write("{\"format\":\"gouji-copy\",\"version\":2,\"novelty\":1}".getBytes());
        }
        assertEquals(Reason.NEWER, assertThrows(CopyException.class, () -> Copy.open(file, Optional.empty())).reason());
        assertEquals(Reason.UNREADABLE, assertThrows(CopyException.class, () -> Copy.open(folder.resolve("none"), Optional.empty())).reason());
    }

    @Test
    void theNewestAreKeptThenOneADayThenOneAMonth() {
        var hourly = IntStream.range(0, 24 * 300).mapToObj(hour -> new Shelved(Path.of("c" + hour), 10_000 - hour,
                LocalDateTime.of(2024, 12, 31, 23, 0).minusHours(hour), Why.HOURLY, 1)).toList();
        var gone = Shelf.dispensable(hourly);
        var kept = hourly.stream().filter(each -> !gone.contains(each)).map(each -> each.at().toString()).toList();
        assertEquals(30, kept.size());
        assertEquals(List.of("2024-12-31T23:00", "2024-12-31T12:00", "2024-12-31T11:00", "2024-12-30T23:00", "2024-12-20T23:00",
                "2024-12-20T22:00", "2024-11-30T23:00", "2024-07-31T23:00"),
                List.of(kept.get(0), kept.get(11), kept.get(12), kept.get(13), kept.get(23), kept.get(24), kept.get(25), kept.get(29)));
        assertEquals(List.of(), Shelf.dispensable(hourly.subList(0, 12)));
    }
}
