package gouji.ui;

import gouji.check.Reading;
import gouji.edit.State;
import gouji.form.Cell;
import gouji.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;

/**
 * One cell as it is read: its figure, and by colour and shape what is to be said of it. Its id is the cell's key. There are some two
 * hundred of them, and many are looked at again after each key: a cell holds no more than it shows, and arranges itself alone.
 */
final class CellView extends Pane {

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double MARK = 8;

    /** The width of a digit and what a cell keeps free at either side of its figure, in px at a font of 13 px. */
    private static final double DIGIT = 7.6;
    private static final double PADDING = 6.5;

    private final Cell cell;
    private final Words words;
    private final double scale;
    private final Text figure = new Text();
    private final Label aside = new Label();
    private final Label toCheck = new Label("?");
    private final Polygon brokenMark = new Polygon(0, 0, MARK, 0, 0, MARK);
    private final Polygon doubtfulMark = new Polygon(0, 0, 0, MARK, MARK, MARK);
    private final Polygon refusedMark = new Polygon(0, 0, -MARK, 0, 0, MARK);
    private Optional<State> shown = Optional.empty();

    /** @param scale how many times larger than at a font of 13 px */
    CellView(Cell cell, Words words, double scale) {
        this.cell = cell;
        this.words = words;
        this.scale = scale;
        setId(cell.ref().toString());
        getStyleClass().add("cell");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("computed"), cell.isComputed());
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        figure.setTextOrigin(VPos.CENTER);
        figure.getStyleClass().addAll("text", "figure");
        brokenMark.getStyleClass().add("broken-mark");
        doubtfulMark.getStyleClass().add("doubtful-mark");
        refusedMark.getStyleClass().add("refused-mark");
        aside.getStyleClass().add("aside");
        toCheck.getStyleClass().add("to-check-mark");
        getChildren().add(figure);
    }

    Cell cell() {
        return cell;
    }

    /** The figure as it stands there. */
    String text() {
        return figure.getText();
    }

    void show(State state) {
        shown = Optional.of(state);
        var reading = state.sheet().read(cell);
        var broken = state.broken().contains(cell.ref());
        var doubtful = !broken && state.doubtful().contains(cell.ref());
        var refused = state.unread().containsKey(cell.ref());
        var margin = state.report().margin(cell.ref());
        figure.setText(text(state, reading));
        pseudoClassStateChanged(PARTIAL, cell.isComputed() && !reading.isWhole());
        pseudoClassStateChanged(BROKEN, broken);
        pseudoClassStateChanged(DOUBTFUL, doubtful && !refused);
        pseudoClassStateChanged(REFUSED, refused);
        pseudoClassStateChanged(CARRIED, margin.carried());
        aside.setText(refused ? state.unread().get(cell.ref()).printed() : "");
        put(aside, refused);
        put(toCheck, margin.toCheck());
        put(brokenMark, broken && !refused);
        put(doubtfulMark, doubtful && !refused);
        put(refusedMark, refused);
    }

    void lit(boolean rowOrColumn, boolean current) {
        pseudoClassStateChanged(LIT, rowOrColumn);
        pseudoClassStateChanged(CURRENT, current);
    }

    /** What a screen reader says of it, in the state shown last. */
    String spoken() {
        return shown.map(state -> new SpokenCell(words, state).of(cell)).orElse("");
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        shrink();
        var width = figure.getLayoutBounds().getWidth();
        figure.relocate(getWidth() - PADDING * scale - width, (getHeight() - figure.getLayoutBounds().getHeight()) / 2);
        aside.resizeRelocate(0, 0, Math.max(0, getWidth() - (text().isEmpty() ? 0 : width + 2 * PADDING * scale)), getHeight());
        toCheck.resizeRelocate(MARK, 0, toCheck.prefWidth(-1), getHeight());
        brokenMark.relocate(1, 1);
        doubtfulMark.relocate(1, getHeight() - MARK - 1);
        refusedMark.relocate(getWidth() - MARK - 1, 1);
    }

    /** A long figure is written smaller, never cut: a cut figure looks like another one. */
    private void shrink() {
        var needed = text().length() * DIGIT;
        var room = getWidth() / scale - 2 * PADDING;
        figure.setStyle(needed > room ? "-fx-font-size: " + Math.max(0.5, room / needed) + "em" : "");
    }

    private String text(State state, Reading reading) {
        var typedHere = state.typing().map(typing -> typing.cell().equals(cell.ref())).orElse(false);
        if (cell.isComputed()) {
            return reading.isWhole() || !reading.figure().isZero() ? reading.figure().toString() : "";
        }
        return typedHere ? "" : state.report().figure(cell.ref()).map(Object::toString).orElse("");
    }

    private void put(Node node, boolean there) {
        if (there != getChildren().contains(node)) {
            if (there) {
                getChildren().add(node);
            } else {
                getChildren().remove(node);
            }
        }
    }
}
