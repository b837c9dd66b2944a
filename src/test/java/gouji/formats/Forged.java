package gouji.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDFs that somebody has changed. */
final class Forged {

    private static final COSName PIECES = COSName.getPDFName("PieceInfo");

    private Forged() {
    }

    /** The pages of one, with what the other carries. */
    static byte[] pdf(byte[] pages, byte[] carries) throws IOException {
        try (var one = Loader.loadPDF(pages); var other = Loader.loadPDF(carries)) {
            one.getDocumentCatalog().getCOSObject().setItem(PIECES, other.getDocumentCatalog().getCOSObject().getItem(PIECES));
            return saved(one);
        }
    }

    /** Its pages alone. */
    static byte[] without(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(PIECES);
            return saved(document);
        }
    }

    /** A PDF whose carried report unpacks to a gigabyte. */
    static byte[] swollen(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stream = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PIECES).getCOSDictionary(COSName.getPDFName("Gouji"))
                    .getCOSStream(COSName.getPDFName("Private"));
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (var megabyte = 0; megabyte < 1024; megabyte++) {
                    out.write(new byte[1024 * 1024]);
                }
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
