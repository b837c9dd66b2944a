package gouji.web;

import gouji.document.Lines;
import gouji.document.Markup;
import gouji.document.Transcript;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Content;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.List;
import java.util.Map;

/** Writes a report as a piece of HTML that goes into another document (片段): headings, paragraphs and one table a section. */
final class Fragment {

    private final Form form;
    private final Transcript transcript;
    private final FragmentStyle style;
    private final StringBuilder html = new StringBuilder();

    Fragment(Form form, Transcript transcript, FragmentStyle style) {
        this.form = form;
        this.transcript = transcript;
        this.style = style;
    }

    String withTitle() {
        block("h1", style.title(), String.join("<br>", transcript.title().stream().map(Markup::escaped).toList()));
        return withoutTitle();
    }

    String withoutTitle() {
        paragraphs(Form.PREAMBLE);
        for (var section : form.sections()) {
            block("h2", style.heading(), Markup.escaped(section.title()));
            if (section.isText()) {
                paragraphs(section.key());
            } else {
                html.append(new FragmentTable(TableLayout.of(section), transcript.figures(), style).html());
            }
        }
        return html.toString();
    }

    private void paragraphs(String text) {
        transcript.paragraphs().getOrDefault(text, List.of()).forEach(line -> {
            if (Lines.isHeading(line)) {
                block("h3", style.subheading(), Markup.escaped(line));
            } else {
                block("p", style.paragraph(), style.indent() + Markup.escaped(line));
            }
        });
    }

    private void block(String element, String looks, String content) {
        html.append('<').append(element).append(" style=\"").append(looks).append("\">").append(content)
                .append("</").append(element).append(">\n");
    }

    /** What a place of a table says. */
    static String words(Content content, Map<CellRef, String> figures) {
        return content instanceof Value value ? figures.getOrDefault(value.ref(), "") : content instanceof Label label ? label.text()
                : content instanceof Corner corner ? corner.text() : ((Title) content).text();
    }
}
