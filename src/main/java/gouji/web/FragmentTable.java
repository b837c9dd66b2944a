package gouji.web;

import gouji.document.Markup;
import gouji.form.CellRef;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A section's tables as one, as the form prints them, with borders and widths in every element (片段表格). */
final class FragmentTable {

    private final TableLayout layout;
    private final Map<CellRef, String> figures;
    private final FragmentStyle style;
    private final List<Integer> widths;

    FragmentTable(TableLayout layout, Map<CellRef, String> figures, FragmentStyle style) {
        this.layout = layout;
        this.figures = figures;
        this.style = style;
        this.widths = widths();
    }

    String html() {
        var html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"").append(total(0, layout.columns()))
                .append("\" style=\"border-collapse:collapse;width:").append(measure(0, layout.columns())).append(";")
                .append(style.table()).append("\">\n<tbody>\n");
        IntStream.range(0, layout.rows()).forEach(row -> {
            html.append("<tr>");
            layout.slotsAt(row).forEach(slot -> cell(html, slot));
            html.append("</tr>\n");
        });
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void cell(StringBuilder html, Slot slot) {
        var element = slot.content() instanceof Label ? "th" : "td";
        var words = Markup.escaped(Fragment.words(slot.content(), figures));
        html.append('<').append(element);
        if (slot.content() instanceof Label label) {
            html.append(" scope=\"").append(label.ofRow() ? "row" : "col").append('"');
        }
        html.append(PageTable.spans(slot)).append(" width=\"").append(total(slot.column(), slot.columnSpan())).append('"')
                .append(" style=\"border:1px solid #000;padding:4px 2px;text-align:center;vertical-align:middle;font-weight:normal;width:")
                .append(measure(slot.column(), slot.columnSpan())).append(";").append(style.table()).append("\">")
                .append(style.cell().isEmpty() ? words : "<p style=\"" + style.cell() + style.table() + "\">" + words + "</p>")
                .append("</").append(element).append('>');
    }

    private int total(int from, int count) {
        return widths.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
    }

    private String measure(int from, int count) {
        return total(from, count) + style.widths().unit();
    }

    /** Equal columns; where headings stand on several levels beside the figures, these get what they need and the labels the rest. */
    private List<Integer> widths() {
        var given = style.widths();
        var side = layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::column).min().orElse(0);
        var count = layout.columns() - side;
        if (side < 2) {
            return Collections.nCopies(layout.columns(), given.table() / layout.columns());
        }
        var longest = layout.slots().stream().filter(slot -> slot.content() instanceof Value)
                .mapToInt(slot -> Fragment.words(slot.content(), figures).length()).max().orElse(0);
        var figure = Math.max(given.figure(), longest * given.digit());
        var widths = new ArrayList<>(List.of(given.first(), given.second()));
        while (widths.size() < side) {
            widths.add(Math.max(2 * given.second(), given.table() - given.first() - given.second() - count * figure) / (side - 2));
        }
        widths.addAll(Collections.nCopies(count, figure));
        return widths;
    }
}
