package gouji.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Lies over the window while a file is read (正在读取): it says so once that takes a while, and stops the reading on demand. */
final class ReadingCover {

    /** What is read sooner needs no words. */
    private static final Duration SOON = Duration.millis(300);
    private static final double WIDTH = 360;

    private final Pane window;
    private final Errand errand;
    private int begun;

    /**
     * @param window is covered
     * @param work   where files are read
     * @param failed is told what broke, on the screen thread
     */
    ReadingCover(Pane window, Executor work, Consumer<Throwable> failed) {
        this.window = window;
        this.errand = new Errand(work, failed);
    }

    /**
     * Reads something; one thing at a time.
     *
     * @param what is read, for people
     * @param then is given it on the screen thread; not where she has stopped it
     */
    <T> void read(Look look, String what, Supplier<T> reading, Consumer<T> then) {
        var mine = ++begun;
        var keys = window.getScene().getFocusOwner();
        var stop = new Button(look.say("reading.stop"));
        var cover = cover(look, what, stop);
        Runnable lift = () -> {
            window.getChildren().remove(cover);
            if (keys != null) {
                keys.requestFocus();
            }
        };
        stop.setOnAction(event -> {
            begun++;
            errand.stop();
            lift.run();
        });
        window.getChildren().add(cover);
        stop.requestFocus();
        errand.run(() -> {
            var read = reading.get();
            Platform.runLater(() -> {
                if (mine == begun) {
                    lift.run();
                    then.accept(read);
                }
            });
        }, lift);
    }

    private static StackPane cover(Look look, String what, Button stop) {
        stop.setId("stopReading");
        stop.setCancelButton(true);
        var words = new Label(what);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(10, words, bar, stop);
        box.getStyleClass().add("reading-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(WIDTH * look.scale(), Region.USE_PREF_SIZE);
        var cover = new StackPane(box);
        cover.getStyleClass().add("reading-cover");
        // No key reaches what lies beneath.
        cover.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
            }
        });
        show(cover);
        return cover;
    }

    private static void show(Node cover) {
        cover.setOpacity(0);
        var pause = new PauseTransition(SOON);
        pause.setOnFinished(event -> cover.setOpacity(1));
        pause.play();
    }
}
