package gouji.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** A button that never takes the keys from where she writes, and whose words are never cut. */
final class QuietButton extends Button {

    QuietButton(String words, String id, Runnable action) {
        super(words);
        setId(id);
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    /** One that stands beside or below a text, in smaller type. */
    static QuietButton small(String words, String id, Runnable action) {
        var button = new QuietButton(words, id, action);
        button.getStyleClass().add("small");
        return button;
    }

    /** This one with the key that does the same, told by a tip. */
    QuietButton withKey(String key) {
        setTooltip(new Tooltip(key));
        return this;
    }
}
