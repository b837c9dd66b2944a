package gouji.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keys that are still down. The Enter that led to a page, held on a slow machine, must not run on through the next table; and a paste
 * that takes a while must not be repeated.
 */
final class HeldKeys {

    private boolean enter;
    private boolean paste;

    /** The Enter that is down now does nothing more until it is let go. */
    void holdEnter() {
        enter = true;
    }

    /** Whether a key that comes is one that was never let go, and is to do nothing. */
    boolean isHeld(KeyEvent pressed) {
        var code = pressed.getCode();
        enter = enter && code == KeyCode.ENTER;
        var pastesAgain = paste && pressed.isShortcutDown() && code == KeyCode.V;
        paste = pressed.isShortcutDown() && code == KeyCode.V;
        return enter || pastesAgain;
    }

    void released(KeyEvent event) {
        enter = enter && event.getCode() != KeyCode.ENTER;
        paste = paste && event.getCode() != KeyCode.V && event.isShortcutDown();
    }
}
