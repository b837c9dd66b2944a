package gouji.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The one thread that writes (记账). Postings are written one by one in the order they came. One that fails stays first among
 * those of its report and is tried again with the next posting, at {@link #flush} and at the end.
 */
public final class Writer implements AutoCloseable {

    private static final Duration LAST = Duration.ofSeconds(10);

    private final Consumer<Posting> store;
    private final Consumer<Posting> saved;
    private final Consumer<StoreException> failed;
    private final LinkedBlockingQueue<Posting> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Writer::daemon);

    /**
     * @param store  writes one posting, and returns when it is on the disk
     * @param saved  is told each posting that is on the disk, on the writer's thread
     * @param failed is told each attempt that failed, on the writer's thread
     */
    public Writer(Consumer<Posting> store, Consumer<Posting> saved, Consumer<StoreException> failed) {
        this.store = store;
        this.saved = saved;
        this.failed = failed;
    }

    /** Takes a posting and returns at once. */
    public void accept(Posting posting) {
        waiting.add(posting);
        thread.execute(() -> write(one -> one == posting));
    }

    /** Runs other work on the store in its turn, after everything accepted so far was tried and before what comes later. */
    public void then(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (StoreException e) {
                failed.accept(e);
            }
        });
    }

    /** How many postings are not on the disk yet. */
    public int waiting() {
        return waiting.size();
    }

    /** Tries everything once more and waits for it, at most so long; says whether everything is on the disk. */
    public boolean flush(Duration atMost) {
        try {
            thread.submit(() -> write(posting -> false)).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the writer stumbled", e);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waiting.isEmpty();
    }

    /** Writes what waits, for at most ten seconds; {@link #waiting} says what could not be written. */
    @Override
    public void close() {
        flush(LAST);
        thread.shutdown();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Tries what waits in its order, up to the last. */
    private void write(Predicate<Posting> last) {
        var stuck = new HashSet<Key>();
        for (var postings = waiting.iterator(); postings.hasNext();) {
            var posting = postings.next();
            if (!stuck.contains(posting.key())) {
                try {
                    store.accept(posting);
                    postings.remove();
                    saved.accept(posting);
                } catch (StoreException e) {
                    stuck.add(posting.key());
                    failed.accept(e);
                }
            }
            if (last.test(posting)) {
                return;
            }
        }
    }
}
