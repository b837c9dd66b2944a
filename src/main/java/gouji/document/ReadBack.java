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

    /** Text outside these edges is header and footer; in pt from the top of A4. */
    private static final float TOP = 98;
    private static final float BOTTOM = 745;
    /** A piece shorter than this stands everywhere and is no place to find the way again. */
    private static final int LANDMARK = 4;

    private ReadBack() {
    }

    /** The text blocks of all pages, without header, footer, watermark and spaces. */
    static String text(PDDocument document) throws IOException {
        var text = new StringBuilder();
        new TextBlock(text).writeText(document, new StringWriter());
        return plain(text.toString());
    }

    static List<Difference> differences(byte[] pdf, List<Piece> pieces) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return differences(text(document), pieces);
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

        TextBlock(StringBuilder text) {
            this.text = text;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            var y = position.getYDirAdj();
            var isWatermark = position.getTextMatrix().getShearX() != 0;
            if (!isWatermark && y > TOP && y < BOTTOM) {
                text.append(position.getUnicode());
            }
        }
    }
}
