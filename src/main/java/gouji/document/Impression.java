package gouji.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page of HTML as PDF/A-2u and PDF/UA-1 (印样), and where its named cells came to stand.
 *
 * @param cells by the names the HTML gives them, also those that are blank
 */
record Impression(byte[] pdf, List<Spot> cells) {

    private static final Pattern ANY_NAME = Pattern.compile("");
    /** Of A4, in pt. */
    private static final double HEIGHT = 841.89;

    Impression {
        cells = List.copyOf(cells);
    }

    /**
     * Sets it into a document that is empty yet.
     *
     * @param enclosed what the file carries besides its pages
     */
    static Impression of(String html, Optional<byte[]> enclosed, PDDocument document, TypeCase fonts) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        fonts.families().forEach((family, face) -> builder.useFont(new PDFontSupplier(face.font()), family));
        builder.usePDDocument(document).usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).useReplacementText(Typesetter.REPLACEMENT)
                .withHtmlContent(html, null).toStream(out);
        List<Spot> cells;
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            cells = renderer.findPagePositionsByID(ANY_NAME).stream().map(Impression::spot).toList();
        }
        if (enclosed.isPresent()) {
            Enclosure.put(document, enclosed.get());
        }
        document.save(out);
        return new Impression(out.toByteArray(), cells);
    }

    /** Where everything stands, in printed order: of a figure its whole cell, of all else the lines it was found in. */
    List<Spot> spots(List<Spot> found) {
        var places = cells.stream().map(Spot::place).collect(Collectors.toSet());
        return Stream.concat(found.stream().filter(spot -> !places.contains(spot.place())), cells.stream())
                .sorted(Comparator.comparingInt(Spot::page).thenComparingDouble(Spot::y).thenComparingDouble(Spot::x)).toList();
    }

    /** Such a position is told from the lower edge of the page. */
    private static Spot spot(PagePosition<?> cell) {
        return new Spot(cell.getId(), 0, cell.getPageNo(), cell.getX(), HEIGHT - cell.getY() - cell.getHeight(), cell.getWidth(), cell.getHeight());
    }
}
