package gouji.web;

import gouji.check.Sheet;
import gouji.document.Transcript;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import java.util.Collections;
import java.util.List;

/**
 * The whole report as WPS and Word take it from the clipboard (复制全文): headings and tables in the type an official document is set
 * in (GB/T 9704-2012), named whether this computer has it or not, for the office's own does.
 */
public final class OfficeFragment {

    private static final FragmentStyle STYLE = new FragmentStyle(
            "margin:0;text-align:center;font-family:'方正小标宋简体';font-size:22.0pt;line-height:36.0pt;font-weight:normal",
            "margin:0;text-align:justify;text-indent:32.0pt;font-family:'仿宋_GB2312';font-size:16.0pt;line-height:28.0pt",
            "",
            "margin:0;text-indent:32.0pt;font-family:'黑体';font-size:16.0pt;line-height:28.0pt;font-weight:normal",
            "margin:0;text-indent:32.0pt;font-family:'楷体_GB2312';font-size:16.0pt;line-height:28.0pt;font-weight:normal",
            "font-family:'宋体';line-height:1.2",
            new FragmentStyle.Measures("pt", 440, 22, 42, 33, 9, 5));

    private OfficeFragment() {
    }

    /** As rich text. */
    public static String of(Sheet sheet) {
        return "<html><head><meta charset=\"utf-8\"></head><body>\n" + new Fragment(sheet.form(), Transcript.of(sheet), STYLE).withTitle()
                + "</body></html>\n";
    }

    /** As plain text: a line a paragraph or row, tabs between the cells. */
    public static String text(Sheet sheet) {
        var transcript = Transcript.of(sheet);
        var text = new StringBuilder();
        transcript.title().forEach(line -> text.append(line).append('\n'));
        lines(text, transcript, Form.PREAMBLE);
        for (var section : sheet.form().sections()) {
            text.append(section.title()).append('\n');
            lines(text, transcript, section.key());
            rows(text, transcript, section);
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, Transcript transcript, String key) {
        transcript.paragraphs().getOrDefault(key, List.of()).forEach(line -> text.append("　　").append(line).append('\n'));
    }

    private static void rows(StringBuilder text, Transcript transcript, Section section) {
        var layout = TableLayout.of(section);
        for (var row = 0; row < layout.rows(); row++) {
            var line = Collections.nCopies(layout.columns(), "").toArray(new String[0]);
            layout.slotsAt(row).forEach(slot -> line[slot.column()] = Fragment.words(slot.content(), transcript.figures()));
            text.append(String.join("\t", line)).append('\n');
        }
    }
}
