package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.store.Entry;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page, in the real window. */
class StartPageTest {

    private static final Instant MADE = Instant.parse("2024-01-10T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aReportWhosePlaceIsTakenStaysInTheBinAndIsCalledByOfficeAndYear() {
        List<Entry> before;
        try (var store = Store.open(folder)) {
            store.bin(store.create(Samples.zeros(), false, MADE).key(), MADE);
            store.create(Samples.blank(), false, MADE.plusSeconds(1));
            before = store.entries();
        }
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.fire("showBin");
            window.fire("unbin 2023");
            window.until("the reason is told", () -> Window.getWindows().stream().filter(Window::isShowing)
                    .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream()).anyMatch(label ->
                            "示例县人民政府办公室 2023 已有一份同机关、同年度、同范围的报告，请打开那一份，或先把它移到回收站"
                                    .equals(((Labeled) label).getText())));
            window.press(KeyCode.ENTER);
            window.until("only the window is left", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
        }
        try (var store = Store.open(folder)) {
            assertEquals(before, store.entries());
        }
    }
}
