package gouji.document;

import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of a section as one XHTML table, merged headings included. */
final class TableHtml {

    /** In mm. */
    private static final double NARROW = 20;
    /** Type of an old figure and a new one in one cell, in pt: the least beside each other, and one above the other. */
    private static final double LEAST_BESIDE = 7.5;
    private static final double OLD = 6;
    private static final double NEW = 7.5;

    private final TableLayout layout;
    private final Function<CellRef, String> printed;
    private final Function<CellRef, String> former;
    private final TableMeasures measures;

    private TableHtml(TableLayout layout, Function<CellRef, String> printed, Function<CellRef, String> former) {
        this.layout = layout;
        this.printed = printed;
        this.former = former;
        var longest = layout.slots().stream().map(Slot::content).filter(Value.class::isInstance).map(Value.class::cast)
                .mapToInt(value -> printed.apply(value.ref()).length()).max().orElse(0);
        this.measures = TableMeasures.of(layout, longest);
    }

    /** @param marked the sheet against which figures that have changed are marked, where they are */
    static String of(Sheet sheet, Section section, Optional<Sheet> marked) {
        return new TableHtml(TableLayout.of(section), cell -> PrintedFigures.of(sheet, cell),
                cell -> PrintedFigures.of(marked.orElse(sheet), cell)).table();
    }

    private String table() {
        var html = new StringBuilder(String.format(Locale.ROOT, "<table style=\"font-size:%.2fpt\">\n", measures.labels()));
        html.append("<colgroup>");
        measures.widths().forEach(width -> html.append(String.format(Locale.ROOT, "<col style=\"width:%.2fmm\"/>", width)));
        html.append("</colgroup>\n<thead>\n");
        var head = headRows();
        rows(html, 0, head);
        html.append("</thead>\n<tbody>\n");
        rows(html, head, layout.rows());
        return html.append("</tbody>\n</table>\n").toString();
    }

    /** The rows above the first one that begins with a row heading or holds a figure. */
    private int headRows() {
        return layout.slots().stream()
                .filter(slot -> slot.content() instanceof Value || slot.content() instanceof Label label && label.ofRow())
                .mapToInt(Slot::row).min().orElse(0);
    }

    private void rows(StringBuilder html, int from, int to) {
        IntStream.range(from, to).forEach(row -> {
            html.append("<tr>");
            layout.slotsAt(row).forEach(slot -> html.append(cell(slot)));
            html.append("</tr>\n");
        });
    }

    private String cell(Slot slot) {
        var spans = span("rowspan", slot.rowSpan()) + span("colspan", slot.columnSpan());
        var content = slot.content();
        if (content instanceof Value value) {
            // By its name the place of a cell on the paper is found, also of a blank one.
            var named = spans + " id=\"" + value.ref() + "\"";
            var figure = printed.apply(value.ref());
            var before = former.apply(value.ref());
            if (!before.equals(figure)) {
                return changed(named, before, figure);
            }
            return String.format(Locale.ROOT, "<td%s style=\"font-size:%.2fpt\">%s</td>", named, measures.figure(figure.length()),
                    Markup.escaped(figure));
        }
        if (content instanceof Label label) {
            return heading(label.ofRow() ? "row" : "col", spans + type(slot, label), numbered(slot, Markup.escaped(label.text())));
        }
        return content instanceof Title title ? heading("colgroup", spans, Markup.escaped(title.text()))
                : heading("col", spans, Markup.escaped(((Corner) content).text()));
    }

    /** Both figures beside each other where there is room, else the old one above; a row must not become higher, or table 3 leaves its page. */
    private String changed(String named, String before, String now) {
        var both = before.length() + now.length() + 1;
        if (before.isEmpty() || now.isEmpty() || measures.figure(both) >= LEAST_BESIDE) {
            return String.format(Locale.ROOT, "<td%s class=\"changed\" style=\"font-size:%.2fpt\">%s %s</td>", named, measures.figure(both),
                    Fate.STRUCK.html(before), Fate.INSERTED.html(now));
        }
        return String.format(Locale.ROOT, "<td%s class=\"stacked\"><div style=\"font-size:%.2fpt\">%s</div><div style=\"font-size:%.2fpt\">%s</div></td>",
                named, Math.min(OLD, measures.figure(before.length())), Fate.STRUCK.html(before), Math.min(NEW, measures.figure(now.length())),
                Fate.INSERTED.html(now));
    }

    /** Long labels begin at the left; a short one over a narrow column breaks after every second character: 商业/企业. */
    private String type(Slot slot, Label label) {
        if (label.ofRow()) {
            return slot.columnSpan() == 1 && slot.column() > 1 ? " class=\"long\"" : "";
        }
        var isNarrow = slot.columnSpan() == 1 && measures.widths().get(slot.column()) < NARROW;
        return isNarrow && label.text().length() > 3 && label.text().length() % 2 == 0 ? " class=\"pairs\"" : "";
    }

    /** A merged row heading such as （三）不予公开 begins a line behind its number; the column holds four characters. */
    private static String numbered(Slot slot, String text) {
        return slot.rowSpan() > 1 && slot.column() == 1 ? text.replaceFirst("）", "）<br/>") : text;
    }

    private static String heading(String scope, String attributes, String text) {
        return "<th scope=\"" + scope + "\"" + attributes + "><div>" + text + "</div></th>";
    }

    private static String span(String name, int width) {
        return width == 1 ? "" : " " + name + "=\"" + width + "\"";
    }
}
