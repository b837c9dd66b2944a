package gouji.ui;

import gouji.document.NoChineseFontException;
import gouji.store.StoreException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Setting, saving and printing off the screen thread: it can be stopped, and what it comes to is a sentence. */
final class PaperWork {

    /** Gives the sentence. */
    @FunctionalInterface
    interface Task {

        String done() throws NoChineseFontException, InterruptedException;
    }

    private final Look look;
    private final ExecutorService work;
    private int begun;
    private Future<?> running = CompletableFuture.completedFuture(null);

    PaperWork(Look look, ExecutorService work) {
        this.look = look;
        this.work = work;
    }

    /** @param told is given the sentence on the screen thread; of a task that another has taken the place of it hears nothing */
    void begin(Task task, Consumer<String> told) {
        var mine = ++begun;
        running = work.submit(() -> {
            var sentence = sentence(task);
            Platform.runLater(() -> {
                if (mine == begun) {
                    told.accept(sentence);
                }
            });
        });
    }

    private String sentence(Task task) {
        try {
            return task.done();
        } catch (StoreException e) {
            return look.say(e.key(), e.where());
        } catch (NoChineseFontException e) {
            return e.sentence(look.words());
        } catch (InterruptedException e) {
            return look.say("draft.stopped");
        }
    }

    void stop() {
        running.cancel(true);
    }

    boolean isDone() {
        return running.isDone();
    }
}
