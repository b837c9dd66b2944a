package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.copies.Protection;
import gouji.store.Store;
import gouji.store.StoreException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password as she gives it; afterwards she goes on where she was, with the data protected. */
class ProtectionPageTest {

    @TempDir
    private Path folder;

    @Test
    void thePasswordSheTypedTwiceProtectsTheDataAndSheGoesOn() {
        var entry = StoredSample.in(folder, UnaryOperator.identity());
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.node("goOn");
            window.fire("settings");
            window.fire("protection");
            window.node("passwordAgain");
            window.onScreen(() -> {
                ((PasswordField) window.find("password").orElseThrow()).setText("cloud ridge 7");
                ((PasswordField) window.find("passwordAgain").orElseThrow()).setText("cloud ridge 7");
                return true;
            });
            window.fire("protect");
            window.until("it is told", () -> Window.getWindows().stream().flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
                    .anyMatch(label -> label instanceof Labeled words && words.getText().contains("以后打开程序要输入它")));
            window.press(KeyCode.ENTER);
            window.until("she can go on", () -> window.stage().isFocused() && window.find("goOn").isPresent());
        }
        assertThrows(StoreException.class, () -> Store.open(folder));
        var key = Protection.unlock(folder, "cloud ridge 7".toCharArray());
        try (var store = Store.open(folder, key)) {
            assertEquals(entry.head(), store.entries().get(0).head());
        }
    }
}
