package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.full;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.store.StoreException.Reason;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any state a report has ever had is found again, exactly or not at all. {@code -Dgouji.steps=} and {@code -Dgouji.seed=} change
 * how long the history is and repeat a run.
 */
class PastTest {

    private static final int STEPS = Integer.getInteger("gouji.steps", 10_000);
    private static final int EACH = 50;
    private static final long SEED = Long.getLong("gouji.seed", System.nanoTime());
    private static final List<CellRef> TYPED = Given.FORM.cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref).toList();
    private static final List<CellRef> TOTALS = Given.FORM.cells().stream().filter(Cell::isComputed).map(Cell::ref).toList();

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void everyFormerStateIsFoundAgainAsItWas() {
        System.out.println("former states: seed " + SEED);
        var was = new ArrayList<Report>(List.of(full().withText("problems", "问".repeat(500))));
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(was.get(0), false, NOON).key();
            for (var step = 1; step <= STEPS; step++) {
                var before = was.get(was.size() - 1);
                var after = changed(before);
                if (!after.equals(before)) {
                    store.write(new Posting(key, before, after, How.TYPED, "李四", NOON.plusSeconds(step)));
                    was.add(after);
                }
            }
        }
        try (var store = Store.open(folder)) {
            for (var step = 0; step < was.size(); step += EACH) {
                assertEquals(was.get(step), store.reportAt(key, step), "step " + step + ", seed " + SEED);
            }
            assertEquals(was.get(was.size() - 1), store.reportAt(key, was.size() - 1));
            assertEquals(was.get(1), store.reportAt(key, 1));
        }
    }

    @Test
    void aStateThatNeverWasIsToldSo() {
        try (var store = Store.open(folder)) {
            var key = store.create(blank(), false, NOON).key();
            for (var step : List.of(-1, 1)) {
                assertEquals(Reason.JOURNAL, assertThrows(StoreException.class, () -> store.reportAt(key, step)).reason());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM journal WHERE step = 1",
        "DELETE FROM journal WHERE step = 2 AND kind = 'text'",
        "DELETE FROM journal WHERE step = 2",
        "DELETE FROM journal WHERE step = 3",
        "DELETE FROM journal",
        "UPDATE journal SET before = ARRAY['9'] WHERE step = 1",
        "UPDATE journal SET after = ARRAY['9'] WHERE step = 1",
        "UPDATE journal SET before = ARRAY['0', '别的话'] WHERE kind = 'text'",
        "UPDATE journal SET before = ARRAY['-1', '话'], after = ARRAY['-1', ''] WHERE kind = 'text'",
        "UPDATE journal SET kind = 'head', name = '', before = ARRAY[], after = ARRAY[] WHERE step = 1",
        "UPDATE journal SET step = 7 WHERE step = 3",
        "UPDATE journal SET kind = 'guess' WHERE step = 3"})
    void nothingIsGuessedWhereTheJournalIsDamaged(String altered) {
        var one = blank().with(PERSON, Figure.of(3), List.of());
        var two = one.with(PERSON, Figure.of(4), List.of()).withText("overview", "话");
        var three = two.with(PERSON, Figure.of(5), List.of());
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
            store.write(typed(key, blank(), one));
            store.write(typed(key, one, two));
            store.nextDraft(key, "AAAA-AAAA", "", NOON);
            store.write(typed(key, two, three));
        }
        BehindOurBack.run(folder, altered);
        try (var store = Store.open(folder)) {
            var refused = assertThrows(StoreException.class, () -> store.reportAt(key, 0));
            assertEquals(List.of(Reason.JOURNAL, "示例县人民政府办公室 2023"), List.of(refused.reason(), refused.where()));
            assertEquals(three, store.read(key));
        }
    }

    @Test
    void aJournalFromBeforeTheHashesIsStillWalkedBack() {
        var one = blank().with(PERSON, Figure.of(3), List.of());
        Key key;
        try (var store = Store.open(folder)) {
            key = store.create(blank(), false, NOON).key();
            store.write(new Posting(key, blank(), one, How.TYPED, "李四", NOON.plusSeconds(5)));
        }
        BehindOurBack.run(folder, "ALTER TABLE journal DROP COLUMN hash_before", "ALTER TABLE journal DROP COLUMN hash_after",
                "ALTER TABLE version DROP COLUMN who", "ALTER TABLE report DROP COLUMN created",
                "ALTER TABLE report DROP COLUMN last_step",
                "DROP TABLE unread", "DELETE FROM schema_version WHERE version >= 2");
        try (var store = Store.open(folder)) {
            assertEquals(List.of(blank(), one), List.of(store.reportAt(key, 0), store.reportAt(key, 1)));
            assertEquals(List.of(
                    new Version(1, NOON.plusSeconds(5), "李四", Version.Kind.NOW, 0, "", Optional.empty()),
                    new Version(0, NOON.plusSeconds(5), "", Version.Kind.CREATED, 0, "", Optional.empty())), store.versions(key));
        }
    }

    private Report changed(Report report) {
        var cell = TYPED.get(random.nextInt(TYPED.size()));
        var total = TOTALS.get(random.nextInt(TOTALS.size()));
        var words = "字".repeat(random.nextInt(6)) + random.nextInt(10);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> report.with(cell, Figure.of(random.nextInt(20)), List.of());
            case 3 -> report.with(cell, Figure.of(9), List.of(Figure.of(4), Figure.of(5)));
            case 4 -> report.without(cell);
            case 5 -> report.withText(List.of("preamble", "overview", "problems", "other").get(random.nextInt(4)), rewritten(report, words));
            case 6 -> report.withMargin(cell, new Margin(List.of(), words, "注" + words, random.nextBoolean(), random.nextBoolean()));
            case 7 -> report.withControl(total, random.nextBoolean() ? Optional.of(Figure.of(random.nextInt(9))) : Optional.empty());
            case 8 -> report.withHead(new Head(report.head().office(), "示例县" + words, Level.values()[random.nextInt(Level.values().length)],
                    report.head().scope(), report.head().year()));
            default -> random.nextInt(20) == 0 ? block(report) : report.withAccepted(random.nextBoolean() ? List.of()
                    : List.of(new Acceptance("R14", List.of(cell), "00ff00ff00ff00ff", words, OffsetDateTime.parse("2024-01-12T14:03:22+08:00"))));
        };
    }

    private Report block(Report report) {
        var pasted = report;
        for (var at = random.nextInt(TYPED.size()); at < TYPED.size(); at++) {
            pasted = pasted.with(TYPED.get(at), Figure.of(random.nextInt(5)), List.of());
        }
        return pasted;
    }

    private String rewritten(Report report, String words) {
        var text = report.text("other");
        var at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return random.nextInt(8) == 0 ? "" : text.substring(0, at) + words + (random.nextBoolean() ? "𠮷" : "") + text.substring(at);
    }
}
