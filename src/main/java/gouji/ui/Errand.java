package gouji.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work off the screen thread that she can stop (可取消的活), one piece at a time; however it ends, somebody hears of it. */
final class Errand {

    private final Executor work;
    private final Consumer<Throwable> failed;
    private Future<?> running = CompletableFuture.completedFuture(null);

    /** @param failed is told what broke, on the screen thread */
    Errand(Executor work, Consumer<Throwable> failed) {
        this.work = work;
        this.failed = failed;
    }

    /**
     * Begins it; whatever else is running is stopped.
     *
     * @param task    tells by itself how it ends, also where its thread is interrupted
     * @param unheard called on the screen thread where the task could not tell: it was stopped before it began, or it broke
     */
    void run(Runnable task, Runnable unheard) {
        stop();
        var errand = new Task(task, unheard);
        running = errand;
        work.execute(errand);
    }

    void stop() {
        running.cancel(true);
    }

    boolean isDone() {
        return running.isDone();
    }

    private final class Task extends FutureTask<Void> {

        private final Begun begun;
        private final Runnable unheard;

        Task(Runnable task, Runnable unheard) {
            this(new Begun(task), unheard);
        }

        private Task(Begun begun, Runnable unheard) {
            super(begun, null);
            this.begun = begun;
            this.unheard = unheard;
        }

        @Override
        protected void done() {
            try {
                get();
            } catch (CancellationException e) {
                if (!begun.is) {
                    Platform.runLater(unheard);
                }
            } catch (ExecutionException e) {
                Platform.runLater(() -> {
                    unheard.run();
                    failed.accept(e.getCause());
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Knows whether it had its turn. */
    private static final class Begun implements Runnable {

        private final Runnable task;
        private volatile boolean is;

        Begun(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            is = true;
            task.run();
        }
    }
}
