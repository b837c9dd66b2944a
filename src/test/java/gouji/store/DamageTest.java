package gouji.store;

import static gouji.store.Given.BUSINESS;
import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.report.Figure;
import gouji.report.Scope;
import gouji.store.StoreException.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE content SET written = ARRAY['8'] WHERE name = 'requests/received/enterprise'",
        "UPDATE content SET written = ARRAY['x'] WHERE name = 'requests/received/enterprise'",
        "UPDATE content SET written = ARRAY['1', '2'] WHERE name = 'requests/received/enterprise'",
        "UPDATE content SET name = 'requests/received/legal' WHERE name = 'requests/received/enterprise' AND kind = 'figure'",
        "UPDATE content SET name = 'requests' WHERE name = 'requests/received/enterprise'",
        "UPDATE content SET kind = 'fig' WHERE name = 'requests/received/enterprise'",
        "DELETE FROM content WHERE name = 'requests/received/enterprise'",
        "UPDATE content SET written = ARRAY['别的话'] WHERE kind = 'text' AND name = 'preamble'",
        "UPDATE content SET written = ARRAY['1'] WHERE kind = 'control'",
        "UPDATE content SET written = ARRAY['', '', '', 'maybe', 'false'] WHERE kind = 'margin'",
        "UPDATE content SET written = ARRAY['R14'] WHERE kind = 'accepted'",
        "UPDATE report SET office_name = '示例县人民政府办公室 ' WHERE report_year = 2023",
        "UPDATE report SET level = 'village' WHERE report_year = 2023",
        "UPDATE report SET scope = 'whole' WHERE report_year = 2023",
        "UPDATE report SET edition = '2022' WHERE report_year = 2023",
        "UPDATE report SET content_hash = X'00' || SUBSTRING(content_hash FROM 2) WHERE report_year = 2023"})
    void aReportThatIsNotWhatWasWrittenIsNotOpenedAndTheOthersAre(String altered) {
        var other = blank(2022, Scope.OWN).with(PERSON, Figure.of(3), List.of());
        Key damaged;
        Key sound;
        try (var store = Store.open(folder)) {
            damaged = store.create(full().with(BUSINESS, Figure.of(3), List.of()), false, NOON).key();
            sound = store.create(other, false, NOON).key();
        }
        BehindOurBack.run(folder, altered);
        try (var store = Store.open(folder)) {
            var refused = assertThrows(StoreException.class, () -> store.read(damaged));
            assertEquals(Reason.DAMAGED, refused.reason());
            assertEquals("示例县人民政府办公室 2023", refused.where().replace("  ", " "));
            assertEquals(other, store.read(sound));
            assertEquals(2, store.entries().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE journal SET before = ARRAY['x'] WHERE kind = 'figure'",
        "UPDATE journal SET how = 'GUESSED'",
        "UPDATE journal SET after = ARRAY['900', '话'] WHERE kind = 'text'"})
    void aJournalThatMakesNoSenseIsToldAndTheReportStillOpens(String altered) {
        var after = blank().with(PERSON, Figure.of(3), List.of()).withText("overview", "话");
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
            store.write(typed(key, blank(), after));
        }
        BehindOurBack.run(folder, altered);
        try (var store = Store.open(folder)) {
            assertEquals(Reason.JOURNAL, assertThrows(StoreException.class, () -> store.journal(key)).reason());
            assertEquals(after, store.read(key));
        }
    }

    @Test
    void aDatabaseThatFailedIsOpenedAnewByTheNextCall() {
        try (var store = Store.open(folder)) {
            var key = store.create(blank(), false, NOON).key();
            Thread.currentThread().interrupt();
            var failed = assertThrows(StoreException.class, () -> store.write(typed(key, blank(), full())));
            assertEquals(List.of(Reason.NOT_WRITTEN, true), List.of(failed.reason(), Thread.interrupted()));
            store.write(typed(key, blank(), full()));
            assertEquals(full(), store.read(key));
        }
    }

    @Test
    void noWordOfAReportIsInWhatGoesIntoTheLog() {
        try (var store = Store.open(folder)) {
            var secret = blank().withText("overview", "机密的话");
            var first = store.create(secret, false, NOON).key();
            store.create(blank(2022, Scope.OWN), false, NOON);
            var failed = assertThrows(StoreException.class, () -> store.write(
                    typed(first, secret, secret.withHead(blank(2022, Scope.OWN).head()).withText("overview", "更机密的话"))));
            var log = new StringWriter();
            failed.printStackTrace(new PrintWriter(log));
            assertFalse(log.toString().contains("机密"), log::toString);
        }
    }
}
