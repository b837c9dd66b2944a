package gouji.word;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.Lines;
import gouji.document.Transcript;
import gouji.form.Form;
import gouji.words.Language;
import gouji.words.Words;
import java.util.List;

/** The text of the Word file (正文): title, sections, tables, and what the approver has to know. */
final class WordBody {

    /** Beyond this an office name would fill half a page in the usual type. */
    private static final int LONG_NAME = 60;
    private static final double SMALL = 16;

    /** GB/T 9704-2012: A4, 天头 37, 订口 28, 版心 156 × 225 mm; the page number 7 mm below. */
    private static final Object[] MARGINS = {"w:top", WordXml.twips(37), "w:right", WordXml.twips(26), "w:bottom", WordXml.twips(35),
        "w:left", WordXml.twips(28), "w:header", WordXml.twips(27), "w:footer", WordXml.twips(22), "w:gutter", 0};

    private final Sheet sheet;
    private final Dress dress;
    private final Transcript transcript;
    private final WordXml body = new WordXml("w:document");

    WordBody(Sheet sheet, Dress dress) {
        this.sheet = sheet;
        this.dress = dress;
        this.transcript = Transcript.of(sheet);
    }

    byte[] part() {
        body.xml().open("w:body");
        var size = transcript.title().get(0).length() > LONG_NAME ? SMALL : 0;
        body.paragraph("Title").run("", size, transcript.title().get(0)).close();
        body.paragraph("TitleEnd").run("", size, transcript.title().get(1)).close();
        text(sheet.report().text(Form.PREAMBLE));
        for (var section : sheet.form().sections()) {
            body.paragraph("Heading1").run(section.title()).close();
            if (section.isText()) {
                text(sheet.report().text(section.key()));
            } else {
                new WordTable(body, section, transcript.figures()).write();
            }
        }
        if (!dress.explained().isEmpty()) {
            explained();
        }
        page();
        body.xml().close();
        return body.part();
    }

    /** Every line a paragraph, its spaces and blank lines kept: the version code is made of them too. A text without lines is none. */
    private void text(String text) {
        if (!text.isEmpty()) {
            List.of(text.split("\\R", -1)).forEach(this::line);
        }
    }

    private void line(String line) {
        var words = line.strip();
        if (words.isEmpty()) {
            // So low that a blank line of the text is none on paper.
            body.paragraph("Blank").run(line).close();
            return;
        }
        var start = line.indexOf(words);
        var opening = Lines.opening(words);
        var style = Lines.isHeading(words) ? "Heading2" : start > 0 ? "Indented" : "BodyText";
        body.paragraph(style).run(line.substring(0, start)).run(character(opening.type()), 0, opening.heading())
                .run(opening.rest() + line.substring(start + words.length())).close();
    }

    private static String character(String type) {
        return type.equals("first") ? "Level1" : type.equals("second") ? "Level2" : "";
    }

    private void explained() {
        body.xml().open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1").empty("w:pageBreakBefore").close();
        body.run(Words.in(Language.CHINESE).say("document.explained")).close();
        WordTable.explained(body, Explained.columns(),
                dress.explained().stream().map(each -> List.of(each.place(), each.said(), each.reason())).toList());
        body.paragraph("Blank").close();
    }

    private void page() {
        var xml = body.xml().open("w:sectPr");
        List.of("odd", "even").forEach(side -> {
            var type = side.equals("odd") ? "default" : "even";
            xml.empty("w:headerReference", "w:type", type, "r:id", "header-" + side)
                    .empty("w:footerReference", "w:type", type, "r:id", "footer-" + side);
        });
        xml.empty("w:pgSz", "w:w", WordXml.twips(210), "w:h", WordXml.twips(297)).empty("w:pgMar", MARGINS).close();
    }
}
