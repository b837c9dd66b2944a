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

    /** A column of fewer characters than this is narrow. */
    private static final int NARROW = 6;

    private final TableLayout layout;
    private final Map<CellRef, String> figures;
    private final FragmentStyle style;
    private final FragmentStyle.Measures measures;
    /** How many characters the longest figure has. */
    private final int longest;
    private final List<Integer> widths;

    FragmentTable(TableLayout layout, Map<CellRef, String> figures, FragmentStyle style) {
        this.layout = layout;
        this.figures = figures;
        this.style = style;
        this.measures = style.measures();
        this.longest = layout.slots().stream().filter(slot -> slot.content() instanceof Value)
                .mapToInt(slot -> Fragment.words(slot.content(), figures).length()).max().orElse(0);
        this.widths = widths();
    }

    String html() {
        var html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"")
                .append(measures.pixels(total(0, layout.columns())))
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
        html.append('<').append(element);
        if (slot.content() instanceof Label label) {
            html.append(" scope=\"").append(label.ofRow() ? "row" : "col").append('"');
        }
        html.append(PageTable.spans(slot)).append(" width=\"").append(measures.pixels(total(slot.column(), slot.columnSpan())))
                .append("\" align=\"center\"")
                .append(" style=\"border:1px solid #000;padding:4px 2px;text-align:center;vertical-align:middle;font-weight:normal;width:")
                .append(measure(slot.column(), slot.columnSpan())).append(";font-size:").append(measures.size(type(slot))).append(";")
                .append(style.table()).append("\">").append(words(slot)).append("</").append(element).append('>');
    }

    /** A heading over a narrow column breaks between pairs, a merged one such as （三）不予公开 behind its number. */
    private String words(Slot slot) {
        var words = Fragment.words(slot.content(), figures);
        if (!(slot.content() instanceof Label label) || slot.columnSpan() > 1 || widths.get(slot.column()) > NARROW * measures.type()) {
            return Markup.escaped(words);
        }
        return label.ofRow() ? Markup.escaped(words).replaceFirst("）", "）<br>") : InPairs.of(words, "<br>");
    }

    private double type(Slot slot) {
        return slot.content() instanceof Value ? measures.fitting(widths.get(slot.column()), longest) : measures.type();
    }

    private int total(int from, int count) {
        return widths.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
    }

    private String measure(int from, int count) {
        return total(from, count) + measures.unit();
    }

    /** Equal columns; where headings stand on several levels beside the figures, these get what they need and the labels the rest. */
    private List<Integer> widths() {
        var side = layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::column).min().orElse(0);
        if (side < 2) {
            return Collections.nCopies(layout.columns(), measures.holding(measures.table() / layout.columns(), longest));
        }
        var count = layout.columns() - side;
        var figure = measures.holding(measures.figure(), longest);
        var rest = measures.table() - measures.first() - measures.second() - count * figure;
        var widths = new ArrayList<>(List.of(measures.first(), measures.second()));
        widths.addAll(Collections.nCopies(side - 2, Math.max(2 * measures.second(), rest) / (side - 2)));
        widths.addAll(Collections.nCopies(count, figure));
        return widths;
    }
}
