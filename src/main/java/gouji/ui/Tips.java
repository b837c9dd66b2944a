package gouji.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** What is said where the mouse rests. */
final class Tips {

    private Tips() {
    }

    /** Says it in place of what was said there; nothing for an empty text. */
    static void show(Control over, String text) {
        if (text.isEmpty()) {
            over.setTooltip(null);
        } else if (over.getTooltip() == null) {
            over.setTooltip(new Tooltip(text));
        } else {
            over.getTooltip().setText(text);
        }
    }
}
