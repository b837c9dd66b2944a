package gouji.word;

import gouji.check.Sheet;
import gouji.document.ApproverSheet;
import gouji.document.Dress;
import gouji.document.Fate;
import gouji.document.Lines;
import gouji.document.Redline;
import gouji.document.Redline.Run;
import gouji.document.Transcript;
import gouji.form.CellRef;
import gouji.form.Form;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

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
        var former = dress.marked().map(Transcript::of).map(Transcript::title).orElse(transcript.title());
        title("Title", size, former.get(0), transcript.title().get(0));
        title("TitleEnd", size, former.get(1), transcript.title().get(1));
        text(Form.PREAMBLE);
        for (var section : sheet.form().sections()) {
            body.paragraph("Heading1").run(section.title()).close();
            if (section.isText()) {
                text(section.key());
            } else {
                new WordTable(body, section, transcript.figures(), former()).write();
            }
        }
        new ApproverTables(body).write(ApproverSheet.of(sheet, dress));
        page();
        body.xml().close();
        return body.part();
    }

    /** A line of the title; on a marked draft with what stood there before. */
    private void title(String style, double size, String former, String now) {
        body.paragraph(style);
        if (!former.equals(now)) {
            body.run("", size, Fate.STRUCK, former);
        }
        body.run("", size, former.equals(now) ? Fate.KEPT : Fate.INSERTED, now).close();
    }

    /**
     * Every line a paragraph, its spaces and blank lines kept: the version code is made of them too. A text without lines is none. On a
     * marked draft with what became of them, and with those that are gone between.
     */
    private void text(String key) {
        var text = sheet.report().text(key);
        var lines = new ArrayDeque<>(text.isEmpty() ? List.of() : List.of(text.split("\\R", -1)));
        dress.marked().ifPresent(former -> Redline.of(former.report().text(key), text).forEach(runs ->
                marked(runs, runs.stream().allMatch(run -> run.fate() == Fate.STRUCK) ? "" : next(lines))));
        lines.forEach(this::line);
    }

    /** The next line with words in it; the blank ones before it are written. */
    private String next(Deque<String> lines) {
        while (lines.element().isBlank()) {
            line(lines.remove());
        }
        return lines.remove();
    }

    /** @param line the runs with the spaces around them; empty where all of them are gone */
    private void marked(List<Run> runs, String line) {
        var marked = Lines.marked(runs);
        var words = line.strip();
        var start = line.indexOf(words);
        body.paragraph(marked.isAlone() ? "Heading2" : start > 0 ? "Indented" : "BodyText").run(line.substring(0, start));
        marked.heading().forEach(run -> body.run(character(marked.type()), 0, run.fate(), run.text()));
        marked.rest().forEach(run -> body.run("", 0, run.fate(), run.text()));
        body.run(line.substring(start + words.length())).close();
    }

    /** The figures of the draft before, where this one is marked against it. */
    private Map<CellRef, String> former() {
        return dress.marked().map(former -> Transcript.of(former).figures()).orElse(Map.of());
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
