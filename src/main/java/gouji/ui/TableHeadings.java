package gouji.ui;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * The headings of the tables of one section (表头、项目栏), as the form prints them: they stay in view while the cells scroll beneath
 * them, light up for the current cell, and say the short name of their row where room is short.
 */
final class TableHeadings {

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** Headings that would take more of the width than this scroll away with the cells. */
    private static final double MOST_WIDTH = 0.7;

    /** Where room is short the innermost headings of table 3 say the short name of their row. */
    static final int INNERMOST = 2;
    private static final int LONG = 18;

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

    private final Form form;
    private final List<CellRef> cells;
    private final List<Part> parts;
    private final List<Fixed> headings;
    private final boolean stacked;
    private final double above;
    private boolean staysLeft = true;
    private boolean isShort;
    private TableMeasures measures;
    private Rectangle2D seen = ALL;

    /** @param above how much stands over the first row, in px */
    TableHeadings(Section section, Form form, TableMeasures measures, double above) {
        var layout = TableLayout.of(section);
        this.form = form;
        this.measures = measures;
        this.above = above;
        cells = layout.slots().stream().map(Slot::content).filter(Value.class::isInstance).map(value -> ((Value) value).ref()).toList();
        parts = parts(section);
        stacked = isStacked(layout);
        headings = layout.slots().stream().filter(slot -> !(slot.content() instanceof Value)).map(this::heading).toList();
    }

    /** Whether its headings stand on several levels at the side, as those of table 3. */
    static boolean isStacked(TableLayout layout) {
        return layout.columns() == 10;
    }

    List<? extends Node> nodes() {
        return headings.stream().map(Fixed::node).toList();
    }

    /**
     * The headings for a table drawn anew.
     *
     * @param measures of the table
     * @param width    of what can be seen of it, in px
     */
    void fit(TableMeasures measures, double width) {
        this.measures = measures;
        staysLeft = width() <= width * MOST_WIDTH;
    }

    /** Whether the headings of a table leave too little room for its cells unless they are short. */
    static boolean areTooWide(TableMeasures natural, double width) {
        return natural.x(INNERMOST + 1) > width * MOST_WIDTH;
    }

    void shorten(boolean on) {
        if (on != isShort) {
            isShort = on;
            headings.forEach(heading -> {
                if (heading.slot().content() instanceof Label label && label.ofRow() && isShortened(heading.slot(), label)) {
                    var named = cells.stream().filter(cell -> label.leaves().contains(cell.row())).findFirst().orElseThrow();
                    // The group it stands in, before the space, has its own heading beside it.
                    var name = form.cell(named).rowLabel();
                    heading.node().setText(on ? name.substring(name.indexOf(' ') + 1) : label.text());
                    heading.node().setTooltip(on ? new Tooltip(label.text()) : null);
                }
            });
        }
    }

    private static boolean isShortened(Slot slot, Label label) {
        return slot.column() == INNERMOST || slot.column() + slot.columnSpan() > INNERMOST && label.text().length() > LONG;
    }

    /**
     * Keeps them in view when the cells are scrolled: those of a table as long as any of it is there, and the words of a merged one in
     * what can be seen of it.
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
    }

    /** Whether those at the side do not scroll away with the cells. */
    boolean stayLeft() {
        return staysLeft;
    }

    /** How much of the left they cover, in px. */
    double coveredWidth() {
        return staysLeft ? width() : 0;
    }

    /** How much of the top they cover where that cell's table is, with what stands above, in px. */
    double coveredHeight(Slot cell) {
        return coveredHeight(part(cell));
    }

    void arrange() {
        headings.forEach(this::place);
    }

    /** Those of the current cell light up. */
    void light(CellRef current, Slot at) {
        for (var heading : headings) {
            var slot = heading.slot();
            var lit = slot.content() instanceof Label label && (label.ofRow()
                    ? label.leaves().contains(current.row()) && slot.row() <= at.row() && slot.row() + slot.rowSpan() > at.row()
                    : label.leaves().contains(current.column()) && isNearestAbove(slot, at));
            heading.node().pseudoClassStateChanged(LIT, lit);
        }
    }

    /** The heading at a point of the grid, if there is one. */
    Optional<Slot> at(double x, double y) {
        return headings.stream().filter(heading -> heading.node().getBoundsInParent().contains(x, y)).map(Fixed::slot).findFirst();
    }

    /** Whether a column heading belongs to the table the cell is in; table 2 has several, one below the other. */
    private boolean isNearestAbove(Slot heading, Slot cell) {
        return heading.row() < cell.row() && headings.stream().noneMatch(other -> other.slot().content() instanceof Title
                && other.slot().row() > heading.row() && other.slot().row() < cell.row());
    }

    /** How far the headings of a table have sunk to stay in view; not beyond its last row, from where the next table's take over. */
    private double sunk(Part part) {
        var most = measures.y(part.end()) - measures.y(part.body());
        return Math.max(0, Math.min(seen.getMinY() - measures.y(part.top()), most));
    }

    private double coveredHeight(Part part) {
        return above + measures.y(part.body()) - measures.y(part.top());
    }

    private double width() {
        return headings.stream().filter(Fixed::staysLeft)
                .mapToDouble(fixed -> measures.x(fixed.slot().column() + fixed.slot().columnSpan())).max().orElse(0);
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
            var covered = seen.getMinY() - above + coveredHeight(heading.part());
            var start = Math.min(Math.max(top, covered), measures.y(slot.row() + slot.rowSpan() - 1));
            bottom = Math.max(Math.min(bottom, seen.getMaxY() - above - 1), measures.y(slot.row() + 1));
            top = Math.min(start, bottom);
        }
        heading.node().resizeRelocate(left, top + above, right - left + 1, bottom - top + 1);
    }

    private Fixed heading(Slot slot) {
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
        return fixed;
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
}
