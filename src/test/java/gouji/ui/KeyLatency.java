package gouji.ui;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.report.Position;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How long a key takes in the running window: from the event to the end of the layout that shows it, and to the pulse after it,
 * by when its picture has been handed to the screen. To be run by {@code packaging/bench-keys}, with pulses unthrottled.
 */
final class KeyLatency {

    private static final int WARM_UP = 200;
    private static final int KEYS = 500;

    private KeyLatency() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("gouji");
        try (var store = Store.open(folder)) {
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.now());
        }
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            size(window, arguments);
            window.node("sample");
            window.onScreen(() -> {
                ((Hyperlink) window.find("sample").orElseThrow()).fire();
                return true;
            });
            window.page();
            window.onScreen(() -> {
                window.page().go(Position.of("requests"));
                return true;
            });
            var field = window.node("cellField");
            var layout = new long[KEYS];
            var picture = new long[KEYS];
            for (var at = -WARM_UP; at < KEYS; at++) {
                var times = key(field, at);
                if (at >= 0) {
                    layout[at] = times[0];
                    picture[at] = times[1];
                }
            }
            print("key to layout ", layout);
            print("key to picture", picture);
        }
        System.exit(0);
    }

    private static void size(RunningWindow window, String[] arguments) {
        if (arguments.length == 2) {
            window.onScreen(() -> {
                window.stage().setWidth(Integer.parseInt(arguments[0]));
                window.stage().setHeight(Integer.parseInt(arguments[1]));
                return true;
            });
        }
    }

    /** Types a digit, or every third time accepts it with Enter; nanoseconds to the layout and to the pulse behind it. */
    private static long[] key(Node field, int number) {
        var done = new CompletableFuture<long[]>();
        Platform.runLater(() -> {
            var scene = field.getScene();
            var from = System.nanoTime();
            var layout = new long[1];
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (layout[0] == 0) {
                        layout[0] = System.nanoTime() - from;
                        Platform.runLater(() -> {
                            scene.getRoot().requestLayout();
                            Platform.requestNextPulse();
                        });
                    } else {
                        scene.removePostLayoutPulseListener(this);
                        done.complete(new long[] {layout[0], System.nanoTime() - from});
                    }
                }
            });
            if (Math.floorMod(number, 60) == 59) {
                // Back to the first cell, before Enter leads out of the table.
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, true, false, false));
            } else if (Math.floorMod(number, 3) == 2) {
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            } else {
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(Math.floorMod(number, 10)), "", KeyCode.UNDEFINED,
                        false, false, false, false));
            }
            Platform.requestNextPulse();
        });
        return done.join();
    }

    private static void print(String what, long[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        System.out.printf("%s  median %.1f ms  p99 %.1f ms  largest %.1f ms%n", what, sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }
}
