package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Office;
import gouji.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she chooses before any report is open. */
class StartPageTest {

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

    private static void focus(RunningWindow window, TextField field) {
        window.onScreen(() -> {
            field.requestFocus();
            return true;
        });
        window.until("the field has the keys", field::isFocused);
    }
}
