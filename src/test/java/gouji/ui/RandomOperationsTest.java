package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import gouji.ui.PlainReport.Filled;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever keys come in whatever order, screen, model and disk stay equal. A failed run is repeated with its seed:
 * {@code -Dgouji.test.seed=…}.
 */
class RandomOperationsTest {

    private static final int SOME = 300;
    private static final Duration LONG = Duration.ofMinutes(Integer.getInteger("gouji.test.minutes", 10));
    /** After so many everything the window ever needs is there; from then on memory may only go up and down. */
    private static final int WARM = 200;
    /** After so many there are no more steps that can be undone than before. */
    private static final int FULL = 1_200;
    /** How much more of the heap is noise, in bytes. */
    private static final long NOISE = 32L << 20;
    private static final int BETWEEN_CHECKS = 10;

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @Test
    void afterSomeHundredStepsScreenModelAndDiskAreEqual() {
        run(step -> step <= SOME);
    }

    @Test
    @Tag("long")
    void afterTenMinutesScreenModelAndDiskAreEqualAndNoMoreMemoryIsHeld() {
        var end = System.nanoTime() + LONG.toNanos();
        run(step -> System.nanoTime() < end);
    }

    private void run(IntPredicate goesOn) {
        var seed = Long.getLong("gouji.test.seed", new Random().nextLong());
        System.out.println("random operations: -Dgouji.test.seed=" + seed);
        var office = new Office(new UUID(0, 7), "示例县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
        try (var store = Store.open(folder)) {
            store.save(office);
            store.create(Report.blank(Head.of(office, Scope.OWN, 2023), "2021"), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        Filled expected;
        try (var window = RunningWindow.goOn(folder)) {
            var clerk = new RandomClerk(window, seed, out, window::stored);
            var warm = 0L;
            var step = 1;
            for (; goesOn.test(step); step++) {
                clerk.step();
                if (step % BETWEEN_CHECKS == 0) {
                    clerk.check();
                }
                warm = step == WARM || step == FULL ? held() : warm;
            }
            clerk.check();
            expected = clerk.expected();
            var held = held();
            System.out.printf("random operations: %d steps, %d MB held after %d of them, %d MB at the end%n", step - 1, warm >> 20, step > FULL ? FULL : WARM, held >> 20);
            assertTrue(held < warm + NOISE, warm + " bytes were held, and at last " + held);
        }
        try (var store = Store.open(folder)) {
            assertEquals(expected, Filled.of(store.read(store.entries().get(0).key())));
        }
    }

    /**
     * What of the heap is still needed, in bytes. What is softly held is let go of first, as always before memory runs out: the toolkit's
     * pool for effects holds each picture so that it has drawn them with, some hundred megabytes after a while.
     */
    private static long held() {
        try {
            var room = new long[Integer.MAX_VALUE - 8].length;
            System.out.println("random operations: room for " + room + ", so that nothing was let go of");
        } catch (OutOfMemoryError e) {
            System.gc();
        }
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
