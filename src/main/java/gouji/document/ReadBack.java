package gouji.document;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a finished PDF again (回读) and holds it against what it should say. Spaces and line breaks are the paper's business. */
final class ReadBack {

    /** The edges of the report's text block. */
    static final Edges REPORT = new Edges(98, 745);
    /** A piece shorter than this stands everywhere and is no place to find the way again. */
    private static final int LANDMARK = 4;

    private ReadBack() {
    }

    /** Text outside these is header and footer; in pt from the top of A4. */
    record Edges(float top, float bottom) {
    }

    /** The text blocks of all pages of a report, without header, footer, watermark and spaces. */
    static String text(PDDocument document) throws IOException {
        return text(document, REPORT);
    }

    static String text(PDDocument document, Edges edges) throws IOException {
        var text = new StringBuilder();
        new TextBlock(text, edges).writeText(document, new StringWriter());
        return plain(text.toString());
    }

    static List<Difference> differences(byte[] pdf, Edges edges, List<Piece> pieces) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return differences(text(document, edges), pieces);
        }
    }

    static List<Difference> differences(String text, List<Piece> pieces) {
        var differences = new ArrayList<Difference>();
        var at = 0;
        for (var piece : pieces) {
            var expected = plain(piece.text());
            if (text.startsWith(expected, at)) {
                at += expected.length();
                continue;
            }
            var next = expected.length() < LANDMARK ? -1 : text.indexOf(expected, at);
            var end = next < 0 ? Math.min(text.length(), at + expected.length()) : next;
            differences.add(new Difference(piece.place(), next < 0 ? expected : "", text.substring(at, end)));
            at = next < 0 ? at : next + expected.length();
        }
        if (at < text.length()) {
            differences.add(new Difference("end", "", text.substring(at)));
        }
        return differences;
    }

    /** Without spaces, and with characters that share one glyph made one: a font draws 一 and the radical ⼀ alike. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static final class TextBlock extends PDFTextStripper {

        private final StringBuilder text;
        private final Edges edges;

        TextBlock(StringBuilder text, Edges edges) {
            this.text = text;
            this.edges = edges;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            var y = position.getYDirAdj();
            var isWatermark = position.getTextMatrix().getShearX() != 0;
            if (!isWatermark && y > edges.top() && y < edges.bottom()) {
                text.append(position.getUnicode());
            }
        }
    }
}
