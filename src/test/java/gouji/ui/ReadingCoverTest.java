package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read aside can be stopped, and then nothing comes of it. */
class ReadingCoverTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsStoppedIsNotHeardOfAndTheNextIs() {
        var work = Executors.newSingleThreadExecutor();
        var never = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var heard = new AtomicReference<>(List.<String>of());
        var look = new Look(Words.in(Language.CHINESE), false, Look.NORMAL);
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.node("create");
            var cover = window.onScreen(() -> {
                var made = new ReadingCover((Pane) window.stage().getScene().getRoot(), work, failure -> heard.set(List.of(failure.toString())));
                made.read(look, "正在读取 …", () -> waited(never, ended), read -> heard.set(List.of(read)));
                return made;
            });
            window.node("stopReading");
            window.fire("stopReading");
            window.until("the reading was ended", () -> ended.getCount() == 0);
            window.until("the window is free", () -> window.find("stopReading").isEmpty());
            assertEquals(List.of(), heard.get());
            window.onScreen(() -> {
                cover.read(look, "正在读取 …", () -> "the next", read -> heard.set(List.of(read)));
                return true;
            });
            window.until("it is heard of", () -> heard.get().equals(List.of("the next")));
        }
        work.shutdown();
    }

    /** A reader that would never come to an end by itself. */
    private static String waited(CountDownLatch never, CountDownLatch ended) {
        try {
            never.await();
            return "never";
        } catch (InterruptedException e) {
            return "stopped";
        } finally {
            ended.countDown();
        }
    }
}
