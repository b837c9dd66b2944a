package gouji.ui;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** What is said where the mouse rests. */
final class Tips {

    private Tips() {
    }

    /** Says it in place of what was said there; nothing for an empty text. */
    static void show(Control over, String text) {
        var said = Optional.ofNullable(over.getTooltip()).map(Tooltip::getText).orElse("");
        if (!text.equals(said)) {
            over.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
