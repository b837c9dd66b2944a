package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    @TempDir
    Path folder;

    @Test
    void everyMarkedStateIsListedNewestFirst() {
        try (var store = Store.open(folder)) {
            var key = store.create(blank(), false, at(0)).key();
            store.nextDraft(key, "AAAA-AAAA", "李四", at(1));
            write(store, key, 0, 3, at(2));
            store.nextDraft(key, "BBBB-BBBB", "李四", at(3));
            store.exported(key, "BBBB-BBBB", "2023.gouji.json", "王五", at(4));
            write(store, key, 3, 4, at(5));
            store.nameVersion(key, "局长改后", "CCCC-CCCC", "李四", at(6));
            assertEquals(List.of(
                    new Version(2, at(5), "李四", Version.Kind.NOW, 0, "", Optional.empty()),
                    new Version(2, at(6), "李四", Version.Kind.NAMED, 1, "局长改后", Optional.of("CCCC-CCCC")),
                    new Version(1, at(4), "王五", Version.Kind.EXPORT, 1, "2023.gouji.json", Optional.of("BBBB-BBBB")),
                    new Version(1, at(3), "李四", Version.Kind.DRAFT, 2, "", Optional.of("BBBB-BBBB")),
                    new Version(0, at(1), "李四", Version.Kind.DRAFT, 1, "", Optional.of("AAAA-AAAA")),
                    new Version(0, at(0), "", Version.Kind.CREATED, 0, "", Optional.empty())), store.versions(key));
        }
    }

    @Test
    void aSignatureBelongsToTheSheetThatWasSigned() {
        try (var store = Store.open(folder)) {
            var key = store.create(blank(), false, at(0)).key();
            store.nextDraft(key, "AAAA-AAAA", "李四", at(1));
            write(store, key, 0, 3, at(2));
            store.signed(key, "AAAA-AAAA", "李四", at(3));
            assertEquals(List.of(0), store.versions(key).stream().filter(version -> version.kind() == Version.Kind.SIGNED)
                    .map(Version::step).toList());
        }
    }

    private static void write(Store store, Key key, int from, int to, Instant at) {
        store.write(new Posting(key, of(from), of(to), How.TYPED, "李四", at));
    }

    private static Report of(int persons) {
        return persons == 0 ? blank() : blank().with(PERSON, Figure.of(persons), List.of());
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
