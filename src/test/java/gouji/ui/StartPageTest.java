package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Entry;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What she chooses before any report is open. */
class StartPageTest {

    private static final Instant MADE = Instant.parse("2024-01-10T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aFontSizeMayBeTypedAndWhatIsNoneChangesNothing() {
        assertEquals(List.of("20", "20"), List.of(typed("20"), typed("9x")));
    }

    private String typed(String size) {
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.node("create");
            window.fire("settings");
            focus(window, ((Spinner<?>) window.node("fontSize")).getEditor());
            window.control(KeyCode.A);
            window.enter(size);
            window.until("the settings are closed", () -> window.find("take").isEmpty());
        }
        try (var store = Store.open(folder)) {
            return store.setting("fontSize").orElse("");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 20, 32})
    void whateverTheFontEveryWayOnIsInView(int fontSize) {
        try (var store = Store.open(folder)) {
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(Report.blank(new Head(new UUID(0, 7), "云岭县人民政府办公室（县外事办公室）", Level.COUNTY_OFFICE, Scope.OWN, 2022), "2021"),
                    false, Instant.parse("2023-01-10T02:00:00Z"));
        }
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.node("goOn");
            window.until("the report she worked on has the keys", () -> window.find("goOn").orElseThrow().isFocused());
            window.until("all is in view", () -> List.of("goOn", "create", "settings", "sample", "showBin").stream()
                    .allMatch(id -> isInView(window.find(id).orElseThrow())));
        }
    }

    private static boolean isInView(Node node) {
        var seen = node.localToScene(node.getBoundsInLocal());
        return seen.getHeight() < node.getScene().getHeight() / 2 && new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight()).contains(seen);
    }

    @Test
    void aNameThatIsTooLongIsSaidInWordsAndNoReportIsMadeOfIt() {
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.fire("create");
            var name = ((ComboBox<?>) window.node("newOffice")).getEditor();
            window.onScreen(() -> {
                name.setText("县".repeat(Office.NAME_LIMIT + 1));
                return true;
            });
            assertEquals("机关全称最多 200 字", window.text("newHint"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theLevelSheChoseForAKnownOfficeStaysWhenSheChoosesAYear() {
        try (var store = Store.open(folder)) {
            var head = Samples.blank().head();
            store.save(new Office(head.office(), head.officeName(), Level.COUNTY_OFFICE, Office.Contact.NONE));
        }
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.fire("create");
            var level = (ChoiceBox<?>) window.node("newLevel");
            assertEquals(Level.COUNTY_OFFICE, window.onScreen(level::getValue));
            window.onScreen(() -> {
                level.getSelectionModel().select(Level.TOWNSHIP.ordinal());
                ((ComboBox<?>) window.find("newYear").orElseThrow()).getSelectionModel().select(2);
                return true;
            });
            assertEquals(Level.TOWNSHIP, window.onScreen(level::getValue));
            window.press(KeyCode.ESCAPE);
        }
    }

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

    private static void focus(RunningWindow window, TextField field) {
        window.onScreen(() -> {
            field.requestFocus();
            return true;
        });
        window.until("the field has the keys", field::isFocused);
    }
}
