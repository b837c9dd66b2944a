package gouji.ui;

import gouji.document.NoChineseFontException;
import gouji.store.StoreException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Setting, saving and printing off the screen thread: it can be stopped, and what it comes to is a sentence. */
final class PaperErrand {

    /** Gives the sentence. */
    @FunctionalInterface
    interface Task {

        String done() throws NoChineseFontException, InterruptedException;
    }

    private final Look look;
    private final Errand errand;
    private int begun;

    /** @param failed is told what broke, on the screen thread */
    PaperErrand(Look look, Executor work, Consumer<Throwable> failed) {
        this.look = look;
        this.errand = new Errand(work, failed);
    }

    /** @param told is given the sentence on the screen thread; of a task that another has taken the place of it hears nothing */
    void begin(Task task, Consumer<String> told) {
        var mine = ++begun;
        errand.run(() -> {
            var sentence = sentence(task);
            Platform.runLater(() -> tell(mine, sentence, told));
        }, () -> tell(mine, look.say("draft.stopped"), told));
    }

    void stop() {
        errand.stop();
    }

    boolean isDone() {
        return errand.isDone();
    }

    private void tell(int task, String sentence, Consumer<String> told) {
        if (task == begun) {
            told.accept(sentence);
        }
    }

    private String sentence(Task task) {
        try {
            return task.done();
        } catch (StoreException e) {
            return look.tell(e);
        } catch (NoChineseFontException e) {
            return e.sentence(look.words());
        } catch (InterruptedException e) {
            return look.say("draft.stopped");
        }
    }
}
