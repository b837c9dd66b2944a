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
import java.util.function.Function;
import java.util.stream.Collectors;

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
                .append(titled(report.head().officeName(), former -> former.report().head().officeName())).append("<br/>")
                .append(titled(title(sheet), DocumentHtml::title)).append("</h1>\n").append(text(Form.PREAMBLE));
        sheet.form().sections().forEach(section -> html.append(section(section)));
        return html.append(approver()).append("</body>\n</html>\n").toString();
    }

    private String section(Section section) {
        var heading = "<h2>" + Markup.escaped(section.title()) + "</h2>\n";
        if (!section.isText()) {
            return "<div class=\"together\">\n" + heading + TableHtml.of(sheet, section, dress.marked()) + "</div>\n";
        }
        return heading + text(section.key());
    }

    /** The paragraphs of a text; on a marked draft with what became of them. */
    private String text(String key) {
        var text = sheet.report().text(key);
        return dress.marked().map(former -> Redline.of(former.report().text(key), text).stream().map(Lines::html))
                .orElseGet(() -> Lines.of(text).stream().map(Lines::html)).collect(Collectors.joining());
    }

    /** A line of the title; on a marked draft with what stood there before. */
    private String titled(String line, Function<Sheet, String> of) {
        var former = dress.marked().map(of).filter(before -> !before.equals(line));
        return former.map(before -> Fate.STRUCK.html(before) + Fate.INSERTED.html(line)).orElseGet(() -> Markup.escaped(line));
    }

    /** Behind the report, on sheets of their own: what is for the approver alone. */
    private String approver() {
        var sheets = ApproverSheet.of(sheet, dress);
        return sheets.isEmpty() ? "" : sheets.stream().map(ApproverSheet::html).collect(Collectors.joining("", "<div class=\"approver\">\n", "</div>\n"));
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
