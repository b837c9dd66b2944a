package gouji.ruled;

import gouji.original.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, for tests: all places in pt from the upper left corner of A4. */
final class Drawing {

    static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private PDFont font = new PDType1Font(FontName.HELVETICA);

    Drawing() {
        page();
    }

    /** What may fail on a broken disk only. */
    private interface Work {
        void run() throws IOException;
    }

    private Drawing done(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    PDPage lastPage() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    /** Goes on on a new page. */
    Drawing page() {
        return done(() -> {
            if (content != null) {
                content.close();
            }
            document.addPage(new PDPage(PDRectangle.A4));
            content = new PDPageContentStream(document, lastPage());
        });
    }

    /** From now on in a font whose letters from A on stand for these characters, each a square of its own. */
    Drawing inCharacters(String characters) {
        var mapping = new StringBuilder().append(characters.length()).append(" beginbfchar\n");
        for (var at = 0; at < characters.length(); at++) {
            mapping.append("<%02X> <%04X>%n".formatted('A' + at, (int) characters.charAt(at)));
        }
        var widths = new COSArray();
        characters.chars().forEach(each -> widths.add(COSInteger.get(1000)));
        return done(() -> {
            font = new PDType1Font(FontName.COURIER);
            font.getCOSObject().setItem(COSName.TO_UNICODE, cmap(mapping + "endbfchar"));
            font.getCOSObject().setInt(COSName.FIRST_CHAR, 'A');
            font.getCOSObject().setInt(COSName.LAST_CHAR, 'A' + characters.length() - 1);
            font.getCOSObject().setItem(COSName.WIDTHS, widths);
        });
    }

    /** Signs of which the file does not say what they are. */
    Drawing inSecret() {
        var differences = new COSArray();
        differences.add(COSInteger.get('0'));
        "0123456789".chars().forEach(each -> differences.add(COSName.getPDFName("sign" + each)));
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font = new PDType1Font(FontName.HELVETICA);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);
        return this;
    }

    /** In a composite font that is not in the file, of one byte a sign; {@code mapping} tells what some of them mean, empty that nothing does. */
    Drawing inComposite(String mapping) {
        return done(() -> {
            var system = new COSDictionary();
            system.setString(COSName.REGISTRY, "Adobe");
            system.setString(COSName.ORDERING, "Identity");
            system.setInt(COSName.SUPPLEMENT, 0);
            var descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setName(COSName.FONT_NAME, "Nowhere");
            descriptor.setInt(COSName.FLAGS, 4);
            var descendant = new COSDictionary();
            descendant.setItem(COSName.TYPE, COSName.FONT);
            descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
            descendant.setName(COSName.BASE_FONT, "Nowhere");
            descendant.setItem(COSName.CIDSYSTEMINFO, system);
            descendant.setItem(COSName.FONT_DESC, descriptor);
            var descendants = new COSArray();
            descendants.add(descendant);
            font = new PDType1Font(FontName.HELVETICA);
            var dictionary = font.getCOSObject();
            dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
            dictionary.setName(COSName.BASE_FONT, "Nowhere");
            dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
            dictionary.setItem(COSName.ENCODING, cmap("1 begincidrange <00> <FF> 0 endcidrange"));
            if (!mapping.isEmpty()) {
                dictionary.setItem(COSName.TO_UNICODE, cmap("1 beginbfchar " + mapping + " endbfchar"));
            }
        });
    }

    private COSStream cmap(String mapping) throws IOException {
        var stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.CMAP);
        try (var out = stream.createOutputStream()) {
            out.write(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
                    + mapping + "\nendcmap end end").getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    Drawing text(double x, double y, String text) {
        return text(x, y, SIZE, 0, text);
    }

    /** Turned clockwise by so many degrees about the place where it begins. */
    Drawing text(double x, double y, double size, int turned, String text) {
        return done(() -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(-turned), (float) x, (float) (HEIGHT - y)));
            content.showText(text);
            content.endText();
        });
    }

    Drawing hiddenText(double x, double y, String text) {
        done(() -> content.setRenderingMode(RenderingMode.NEITHER));
        text(x, y, text);
        return done(() -> content.setRenderingMode(RenderingMode.FILL));
    }

    /** From now on filled in a colour of as many components: grey, red-green-blue, or four inks. */
    Drawing coloured(float... components) {
        return done(() -> {
            switch (components.length) {
                case 1 -> content.setNonStrokingColor(components[0]);
                case 3 -> content.setNonStrokingColor(components[0], components[1], components[2]);
                default -> content.setNonStrokingColor(components[0], components[1], components[2], components[3]);
            }
        });
    }

    Drawing line(double x1, double y1, double x2, double y2) {
        return done(() -> {
            content.moveTo((float) x1, (float) (HEIGHT - y1));
            content.lineTo((float) x2, (float) (HEIGHT - y2));
            content.stroke();
        });
    }

    Drawing outline(double x, double y, double width, double height) {
        return done(() -> {
            content.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            content.stroke();
        });
    }

    Drawing surface(double x, double y, double width, double height) {
        return done(() -> {
            content.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            content.fill();
        });
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        done(() -> {
            content.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    /** A table in characters, as it is drawn: {@code row column height width text}, one cell a line. */
    static String told(Grid grid) {
        return grid.slots().stream().map(slot -> "%d %d %dx%d %s".formatted(slot.row(), slot.column(), slot.height(), slot.width(),
                slot.text().replace("\n", "/"))).collect(Collectors.joining("\n"));
    }
}
