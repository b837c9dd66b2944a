package gouji.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Sentences one below the other. What is shown in place of others touches only what differs: new labels cost more than all the rest
 * of a key.
 */
final class Lines extends VBox {

    /** A sentence, and what kind it is for the style sheet. */
    record Line(String text, String style) {
    }

    Lines() {
        getStyleClass().add("side-part");
        show(List.of());
    }

    void show(List<Line> lines) {
        if (getChildren().size() > lines.size()) {
            getChildren().remove(lines.size(), getChildren().size());
        }
        while (getChildren().size() < lines.size()) {
            getChildren().add(label());
        }
        for (var at = 0; at < lines.size(); at++) {
            show(lines.get(at), (Label) getChildren().get(at));
        }
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private static void show(Line line, Label label) {
        label.setText(line.text());
        var styles = List.of("label", line.style());
        if (!label.getStyleClass().equals(styles)) {
            label.getStyleClass().setAll(styles);
        }
    }

    private static Label label() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
