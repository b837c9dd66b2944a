package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import gouji.ui.PlainReport.Filled;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever keys come in whatever order, screen, model and disk stay equal. A failed run is repeated with its seed:
 * {@code -Dgouji.test.seed=…}.
 */
class RandomOperationsTest {

    private static final int SOME = 300;
    private static final int MANY = 10_000;
    private static final int BETWEEN_CHECKS = 10;

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @Test
    void afterSomeHundredStepsScreenModelAndDiskAreEqual() {
        run(SOME);
    }

    @Test
    @Tag("long")
    void afterTenThousandStepsScreenModelAndDiskAreEqual() {
        run(MANY);
    }

    private void run(int steps) {
        var seed = Long.getLong("gouji.test.seed", new Random().nextLong());
        System.out.println("random operations: " + steps + " steps, -Dgouji.test.seed=" + seed);
        var office = new Office(new UUID(0, 7), "示例县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
        try (var store = Store.open(folder)) {
            store.save(office);
            store.create(Report.blank(Head.of(office, Scope.OWN, 2023), "2021"), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        Filled expected;
        try (var window = RunningWindow.goOn(folder)) {
            var clerk = new RandomClerk(window, seed, out, window::stored);
            for (var step = 1; step <= steps; step++) {
                clerk.step();
                if (step % BETWEEN_CHECKS == 0) {
                    clerk.check();
                }
            }
            clerk.check();
            expected = clerk.expected();
        }
        try (var store = Store.open(folder)) {
            assertEquals(expected, Filled.of(store.read(store.entries().get(0).key())));
        }
    }
}
