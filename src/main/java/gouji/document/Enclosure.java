package gouji.document;

import gouji.check.Sheet;
import gouji.document.UnreadableException.Why;
import gouji.exchange.ReportFile;
import gouji.exchange.ReportJson;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Report;
import java.io.IOException;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF of ours carries besides its pages (随附内容): the report that they show, as a working copy without anything that is not on
 * them. Spaces, line ends and characters that no font has cannot be told from paper, and the version code is made of them. It lies in
 * the page-piece dictionary of the document (ISO 32000-1, 14.5), where PDF/A-2 lets a program keep what is its own.
 */
public final class Enclosure {

    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName OURS = COSName.getPDFName("Gouji");
    private static final COSName CONTENT = COSName.getPDFName("Private");
    private static final COSName CHANGED = COSName.getPDFName("LastModified");

    private Enclosure() {
    }

    /** The report of that sheet with its totals as they are printed, in bytes; reasons, control figures, notes and sources stay with her. */
    static byte[] of(Sheet sheet) {
        var report = sheet.report();
        var totals = new HashMap<CellRef, Figure>();
        sheet.form().cells().stream().filter(cell -> cell.isComputed() && sheet.read(cell).isWhole()).forEach(cell ->
                totals.put(cell.ref(), sheet.read(cell).figure()));
        return ReportJson.workingCopy(Sheet.of(sheet.form(), new Report(report.head(), report.edition(), report.texts(), report.figures(), totals,
                Map.of(), List.of())));
    }

    static void put(PDDocument document, byte[] content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        var ours = new COSDictionary();
        ours.setDate(CHANGED, Calendar.getInstance());
        ours.setItem(CONTENT, stream);
        var pieces = new COSDictionary();
        pieces.setItem(OURS, ours);
        document.getDocumentCatalog().getCOSObject().setItem(PIECES, pieces);
    }

    /**
     * What a PDF carries; nothing where it is none of ours. It need not be what the pages show: whoever takes it holds it against them.
     *
     * @throws UnreadableException where the PDF is damaged, or carries more than any report has
     */
    public static Optional<byte[]> read(byte[] pdf) throws UnreadableException {
        try (var document = Loader.loadPDF(pdf)) {
            var pieces = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PIECES);
            var ours = Optional.ofNullable(pieces).map(each -> each.getCOSDictionary(OURS));
            var stream = ours.map(each -> each.getDictionaryObject(CONTENT)).filter(COSStream.class::isInstance).map(COSStream.class::cast);
            return stream.isEmpty() ? Optional.empty() : Optional.of(content(stream.get()));
        } catch (IOException | RuntimeException e) {
            // What the library throws over a broken file is of no one kind.
            throw new UnreadableException(Why.DAMAGED);
        }
    }

    private static byte[] content(COSStream stream) throws IOException, UnreadableException {
        try (var in = stream.createInputStream()) {
            var content = in.readNBytes(ReportFile.SIZE_LIMIT + 1);
            if (content.length > ReportFile.SIZE_LIMIT) {
                throw new UnreadableException(Why.SWOLLEN);
            }
            return content;
        }
    }
}
