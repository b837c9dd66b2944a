package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.Move;
import gouji.edit.State;
import gouji.edit.Walk;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The tables of one section, drawn as the form prints them and ready to be filled in: labels for what is read, and one field that
 * lies over the current cell and always has the keys. Headings stay in view while the cells scroll beneath them.
 */
final class TableGrid extends Pane {

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** A heading and the rectangle it fills. */
    private record Fixed(Slot slot, javafx.scene.control.Label node, boolean staysAbove, boolean staysLeft) {
    }

    private final Editor editor;
    private final Walk walk;
    private final Words words;
    private final TableMeasures natural;
    private final BalanceStrip strip;
    private final Map<CellRef, CellView> cells = new LinkedHashMap<>();
    private final Map<CellRef, Slot> places = new LinkedHashMap<>();
    private final List<Fixed> headings = new ArrayList<>();
    private final CellField field;
    private final ReadOnlyObjectWrapper<CellRef> current;
    private final Consumer<State> view = this::show;
    private TableMeasures measures;

    /**
     * @param scale how many times larger than at a font of 13 px
     * @param fill  the command for the whole section, shown above it
     */
    TableGrid(Editor editor, Section section, Words words, double scale, Button fill) {
        this.editor = editor;
        this.words = words;
        this.walk = new Walk(editor.form(), section);
        this.natural = TableMeasures.of(section).times(scale, scale);
        this.measures = natural;
        this.current = new ReadOnlyObjectWrapper<>(walk.first());
        this.field = new CellField(this, editor);
        getStyleClass().add("table-grid");
        var layout = TableLayout.of(section);
        layout.slots().forEach(this::draw);
        strip = new BalanceStrip(section, editor.form(), layout, words, scale, fill);
        getChildren().add(strip);
        getChildren().add(field);
        field.setViewOrder(-1);
        strip.setViewOrder(-3);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        editor.watch(view);
        go(current.get());
    }

    /** Stops following the editor. */
    void close() {
        field.acceptTyped();
        editor.unwatch(view);
    }

    ReadOnlyObjectProperty<CellRef> current() {
        return current.getReadOnlyProperty();
    }

    Walk walk() {
        return walk;
    }

    CellField field() {
        return field;
    }

    /** Makes a cell the current one; what was being typed in the former is accepted first. */
    void go(CellRef cell) {
        field.acceptTyped();
        current.set(cell);
        light();
        field.setAccessibleText(cells.get(cell).spoken(editor.state(), new FindingSentence(words, editor.state().sheet())));
        requestLayout();
        field.requestFocus();
    }

    /** Follows a move; false where it leads out of the section. */
    boolean go(Move move) {
        var target = walk.go(current.get(), move);
        target.ifPresent(this::go);
        return target.isPresent();
    }

    /** Fills the room there is: never smaller than at its natural size, and not grotesquely larger. */
    void fit(double width, double height) {
        var across = clamp(width / natural.width());
        var down = clamp((height - strip.height()) / natural.height());
        measures = natural.times(across, down);
        var natural = measures;
        setPrefSize(natural.width() + 1, natural.height() + strip.height() + 1);
        setMinSize(getPrefWidth(), getPrefHeight());
        requestLayout();
    }

    /** Keeps headings in view when the cells are scrolled by so many px. */
    void scrolled(double x, double y) {
        for (var heading : headings) {
            heading.node().setTranslateX(heading.staysLeft() ? x : 0);
            heading.node().setTranslateY(heading.staysAbove() ? y : 0);
        }
        strip.setTranslateY(y);
    }

    /** How much of the top and of the left the headings cover, in px. */
    double headingHeight() {
        return strip.height() + headings.stream().filter(Fixed::staysAbove)
                .mapToDouble(fixed -> measures.y(fixed.slot().row() + fixed.slot().rowSpan())).max().orElse(0);
    }

    double headingWidth() {
        return headings.stream().filter(Fixed::staysLeft)
                .mapToDouble(fixed -> measures.x(fixed.slot().column() + fixed.slot().columnSpan())).max().orElse(0);
    }

