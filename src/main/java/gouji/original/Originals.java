package gouji.original;

import gouji.original.Unopened.Why;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Opens files of any kind (打开原件), told by what is in them and never by their ending.
 *
 * @param apart reads PDF and Office files, and texts too long to be read here; foreign files of these kinds can hang or exhaust a reader,
 *              so in the program it is a process of its own
 */
public record Originals(OriginalSource apart) {

    /** The largest file that is read, in bytes. */
    public static final int SIZE_LIMIT = 50 * 1024 * 1024;

    /** A page of a report has a few hundred KB; one of this size takes some 100 MB to be read. */
    public static final int NEAR = 4 * 1024 * 1024;

    /** What stands in a file. */
    public Opened read(byte[] content) {
        if (content.length > SIZE_LIMIT) {
            return tooBig(content.length);
        }
        return Kind.of(content).isPaged() || content.length > NEAR ? apart.read(content) : ofBytes(content);
    }

    /** What stands in a page, a text or a table of commas; anything else is not opened. */
    public static Opened ofBytes(byte[] content) {
        return switch (Kind.of(content)) {
            case EMPTY -> Unopened.because(Why.EMPTY);
            case PICTURE -> Unopened.because(Why.PICTURE);
            case OLD_OFFICE -> Unopened.because(Why.OLD_OFFICE);
            case TEXT -> Characters.decoded(content).<Opened>map(Originals::ofCharacters).orElseGet(() -> Unopened.because(Why.UNKNOWN_KIND));
            case PDF, ZIP, OLE -> Unopened.because(Why.UNKNOWN_KIND);
        };
    }

    /** What stands in a page of a website, or in what a program put on the clipboard as one. */
    public static Opened ofHtml(String html) {
        return HtmlPage.read(html.substring(Math.max(0, html.indexOf('<'))));
    }

    /** What stands in a plain text, or on the clipboard. */
    public static Opened ofText(String text) {
        return whole(TextPage.read(text));
    }

    private static Opened ofCharacters(String text) {
        if (text.isBlank()) {
            return Unopened.because(Why.EMPTY);
        }
        return switch (Wording.of(text)) {
            case HTML -> HtmlPage.read(text);
            case PIECES_OF_HTML -> MixedPage.read(text);
            case OTHER_XML -> Unopened.because(Why.OLD_OFFICE);
            case CSV -> whole(CsvPage.read(text));
            case PLAIN -> ofText(text);
        };
    }

    /** A file in which nothing stands is as good as empty. */
    static Opened whole(Original original) {
        return original.passages().isEmpty() ? Unopened.because(Why.EMPTY) : original;
    }

    private static Opened tooBig(int size) {
        var megabyte = BigDecimal.valueOf(1024 * 1024);
        return Unopened.because(Why.TOO_BIG, BigDecimal.valueOf(size).divide(megabyte, 1, RoundingMode.CEILING).toPlainString(),
                BigDecimal.valueOf(SIZE_LIMIT).divide(megabyte, 0, RoundingMode.FLOOR).toPlainString());
    }
}
