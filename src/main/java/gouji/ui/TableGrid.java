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
import gouji.words.Words;
import java.util.ArrayList;
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
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The tables of one section, drawn as the form prints them and ready to be filled in: labels for what is read, and one field that
 * lies over the current cell and always has the keys. Headings stay in view while the cells scroll beneath them.
 */
final class TableGrid extends Pane {

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** How much larger than natural a table is drawn at most, and how much lower its rows may get. */
    private static final double MOST = 1.45;
    private static final double LEAST_DOWN = 0.95;

    /** The four wide columns of table 2 still hold their headings when they are drawn so much narrower. */
    private static final double LEAST_ACROSS = 0.55;

    /** Headings that would take more of the width than this scroll away with the cells. */
    private static final double MOST_HEADING = 0.7;

    /** Where room is short the innermost headings of table 3 say the short name of their row, in a column of this width at 13 px. */
    private static final double SHORT_HEADING = 134;
    private static final int INNERMOST = 2;
    private static final int LONG_HEADING = 18;

    /** Where all of a table is in view, before anything has been scrolled. */
    private static final Rectangle2D ALL = new Rectangle2D(0, 0, 1e6, 1e6);

    /** One of the tables that stand below each other: its first row, the first below its headings, and the one after its last. */
    private record Part(int top, int body, int end) {

        boolean has(Slot slot) {
            return slot.row() >= top && slot.row() < end;
        }
    }

    /** A heading and the rectangle it fills. */
    private record Fixed(Slot slot, javafx.scene.control.Label node, Part part) {

        boolean staysAbove() {
            return slot.row() < part.body();
        }

        boolean staysLeft() {
            return slot.content() instanceof Corner || slot.content() instanceof Label label && label.ofRow();
        }