    CellView view(CellRef cell) {
        return cells.get(cell);
    }

    @Override
    protected void layoutChildren() {
        strip.arrange(measures);
        for (var heading : headings) {
            place(heading.node(), heading.slot());
        }
        cells.forEach((cell, node) -> place(node, places.get(cell)));
        place(field, places.get(current.get()));
    }

    private static double clamp(double factor) {
        return Math.max(0.93, Math.min(1.45, factor));
    }

    private void place(Region node, Slot slot) {
        var x = measures.x(slot.column());
        var y = measures.y(slot.row()) + strip.height();
        node.resizeRelocate(x, y, measures.x(slot.column() + slot.columnSpan()) - x + 1,
                measures.y(slot.row() + slot.rowSpan()) + strip.height() - y + 1);
    }

    private void draw(Slot slot) {
        if (slot.content() instanceof Value value) {
            var view = new CellView(editor.form().cell(value.ref()));
            cells.put(value.ref(), view);
            places.put(value.ref(), slot);
            getChildren().add(view);
        } else {
            heading(slot);
        }
    }

    private void heading(Slot slot) {
        var label = new javafx.scene.control.Label();
        label.setWrapText(true);
        label.getStyleClass().add("heading");
        var stacked = natural.columns().length == 10;
        var ofRow = false;
        if (slot.content() instanceof Label words) {
            ofRow = words.ofRow();
            label.setText(ofRow && slot.column() == 0 && slot.columnSpan() == 1 && stacked
                    ? words.text().codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n")) : words.text());
            var left = ofRow && stacked && slot.rowSpan() == 1;
            label.setAlignment(left ? Pos.CENTER_LEFT : Pos.CENTER);
            label.pseudoClassStateChanged(ASIDE, left);
        } else if (slot.content() instanceof Corner corner) {
            ofRow = true;
            label.setText(corner.text());
            label.setAlignment(stacked ? Pos.CENTER_LEFT : Pos.CENTER);
        } else if (slot.content() instanceof Title title) {
            label.setText(title.text());
            label.setAlignment(Pos.CENTER);
            label.getStyleClass().add("title");
        }
        var fixed = new Fixed(slot, label, stacked && slot.row() < 3, stacked && slot.column() < 3);
        label.setViewOrder(fixed.staysAbove() && fixed.staysLeft() ? -4 : fixed.staysAbove() || fixed.staysLeft() ? -2 : 0);
        headings.add(fixed);
        getChildren().add(label);
    }

    private void show(State state) {
        cells.values().forEach(cell -> cell.show(state));
        strip.show(state);
        field.setAccessibleText(cells.get(current.get()).spoken(state, new FindingSentence(words, state.sheet())));
    }

    private void light() {
        var at = places.get(current.get());
        cells.forEach((cell, node) -> {
            var slot = places.get(cell);
            node.lit(slot.row() == at.row() || cell.table().equals(current.get().table()) && slot.column() == at.column(),
                    cell.equals(current.get()));
        });
        for (var heading : headings) {
            var slot = heading.slot();
            var lit = heading.slot().content() instanceof Label label && (label.ofRow()
                    ? label.leaves().contains(current.get().row()) && slot.row() <= at.row() && slot.row() + slot.rowSpan() > at.row()
                    : label.leaves().contains(current.get().column()) && isNearestAbove(slot, at));
            heading.node().pseudoClassStateChanged(LIT, lit);
        }
    }

    /** Whether a column heading belongs to the table the cell is in; table 2 has several, one below the other. */
    private boolean isNearestAbove(Slot heading, Slot cell) {
        return heading.row() < cell.row() && headings.stream().noneMatch(other -> other.slot().content() instanceof Title
                && other.slot().row() > heading.row() && other.slot().row() < cell.row());
    }

    private void pressed(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null && node != this; node = node.getParent()) {
            if (node instanceof CellView view) {
                go(view.cell().ref());
                if (event.getClickCount() == 2) {
                    field.editInPlace();
                }
                event.consume();
                return;
            }
        }
        field.requestFocus();
    }
}
