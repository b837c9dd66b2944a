package gouji.document;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** A PDF as a reader sees it, page by page. */
final class Pages implements AutoCloseable {

    private final PDDocument document;

    Pages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** The text of a page, from 1, header and footer included, without spaces. */
    String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s", "");
    }

    /** The text of a part of a page; in pt from its upper left corner. */
    String text(int page, Rectangle part) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("part", part);
        stripper.extractRegions(document.getPage(page - 1));
        return stripper.getTextForRegion("part").strip();
    }

    /** The pages, from 1, that hold these words. */
    List<Integer> holding(String words) throws IOException {
        var holding = new ArrayList<Integer>();
        for (var page = 1; page <= count(); page++) {
            if (text(page).contains(words)) {
                holding.add(page);
            }
        }
        return holding;
    }

    /** The names of the fonts of which that is true. */
    TreeSet<String> fonts(Predicate<PDFont> predicate) throws IOException {
        var fonts = new TreeSet<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (predicate.test(font)) {
                    fonts.add(font.getName());
                }
            }
        }
        return fonts;
    }

    BufferedImage picture(int page, float dpi) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
