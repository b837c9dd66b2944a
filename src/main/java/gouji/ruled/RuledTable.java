package gouji.ruled;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.ruled.Lattice.Cell;
import gouji.ruled.Lattice.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** A table that is being read: its cells, and the signs whose middle lies in each. */
final class RuledTable {

    /** What is less high or wide and empty is the space between two lines, in pt. */
    private static final double NARROW = 7;

    private final Lattice lattice;
    private final Cell[][] places;
    private final Map<Cell, List<Glyph>> signs = new LinkedHashMap<>();

    RuledTable(Lattice lattice) {
        this.lattice = lattice;
        this.places = new Cell[lattice.rows().steps()][lattice.columns().steps()];
        for (var cell : lattice.cells()) {
            signs.put(cell, new ArrayList<>());
            for (var row = cell.top(); row < cell.bottom(); row++) {
                for (var column = cell.left(); column < cell.right(); column++) {
                    places[row][column] = cell;
                }
            }
        }
    }

    Box box() {
        return lattice.box();
    }

    boolean contains(Glyph glyph) {
        return box().contains(glyph.box().middle(), glyph.box().centre());
    }

    void take(Glyph glyph) {
        signs.get(places[lattice.rows().step(glyph.box().centre())][lattice.columns().step(glyph.box().middle())]).add(glyph);
    }

    /** Whether it is more than a frame around words. */
    boolean isTable() {
        return signs.values().stream().filter(cell -> cell.stream().anyMatch(glyph -> !glyph.isSpace())).count() > 1;
    }

    List<Glyph> glyphs() {
        return signs.values().stream().flatMap(List::stream).toList();
    }

    Block.Table read() {
        var texts = new LinkedHashMap<Cell, String>();
        signs.forEach((cell, glyphs) -> {
            var text = CellWords.of(glyphs);
            if (!text.isEmpty() || !isSpare(cell)) {
                texts.put(cell, text);
            }
        });
        var rows = starts(texts, Cell::top);
        var columns = starts(texts, Cell::left);
        var above = new HashSet<Slot>();
        var below = new HashSet<Slot>();
        var slots = new ArrayList<Slot>();
        texts.forEach((cell, text) -> {
            var slot = slot(cell, text, rows, columns);
            slots.add(slot);
            if (cell.top() == 0 && cell.open().contains(Side.ABOVE)) {
                above.add(slot);
            }
            if (cell.bottom() == lattice.rows().steps() && cell.open().contains(Side.BELOW)) {
                below.add(slot);
            }
        });
        var edges = new ArrayList<Double>();
        columns.forEach(column -> edges.add(lattice.columns().start(column)));
        edges.add(box().right());
        return new Block.Table(new Grid(slots), box(), new Scale(edges), above, below);
    }

    private static Slot slot(Cell cell, String text, TreeSet<Integer> rows, TreeSet<Integer> columns) {
        var row = rows.headSet(cell.top()).size();
        var column = columns.headSet(cell.left()).size();
        return new Slot(row, column, rows.headSet(cell.bottom()).size() - row, columns.headSet(cell.right()).size() - column, text);
    }

    /** The edges at which cells begin; the others are of no consequence. */
    private static TreeSet<Integer> starts(Map<Cell, String> texts, ToIntFunction<Cell> edge) {
        var starts = new TreeSet<Integer>();
        texts.keySet().forEach(cell -> starts.add(edge.applyAsInt(cell)));
        return starts;
    }

    /** The space between two lines, and the corner that is left where a narrow table hangs on a broad one. */
    private boolean isSpare(Cell cell) {
        var box = lattice.box(cell);
        return box.width() < NARROW || box.height() < NARROW || cell.open().size() > 1;
    }
}
