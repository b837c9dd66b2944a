package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.copies.Copies;
import gouji.copies.Why;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Report;
import gouji.store.BehindOurBack;
import gouji.store.Key;
import gouji.store.Keys;
import gouji.store.Posting;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she sees and presses when the stored data is broken as she starts the program. */
class RescueDialogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-12T04:03:22Z"), ZoneId.of("Asia/Shanghai"));
    private static final CellRef PERSON = CellRef.parse("requests/received/naturalPerson");

    @TempDir
    private Path folder;

    /** A report with a copy in the middle of its work; says how it ended. */
    private Report worked() {
        try (var store = Store.open(folder)) {
            var key = store.create(Samples.zeros(), false, CLOCK.instant()).key();
            type(store, key, 1, 2, 3);
            new Copies(folder, CLOCK).make(store, Why.HOURLY, Optional.empty());
            return type(store, key, 4, 5, 6);
        }
    }

    private static Report type(Store store, Key key, int... values) {
        var report = store.read(key);
        for (var value : values) {
            var next = report.with(PERSON, Figure.of(value), List.of());
            store.write(new Posting(key, report, next, How.TYPED, "李四", CLOCK.instant()));
            report = next;
        }
        return report;
    }

    private static void unreadable(Path folder) throws IOException {
        Files.writeString(folder.resolve("gouji.mv.db"), "nothing that was ever a database");
        BehindOurBack.crash(folder);
    }

    @Test
    void aFileThatCannotBeReadIsToldOfAndWithOneKeySheGoesOnWithEverythingThatWasSaved() throws IOException {
        var last = worked();
        unreadable(folder);
        try (var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty())) {
            window.until("it is told", () -> said().contains(folder.resolve("gouji.mv.db").toString()));
            window.press(KeyCode.ENTER);
            assertEquals("保存过的内容一处不缺", lastLine(window.text("rescued")));
            window.press(KeyCode.ENTER);
            window.until("the window has the keys", window.stage()::isFocused);
            window.node("entry 2023");
        }
        assertEquals(List.of(last, 1L), List.of(stored(), asides("mv.db")));
    }

    @Test
    void whatIsNotThereAnyMoreIsNamedCellByCell() throws IOException {
        worked();
        var daybook = folder.resolve("2.daybook");
        var lines = new ArrayList<>(Files.readAllLines(daybook));
        lines.set(2, lines.get(2).replace("\"5\"", "\"7\""));
        Files.write(daybook, lines);
        unreadable(folder);
        try (var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty())) {
            window.until("it is told", () -> said().contains("gouji.mv.db"));
            window.press(KeyCode.ENTER);
            var lost = (ListView<?>) window.node("lost");
            assertEquals(List.of("示例县人民政府办公室 2023 · 一、本年新收 · 自然人：5 → 6"), window.onScreen(() -> List.copyOf(lost.getItems())));
            window.press(KeyCode.ENTER);
            window.until("the window has the keys", window.stage()::isFocused);
        }
        assertEquals(Optional.of(Figure.of(4)), stored().figure(PERSON));
    }

    @Test
    void sheMayLeaveItAndThenNothingIsTouched() throws IOException {
        worked();
        unreadable(folder);
        var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty());
        window.until("it is told", () -> said().contains("gouji.mv.db"));
        window.press(KeyCode.ESCAPE);
        window.untilClosed();
        assertEquals(List.of("nothing that was ever a database", 0L), List.of(Files.readString(folder.resolve("gouji.mv.db")), asides("mv.db")));
    }

    @Test
    void aReportThatIsNotWhatWasWrittenIsPutTogetherAgainBeforeSheSeesIt() throws IOException {
        var last = worked();
        BehindOurBack.run(folder, "UPDATE content SET written = ARRAY['8'] WHERE kind = 'figure' AND name = '" + PERSON + "'");
        BehindOurBack.crash(folder);
        try (var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty())) {
            assertEquals("保存过的内容一处不缺", lastLine(window.text("rescued")));
            window.press(KeyCode.ENTER);
            window.until("the window has the keys", window.stage()::isFocused);
        }
        assertEquals(last, stored());
    }

    @Test
    void whereThereIsNothingToGoOnFromItIsNotSaidThatNothingIsMissing() throws IOException {
        worked();
        unreadable(folder);
        Files.delete(folder.resolve("2.daybook"));
        try (var copies = Files.list(folder.resolve("copies"))) {
            for (var copy : copies.toList()) {
                Files.writeString(copy, "nothing that was ever a copy");
            }
        }
        try (var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty())) {
            window.until("it is told", () -> said().contains("gouji.mv.db"));
            window.press(KeyCode.ENTER);
            assertEquals("没有可用的备份，也没有流水账，一份报告也没有恢复；另一块磁盘上如果有备份或交接包，请在“从备份恢复”里打开", lastLine(window.text("rescued")));
            window.press(KeyCode.ENTER);
            window.until("the window has the keys", window.stage()::isFocused);
        }
    }

    @Test
    void whereTheKeyOfThePasswordIsLostSheIsNotToldThatHerPasswordIsWrong() throws IOException {
        try (var store = Store.open(folder, Optional.of(Keys.of("cloud ridge 7")))) {
            store.create(Samples.zeros(), false, CLOCK.instant());
        }
        Files.delete(folder.resolve("gouji.key"));
        var window = RunningWindow.starting(folder, Optional.empty(), Optional.empty());
        window.until("she can type it at once", () -> window.find("password").map(Node::isFocused).orElse(false));
        window.onScreen(() -> {
            ((PasswordField) window.find("password").orElseThrow()).setText("cloud ridge 7");
            return true;
        });
        window.press(KeyCode.ENTER);
        window.until("it is told", () -> said().contains("gouji.key 不见了或已损坏"));
        window.press(KeyCode.ENTER);
        window.untilClosed();
        assertEquals(0L, asides("mv.db"));
    }

    /** The sentences of the dialogs that are open. */
    private static String said() {
        return String.join("\n", Window.getWindows().stream().filter(Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream()).map(Node.class::cast)
                .filter(Labeled.class::isInstance).map(label -> String.valueOf(((Labeled) label).getText())).toList());
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private Report stored() {
        try (var store = Store.open(folder)) {
            return store.read(store.entries().get(0).key());
        }
    }

    private long asides(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("set-aside-") && name.endsWith(ending)).count();
        }
    }
}
