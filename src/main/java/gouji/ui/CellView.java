package gouji.ui;

import gouji.check.Reading;
import gouji.edit.State;
import gouji.form.Cell;
import gouji.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/** One cell as it is read: its figure, and by colour and shape what is to be said of it. Its id is the cell's key. */
final class CellView extends Pane {

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double MARK = 8;

    /** The width of a digit and what a cell keeps free beside its figure, in px at a font of 13 px. */
    private static final double DIGIT = 7.6;
    private static final double PADDING = 14;

    private final Cell cell;
    private final Words words;
    private final double scale;
    private final Label figure = new Label();
    private final Label aside = new Label();
    private final Label toCheck = new Label("?");
    private final Polygon brokenMark = new Polygon(0, 0, MARK, 0, 0, MARK);
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
        figure.setAlignment(Pos.CENTER_RIGHT);
        figure.getStyleClass().add("figure");
        brokenMark.getStyleClass().add("broken-mark");
        refusedMark.getStyleClass().add("refused-mark");
        aside.getStyleClass().add("aside");
        toCheck.getStyleClass().add("to-check-mark");
        getChildren().addAll(figure, aside, toCheck, brokenMark, refusedMark);
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
        var refused = state.unread().containsKey(cell.ref());
        setFigure(text(state, reading));
        pseudoClassStateChanged(PARTIAL, cell.isComputed() && !reading.isWhole());
        pseudoClassStateChanged(BROKEN, broken);
        pseudoClassStateChanged(REFUSED, refused);
        pseudoClassStateChanged(CARRIED, state.report().margin(cell.ref()).carried());
        aside.setText(refused ? state.unread().get(cell.ref()).printed() : "");
        aside.setVisible(refused);
        toCheck.setVisible(state.report().margin(cell.ref()).toCheck());
        brokenMark.setVisible(broken && !refused);
        refusedMark.setVisible(refused);
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
        figure.resizeRelocate(0, 0, getWidth(), getHeight());
        aside.resizeRelocate(0, 0, Math.max(0, getWidth() - (figure.getText().isEmpty() ? 0 : figure.prefWidth(-1))), getHeight());
        toCheck.resizeRelocate(MARK, 0, toCheck.prefWidth(-1), getHeight());
        brokenMark.relocate(1, 1);
        refusedMark.relocate(getWidth() - MARK - 1, 1);
    }

    /** A long figure is written smaller, never cut: a cut figure looks like another one. */
    private void shrink() {
        var needed = figure.getText().length() * DIGIT;
        var room = (getWidth() - PADDING * scale) / scale;
        figure.setStyle(needed > room ? "-fx-font-size: " + Math.max(0.5, room / needed) + "em" : "");
    }

    private String text(State state, Reading reading) {
        var typedHere = state.typing().map(typing -> typing.cell().equals(cell.ref())).orElse(false);
        if (cell.isComputed()) {
            return reading.isWhole() || !reading.figure().isZero() ? reading.figure().toString() : "";
        }
        return typedHere ? "" : state.report().figure(cell.ref()).map(Object::toString).orElse("");
    }

    private void setFigure(String text) {
        if (!text.equals(figure.getText())) {
            figure.setText(text);
        }
    }
}
