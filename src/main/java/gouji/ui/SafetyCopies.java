package gouji.ui;

import gouji.copies.Copies;
import gouji.copies.CopyException;
import gouji.copies.Shelf;
import gouji.copies.Why;
import gouji.store.Entry;
import gouji.store.Store;
import gouji.store.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * When safety copies are made by themselves: for each hour in which something was saved, and on closing after changes. Never on the screen
 * thread, and what goes wrong is told and disturbs nothing.
 */
final class SafetyCopies {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final Copies copies;
    private final Store store;
    private final Settings settings;
    private final ExecutorService thread;
    private final LongSupplier nanoTime;
    private final Consumer<RuntimeException> failed;
    private final AtomicLong last;
    private final AtomicBoolean isBusy = new AtomicBoolean();

    /**
     * @param thread   on which copies are made
     * @param nanoTime a clock nobody sets: hours of work are not those of the wall
     * @param failed   is told why a copy was not made, or does not stand on the other disk, on that thread
     */
    SafetyCopies(Copies copies, Store store, Settings settings, ExecutorService thread, LongSupplier nanoTime, Consumer<RuntimeException> failed) {
        this.copies = copies;
        this.store = store;
        this.settings = settings;
        this.thread = thread;
        this.nanoTime = nanoTime;
        this.failed = failed;
        this.last = new AtomicLong(nanoTime.getAsLong());
    }

    /** Something was saved. */
    void saved() {
        if (nanoTime.getAsLong() - last.get() >= HOUR && isBusy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    make(Why.HOURLY);
                } finally {
                    last.set(nanoTime.getAsLong());
                    isBusy.set(false);
                }
            });
        }
    }

    /** The window is closed; waits for the copy. Samples alone are not worth one. */
    void closing() {
        try {
            if (store.hasNews() && !store.entries().stream().allMatch(Entry::sample)) {
                make(Why.CLOSING);
            }
        } catch (StoreException e) {
            failed.accept(e);
        }
    }

    /** Makes one because she wants it. @throws CopyException where it cannot be made */
    Copies.Made asked() {
        return copies.make(store, Why.ASKED, second());
    }

    /** When the last copy was made. */
    Optional<LocalDateTime> last() {
        return copies.shelf().list().stream().findFirst().map(Shelf.Shelved::at);
    }

    Copies copies() {
        return copies;
    }

    /** The folder on another disk, if she chose one. */
    Optional<Path> second() {
        return settings.secondCopies().filter(folder -> !folder.isEmpty()).map(Path::of);
    }

    /** Keeps the folder on another disk, none where she wants none. @throws CopyException with NO_FOLDER where it is not there */
    void second(Optional<Path> folder) {
        folder.ifPresent(Copies::requireFolder);
        settings.secondCopies(folder.map(Path::toString).orElse(""));
    }

    private void make(Why why) {
        try {
            copies.make(store, why, second()).second().ifPresent(failed);
        } catch (CopyException | StoreException e) {
            failed.accept(e);
        }
    }
}
