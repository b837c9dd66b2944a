package gouji.web;

import gouji.document.Markup;
import gouji.form.CellRef;
import gouji.form.Heading;
import gouji.form.Table;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One table of the page (网页表格), which tells a screen reader what each heading is for. A heading over several columns or rows is one
 * of their group only where the group is just these; further down it counts for what it spans.
 */
final class PageTable {

    private final TableLayout layout;
    private final Map<CellRef, String> figures;
    /** The first row that is not a heading over the columns, and the first column that holds figures. */
    private final int body;
    private final int side;
    /** How many characters the longest figure has; the style sheet makes room for them, or the figures smaller. */
    private final int longest;

    private PageTable(TableLayout layout, Map<CellRef, String> figures) {
        this.layout = layout;
        this.figures = figures;
        this.body = layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::row).min().orElse(0);
        this.side = layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::column).min().orElse(0);
        this.longest = layout.slots().stream().mapToInt(slot -> slot.content() instanceof Value value
                ? figures.getOrDefault(value.ref(), "").length() : 1).max().orElse(1);
    }

    /** @param spoken the caption where the form prints none: heard, not seen */
    static String of(Table table, String spoken, Map<CellRef, String> figures) {
        return new PageTable(TableLayout.of(table), figures).table(table, spoken);
    }

    private String table(Table table, String spoken) {
        var isSpoken = table.title().isBlank();
        var shape = side == 1 ? " class=\"even\"" : side > 1 ? " class=\"deep\"" : "";
        var html = new StringBuilder("<table").append(shape).append(" style=\"--digits:").append(longest)
                .append("\">\n<caption").append(isSpoken ? " class=\"spoken\"" : "").append('>')
                .append(Markup.escaped(isSpoken ? spoken : table.title())).append("</caption>\n");
        write(html, table.columns());
        return html.append("</table>\n").toString();
    }

    private void write(StringBuilder html, List<Heading> columns) {
        if (side > 0) {
            html.append("<colgroup span=\"").append(side).append("\"></colgroup>\n");
        }
        columns.forEach(column -> html.append("<colgroup span=\"").append(column.leaves().count()).append("\"></colgroup>\n"));
        html.append("<thead>\n");
        rows(html, 0, body);
        html.append("</thead>\n");
        var groups = new TreeSet<>(List.of(layout.rows()));
        layout.slots().stream().filter(slot -> slot.column() == 0 && slot.row() >= body).forEach(slot -> groups.add(slot.row()));
        var from = body;
        for (var to : groups.tailSet(body, false)) {
            html.append("<tbody>\n");
            rows(html, from, to);
            html.append("</tbody>\n");
            from = to;
        }
    }

    private void rows(StringBuilder html, int from, int to) {
        IntStream.range(from, to).forEach(row -> {
            var slots = layout.slotsAt(row).stream().filter(slot -> !(slot.content() instanceof Title)).toList();
            if (!slots.isEmpty()) {
                html.append("<tr>");
                slots.forEach(slot -> html.append(cell(slot)));
                html.append("</tr>\n");
            }
        });
    }

    private String cell(Slot slot) {
        var content = slot.content();
        if (content instanceof Value value) {
            return "<td" + spans(slot) + ">" + Markup.escaped(figures.getOrDefault(value.ref(), "")) + "</td>";
        }
        if (content instanceof Label label) {
            return "<th scope=\"" + scope(slot, label) + "\"" + spans(slot) + ">"
                    + (label.ofRow() ? Markup.escaped(label.text()) : InPairs.of(label.text(), "<wbr>")) + "</th>";
        }
        return "<td class=\"corner\"" + spans(slot) + ">" + Markup.escaped(((Corner) content).text()) + "</td>";
    }

    private String scope(Slot slot, Label label) {
        var isGroup = label.leaves().size() > 1;
        if (label.ofRow()) {
            return isGroup && slot.column() == 0 ? "rowgroup" : "row";
        }
        return isGroup && isTop(slot) ? "colgroup" : "col";
    }

    private boolean isTop(Slot slot) {
        return slot.row() == layout.slots().stream().filter(other -> other.content() instanceof Label label && !label.ofRow())
                .mapToInt(Slot::row).min().orElse(0);
    }

    static String spans(Slot slot) {
        return (slot.rowSpan() > 1 ? " rowspan=\"" + slot.rowSpan() + "\"" : "")
                + (slot.columnSpan() > 1 ? " colspan=\"" + slot.columnSpan() + "\"" : "");
    }
}
