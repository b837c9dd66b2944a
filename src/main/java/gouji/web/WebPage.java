package gouji.web;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Lines;
import gouji.document.Markup;
import gouji.document.Transcript;
import gouji.form.Form;
import gouji.form.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report as one page of a website (网页): HTML 5 that needs nothing beside it, without script, to be read on a telephone, at a
 * desk, on paper and by a screen reader. What it says of itself stands in {@code <meta name="gouji.…">}.
 */
public final class WebPage {

    private final Sheet sheet;
    private final Dress dress;
    private final Transcript transcript;

    private WebPage(Sheet sheet, Dress dress) {
        this.sheet = sheet;
        this.dress = dress;
        this.transcript = Transcript.of(sheet);
    }

    /** The page; a draft or a sample says so above the title. */
    public static String of(Sheet sheet, Dress dress) {
        return new WebPage(sheet, dress).page();
    }

    private String page() {
        var title = Markup.escaped(String.join("", transcript.title()));
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>").append(title).append("</title>\n");
        meta(html, "description", String.join("", transcript.title()));
        Imprint.of(sheet).properties().forEach((name, value) -> meta(html, name, value));
        html.append("<style>\n").append(PageStyle.CSS).append("</style>\n</head>\n<body>\n");
        if (!dress.header().isEmpty()) {
            html.append("<header>").append(Markup.escaped(dress.header())).append("</header>\n");
        }
        html.append("<main>\n<h1>")
                .append(transcript.title().stream().map(Markup::escaped).collect(Collectors.joining("<br>"))).append("</h1>\n");
        paragraphs(html, Form.PREAMBLE);
        sheet.form().sections().forEach(section -> section(html, section));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void section(StringBuilder html, Section section) {
        html.append("<section>\n<h2>").append(Markup.escaped(section.title())).append("</h2>\n");
        if (section.isText()) {
            paragraphs(html, section.key());
        } else {
            // A table too wide for a telephone is moved by itself, also by keys; the page is not.
            html.append("<div class=\"tables\" role=\"region\" tabindex=\"0\" aria-label=\"").append(Markup.escaped(section.title())).append("\">\n");
            section.tables().forEach(table -> html.append(PageTable.of(table, section.title(), transcript.figures())));
            html.append("</div>\n");
        }
        html.append("</section>\n");
    }

    private void paragraphs(StringBuilder html, String text) {
        var typed = sheet.report().text(text);
        if (!typed.isEmpty()) {
            List.of(typed.split("\\R", -1)).forEach(line -> line(html, line));
        }
    }

    /** A line with all its spaces, and a blank one as a paragraph without height: the version code is made of them too. */
    private static void line(StringBuilder html, String line) {
        var words = line.strip();
        if (Lines.isHeading(words)) {
            element(html, "h3", "", line);
        } else {
            element(html, "p", words.isEmpty() ? " class=\"blank\"" : line.startsWith(words) ? "" : " class=\"indented\"", line);
        }
    }

    private static void element(StringBuilder html, String name, String attributes, String text) {
        html.append('<').append(name).append(attributes).append('>').append(Markup.escaped(text)).append("</").append(name).append(">\n");
    }

    private static void meta(StringBuilder html, String name, String content) {
        html.append("<meta name=\"").append(name).append("\" content=\"").append(Markup.escaped(content)).append("\">\n");
    }
}
