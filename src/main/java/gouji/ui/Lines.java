package gouji.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Sentences one below the other. What is shown in place of others touches only what differs, and a label that is not needed now is
 * kept: a new one costs more than all the rest of a key, and has the whole window drawn again.
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
        while (getChildren().size() < lines.size()) {
            getChildren().add(label());
        }
        for (var at = 0; at < getChildren().size(); at++) {
            var label = (Label) getChildren().get(at);
            there(label, at < lines.size());
            if (at < lines.size()) {
                show(lines.get(at), label);
            } else {
                label.setText("");
            }
        }
        there(this, !lines.isEmpty());
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
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
