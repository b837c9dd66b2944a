package gouji.store;

import static gouji.store.Given.BUSINESS;
import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Change;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.TextDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    private Store store;
    private Key key;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        key = store.create(blank(), false, NOON).key();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itTellsTimePersonCellOldNewAndHow() {
        var three = blank().with(PERSON, Figure.of(3), List.of());
        var sum = three.with(PERSON, Figure.of(5), List.of(Figure.of(2), Figure.of(3)));
        store.write(new Posting(key, blank(), three, How.TYPED, "李四", NOON));
        store.write(new Posting(key, three, sum, How.TYPED, "李四", NOON.plusSeconds(1)));
        store.write(new Posting(key, sum, three, How.UNDONE, "王五", NOON.plusSeconds(2)));
        var made = new Margin(List.of(Addend.of(Figure.of(2)), Addend.of(Figure.of(3))), "", "", false, false);
        assertEquals(List.of(
                new JournalLine(1, NOON, "李四", How.TYPED, figure(Optional.empty(), three.figure(PERSON))),
                new JournalLine(2, NOON.plusSeconds(1), "李四", How.TYPED, figure(three.figure(PERSON), sum.figure(PERSON))),
                new JournalLine(2, NOON.plusSeconds(1), "李四", How.TYPED, new Change.OfMargin(PERSON, Margin.EMPTY, made)),
                new JournalLine(3, NOON.plusSeconds(2), "王五", How.UNDONE, figure(sum.figure(PERSON), three.figure(PERSON))),
                new JournalLine(3, NOON.plusSeconds(2), "王五", How.UNDONE, new Change.OfMargin(PERSON, made, Margin.EMPTY))),
                store.journal(key));
    }

    @Test
    void everyKindOfChangeIsToldInFull() {
        var after = full().withHead(blank(2024, Scope.CONSOLIDATED).head());
        store.write(typed(key, blank(), after));
        store.write(new Posting(key, after, blank(), How.UNDONE, "", NOON));
        var expected = new ArrayList<>(Change.between(blank(), after));
        expected.addAll(Change.between(after, blank()));
        store.close();
        store = Store.open(folder);
        assertEquals(expected, store.journal(key).stream().map(JournalLine::change).toList());
    }

    @Test
    void aPastedBlockIsOneStep() {
        var after = blank().with(PERSON, Figure.of(3), List.of()).with(BUSINESS, Figure.of(4), List.of());
        store.write(new Posting(key, blank(), after, How.PASTED, "", NOON));
        assertEquals(List.of(1, 1), store.journal(key).stream().map(JournalLine::step).toList());
    }

    @Test
    void whatAReportIsMadeWithStandsInNoJournal() {
        assertEquals(List.of(), store.journal(store.create(full(), true, NOON).key()));
    }

    @Test
    void aChangeThatIsRefusedLeavesNoLine() {
        store.create(blank(2022, Scope.OWN), false, NOON);
        try {
            store.write(typed(key, blank(), blank(2022, Scope.OWN)));
        } catch (StoreException e) {
            assertEquals(StoreException.Reason.EXISTS, e.reason());
        }
        assertEquals(List.of(), store.journal(key));
    }

    @Test
    void theJournalOfALongTextIsShortAndStillTellsAllOfIt() {
        var states = List.of(blank(), text("问".repeat(60_000)), text("问".repeat(30_000) + "𠮷" + "问".repeat(30_000)),
                text("问".repeat(30_000) + "𠮶" + "问".repeat(30_000)), text(""));
        for (var at = 1; at < states.size(); at++) {
            store.write(typed(key, states.get(at - 1), states.get(at)));
        }
        for (var at = 1; at < states.size(); at++) {
            assertEquals(Change.between(states.get(at - 1), states.get(at)), List.of(store.journal(key).get(at - 1).change()));
        }
    }

    @Test
    void twoTextsAndTheirDifferenceAgreeWhateverTheyAre() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var before = words(random);
            var after = words(random);
            var difference = Spelling.difference(Spelling.difference(Kind.TEXT, "overview", TextDifference.between(before, after)));
            assertEquals(before, difference.undoneIn(after), () -> before + " → " + after);
            assertEquals(difference.before().codePoints().filter(Character::isSupplementaryCodePoint).count() * 2,
                    difference.before().chars().filter(character -> Character.isSurrogate((char) character)).count());
        }
    }

    private static Report text(String text) {
        return blank().withText("overview", text);
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (var left = random.nextInt(6); left > 0; left--) {
            words.append(List.of("一", "二", "𠮷", "𠮶", "😀").get(random.nextInt(5)));
        }
        return words.toString();
    }

    private static Change figure(Optional<Figure> from, Optional<Figure> to) {
        return new Change.OfFigure(PERSON, from, to);
    }
}
