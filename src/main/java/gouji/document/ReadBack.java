package gouji.document;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a finished PDF again (回读) and holds it against what it should say. Spaces and line breaks are the paper's business; what is
 * struck on a marked draft is known by its colour, and left out.
 *
 * @param differences where the paper says something else
 * @param spots       where each piece stands on it, line by line; none of a piece that was not found
 */
record ReadBack(List<Difference> differences, List<Spot> spots) {

    /** The edges of the report's text block. */
    static final Edges REPORT = new Edges(98, 745);
    /** A piece shorter than this stands everywhere and is no place to find the way again. */
    private static final int LANDMARK = 4;
    /** What is struck, as the print style has it. */
    private static final int STRUCK = 0xA6192E;
    /** Two lines are further apart than that, in pt. */
    private static final double SAME_LINE = 4;
    private static final double SAME_BASELINE = 0.5;

    ReadBack {
        differences = List.copyOf(differences);
        spots = List.copyOf(spots);
    }

    /** Text outside these is header and footer; in pt from the top of A4. */
    record Edges(float top, float bottom) {
    }

    /** One character of the paper: where it stands, in pt. */
    private record Glyph(int page, double x, double y, double width, double height) {

        boolean isBehind(Glyph other) {
            return page == other.page && Math.abs(y - other.y) < SAME_LINE && x >= other.x;
        }
    }

    /** What a glyph says without spaces. */
    private record Sign(String text, double baseline, Glyph glyph) {

        boolean isBeside(Sign other) {
            return glyph.page() == other.glyph.page() && Math.abs(baseline - other.baseline) < SAME_BASELINE;
        }
    }

    /** What the paper says without spaces, and the glyph behind each of its characters. */
    private record Paper(String text, List<Glyph> glyphs) {
    }

    /** The text blocks of all pages, without header, footer, watermark, what is struck, and spaces. */
    static String text(PDDocument document) throws IOException {
        return paper(document, REPORT).text();
    }

    static ReadBack of(byte[] pdf, Edges edges, List<Piece> pieces) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return of(paper(document, edges), pieces);
        }
    }

    static List<Difference> differences(String text, List<Piece> pieces) {
        return of(new Paper(text, List.of()), pieces).differences();
    }

    private static Paper paper(PDDocument document, Edges edges) throws IOException {
        var block = new TextBlock(edges);
        block.writeText(document, new StringWriter());
        var text = new StringBuilder();
        var glyphs = new ArrayList<Glyph>();
        for (var sign : inLines(block.signs)) {
            text.append(sign.text());
            sign.text().chars().forEach(each -> glyphs.add(sign.glyph()));
        }
        return new Paper(text.toString(), glyphs);
    }

    /** From left to right what was drawn one after another on one line: marked words are drawn behind the rest of theirs. */
    private static List<Sign> inLines(List<Sign> drawn) {
        var ordered = new ArrayList<Sign>();
        var first = 0;
        for (var at = 1; at <= drawn.size(); at++) {
            if (at == drawn.size() || !drawn.get(at).isBeside(drawn.get(first))) {
                drawn.subList(first, at).stream().sorted(Comparator.comparingDouble(sign -> sign.glyph().x())).forEach(ordered::add);
                first = at;
            }
        }
        return ordered;
    }

    private static ReadBack of(Paper paper, List<Piece> pieces) {
        var differences = new ArrayList<Difference>();
        var spots = new ArrayList<Spot>();
        var text = paper.text();
        var at = 0;
        for (var piece : pieces) {
            var expected = plain(piece.text());
            if (text.startsWith(expected, at)) {
                spots(paper, piece, at, at + expected.length(), spots);
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
        return new ReadBack(differences, spots);
    }

    /** The lines a piece was set in. */
    private static void spots(Paper paper, Piece piece, int from, int to, List<Spot> spots) {
        if (paper.glyphs().isEmpty() || from == to) {
            return;
        }
        var offsets = offsets(piece.text());
        var first = from;
        for (var at = from + 1; at <= to; at++) {
            if (at == to || !paper.glyphs().get(at).isBehind(paper.glyphs().get(at - 1))) {
                var line = paper.glyphs().subList(first, at);
                var left = line.get(0).x();
                var last = line.get(line.size() - 1);
                var top = line.stream().mapToDouble(glyph -> glyph.y() - glyph.height()).min().orElseThrow();
                spots.add(new Spot(piece.place(), piece.start() + offsets.get(first - from), last.page(), left, top, last.x() + last.width() - left,
                        line.get(0).y() - top));
                first = at;
            }
        }
    }

    /** Of each character of the plain text, where it comes from in the text itself. */
    private static List<Integer> offsets(String text) {
        var offsets = new ArrayList<Integer>();
        for (var at = 0; at < text.length();) {
            var character = text.codePointAt(at);
            for (var plain = plain(Character.toString(character)).length(); plain > 0; plain--) {
                offsets.add(at);
            }
            at += Character.charCount(character);
        }
        return offsets;
    }

    /**
     * Without spaces, and with characters that share one glyph made one: a font draws 一 and the radical ⼀ alike. Character by
     * character, so that each can be traced to its place.
     */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().mapToObj(Character::toString).flatMapToInt(one -> Normalizer.normalize(one, Normalizer.Form.NFKD).codePoints())
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static final class TextBlock extends PDFTextStripper {

        private final Edges edges;
        private final List<Sign> signs = new ArrayList<>();
        private int page = -1;

        TextBlock(Edges edges) {
            this.edges = edges;
            addOperator(new SetNonStrokingDeviceRGBColor(this));
            addOperator(new SetNonStrokingDeviceGrayColor(this));
        }

        @Override
        public void processPage(PDPage next) throws IOException {
            page++;
            super.processPage(next);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            var y = position.getYDirAdj();
            var isWatermark = position.getTextMatrix().getShearX() != 0;
            if (!isWatermark && y > edges.top() && y < edges.bottom() && !isStruck()) {
                var size = position.getFontSizeInPt();
                signs.add(new Sign(plain(position.getUnicode()), y, new Glyph(page, position.getXDirAdj(), y + size * 0.15,
                        position.getWidthDirAdj(), size * 1.05)));
            }
        }

        private boolean isStruck() {
            try {
                return getGraphicsState().getNonStrokingColor().toRGB() == STRUCK;
            } catch (IOException e) {
                // A colour that cannot be told is not the one we set.
                return false;
            }
        }
    }
}
