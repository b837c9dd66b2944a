package gouji.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line of a list that has a title and, quieter, more below it; nothing of either is cut off. */
final class TwoLines {

    private TwoLines() {
    }

    static void dress(Label title, Label more) {
        for (var label : List.of(title, more)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        more.getStyleClass().add("hint");
    }
}
