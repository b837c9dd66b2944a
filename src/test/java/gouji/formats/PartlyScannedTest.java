package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.apart.Apart;
import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.exchange.FileSentence;
import gouji.exchange.Reports;
import gouji.form.Form;
import gouji.original.Originals;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import gouji.words.Language;
import gouji.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A report on paper of which some pages were scanned, as when a signed page is put back. */
class PartlyScannedTest {

    private static final Words WORDS = Words.in(Language.CHINESE);
    private static final AnyReport FILES = new AnyReport(Reports.FILES, () -> Reports.FORM, new Originals(Apart.ofThisProgram()));

    @Test
    void whichPagesArePicturesIsToldAndWhatTheyShowStaysUnread() throws Exception {
        var whole = assertInstanceOf(Brought.Others.class, FILES.bring(scanned(), "年报.pdf")).intake();
        var read = assertInstanceOf(Brought.Others.class, FILES.bring(scanned(2), "年报.pdf")).intake();
        assertEquals(List.of("原件的第 2 页是图片（多半是扫描的），上面的内容没有读出，请对照原件补上"), new IntakeSentence(WORDS).ofWhole(read));
        var wrong = read.cells().entrySet().stream().filter(each -> each.getValue().figure().isPresent())
                .filter(each -> !each.getValue().figure().equals(whole.cells().get(each.getKey()).figure())).toList();
        assertEquals(List.of(List.of(), true), List.of(wrong, read.cells().size() < whole.cells().size()));
    }

    @Test
    void mostPagesScannedIsAScan() throws Exception {
        assertEquals(List.of("年报.pdf 是扫描件，页面是图片，没有文字可读，请改用原来的文档"), List.of(new FileSentence(WORDS)
                .of(Path.of("年报.pdf"), assertInstanceOf(Brought.Nothing.class, FILES.bring(scanned(1, 2, 3, 4, 5), "年报.pdf")).why())));
    }

    /** A report as set here and carried by nothing, those of its pages in their place as pictures, from 1. */
    private static byte[] scanned(int... pages) throws Exception {
        var report = Reports.filled(new Head(new UUID(0, 11), "示例县教育局", Level.COUNTY_OFFICE, Scope.OWN, 2022), Reports.smallYear())
                .withText(Form.PREAMBLE, "根据有关规定编制本报告。").withText("overview", "全年公开信息130条。").withText("problems", "解读形式不够多样。")
                .withText("other", "没有收取信息处理费。");
        var finished = (Finished.Ready) new Press(() -> new Typesetter(FontShelf.ofThisMachine()), WORDS).of(Sheet.of(Reports.FORM, report), Dress.FINAL, Format.PDF);
        try (var document = Loader.loadPDF(finished.bytes()); var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
            var renderer = new PDFRenderer(document);
            for (var number : pages) {
                if (number <= document.getNumberOfPages()) {
                    var picture = JPEGFactory.createFromImage(document, renderer.renderImageWithDPI(number - 1, 72));
                    var page = new PDPage(PDRectangle.A4);
                    try (var content = new PDPageContentStream(document, page)) {
                        content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                    }
                    document.getPages().insertBefore(page, document.getPage(number - 1));
                    document.removePage(number);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
