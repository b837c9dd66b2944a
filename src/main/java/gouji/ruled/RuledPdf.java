package gouji.ruled;

import gouji.original.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF of whatever origin (读 PDF): its lines, and its tables by the lines that are ruled around their cells. */
public final class RuledPdf {

    /** With so many signs nobody can tell, as a share of all, a page says nothing. */
    private static final double MOST_UNKNOWN = 0.2;
    private static final double PICTURE = 0.5;

    static {
        // The library asks for fonts in one place for all documents; those of ours have all theirs with them.
        FontMappers.set(new NoOtherFonts());
    }

    private RuledPdf() {
    }

    /** What a PDF is read as. */
    public sealed interface Reading {
    }

    /**
     * What stands in it.
     *
     * @param unknown  how many signs the file does not tell the meaning of; U+FFFD stands for each
     * @param pictures the pages that are pictures, from 1; what they show was not read
     */
    public record Read(Original original, int unknown, List<Integer> pictures) implements Reading {

        public Read {
            pictures = List.copyOf(pictures);
        }
    }

    /** Nothing was read. */
    public record Refused(Why why) implements Reading {
    }

    /** Why nothing was read. */
    public enum Why {
        /** Broken, cut off, or going round in circles. */
        DAMAGED,
        /** To be opened with a password. */
        LOCKED,
        /** Pages that are pictures, as a scanner makes them; what a program recognised behind them is not trusted. */
        SCANNED,
        /** Nothing is written on it. */
        BLANK,
        /** Written in signs of which the file does not tell the meaning. */
        SECRET,
        /** More pages than a report has, or more on them. */
        ENDLESS
    }

    /** Never throws; needs memory in proportion to what is on the pages, and stops at what no report has. */
    public static Reading read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Intact.is(document.getDocument()) ? read(document) : new Refused(Why.DAMAGED);
        } catch (InvalidPasswordException e) {
            return new Refused(Why.LOCKED);
        } catch (Budget.Spent | OutOfMemoryError e) {
            return new Refused(Why.ENDLESS);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What the library throws over a broken file is of no one kind.
            return new Refused(Why.DAMAGED);
        }
    }

    private static Reading read(PDDocument document) throws IOException {
        var budget = new Budget();
        var meanings = new Meanings();
        var sighted = new ArrayList<Sighted>();
        var seen = new HashSet<COSDictionary>();
        for (var page : document.getPages()) {
            if (!seen.add(page.getCOSObject())) {
                return new Refused(Why.DAMAGED);
            }
            if (sighted.size() == Budget.PAGES) {
                return new Refused(Why.ENDLESS);
            }
            sighted.add(PageScan.of(page, meanings, budget));
        }
        return refused(sighted).<Reading>map(Refused::new).orElseGet(() -> new Read(original(sighted), (int) unknown(sighted), pictures(sighted)));
    }

    private static Optional<Why> refused(List<Sighted> pages) {
        if (pages.isEmpty()) {
            return Optional.of(Why.DAMAGED);
        } else if (pages.stream().allMatch(Sighted::isBare)) {
            return Optional.of(pages.stream().anyMatch(page -> page.pictured() > 0 || page.hidden() > 0) ? Why.SCANNED : Why.BLANK);
        } else if (pictures(pages).size() * 2 > pages.size()) {
            return Optional.of(Why.SCANNED);
        }
        return unknown(pages) > MOST_UNKNOWN * pages.stream().mapToLong(page -> page.glyphs().size()).sum() ? Optional.of(Why.SECRET) : Optional.empty();
    }

    private static long unknown(List<Sighted> pages) {
        return pages.stream().mapToLong(Sighted::unknown).sum();
    }

    private static List<Integer> pictures(List<Sighted> pages) {
        return IntStream.range(0, pages.size()).filter(at -> pages.get(at).isBare() && pages.get(at).pictured() > PICTURE).mapToObj(at -> at + 1).toList();
    }

    private static Original original(List<Sighted> sighted) {
        var pages = sighted.stream().map(Sighted::forReading).map(Page::of).toList();
        return new Original(Flow.of(Furniture.without(pages).stream().map(WhiteColumns::found).toList()));
    }
}
