package gouji.original;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of a page, whether it holds figures or arranges the page (框).
 *
 * @param cells from top to bottom and left to right; no two cover the same place
 */
public record Frame(List<Cell> cells) implements Block {

    public Frame {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of such a table.
     *
     * @param row     in which it begins, from 0
     * @param column  in which it begins, from 0
     * @param height  in rows
     * @param width   in columns
     * @param content from top to bottom
     */
    public record Cell(int row, int column, int height, int width, List<Block> content) {

        public Cell {
            content = List.copyOf(content);
        }

        /** A cell in which those lines stand, separated by {@code \n}. */
        public static Cell of(int row, int column, int height, int width, String text) {
            return new Cell(row, column, height, width, text.isEmpty() ? List.of() : text.lines().<Block>map(Line::new).toList());
        }

        /** Whether anything stands in it. */
        boolean says() {
            return content.stream().anyMatch(block -> block instanceof Line line ? !line.text().isBlank()
                    : ((Frame) block).cells.stream().anyMatch(Cell::says));
        }

        /** Its lines, those of tables in it among them, separated by {@code \n}. */
        String text() {
            return content.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }

        private static String text(Block block) {
            return block instanceof Line line ? line.text() : ((Frame) block).cells.stream().map(Cell::text)
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.height()).max().orElse(0);
    }
}