        /** Whether it may be in view in part only. */
        boolean isMerged() {
            return slot.columnSpan() > 1 || slot.rowSpan() > 1;
        }
    }

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
    private final List<Fixed> headings = new ArrayList<>();
    private final List<Part> parts;
    private final CellField field;
    private final ReadOnlyObjectWrapper<CellRef> current;
    private final ReadOnlyObjectWrapper<List<List<CellRef>>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private CellRef lead;
    private final Consumer<State> view = this::show;
    private final boolean stacked;
    private boolean staysLeft = true;
    private boolean isShort;
    private TableMeasures measures;
    private Rectangle2D seen = ALL;
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
        stacked = layout.columns() == 10;
        parts = parts(section);
        layout.slots().forEach(this::draw);
        getChildren().addAll(0, rows.values());
        strip = new BalanceStrip(section, editor.form(), layout, words, scale, fill);
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
        shorten(stacked && natural.x(INNERMOST + 1) > width * MOST_HEADING);
        var drawn = isShort ? natural.with(INNERMOST, SHORT_HEADING * scale) : natural;
        var across = Math.max(isWide ? LEAST_ACROSS : 1, Math.min(MOST, width / drawn.width()));
        var fitting = (height - strip.height()) / drawn.height();
        // Rows are pressed together only where that saves the scrolling.
        var down = fitting < LEAST_DOWN ? 1 : Math.min(MOST, fitting);
        measures = drawn.times(across, down);
        staysLeft = headingWidth() <= width * MOST_HEADING;
        setPrefSize(measures.width() + 1, measures.height() + strip.height() + 1);
        setMinSize(getPrefWidth(), getPrefHeight());
        requestLayout();
    }

    private void shorten(boolean on) {
        if (on != isShort) {
            isShort = on;
            headings.forEach(heading -> {
                if (heading.slot().content() instanceof Label label && label.ofRow() && isShortened(heading.slot(), label)) {
                    var named = cells.keySet().stream().filter(cell -> label.leaves().contains(cell.row())).findFirst().orElseThrow();
                    // The group it stands in, before the space, has its own heading beside it.
                    var name = editor.form().cell(named).rowLabel();
                    heading.node().setText(on ? name.substring(name.indexOf(' ') + 1) : label.text());
                    heading.node().setTooltip(on ? new Tooltip(label.text()) : null);
                }
            });
        }
    }

    private static boolean isShortened(Slot slot, Label label) {
        return slot.column() == INNERMOST || slot.column() + slot.columnSpan() > INNERMOST && label.text().length() > LONG_HEADING;
    }

    /**
     * Keeps headings in view when the cells are scrolled: those of a table as long as any of it is there, and the words of a merged
     * one in what can be seen of it.
     */
    void scrolled(Rectangle2D part) {
        seen = part;
        for (var heading : headings) {
            heading.node().setTranslateX(heading.staysLeft() && staysLeft ? seen.getMinX() : 0);
            heading.node().setTranslateY(heading.staysAbove() ? sunk(heading.part()) : 0);
            if (heading.isMerged()) {
                place(heading);
            }
        }
        strip.setTranslateY(seen.getMinY());
        strip.scrolled(seen, staysLeft);
    }

    /** How far the headings of a table have sunk to stay in view; not beyond its last row, from where the next table's take over. */
    private double sunk(Part part) {
        var most = measures.y(part.end()) - measures.y(part.body());
        return Math.max(0, Math.min(seen.getMinY() - measures.y(part.top()), most));
    }

    /** How much of the top and of the left the headings of a cell cover, in px. */
    double headingHeight(CellRef cell) {
        return headingHeight(part(places.get(cell)));
    }

    private double headingHeight(Part part) {
        return strip.height() + measures.y(part.body()) - measures.y(part.top());
    }

    private Part part(Slot slot) {
        return parts.stream().filter(part -> part.has(slot)).findFirst().orElseThrow();
    }

    private static List<Part> parts(Section section) {
        var parts = new ArrayList<Part>();
        var top = 0;
        for (var table : section.tables()) {
            var end = top + TableLayout.of(table).rows();
            parts.add(new Part(top, end - table.rowLeaves().size(), end));
            top = end;
        }
        return List.copyOf(parts);
    }

    double coveredWidth() {
        return staysLeft ? headingWidth() : 0;
    }

    private double headingWidth() {
        return headings.stream().filter(Fixed::staysLeft)
                .mapToDouble(fixed -> measures.x(fixed.slot().column() + fixed.slot().columnSpan())).max().orElse(0);
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
        headings.forEach(this::place);
        cells.forEach((cell, node) -> place(node, places.get(cell)));
        place(field, places.get(current.get()));
    }

    private void place(Region node, Slot slot) {
        var x = measures.x(slot.column());
        var y = measures.y(slot.row()) + strip.height();
        node.resizeRelocate(x, y, measures.x(slot.column() + slot.columnSpan()) - x + 1,
                measures.y(slot.row() + slot.rowSpan()) + strip.height() - y + 1);
    }

    /** A merged heading fills what can be seen of it, one column or row at least, so that its words are there as well. */
    private void place(Fixed heading) {
        var slot = heading.slot();
        var left = measures.x(slot.column());
        var right = measures.x(slot.column() + slot.columnSpan());
        var top = measures.y(slot.row());
        var bottom = measures.y(slot.row() + slot.rowSpan());
        if (!heading.staysLeft() || !staysLeft) {
            // A title stands over the row headings too.
            var covered = slot.column() == 0 ? 0 : coveredWidth();
            var start = Math.min(Math.max(left, seen.getMinX() + covered), measures.x(slot.column() + slot.columnSpan() - 1));
            right = Math.max(Math.min(right, seen.getMaxX() - 1), measures.x(slot.column() + 1));
            left = Math.min(start, right);
        }
        if (!heading.staysAbove()) {
            var covered = seen.getMinY() - strip.height() + headingHeight(heading.part());
            var start = Math.min(Math.max(top, covered), measures.y(slot.row() + slot.rowSpan() - 1));
            bottom = Math.max(Math.min(bottom, seen.getMaxY() - strip.height() - 1), measures.y(slot.row() + 1));
            top = Math.min(start, bottom);
        }
        heading.node().resizeRelocate(left, top + strip.height(), right - left + 1, bottom - top + 1);
    }

    private void draw(Slot slot) {
        if (slot.content() instanceof Value value) {
            var view = new CellView(editor.form().cell(value.ref()), words, scale);
            cells.put(value.ref(), view);
            places.put(value.ref(), slot);
            view.setManaged(false);
            rows.computeIfAbsent(slot.row(), row -> new Group()).getChildren().add(view);
        } else {
            heading(slot);
        }
    }

    private void heading(Slot slot) {
        var label = new javafx.scene.control.Label();
        label.setWrapText(true);
        label.getStyleClass().add("heading");
        if (slot.content() instanceof Label words) {
            var ofRow = words.ofRow();
            label.setText(ofRow && slot.column() == 0 && slot.columnSpan() == 1 && stacked
                    ? words.text().codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n")) : words.text());
            var left = ofRow && stacked && slot.rowSpan() == 1;
            label.setAlignment(left ? Pos.CENTER_LEFT : Pos.CENTER);
            label.pseudoClassStateChanged(ASIDE, left);
        } else if (slot.content() instanceof Corner corner) {
            label.setText(corner.text());
            label.setAlignment(stacked ? Pos.CENTER_LEFT : Pos.CENTER);
        } else if (slot.content() instanceof Title title) {
            label.setText(title.text());
            label.setAlignment(Pos.CENTER);
            label.getStyleClass().add("title");
        }
        var fixed = new Fixed(slot, label, part(slot));
        label.setViewOrder(fixed.staysAbove() && fixed.staysLeft() ? -4 : fixed.staysAbove() || fixed.staysLeft() ? -2 : 0);
        headings.add(fixed);
        getChildren().add(label);
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
        for (var heading : headings) {
            if (heading.node().getBoundsInParent().contains(event.getX(), event.getY())) {
                pressed(heading);
                event.consume();
                return;
            }
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
    private void pressed(Fixed heading) {
        if (heading.slot().content() instanceof Label label) {
            var at = heading.slot();
            places.entrySet().stream().filter(entry -> label.ofRow() ? entry.getValue().row() >= at.row() : entry.getValue().row() > at.row())
                    .findFirst().ifPresent(entry -> selectLine(entry.getKey().table(), label.ofRow(), label.leaves()));
        } else if (heading.slot().content() instanceof Corner) {
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
