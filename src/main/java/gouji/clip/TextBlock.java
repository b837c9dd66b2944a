package gouji.clip;

import gouji.clip.PastedBlock.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of text with tabs between the cells; words with a line break or a tab in them stand in quotation marks. */
final class TextBlock {

    private final String text;
    private final List<List<Piece>> rows = new ArrayList<>();
    private List<Piece> row = new ArrayList<>();
    private boolean cut;
    private int at;

    private TextBlock(String text) {
        this.text = text;
    }

    static PastedBlock read(String text) {
        // A whole column of a spreadsheet ends in a million empty lines.
        return new TextBlock(text.stripTrailing()).read();
    }

    private PastedBlock read() {
        while (at < text.length() && rows.size() < PastedBlock.MOST_ROWS) {
            var words = text.charAt(at) == '"' ? quoted() : plain();
            if (row.size() < PastedBlock.MOST_COLUMNS) {
                row.add(new Piece(words.strip(), false));
            } else {
                cut |= !words.isBlank();
            }
            step();
        }
        rows.add(row);
        return PastedBlock.trimmed(rows, cut || at < text.length());
    }

    /** Goes over the tab or the line's end behind a cell. */
    private void step() {
        if (at < text.length() && text.charAt(at) == '\t') {
            at++;
            return;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    private String plain() {
        var start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Words in quotation marks, doubled where they are meant; a mark that is never closed is a mark. */
    private String quoted() {
        var start = at;
        var words = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                words.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                words.append(text.charAt(++at));
            } else if (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
                return words.toString();
            } else {
                break;
            }
        }
        at = start;
        return plain();
    }
}
