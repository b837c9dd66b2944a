package gouji.ui;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.NoChineseFontException;
import gouji.document.Typesetter;
import gouji.document.UnreadableException;
import gouji.exchange.Reports;
import gouji.form.Form;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.opc.Archive;
import gouji.opc.Properties;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.words.Language;
import gouji.words.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Last year's report as others left it: files of which nothing says that they are ours. */
final class ForeignFiles {

    static final String OFFICE = "示例县教育局";

    private ForeignFiles() {
    }

    /** A small year that balances, with 22 of one thing and texts with sub-headings. */
    static Report report() {
        var figures = new HashMap<>(Reports.smallYear());
        figures.put("documents/normativeDocuments/issued", 22);
        return Reports.filled(new Head(new UUID(0, 11), OFFICE, Level.COUNTY_OFFICE, Scope.OWN, 2022), figures)
                .withText(Form.PREAMBLE, "根据有关规定编制本报告。")
                .withText("overview", "（一）主动公开\n全年公开信息130条。\n（二）依申请公开\n共收到申请8件。")
                .withText("problems", "解读形式不够多样。")
                .withText("other", "本年度没有收取信息处理费。");
    }

    /** A page of a website. */
    static String page(Report report) {
        return new String(ready(report, Format.HTML), StandardCharsets.UTF_8).replaceAll("<meta name=\"gouji[^>]*>", "");
    }

    /** A Word file in which other words stand in the place of these, each time. */
    static byte[] word(Report report, String words, String others) {
        try {
            var parts = new LinkedHashMap<>(Archive.read(ready(report, Format.DOCX)));
            parts.remove(Properties.CUSTOM);
            parts.computeIfPresent("word/document.xml", (name, xml) ->
                    new String(xml, StandardCharsets.UTF_8).replace(">" + words + "<", ">" + others + "<").getBytes(StandardCharsets.UTF_8));
            return Archive.write(parts);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PDF of a picture. */
    static byte[] scanned() {
        return paper(document -> {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB)), 0, 0, 600, 780);
            }
        });
    }

    /** A PDF that asks for a password. */
    static byte[] encrypted() {
        return paper(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    private interface Drawn {

        void onto(PDDocument document) throws IOException;
    }

    private static byte[] paper(Drawn drawn) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            drawn.onto(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ready(Report report, Format format) {
        try {
            return ((Finished.Ready) new Press(() -> new Typesetter(FontShelf.ofThisMachine()), Words.in(Language.CHINESE))
                    .of(Sheet.of(Reports.FORM, report), Dress.FINAL, format)).bytes();
        } catch (NoChineseFontException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
