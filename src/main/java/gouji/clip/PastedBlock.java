package gouji.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What another program put on the clipboard, as a grid (剪贴板上的一块). Blank rows and columns at its end are not there.
 *
 * @param rows all of the same length
 * @param cut  whether there was more than any table of the form could hold, which is left out
 */
public record PastedBlock(List<List<Piece>> rows, boolean cut) {

    static final int MOST_ROWS = 200;
    static final int MOST_COLUMNS = 60;

    /**
     * One place of the grid.
     *
     * @param isMerged whether it repeats the words of a merged cell that begins further up or left
     */
    public record Piece(String text, boolean isMerged) {

        static final Piece BLANK = new Piece("", false);

        boolean isBlank() {
            return text.isEmpty();
        }

        /** What it would put into a cell: a merged cell has one figure, not one for each place it covers. */
        String figure() {
            return isMerged ? "" : text;
        }
    }

    public PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads the table of a web page or, where it has none, lines of text with tabs. */
    public static PastedBlock of(Optional<String> html, Optional<String> text) {
        return html.flatMap(HtmlBlock::read).or(() -> text.map(TextBlock::read)).orElse(new PastedBlock(List.of(), false));
    }

    /** Makes a block of rows of any length. */
    static PastedBlock trimmed(List<List<Piece>> pieces, boolean cut) {
        var height = pieces.size();
        while (height > 0 && pieces.get(height - 1).stream().allMatch(Piece::isBlank)) {
            height--;
        }
        var kept = pieces.subList(0, height);
        var width = kept.stream().mapToInt(PastedBlock::used).max().orElse(0);
        return new PastedBlock(kept.stream().map(row -> padded(row, width)).toList(), cut);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    Piece at(int row, int column) {
        return rows.get(row).get(column);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether it is a single text, as typed. */
    public boolean isOne() {
        return height() == 1 && width() == 1;
    }

    private static int used(List<Piece> row) {
        var width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<Piece> padded(List<Piece> row, int width) {
        var padded = new ArrayList<>(row.subList(0, Math.min(row.size(), width)));
        while (padded.size() < width) {
            padded.add(Piece.BLANK);
        }
        return padded;
    }
}
