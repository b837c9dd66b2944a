package gouji.store;

import static gouji.store.Given.NOON;
import static gouji.store.Given.PERSON;
import static gouji.store.Given.blank;
import static gouji.store.Given.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Figure;
import gouji.report.Report;
import gouji.store.StoreException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Key KEY = new Key(1);

    @TempDir
    Path folder;

    private final List<Posting> stored = Collections.synchronizedList(new ArrayList<>());
    private final List<Posting> saved = Collections.synchronizedList(new ArrayList<>());
    private final List<Reason> failures = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyPostingIsWrittenInTheOrderTheyCame() {
        var postings = List.of(step(KEY, 0), step(KEY, 1), step(KEY, 2));
        try (var writer = writer(stored::add)) {
            postings.forEach(writer::accept);
            assertTrue(writer.flush(LONG));
        }
        assertEquals(List.of(postings, postings, List.of()), List.of(stored, saved, failures));
    }

    @Test
    void whatFailedIsTriedAgainWithTheNextPostingAndTheOrderHolds() {
        var full = new AtomicBoolean(true);
        var postings = List.of(step(KEY, 0), step(KEY, 1), step(KEY, 2));
        try (var writer = writer(posting -> write(full, posting))) {
            writer.accept(postings.get(0));
            writer.accept(postings.get(1));
            assertFalse(writer.flush(LONG));
            assertEquals(List.of(2, List.of()), List.of(writer.waiting(), saved));
            assertEquals(List.of(Reason.NOT_WRITTEN), failures.stream().distinct().toList());
            full.set(false);
            writer.accept(postings.get(2));
            assertTrue(writer.flush(LONG));
        }
        assertEquals(List.of(postings, postings), List.of(stored, saved));
    }

    @Test
    void whatFailedIsTriedAgainAtTheEnd() {
        var full = new AtomicBoolean(true);
        var posting = step(KEY, 0);
        try (var writer = writer(one -> write(full, one))) {
            writer.accept(posting);
            assertFalse(writer.flush(LONG));
            full.set(false);
        }
        assertEquals(List.of(posting), saved);
    }

    @Test
    void aReportThatCannotBeWrittenDoesNotHoldUpAnother() {
        var other = new Key(2);
        try (var writer = writer(posting -> write(new AtomicBoolean(posting.key().equals(KEY)), posting))) {
            writer.accept(step(KEY, 0));
            writer.accept(step(other, 0));
            writer.accept(step(KEY, 1));
            assertFalse(writer.flush(LONG));
            assertEquals(2, writer.waiting());
        }
        assertEquals(List.of(step(other, 0)), saved);
    }

    @Test
    void aDiskThatHangsDoesNotHoldUpWhoWaits() {
        var released = new CountDownLatch(1);
        try (var writer = writer(posting -> await(released))) {
            writer.accept(step(KEY, 0));
            assertFalse(writer.flush(Duration.ofMillis(20)));
            assertEquals(1, writer.waiting());
            released.countDown();
            assertTrue(writer.flush(LONG));
        }
    }

    @Test
    void otherWorkIsDoneInItsTurnAndItsFailureIsTold() {
        var order = Collections.synchronizedList(new ArrayList<String>());
        try (var writer = writer(posting -> order.add("posting"))) {
            writer.accept(step(KEY, 0));
            writer.then(() -> order.add("place"));
            writer.then(() -> {
                throw new StoreException(Reason.GONE, "");
            });
            writer.accept(step(KEY, 1));
        }
        assertEquals(List.of(List.of("posting", "place", "posting"), List.of(Reason.GONE)), List.of(order, failures));
    }

    @Test
    void throughTheWriterAReportReachesTheDisk() {
        Key key;
        try (var store = Store.open(folder); var writer = writer(store::write)) {
            key = store.create(blank(), false, NOON).key();
            for (var at = 0; at < 20; at++) {
                writer.accept(step(key, at));
            }
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of(figure(20), 20), List.of(store.read(key), store.journal(key).size()));
        }
    }

    private Writer writer(Consumer<Posting> store) {
        return new Writer(store, saved::add, failure -> failures.add(failure.reason()));
    }

    private void write(AtomicBoolean full, Posting posting) {
        if (full.get()) {
            throw new StoreException(Reason.NOT_WRITTEN, "");
        }
        stored.add(posting);
    }

    private static void await(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Posting step(Key key, int from) {
        return typed(key, figure(from), figure(from + 1));
    }

    private static Report figure(int amount) {
        return amount == 0 ? blank() : blank().with(PERSON, Figure.of(amount), List.of());
    }
}
