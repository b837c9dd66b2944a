package gouji.ruled;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words on a page.
 *
 * @param pieces what wide gaps divide, from left to right
 * @param size   of its largest type, in pt
 */
record TextLine(List<Piece> pieces, Box box, double size) {

    TextLine {
        pieces = List.copyOf(pieces);
    }

    /** Words without a wide gap among them. */
    record Piece(String text, Box box) {
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\t"));
    }
}
