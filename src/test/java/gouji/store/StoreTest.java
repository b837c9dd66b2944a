package gouji.store;

import static gouji.store.Given.BUSINESS;
import static gouji.store.Given.FORM;
import static gouji.store.Given.NOON;
import static gouji.store.Given.OFFICE;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Position;
import gouji.report.Refusal;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Unread;
import gouji.store.StoreException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatAReportIsMadeWithIsFoundAgainAfterARestart() {
        var key = store.create(full(), false, NOON).key();
        reopen();
        assertEquals(full(), store.read(key));
    }

    @Test
    void whatIsWrittenIsFoundAgainAfterARestart() {
        var key = store.create(blank(), false, NOON).key();
        store.write(typed(key, blank(), full()));
        reopen();
        assertEquals(full(), store.read(key));
    }

    @Test
    void whatWasTypedInVainIsFoundAgainAfterARestartAndChangesNothing() {
        var key = store.create(full(), false, NOON).key();
        var unread = Map.of(PERSON, new Unread("十二", Refusal.NOT_A_NUMBER), BUSINESS, new Unread("-3", Refusal.NEGATIVE));
        store.unread(key, Map.of(PERSON, new Unread("3.5", Refusal.NOT_WHOLE)));
        store.unread(key, unread);
        reopen();
        assertEquals(List.of(unread, full(), List.of()), List.of(store.unread(key), store.read(key), store.journal(key)));
        store.unread(key, Map.of());
        assertEquals(Map.of(), store.unread(key));
    }

    @Test
    void whatIsTakenBackIsGone() {
        var key = store.create(full(), false, NOON).key();
        store.write(typed(key, full(), blank()));
        assertEquals(blank(), store.read(key));
    }

    @Test
    void figuresOfOneReportAreNotThoseOfAnother() {
        var first = store.create(blank(2022, Scope.OWN), false, NOON).key();
        var second = store.create(blank(2023, Scope.OWN), false, NOON).key();
        var after = blank(2023, Scope.OWN).with(PERSON, Figure.of(3), List.of());
        store.write(typed(second, blank(2023, Scope.OWN), after));
        assertEquals(List.of(blank(2022, Scope.OWN), after), List.of(store.read(first), store.read(second)));
    }

    @Test
    void aPostingThatIsThereAlreadyIsNotWrittenTwice() {
        var key = store.create(blank(), false, NOON).key();
        var after = blank().with(PERSON, Figure.of(3), List.of());
        store.write(typed(key, blank(), after));
        store.write(typed(key, blank(), after));
        assertEquals(1, store.journal(key).size());
    }

    @Test
    void aPostingThatStartsFromAnotherStateIsRefusedAndChangesNothing() {
        var key = store.create(blank(), false, NOON).key();
        var other = blank().with(PERSON, Figure.of(3), List.of());
        var refused = assertThrows(StoreException.class,
                () -> store.write(typed(key, other, other.with(PERSON, Figure.of(4), List.of()))));
        assertEquals(Reason.OUT_OF_STEP, refused.reason());
        assertEquals(blank(), store.read(key));
    }

    @Test
    void thereIsOneReportInUsePerOfficeYearAndScope() {
        var entry = store.create(blank(), false, NOON);
        var refused = assertThrows(StoreException.class, () -> store.create(blank(), false, NOON));
        assertEquals(Reason.EXISTS, refused.reason());
        assertEquals("示例县人民政府办公室 2023", refused.where());
        assertEquals(List.of(entry), store.entries());
    }

    @Test
    void otherYearsScopesOfficesAndTheSampleStandBesideIt() {
        store.create(blank(), false, NOON);
        store.create(blank(2024, Scope.OWN), false, NOON);
        store.create(blank(2023, Scope.CONSOLIDATED), false, NOON);
        var other = new Office(new UUID(1, 2), OFFICE.name(), Level.TOWNSHIP, Office.Contact.NONE);
        store.create(Report.blank(Head.of(other, Scope.OWN, 2023), FORM.edition()), false, NOON);
        store.create(blank(), true, NOON);
        store.create(blank(), true, NOON);
        assertEquals(6, store.entries().size());
    }

    @Test
    void theYearCannotBeChangedToOneThatIsThere() {
        store.create(blank(2022, Scope.OWN), false, NOON);
        var key = store.create(blank(), false, NOON).key();
        var refused = assertThrows(StoreException.class, () -> store.write(typed(key, blank(), blank(2022, Scope.OWN))));
        assertEquals(Reason.EXISTS, refused.reason());
        assertEquals(blank(), store.read(key));
    }

    @Test
    void aChangedHeadIsFoundUnderItsNewYear() {
        var key = store.create(blank(), false, NOON).key();
        store.write(typed(key, blank(), blank(2024, Scope.CONSOLIDATED)));
        assertEquals(Optional.of(key), store.find(OFFICE.id(), 2024, Scope.CONSOLIDATED).map(Entry::key));
        assertEquals(Optional.empty(), store.find(OFFICE.id(), 2023, Scope.OWN));
        assertEquals(blank(2024, Scope.CONSOLIDATED), store.read(key));
    }

    @Test
    void whatLiesInTheBinMakesRoomAndComesBackWhenThereIsRoom() {
        var first = store.create(blank(), false, NOON).key();
        store.bin(first, NOON.plusSeconds(5));
        assertEquals(Optional.empty(), store.find(OFFICE.id(), 2023, Scope.OWN));
        assertEquals(List.of(Optional.of(NOON.plusSeconds(5))), store.entries().stream().map(Entry::binned).toList());
        var second = store.create(blank(), false, NOON).key();
        var refused = assertThrows(StoreException.class, () -> store.unbin(first));
        assertEquals(List.of(Reason.EXISTS, "示例县人民政府办公室 2023"), List.of(refused.reason(), refused.where()));
        store.bin(second, NOON);
        store.unbin(first);
        assertEquals(Optional.of(first), store.find(OFFICE.id(), 2023, Scope.OWN).map(Entry::key));
    }

    @Test
    void onlyWhatHasLainInTheBinLongEnoughIsRemoved() {
        var old = store.create(full(), false, NOON).key();
        store.bin(old, NOON);
        var younger = store.create(full(), false, NOON).key();
        store.bin(younger, NOON.plus(Duration.ofDays(1)));
        var inUse = store.create(full(), false, NOON.plus(Duration.ofDays(40))).key();
        assertEquals(1, store.purge(NOON.plus(Duration.ofDays(30)).plusSeconds(1), Duration.ofDays(30)));
        assertEquals(List.of(inUse, younger), store.entries().stream().map(Entry::key).toList());
        assertEquals(Reason.GONE, assertThrows(StoreException.class, () -> store.read(old)).reason());
        assertEquals(full(), store.read(younger));
    }

    @Test
    void aClockThatIsWrongByYearsEmptiesNoBin() {
        var binned = store.create(full(), false, NOON).key();
        store.bin(binned, NOON);
        store.create(full(), false, NOON.plus(Duration.ofDays(29)));
        assertEquals(0, store.purge(NOON.plus(Duration.ofDays(4000)), Duration.ofDays(30)));
        assertEquals(full(), store.read(binned));
    }

    @Test
    void anEntryTellsDraftsExportSignatureAndPlace() {
        var key = store.create(blank(), true, NOON).key();
        var place = new Position("requests", Optional.of(PERSON), 7);
        store.place(key, new Position("overview", Optional.empty(), 3));
        store.place(key, place);
        assertEquals(List.of(1, 2), List.of(store.nextDraft(key, "AAAA-AAAA", "李四", NOON), store.nextDraft(key, "BBBB-BBBB", "李四", NOON)));
        store.exported(key, "BBBB-BBBB", "旧.json", "李四", NOON);
        store.exported(key, "CCCC-CCCC", "2023-示例县.gouji.json", "李四", NOON.plusSeconds(9));
        store.signed(key, "BBBB-BBBB", "李四", NOON.plusSeconds(4));
        reopen();
        assertEquals(List.of(new Entry(key, blank().head(), "2021", true, NOON, Optional.empty(), 2,
                Optional.of(new Entry.Sent("CCCC-CCCC", NOON.plusSeconds(9), "2023-示例县.gouji.json")),
                Optional.of(new Entry.Signed("BBBB-BBBB", NOON.plusSeconds(4))), Optional.of(place))), store.entries());
    }

    @Test
    void theLastChangedReportComesFirst() {
        var first = store.create(blank(2022, Scope.OWN), false, NOON).key();
        var second = store.create(blank(), false, NOON.plusSeconds(1)).key();
        assertEquals(List.of(second, first), store.entries().stream().map(Entry::key).toList());
        store.write(new Posting(first, blank(2022, Scope.OWN), blank(2022, Scope.OWN).with(BUSINESS, Figure.ZERO, List.of()),
                How.FILLED, "", NOON.plusSeconds(2)));
        assertEquals(List.of(first, second), store.entries().stream().map(Entry::key).toList());
    }

    @Test
    void whatDoesNotExistIsGone() {
        var nowhere = new Key(77);
        for (var work : List.<Runnable>of(() -> store.read(nowhere), () -> store.journal(nowhere), () -> store.bin(nowhere, NOON),
                () -> store.unbin(nowhere), () -> store.nextDraft(nowhere, "AAAA-AAAA", "李四", NOON),
                () -> store.place(nowhere, Position.of("overview")), () -> store.write(typed(nowhere, blank(), full())))) {
            assertEquals(Reason.GONE, assertThrows(StoreException.class, work::run).reason());
        }
    }

    @Test
    void officesAreKeptAndRenamed() {
        var other = new Office(new UUID(3, 4), "乙镇人民政府", Level.TOWNSHIP, Office.Contact.NONE);
        store.save(OFFICE);
        store.save(other);
        var renamed = new Office(OFFICE.id(), "示例县政府办", Level.COUNTY_OFFICE, OFFICE.contact());
        store.save(renamed);
        reopen();
        assertEquals(List.of(other, renamed), store.offices());
    }

    @Test
    void settingsAreKept() {
        store.setting("theme", "dark");
        store.setting("theme", "light");
        reopen();
        assertEquals(List.of(Optional.of("light"), Optional.empty()), List.of(store.setting("theme"), store.setting("none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "𠮷", "😀", "\ud842", "é", "e\u0301", "甲\r\n乙",
            "\u0000\u001f\"\\'", "'; DROP TABLE report; --"})
    void everyTextComesBackAsItWas(String text) {
        var key = store.create(blank(), false, NOON).key();
        var after = blank().withText("overview", text);
        store.write(typed(key, blank(), after));
        reopen();
        assertEquals(after, store.read(key));
    }

    @Test
    void aCellOfAnotherEditionIsAsGoodAsAny() {
        var key = store.create(blank(), false, NOON).key();
        var after = blank().with(CellRef.parse("new/row.of.next/year"), Figure.of(1), List.of());
        store.write(typed(key, blank(), after));
        assertEquals(after, store.read(key));
    }

    private void reopen() {
        store.close();
        store = Store.open(folder);
    }
}
