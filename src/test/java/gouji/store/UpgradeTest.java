package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.report.Figure;
import gouji.report.Report;
import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of every earlier program is read by this one, and a duplicate is changed first. */
class UpgradeTest {

    @TempDir
    Path folder;

    /** A report with a journal and a draft. */
    private static Dossier given(Path elsewhere) {
        try (var store = Store.open(elsewhere)) {
            var key = store.create(blank(), false, NOON).key();
            store.write(typed(key, blank(), full()));
            store.write(typed(key, full(), last()));
            store.nextDraft(key, "ABCD-EFGH", "李四", NOON);
            return store.dossier(key).orElseThrow();
        }
    }

    private static Report last() {
        return full().with(PERSON, Figure.of(3), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theTablesOfEveryReleasedProgramBecomeThoseOfTodayAndNothingIsMissing(int version, @TempDir Path elsewhere) throws IOException, SQLException {
        OldTables.make(folder, version, given(elsewhere));
        var copied = new ArrayList<Report>();
        try (var store = Store.open(folder, Optional.empty(), upgraded -> copied.add(upgraded.read(upgraded.entries().get(0).key())))) {
            var key = store.entries().get(0).key();
            assertEquals(List.of(List.of(last()), last(), blank(), 1), List.of(copied, store.read(key), store.reportAt(key, 0),
                    store.versions(key).stream().filter(each -> each.kind() == Version.Kind.DRAFT).count() == 1 ? 1 : 0));
        }
        try (var store = Store.open(folder, Optional.empty(), upgraded -> copied.clear())) {
            assertEquals(List.of(List.of(last()), last()), List.of(copied, store.read(store.entries().get(0).key())));
        }
    }

    @Test
    void whereNoCopyCanBeMadeNothingIsChanged(@TempDir Path elsewhere) throws IOException, SQLException {
        OldTables.make(folder, 4, given(elsewhere));
        assertThrows(IllegalStateException.class, () -> Store.open(folder, Optional.empty(), upgraded -> {
            throw new IllegalStateException("no room");
        }));
        var copied = new ArrayList<Report>();
        // Older still, for the duplicate is made and given once more.
        try (var store = Store.open(folder, Optional.empty(), upgraded -> copied.add(upgraded.read(upgraded.entries().get(0).key())))) {
            assertEquals(List.of(List.of(last()), last()), List.of(copied, store.read(store.entries().get(0).key())));
        }
    }

    @Test
    void anOlderDatabaseFormatIsCalledOne() throws IOException {
        Files.createDirectories(folder);
        var old = new byte[8192];
        var head = "H:2,block:2,blockSize:1000,chunk:1,created:1,format:1,version:1,fletcher:f00\n".getBytes();
        System.arraycopy(head, 0, old, 0, head.length);
        Files.write(folder.resolve("gouji.mv.db"), old);
        assertEquals(Reason.OLDER, assertThrows(StoreException.class, () -> Store.open(folder)).reason());
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("gouji.mv.db")));
    }
}
