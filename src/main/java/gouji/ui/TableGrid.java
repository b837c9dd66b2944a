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
import gouji.form.TableLayout.Value;
import gouji.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
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

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** How much larger than natural a table is drawn at most, and how much lower its rows may get. */
    private static final double MOST = 1.45;
    private static final double LEAST_DOWN = 0.95;

    /** The four wide columns of table 2 still hold their headings when they are drawn so much narrower. */
    private static final double LEAST_ACROSS = 0.55;

    /** Where room is short the innermost headings of table 3 stand in a column of this width, at 13 px. */
    private static final double SHORT_HEADING = 134;

    private final Editor editor;
    private final Walk walk;
    private final Words words;
    private final double scale;
    private final TableMeasures natural;
    private final BalanceStrip strip;
    private final Map<CellRef, CellView> cells = new LinkedHashMap<>();
    private final Map<CellRef, Slot> places = new LinkedHashMap<>();
    /** A row's cells are drawn anew together, where the whole table would be if it held them itself: one lit row is many cells. */
    private final Map<Integer, Group> rows = new TreeMap<>();
    private final TableHeadings headings;
    private final CellField field;
    private final ReadOnlyObjectWrapper<CellRef> current;
    private final ReadOnlyObjectWrapper<List<List<CellRef>>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private CellRef lead;
    private final Consumer<State> view = this::show;
    private final boolean stacked;
    private TableMeasures measures;
    private Consumer<CellRef> revealed = cell -> { };

    /**
     * @param scale how many times larger than at a font of 13 px
     * @param fill  the command for the whole section, shown above it
     */
    TableGrid(Editor editor, Section section, Words words, double scale, Button fill) {
        this.editor = editor;
        this.words = words;
        this.walk = new Walk(editor.form(), section);
        this.scale = scale;
        this.natural = TableMeasures.of(section).times(scale, scale);
        this.measures = natural;
        this.current = new ReadOnlyObjectWrapper<>(walk.first());
        this.lead = walk.first();
        this.field = new CellField(this, editor);
        field.setAccessibleRoleDescription(words.say("cell.role"));
        getStyleClass().add("table-grid");
        var layout = TableLayout.of(section);
        stacked = TableHeadings.isStacked(layout);
        strip = new BalanceStrip(section, editor.form(), layout, words, scale, fill);
        headings = new TableHeadings(section, editor.form(), natural, strip.height());
        layout.slots().forEach(this::draw);
        getChildren().addAll(rows.values());
        getChildren().addAll(headings.nodes());
        getChildren().add(strip);
        getChildren().add(field);
        field.setViewOrder(-1);
        strip.setViewOrder(-5);
        // The grid alone says where they are: what changes in one of them is no reason to arrange the window again.
        getChildren().forEach(child -> child.setManaged(false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
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
        lead = cell;
        current.set(cell);
        light();
        select();
        field.setAccessibleText(cells.get(cell).spoken());
        place(field, places.get(cell));
        revealed.accept(cell);
        field.requestFocus();
    }

    /** Follows a move; false where it leads out of the section. */
    boolean go(Move move) {
        var target = walk.go(current.get(), move, this::isFilled);
        target.ifPresent(this::go);
        return target.isPresent();
    }

    /** The selected cells, row by row; the current one alone where nothing more is selected. */
    ReadOnlyObjectProperty<List<List<CellRef>>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Selects from the current cell to where the move leads its far corner. */
    void extend(Move move) {
        walk.go(lead, move, this::isFilled).ifPresent(this::extendTo);
    }

    void extendTo(CellRef cell) {
        field.acceptTyped();
        lead = cell;
        select();
        revealed.accept(cell);
    }

    /** Selects the rectangle between two cells; the first becomes the current one. */
    void select(CellRef from, CellRef to) {
        go(from);
        extendTo(to);
    }

    void selectAll() {
        select(walk.go(walk.first(), Move.TABLE_START).orElseThrow(), lastCell());
    }

    /** The current row, or column, of its table. */
    void selectLine(boolean row) {
        var cell = current.get();
        selectLine(cell.table(), row, List.of(row ? cell.row() : cell.column()));
    }

    /** What brings a cell into view; the page around the grid scrolls. */
    void onReveal(Consumer<CellRef> action) {
        revealed = action;
    }

    /** Fills the room there is: never smaller than at its natural size, and not grotesquely larger. */
    void fit(double width, double height) {
        var isWide = natural.columns().length == 4;
        var isShort = stacked && TableHeadings.areTooWide(natural, width);
        headings.shorten(isShort);
        var drawn = isShort ? natural.with(TableHeadings.INNERMOST, SHORT_HEADING * scale) : natural;
        var across = Math.max(isWide ? LEAST_ACROSS : 1, Math.min(MOST, width / drawn.width()));
        var fitting = (height - strip.height()) / drawn.height();
        // Rows are pressed together only where that saves the scrolling.
        var down = fitting < LEAST_DOWN ? 1 : Math.min(MOST, fitting);
        measures = drawn.times(across, down);
        headings.fit(measures, width);
        setPrefSize(measures.width() + 1, measures.height() + strip.height() + 1);
        setMinSize(getPrefWidth(), getPrefHeight());
        requestLayout();
    }

    /** Keeps headings and balances in view when the cells are scrolled. */
    void scrolled(Rectangle2D part) {
        headings.scrolled(part);
        strip.setTranslateY(part.getMinY());
        strip.scrolled(part, headings.stayLeft());
    }

    /** How much of the top the headings of a cell cover, in px. */
    double headingHeight(CellRef cell) {
        return headings.coveredHeight(places.get(cell));
    }

    /** How much of the left the headings cover, in px. */
    double coveredWidth() {
        return headings.coveredWidth();
    }

    /** Where a cell lies, whether it has been laid out there yet or not. */
    Rectangle2D area(CellRef cell) {
        var slot = places.get(cell);
        return new Rectangle2D(measures.x(slot.column()), measures.y(slot.row()) + strip.height(),
                measures.x(slot.column() + slot.columnSpan()) - measures.x(slot.column()) + 1,
                measures.y(slot.row() + slot.rowSpan()) - measures.y(slot.row()) + 1);
    }

    @Override
    protected void layoutChildren() {
        strip.arrange(measures);
        headings.arrange();
        cells.forEach((cell, node) -> place(node, places.get(cell)));
        place(field, places.get(current.get()));
    }

    private void place(Region node, Slot slot) {
        var x = measures.x(slot.column());
        var y = measures.y(slot.row()) + strip.height();
        node.resizeRelocate(x, y, measures.x(slot.column() + slot.columnSpan()) - x + 1,
                measures.y(slot.row() + slot.rowSpan()) + strip.height() - y + 1);
    }

    private void draw(Slot slot) {
        if (slot.content() instanceof Value value) {
            var view = new CellView(editor.form().cell(value.ref()), words, scale);
            cells.put(value.ref(), view);
            places.put(value.ref(), slot);
            view.setManaged(false);
            rows.computeIfAbsent(slot.row(), row -> new Group()).getChildren().add(view);
        }
    }

    private void show(State state) {
        cells.values().forEach(cell -> cell.show(state));
        strip.show(state);
        field.setAccessibleText(cells.get(current.get()).spoken());
    }

    private void light() {
        var at = places.get(current.get());
        cells.forEach((cell, node) -> {
            var slot = places.get(cell);
            node.lit(slot.row() == at.row() || cell.table().equals(current.get().table()) && slot.column() == at.column(),
                    cell.equals(current.get()));
        });
        headings.light(current.get(), at);
    }

    private boolean isFilled(CellRef cell) {
        return editor.form().cell(cell).isComputed() || editor.state().report().figure(cell).isPresent();
    }

    private CellRef lastCell() {
        return cells.keySet().stream().reduce((one, other) -> other).orElseThrow();
    }

    private void selectLine(String table, boolean row, List<String> keys) {
        var line = walk.line(table, row, keys);
        if (!line.isEmpty()) {
            select(line.get(0), line.get(line.size() - 1));
        }
    }

    private void select() {
        var block = walk.block(current.get(), lead);
        var chosen = block.stream().flatMap(List::stream).collect(Collectors.toSet());
        cells.forEach((cell, node) -> node.pseudoClassStateChanged(SELECTED, chosen.size() > 1 && chosen.contains(cell)));
        selection.set(block);
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof Node target && isWithin(target, field)) {
            return;
        }
        var heading = headings.at(event.getX(), event.getY());
        if (heading.isPresent()) {
            pressed(heading.get());
            event.consume();
            return;
        }
        cellAt(event).ifPresent(cell -> {
            if (event.isShiftDown()) {
                extendTo(cell);
            } else {
                go(cell);
            }
            if (event.getClickCount() == 2) {
                field.editInPlace();
            }
        });
        field.requestFocus();
        event.consume();
    }

    /** A heading selects what it stands over; the corner selects everything. */
    private void pressed(Slot heading) {
        if (heading.content() instanceof Label label) {
            places.entrySet().stream().filter(entry -> label.ofRow() ? entry.getValue().row() >= heading.row() : entry.getValue().row() > heading.row())
                    .findFirst().ifPresent(entry -> selectLine(entry.getKey().table(), label.ofRow(), label.leaves()));
        } else if (heading.content() instanceof Corner) {
            selectAll();
        }
        field.requestFocus();
    }

    private void dragged(MouseEvent event) {
        cellAt(event).filter(cell -> !cell.equals(lead)).ifPresent(this::extendTo);
        event.consume();
    }

    private Optional<CellRef> cellAt(MouseEvent event) {
        return cells.entrySet().stream().filter(entry -> entry.getValue().getBoundsInParent().contains(event.getX(), event.getY()))
                .map(Map.Entry::getKey).findFirst();
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isWithin(node.getParent(), ancestor);
    }
}
