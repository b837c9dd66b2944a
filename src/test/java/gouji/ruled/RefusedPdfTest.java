package gouji.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.original.Line;
import gouji.original.Passage;
import gouji.ruled.RuledPdf.Refused;
import gouji.ruled.RuledPdf.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What cannot be read is told as such, in a word, and nothing else happens. */
class RefusedPdfTest {

    @Test
    void aPictureOfAPageIsScannedWhateverStandsUnseenBehindIt() throws IOException {
        assertEquals(new Refused(Why.SCANNED), RuledPdf.read(pictured(new Drawing()).bytes()));
        assertEquals(new Refused(Why.SCANNED), RuledPdf.read(pictured(new Drawing()).hiddenText(100, 100, "recognised").bytes()));
    }

    @Test
    void aPictureAmongWrittenPagesIsCounted() throws IOException {
        var read = assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(pictured(new Drawing().text(100, 100, "one").page().text(100, 100, "two").page()).bytes()));
        assertEquals(List.of(2, List.of(3)), List.of(read.original().passages().size(), read.pictures()));
    }

    @Test
    void nothingOnAnyPageIsBlank() {
        assertEquals(new Refused(Why.BLANK), RuledPdf.read(new Drawing().outline(100, 100, 50, 50).bytes()));
    }

    @Test
    void whatNeedsAPasswordIsLockedAndWhatOnlyForbidsIsNot() throws IOException {
        assertEquals(new Refused(Why.LOCKED), RuledPdf.read(protectedBy("secret")));
        assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(protectedBy("")));
    }

    @Test
    void signsOfWhichNobodyTellsTheMeaningAreNoFigures() {
        assertEquals(new Refused(Why.SECRET), RuledPdf.read(new Drawing().inSecret().text(100, 100, "0123").bytes()));
        var read = assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(new Drawing().text(100, 100, "Some words that can be read").inSecret().text(100, 130, "12").bytes()));
        assertEquals(List.of(new Line("Some words that can be read"), new Line("\uFFFD\uFFFD")), read.original().passages());
        assertEquals(2, read.unknown());
    }

    /** The library would give the codes themselves, and those of these signs are figures. */
    @Test
    void aCompositeFontThatTellsOnlySomeOfItsSignsTellsNothingOfTheOthers() throws IOException {
        var partly = new Drawing().text(100, 100, "Some words that can be read").inComposite("<41> <0041>").text(100, 130, "A12");
        assertEquals(List.of(new Line("Some words that can be read"), new Line("A\uFFFD\uFFFD")), read(partly));
        var nothing = new Drawing().text(100, 100, "Some words that can be read").inComposite("").text(100, 130, "12");
        assertEquals(List.of(new Line("Some words that can be read"), new Line("\uFFFD\uFFFD")), read(nothing));
    }

    private static List<Passage> read(Drawing drawing) {
        return assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(drawing.bytes())).original().passages();
    }

    @Test
    void moreThanTwoHundredPagesAreNoReport() {
        var drawing = new Drawing().text(100, 100, "1");
        for (var page = 2; page <= 201; page++) {
            drawing.page().text(100, 100, String.valueOf(page));
        }
        assertEquals(new Refused(Why.ENDLESS), RuledPdf.read(drawing.bytes()));
    }

    @Test
    void aPageThatDrawsItselfAgainAndAgainIsLeft() throws IOException {
        var drawing = new Drawing().text(100, 100, "1");
        var form = new PDFormXObject(drawing.document());
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Self"), form);
        form.setResources(resources);
        form.setBBox(drawing.lastPage().getMediaBox());
        try (var out = form.getContentStream().createOutputStream()) {
            out.write("/Self Do /Self Do".getBytes(StandardCharsets.US_ASCII));
        }
        drawing.content().drawForm(form);
        assertInstanceOf(Refused.class, RuledPdf.read(drawing.bytes()));
    }

    @Test
    void pagesThatHoldThemselvesAreLeft() {
        var drawing = new Drawing().text(100, 100, "1");
        var root = drawing.document().getPages().getCOSObject();
        ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
        assertEquals(new Refused(Why.DAMAGED), RuledPdf.read(drawing.bytes()));
    }

    @Test
    void whatIsNoPdfOrHalfOfOneIsDamaged() {
        var paper = sample();
        for (var bytes : List.of(new byte[0], "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PK".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(paper, paper.length / 2))) {
            assertEquals(new Refused(Why.DAMAGED), RuledPdf.read(bytes));
        }
    }

    /** Neither is there a figure that was not there before. */
    @Test
    void aDamagedFileIsRefusedOrSaysWhatItSaidAndNothingIsSaidAboutIt() {
        var paper = sample();
        var whole = RuledPdf.read(paper);
        var heard = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        var others = 0;
        try {
            for (var seed = 0; seed < Integer.getInteger("gouji.trials", 25) * 2; seed++) {
                var reading = RuledPdf.read(damaged(paper, new Random(seed)));
                others += reading instanceof RuledPdf.Read && !reading.equals(whole) ? 1 : 0;
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", heard.toString(StandardCharsets.UTF_8));
        assertEquals(0, others);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var turned = whole.clone();
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return turned;
    }

    private static byte[] sample() {
        return OwnPaperTest.paper(Sheet.of(Reports.FORM, Sample.read(Reports.FORM)), Dress.FINAL);
    }

    private static Drawing pictured(Drawing drawing) throws IOException {
        var picture = LosslessFactory.createFromImage(drawing.document(), new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB));
        drawing.content().drawImage(picture, 0, 0, 595, 842);
        return drawing;
    }

    private static byte[] protectedBy(String password) throws IOException {
        var drawing = new Drawing().text(100, 100, "words");
        drawing.document().protect(new StandardProtectionPolicy("owner", password, new AccessPermission(0)));
        return drawing.bytes();
    }
}
