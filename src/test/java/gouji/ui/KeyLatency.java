package gouji.ui;

import com.sun.javafx.scene.SceneHelper;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How long a key takes in the running window: from the event to the end of the layout that shows all that follows from it, the side
 * panel too, and until its picture has been drawn and handed to the screen. To be run by {@code packaging/bench-keys}, with pulses
 * unthrottled; with a number of characters, of a key into a text of that length, which with any word behind it is one line of joined emoji. Beside the times stands what a key costs in processor time, which other programs on the machine lengthen less.
 */
final class KeyLatency {

    private static final int WARM_UP = 200;
    private static final int KEYS = 500;
    private static final String TEXT = "problems";
    /** A family of three: one sign, joined of three. */
    private static final String EMOJI = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One key, in nanoseconds: since the event, and of the processor. */
    private record Times(long layout, long picture, long screenThread, long renderThread) {
    }

    private KeyLatency() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("gouji");
        var length = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        var isEmoji = arguments.length > 3;
        try (var store = Store.open(folder)) {
            var sample = Sample.read(Editions.published().forYear(2023));
            store.create(length == 0 ? sample : isEmoji ? sample.withText(TEXT, EMOJI.repeat(length / EMOJI.length())) : withText(sample, length), true,
                    Instant.now());
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
                window.page().go(length == 0 ? Position.of("requests") : new Position(TEXT, Optional.empty(), length / 2));
                return true;
            });
            var field = window.node(length == 0 ? "cellField" : "text " + TEXT);
            var times = new ArrayList<Times>();
            for (var at = -WARM_UP; at < 0; at++) {
                key(field, at);
            }
            var before = collections();
            for (var at = 0; at < KEYS; at++) {
                times.add(key(field, at));
            }
            var collected = collections() - before;
            print("key to layout", times, Times::layout);
            print("key to picture", times, Times::picture);
            print("processor, screen thread", times, Times::screenThread);
            print("processor, render thread", times, Times::renderThread);
            System.out.printf("garbage collected %d times; load of the machine %.1f%n", collected,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        System.exit(0);
    }

    /** Paragraphs below sub-headings, in every third sentence a number of last year's. */
    private static Report withText(Report report, int length) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        for (var at = 0; text.length() < length; at++) {
            if (at % 240 == 0) {
                text.append(at == 0 ? "" : "\n").append("（").append("一二三四五六七八九".charAt(at / 240 % 9)).append("）存在的主要问题\n");
            } else if (at % 12 == 0) {
                text.append('\n');
            }
            text.append("公开的内容与群众的期待相比还有差距，需要进一步细化");
            if (at % 3 == 0) {
                marks.add(Mark.unrevised(text.length(), text.length() + 2));
                text.append("12").append('条');
            }
            text.append('。');
        }
        return report.withText(TEXT, text.toString()).withMarks(TEXT, new Marks(marks));
    }

    private static void size(RunningWindow window, String[] arguments) {
        if (arguments.length >= 2) {
            window.onScreen(() -> {
                window.stage().setWidth(Integer.parseInt(arguments[0]));
                window.stage().setHeight(Integer.parseInt(arguments[1]));
                return true;
            });
        }
    }

    /** Types a digit, or every third time accepts it with Enter. */
    private static Times key(Node field, int number) {
        var screen = thread("JavaFX Application Thread");
        var render = thread("QuantumRenderer-0");
        var done = new CompletableFuture<Times>();
        Platform.runLater(() -> {
            var scene = field.getScene();
            var screenBefore = THREADS.getThreadCpuTime(screen);
            var renderBefore = THREADS.getThreadCpuTime(render);
            var from = System.nanoTime();
            press(field, number);
            // What the program puts off for a moment stands before this in the queue, and is laid out in the next pulse at the latest.
            Platform.runLater(() -> {
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        var layout = System.nanoTime() - from;
                        Platform.runLater(() -> {
                            SceneHelper.getPeer(scene).waitForRenderingToComplete();
                            // The picture is handed over on this thread, behind what stands in the queue already.
                            Platform.runLater(() -> done.complete(new Times(layout, System.nanoTime() - from,
                                    THREADS.getThreadCpuTime(screen) - screenBefore, THREADS.getThreadCpuTime(render) - renderBefore)));
                        });
                    }
                });
                Platform.requestNextPulse();
            });
        });
        return done.join();
    }

    private static void press(Node field, int number) {
        if (field instanceof TextArea) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, Math.floorMod(number, 12) == 11 ? "。" : "字", "", KeyCode.UNDEFINED,
                    false, false, false, false));
        } else if (Math.floorMod(number, 60) == 59) {
            // Back to the first cell, before Enter leads out of the table.
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, true, false, false));
        } else if (Math.floorMod(number, 3) == 2) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(Math.floorMod(number, 10)), "", KeyCode.UNDEFINED,
                    false, false, false, false));
        }
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }

    private static long thread(String name) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds())).filter(each -> each != null && each.getThreadName().equals(name))
                .mapToLong(ThreadInfo::getThreadId).findFirst().orElseThrow();
    }

    private static void print(String what, List<Times> keys, ToLongFunction<Times> time) {
        var sorted = keys.stream().mapToLong(time).sorted().toArray();
        System.out.printf("%-24s  median %5.1f ms  p99 %5.1f ms  largest %5.1f ms%n", what, sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }
}
