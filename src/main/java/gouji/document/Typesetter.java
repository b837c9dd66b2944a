package gouji.document;

import com.openhtmltopdf.util.XRLog;
import gouji.check.Sheet;
import gouji.compare.TwoYears;
import gouji.form.Section;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a report as PDF (排版). Takes a second or two: call it off the screen thread; an interrupt ends it between two steps.
 */
public final class Typesetter {

    /** Printed where no font has the character. */
    static final String REPLACEMENT = "〓";

    static {
        // What it would say about style and fonts is for its authors; what matters is read back.
        XRLog.setLoggingEnabled(false);
    }

    private final FontShelf shelf;

    public Typesetter(FontShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Sets a report and reads the result back.
     *
     * @throws NoChineseFontException where there is no font to set it with
     * @throws InterruptedException   where the thread was interrupted; nothing is left behind
     */
    public PdfDocument set(Sheet sheet, Dress dress) throws NoChineseFontException, InterruptedException {
        return set(DocumentHtml.of(sheet, dress), Optional.of(Enclosure.of(sheet)), Piece.of(sheet, dress), ReadBack.REPORT, place -> heading(sheet, place));
    }

    /**
     * Sets two years side by side, and reads the result back.
     *
     * @throws NoChineseFontException where there is no font to set it with
     * @throws InterruptedException   where the thread was interrupted; nothing is left behind
     */
    public PdfDocument set(TwoYears years, TwoYearsHtml.Dress dress) throws NoChineseFontException, InterruptedException {
        var page = new TwoYearsHtml(years, dress);
        return set(page.page(), Optional.empty(), page.pieces(), page.edges(), UnaryOperator.identity());
    }

    private PdfDocument set(String html, Optional<byte[]> enclosed, List<Piece> pieces, ReadBack.Edges edges, UnaryOperator<String> headings)
            throws NoChineseFontException, InterruptedException {
        try {
            return typeset(html, enclosed, pieces, edges, headings);
        } catch (RuntimeException | NoChineseFontException e) {
            // An interrupt closes the font files under our hands, and what follows from that may look like anything.
            stopIfInterrupted();
            throw e;
        }
    }

    private PdfDocument typeset(String html, Optional<byte[]> enclosed, List<Piece> pieces, ReadBack.Edges edges, UnaryOperator<String> headings)
            throws NoChineseFontException, InterruptedException {
        try (var document = new PDDocument();
                var fonts = TypeCase.open(shelf, document, characters(Stream.of(html)))) {
            stopIfInterrupted();
            var lacking = fonts.missing();
            var impression = Impression.of(replaced(html, lacking), enclosed, document, fonts);
            var bytes = impression.pdf();
            stopIfInterrupted();
            // Without what has no picture a place in the text may lie a character beside; it is still in its line.
            var expected = pieces.stream().map(piece -> new Piece(piece.place(), piece.start(), onPaper(piece.text(), lacking))).toList();
            var read = ReadBack.of(bytes, edges, expected);
            return new PdfDocument(bytes, pages(bytes), fonts.names(), missing(pieces, lacking), lacks(headings, pieces, lacking, read.spots()),
                    read.differences(), impression.spots(read.spots()));
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be set", e);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> missing(List<Piece> pieces, Set<Integer> lacking) {
        return characters(pieces.stream().map(Piece::text)).stream()
                .filter(character -> lacking.contains(Markup.legal(character)) || Markup.legal(character) != character)
                .map(Typesetter::shown).toList();
    }

    /** Each of them where it first stands in a section of the report. */
    private static List<Lack> lacks(UnaryOperator<String> headings, List<Piece> pieces, Set<Integer> lacking, List<Spot> spots) {
        return pieces.stream().flatMap(piece -> characters(Stream.of(piece.text())).stream()
                .filter(character -> lacking.contains(Markup.legal(character)) || Markup.legal(character) != character)
                .map(character -> new Lack(shown(character), headings.apply(piece.place()),
                        page(piece, piece.start() + piece.text().indexOf(Character.toString(character)), spots)))).distinct().toList();
    }

    /** The heading of a place, in Chinese like the document. */
    private static String heading(Sheet sheet, String place) {
        var section = place.split("/", 2)[0];
        return sheet.form().sections().stream().filter(each -> each.key().equals(section)
                || sheet.form().cellsOf(each).anyMatch(cell -> cell.toString().equals(place))).map(Section::shortTitle).findFirst()
                .orElseGet(() -> Words.in(Language.CHINESE).say(place.equals(Piece.APPROVER) ? "document.place.approver" : "document.place.head"));
    }

    private static int page(Piece piece, int at, List<Spot> spots) {
        return spots.stream().filter(spot -> spot.place().equals(piece.place()) && spot.start() >= piece.start() && spot.start() <= at)
                .mapToInt(spot -> spot.page() + 1).reduce(0, (first, later) -> later);
    }

    private static String shown(int character) {
        var code = String.format("U+%04X", character);
        return Markup.legal(character) == character ? Character.toString(character) + " " + code : code;
    }

    static String onPaper(String text, Set<Integer> lacking) {
        var legal = new StringBuilder(text.length());
        text.codePoints().map(Markup::legal).forEach(legal::appendCodePoint);
        return replaced(legal.toString(), lacking);
    }

    /** The text with 〓 for what is lacking, and without what has no picture in any font, such as a joiner or a soft hyphen. */
    private static String replaced(String text, Set<Integer> lacking) {
        var replaced = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isSilent(character)).forEach(character -> {
            if (lacking.contains(character)) {
                replaced.append(REPLACEMENT);
            } else {
                replaced.appendCodePoint(character);
            }
        });
        return replaced.toString();
    }

    private static Set<Integer> characters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints).boxed()
                .filter(character -> !isSpace(character))
                .filter(character -> !isSilent(character)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSpace(int character) {
        return Markup.legal(character) == character && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isSilent(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("setting the document was cancelled");
        }
    }
}
