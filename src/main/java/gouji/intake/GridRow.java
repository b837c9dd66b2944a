package gouji.intake;

import gouji.original.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row of a grid: what begins in it, from left to right.
 *
 * @param beside what began above and reaches down beside it
 * @param width the first column behind the whole grid
 */
record GridRow(int passage, int row, List<Piece> pieces, List<Piece> beside, int width) {

    GridRow {
        pieces = List.copyOf(pieces);
        beside = List.copyOf(beside);
    }

    static List<GridRow> of(int passage, Grid grid) {
        var byRow = grid.slots().stream().collect(Collectors.groupingBy(Grid.Slot::row, TreeMap::new, Collectors.toList()));
        var width = grid.slots().stream().mapToInt(slot -> slot.column() + slot.width()).max().orElse(0);
        var tall = grid.slots().stream().filter(slot -> slot.height() > 1).toList();
        var rows = new ArrayList<GridRow>();
        byRow.forEach((row, slots) -> rows.add(new GridRow(passage, row, slots.stream().sorted(Comparator.comparingInt(Grid.Slot::column))
                .map(GridRow::piece).toList(), tall.stream().filter(slot -> slot.row() < row && row < slot.row() + slot.height()).map(GridRow::piece).toList(), width)));
        return rows;
    }

    private static Piece piece(Grid.Slot slot) {
        return new Piece(slot.text(), slot.column(), slot.column() + slot.width());
    }

    boolean isBlank() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    boolean hasFigures() {
        return pieces.stream().anyMatch(Piece::isFigure);
    }

    List<Piece> words() {
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    Source source() {
        return new Source(passage, row, 0, words().stream().map(piece -> piece.text().strip().replaceAll("\\s*\\n\\s*", ""))
                .collect(Collectors.joining(" | ")));
    }
}
