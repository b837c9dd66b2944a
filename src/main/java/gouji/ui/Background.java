package gouji.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs slow work off the screen thread and brings its outcome back to it.
 *
 * @param failed is told what went wrong, on the screen thread; nothing is swallowed
 */
record Background(Executor work, Executor screen, Consumer<Throwable> failed) {

    /** The same, with somebody else who is told what went wrong. */
    Background withFailures(Consumer<Throwable> other) {
        return new Background(work, screen, other);
    }

    /** The same with work that gives nothing back. */
    void act(Runnable task, Runnable done) {
        run(() -> {
            task.run();
            return true;
        }, finished -> done.run());
    }

    <T> void run(Supplier<T> task, Consumer<T> done) {
        CompletableFuture.supplyAsync(task, work).thenAcceptAsync(done, screen).exceptionally(failure -> {
            screen.execute(() -> failed.accept(failure instanceof CompletionException ? failure.getCause() : failure));
            return null;
        });
    }
}
