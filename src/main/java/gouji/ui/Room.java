package gouji.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * How much of the window a large dialog takes (篇幅), in px, and how its parts lie in it: side by side, or, where the type is large for that
 * window, one below the other and to be scrolled to.
 */
record Room(double scale, double width, double height) {

    /** Title, buttons and what stays to be seen of the window, in px: by themselves, and with the type. */
    private static final double BESIDE = 120;
    private static final double ABOVE = 90;
    private static final double BUTTONS = 60;
    /** Of which width and height dialogs have enough, and below which their halves have no room side by side, in px at the normal size. */
    private static final double WIDE = 1120;
    private static final double TALL = 640;
    private static final double NARROW = 760;
    private static final double LOW = 330;
    /** What a list takes of the height where everything is scrolled to. */
    private static final double LIST = 0.62;

    static Room in(Look look, Window owner) {
        var scale = look.scale();
        return new Room(scale, Math.min(WIDE * scale, owner.getWidth() - BESIDE), Math.min(TALL * scale, owner.getHeight() - ABOVE - BUTTONS * scale));
    }

    boolean isNarrow() {
        return width < NARROW * scale || height < LOW * scale;
    }

    /** Two columns, the second as wide as it can be, or one below the other. */
    Pane halves(VBox left, VBox right) {
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setMinWidth(isNarrow() ? 0 : Region.USE_PREF_SIZE);
        return isNarrow() ? new VBox(10, left, right) : new HBox(14, left, right);
    }

    /** Parts in a line, or in as many as they need. */
    Pane row(Node... parts) {
        if (isNarrow()) {
            return new FlowPane(8, 6, parts);
        }
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Puts the parts into a pane of this size; what came of pressing something stays in view. */
    void fill(VBox pane, List<? extends Node> parts, List<ListView<?>> lists, Label outcome) {
        pane.setPrefSize(width, height);
        // Or the dialog shrinks to its buttons as soon as the lists are filled.
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!isNarrow()) {
            pane.getChildren().addAll(parts);
            pane.getChildren().add(outcome);
            return;
        }
        for (var list : lists) {
            list.setMinHeight(height * LIST);
            list.setPrefHeight(height * LIST);
        }
        var below = new VBox(pane.getSpacing());
        below.getChildren().addAll(parts);
        var scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pane.getChildren().addAll(scroll, outcome);
    }
}
