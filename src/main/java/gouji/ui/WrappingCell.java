package gouji.ui;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A line of a list that is as wide as the list and as high as its words, wrapped, need; toolkit cells do not wrap a graphic. */
abstract class WrappingCell<T> extends ListCell<T> {

    /** Its padding at both sides, in em. */
    private static final double SIDES = 1.4;
    /** What a scroll bar takes at most, in px. */
    private static final double SCROLL_BAR = 12;

    private final Region row;
    private final double sides;

    WrappingCell(Look look, Region row) {
        this.row = row;
        this.sides = SIDES * look.fontSize();
        setPrefWidth(0);
        row.prefWidthProperty().bind(widthProperty().subtract(sides));
    }

    /** Puts an item into the row. */
    abstract void fill(T item);

    /** The item in words, for those who hear it. */
    abstract String spoken();

    /** How high the row is at that width. */
    double height(double width) {
        return row.prefHeight(width);
    }

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(item);
            setAccessibleText(spoken());
            setGraphic(row);
        }
    }

    /** A cell may be measured while it still has another width, and the list keeps what it was told; so that of the list counts. */
    private double listWidth() {
        return Optional.ofNullable(getListView()).map(list -> list.getWidth() - list.snappedLeftInset() - list.snappedRightInset() - SCROLL_BAR).orElse(0.0);
    }

    @Override
    protected final double computePrefHeight(double width) {
        var known = width > 0 ? width : listWidth() > 0 ? listWidth() : getWidth();
        return isEmpty() || known <= sides ? super.computePrefHeight(width)
                : snappedTopInset() + height(known - sides) + snappedBottomInset();
    }
}
