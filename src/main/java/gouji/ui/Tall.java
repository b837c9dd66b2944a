package gouji.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/** The content of a dialog, no higher than the screen; what does not fit is scrolled to. */
final class Tall extends ScrollPane {

    /** What title bar and buttons of a dialog take of the screen. */
    private static final double AROUND = 180;
    /** So that a line which wraps a little earlier than asked for brings no scroll bar. */
    private static final double SLACK = 32;

    Tall(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(((Region) getContent()).prefHeight(width) + SLACK, Screen.getPrimary().getVisualBounds().getHeight() - AROUND);
    }
}
