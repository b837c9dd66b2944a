package gouji.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a finished document as a reader of it sees them (预览). For one thread, and not the screen's: a page takes a while. */
public final class PagePictures implements Closeable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    public PagePictures(PdfDocument pdf) {
        try {
            document = Loader.loadPDF(pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the document that was just set cannot be read", e);
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * One page.
     *
     * @param page  from 0
     * @param scale in pixels a pt
     */
    public Picture draw(int page, double scale) {
        try {
            var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            return new Picture(image.getWidth(), image.getHeight(), image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException("page " + (page + 1) + " cannot be drawn", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
