package gouji.ruled;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The cells a net of ruling lines makes (网格). Between neighbours without a line is one merged cell. A side that is not ruled, as at a
 * page break, is closed where the lines end.
 *
 * @param rows    edges from top to bottom
 * @param columns edges from left to right
 * @param cells   from top to bottom and left to right
 */
record Lattice(Scale rows, Scale columns, List<Cell> cells) {

    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 120;
    /** A line divides two places where it runs along most of what they share. */
    private static final double MOST = 0.5;

    Lattice {
        cells = List.copyOf(cells);
    }

    /** A rectangle of the net, counted in edges, and which of its sides are not ruled. */
    record Cell(int top, int left, int bottom, int right, Set<Side> open) {

        Cell {
            open = Set.copyOf(open);
        }
    }

    /** A side of a cell. */
    enum Side {
        ABOVE, BELOW, BEFORE, BEHIND
    }

    /** Of a frame around something, and of what is no table, one cell or none. */
    static Lattice of(List<Stroke> net) {
        var rows = Scale.of(places(net, true));
        var columns = Scale.of(places(net, false));
        if (rows.steps() > MOST_ROWS || columns.steps() > MOST_COLUMNS) {
            return new Lattice(rows, columns, List.of());
        }
        return new Lattice(rows, columns, new Walls(rows, columns, net).cells());
    }

    private static DoubleStream places(List<Stroke> net, boolean level) {
        var along = net.stream().filter(line -> line.level() == level).mapToDouble(Stroke::at);
        var ends = net.stream().filter(line -> line.level() != level).flatMap(line -> Stream.of(line.from(), line.to())).sorted().toList();
        return DoubleStream.concat(along, ends.isEmpty() ? DoubleStream.empty() : DoubleStream.of(ends.get(0), ends.get(ends.size() - 1)));
    }

    Box box() {
        return new Box(columns.start(0), rows.start(0), columns.end(columns.steps() - 1), rows.end(rows.steps() - 1));
    }

    Box box(Cell cell) {
        return new Box(columns.start(cell.left()), rows.start(cell.top()), columns.end(cell.right() - 1), rows.end(cell.bottom() - 1));
    }

    /** Which sides of the smallest places are ruled. */
    private static final class Walls {

        private final int height;
        private final int width;
        private final boolean[][] above;
        private final boolean[][] before;

        Walls(Scale rows, Scale columns, List<Stroke> net) {
            height = rows.steps();
            width = columns.steps();
            above = walls(rows, columns, net.stream().filter(Stroke::level).toList());
            before = walls(columns, rows, net.stream().filter(line -> !line.level()).toList());
        }

        /** By edge of the one scale and step of the other. */
        private static boolean[][] walls(Scale across, Scale along, List<Stroke> lines) {
            var covered = new double[across.steps() + 1][along.steps()];
            for (var line : lines) {
                var edge = across.edge(line.at());
                for (var step = 0; step < along.steps(); step++) {
                    covered[edge][step] = Math.max(covered[edge][step], line.covers(along.start(step), along.end(step)));
                }
            }
            var walls = new boolean[covered.length][along.steps()];
            for (var edge = 0; edge < covered.length; edge++) {
                for (var step = 0; step < along.steps(); step++) {
                    walls[edge][step] = covered[edge][step] > MOST * (along.end(step) - along.start(step));
                }
            }
            return walls;
        }

        List<Cell> cells() {
            var sets = new Sets(height * width);
            for (var row = 0; row < height; row++) {
                for (var column = 0; column < width; column++) {
                    if (column + 1 < width && !before[column + 1][row]) {
                        sets.join(row * width + column, row * width + column + 1);
                    }
                    if (row + 1 < height && !above[row + 1][column]) {
                        sets.join(row * width + column, (row + 1) * width + column);
                    }
                }
            }
            var cells = new ArrayList<Cell>();
            var taken = new boolean[height][width];
            for (var row = 0; row < height; row++) {
                for (var column = 0; column < width; column++) {
                    if (!taken[row][column]) {
                        cells.add(largest(sets, taken, row, column));
                    }
                }
            }
            return cells;
        }

        /** As far to the right as the places belong together, then as far down; what is no rectangle comes in several. */
        private Cell largest(Sets sets, boolean[][] taken, int top, int left) {
            var set = sets.of(top * width + left);
            var right = left + 1;
            while (right < width && !taken[top][right] && sets.of(top * width + right) == set) {
                right++;
            }
            var bottom = top + 1;
            while (bottom < height && isRun(sets, taken, set, bottom, left, right)) {
                bottom++;
            }
            for (var row = top; row < bottom; row++) {
                for (var column = left; column < right; column++) {
                    taken[row][column] = true;
                }
            }
            return new Cell(top, left, bottom, right, open(top, left, bottom, right));
        }

        /** Whether a row of a set begins and ends where the rows above it do. */
        private boolean isRun(Sets sets, boolean[][] taken, int set, int row, int left, int right) {
            for (var column = left; column < right; column++) {
                if (taken[row][column] || sets.of(row * width + column) != set) {
                    return false;
                }
            }
            return (left == 0 || before[left][row] || sets.of(row * width + left - 1) != set)
                    && (right == width || before[right][row] || sets.of(row * width + right) != set);
        }

        private Set<Side> open(int top, int left, int bottom, int right) {
            var open = EnumSet.noneOf(Side.class);
            add(open, Side.ABOVE, above[top][left]);
            add(open, Side.BELOW, above[bottom][left]);
            add(open, Side.BEFORE, before[left][top]);
            add(open, Side.BEHIND, before[right][top]);
            return open;
        }

        private static void add(Set<Side> open, Side side, boolean ruled) {
            if (!ruled) {
                open.add(side);
            }
        }
    }
}
