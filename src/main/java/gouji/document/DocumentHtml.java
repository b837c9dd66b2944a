package gouji.document;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.form.Form;
import gouji.form.Section;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole document (年度报告) as one XHTML page with print style, from which PDF and paper come. The document is Chinese
 * whatever language the window speaks.
 */
public final class DocumentHtml {

    /** Beyond this an office name would fill half a page in the usual type. */
    private static final int LONG_NAME = 60;

    private final Sheet sheet;
    private final Dress dress;
    private final Words words = Words.in(Language.CHINESE);

    private DocumentHtml(Sheet sheet, Dress dress) {
        this.sheet = sheet;
        this.dress = dress;
    }

    public static String of(Sheet sheet, Dress dress) {
        return new DocumentHtml(sheet, dress).page();
    }

    /** The second line of the title: 2023年政府信息公开工作年度报告. */
    static String title(Sheet sheet) {
        return sheet.report().head().year() + "年" + sheet.form().title();
    }

    private String page() {
        var report = sheet.report();
        var office = Markup.escaped(report.head().officeName());
        var title = Markup.escaped(title(sheet));
        var html = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">\n<head>\n")
                .append("<title>").append(office).append(title).append("</title>\n")
                .append("<meta name=\"description\" content=\"").append(office).append(title).append("\"/>\n")
                .append("<style>\n").append(style("print.css").replace("$header", dress.header()).replace("$code", code())).append("</style>\n</head>\n<body>\n");
        if (dress.watermark()) {
            html.append("<div class=\"watermark\">").append(Markup.escaped(words.say("document.watermark"))).append("</div>\n");
        }
        html.append(report.head().officeName().length() > LONG_NAME ? "<h1 class=\"small\">" : "<h1>")
                .append(office).append("<br/>").append(title).append("</h1>\n");
        Lines.of(report.text(Form.PREAMBLE)).forEach(line -> html.append(Lines.html(line)));
        sheet.form().sections().forEach(section -> html.append(section(section)));
        if (!dress.explained().isEmpty()) {
            html.append(explained());
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private String section(Section section) {
        var heading = "<h2>" + Markup.escaped(section.title()) + "</h2>\n";
        if (!section.isText()) {
            return "<div class=\"together\">\n" + heading + TableHtml.of(sheet, section) + "</div>\n";
        }
        var html = new StringBuilder(heading);
        Lines.of(sheet.report().text(section.key())).forEach(line -> html.append(Lines.html(line)));
        return html.toString();
    }

    /** Behind the report, on a sheet of its own: what is for the approver alone. */
    private String explained() {
        var html = new StringBuilder("<div class=\"explained\">\n<h2>").append(words.say("document.explained"))
                .append("</h2>\n<table>\n<tr>");
        Explained.columns().forEach(column -> html.append("<th>").append(column).append("</th>"));
        html.append("</tr>\n");
        dress.explained().forEach(each -> html.append("<tr>").append(Stream.of(each.place(), each.said(), each.reason())
                .map(text -> "<td>" + Markup.escaped(text) + "</td>").collect(Collectors.joining())).append("</tr>\n"));
        return html.append("</table>\n</div>\n").toString();
    }

    private String code() {
        return words.say("document.code", VersionCode.of(sheet));
    }

    static String style(String name) {
        try (var in = DocumentHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the print style is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the print style cannot be read", e);
        }
    }
}
