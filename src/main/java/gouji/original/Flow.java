package gouji.original;

import gouji.original.Frame.Cell;
import gouji.original.Grid.Slot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells tables of figures from those that arrange a page, and puts all into reading order (阅读顺序). A table is one of figures when two
 * columns of it say something, most of it is not long text, and no table of figures stands in it. A long paragraph that has a row of
 * such a table to itself is a line, and the table goes on behind it.
 */
public final class Flow {

    /** In characters; what the form calls its rows is shorter, even with a note in brackets. */
    private static final int PARAGRAPH = 100;
    private static final int LONG = 300;
    /** A table in a cell of another one that has fewer cells than this, and a third of its cells, is part of what that cell says. */
    private static final int SMALL = 4;

    private final List<Passage> passages = new ArrayList<>();
    private final Map<Frame, Boolean> ofFigures = new IdentityHashMap<>();

    private Flow() {
    }

    /** The passages of a page, lines in which nothing stands left out. */
    public static Original of(List<? extends Block> blocks) {
        var flow = new Flow();
        flow.blocks(blocks);
        return new Original(flow.passages);
    }

    private void blocks(List<? extends Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Frame frame) {
                frame(frame);
            } else if (block instanceof Line line && !line.text().isBlank()) {
                passages.add(line);
            }
        }
    }

    private void frame(Frame frame) {
        if (isOfFigures(frame)) {
            pieces(frame);
        } else {
            frame.cells().forEach(cell -> blocks(cell.content()));
        }
    }

    private boolean isOfFigures(Frame frame) {
        var known = ofFigures.get(frame);
        if (known == null) {
            known = columns(frame.cells()) > 1 && frame.cells().stream().flatMap(cell -> cell.content().stream()).noneMatch(block ->
                    block instanceof Frame inner && holdsFigures(inner) && !isPartOf(inner, frame));
            ofFigures.put(frame, known);
        }
        return known;
    }

    /** Whether it is a table of figures or arranges some. */
    private boolean holdsFigures(Frame frame) {
        return isOfFigures(frame) || frame.cells().stream().flatMap(cell -> cell.content().stream())
                .anyMatch(block -> block instanceof Frame inner && holdsFigures(inner));
    }

    private static boolean isPartOf(Frame inner, Frame outer) {
        return said(inner) < SMALL && said(inner) * 3 <= said(outer);
    }

    /** How many cells say something by a line of their own. */
    private static long said(Frame frame) {
        return frame.cells().stream().filter(cell -> cell.content().stream().anyMatch(block -> block instanceof Line line && !line.text().isBlank())).count();
    }

    /** In how many columns something stands. */
    private static long columns(List<Cell> cells) {
        return cells.stream().filter(Cell::says).mapToInt(Cell::column).distinct().count();
    }

    /** The parts of a table between the paragraphs that have a row to themselves. */
    private void pieces(Frame frame) {
        var crowd = crowd(frame);
        var piece = new ArrayList<Cell>();
        var top = 0;
        for (var cell : frame.cells()) {
            if (crowd[cell.row() + cell.height()] == crowd[cell.row()] && cell.text().length() > PARAGRAPH) {
                piece(piece, top);
                piece.clear();
                blocks(cell.content());
                top = cell.row() + cell.height();
            } else if (cell.row() >= top) {
                piece.add(cell);
            }
        }
        piece(piece, top);
    }

    /** For each row, how many rows above it are such that more than one cell of them says something. */
    private static int[] crowd(Frame frame) {
        var rows = frame.rows();
        var change = new int[rows + 1];
        for (var cell : frame.cells()) {
            if (cell.says()) {
                change[cell.row()]++;
                change[cell.row() + cell.height()]--;
            }
        }
        var crowd = new int[rows + 1];
        var cells = 0;
        for (var row = 0; row < rows; row++) {
            cells += change[row];
            crowd[row + 1] = crowd[row] + (cells > 1 ? 1 : 0);
        }
        return crowd;
    }

    private void piece(List<Cell> cells, int top) {
        if (columns(cells) > 1 && !isLong(cells)) {
            passages.add(new Grid(cells.stream()
                    .map(cell -> new Slot(cell.row() - top, cell.column(), cell.height(), cell.width(), cell.text())).toList()));
        } else {
            cells.forEach(cell -> blocks(cell.content()));
        }
    }

    private static boolean isLong(List<Cell> cells) {
        var all = cells.stream().mapToLong(cell -> cell.text().length()).sum();
        return cells.stream().mapToLong(cell -> cell.text().length()).filter(length -> length > LONG).sum() * 2 > all;
    }
}
