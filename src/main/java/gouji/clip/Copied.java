package gouji.clip;

import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells as other programs take them from the clipboard (复制): WPS, Excel and LibreOffice read the table, editors of text the text.
 *
 * @param text one line a row, tabs between the cells; a merged cell has its words first and nothing after
 * @param html a table with merged cells
 */
public record Copied(String text, String html) {

    /**
     * Copies a selection.
     *
     * @param rows         the selected cells, row by row
     * @param withHeadings whether the headings over and beside them come along, merged as on the form
     */
    public static Copied of(Sheet sheet, Section section, List<List<CellRef>> rows, boolean withHeadings) {
        return withHeadings ? framed(sheet, Excerpt.of(section, rows)) : plain(sheet, rows);
    }

    private static Copied plain(Sheet sheet, List<List<CellRef>> rows) {
        var html = new TableMarkup();
        rows.forEach(row -> {
            html.row();
            row.forEach(cell -> html.figure(1, 1, figure(sheet, cell)));
        });
        return new Copied(rows.stream().map(row -> row.stream().map(cell -> figure(sheet, cell)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n")), html.end());
    }

    private static Copied framed(Sheet sheet, Excerpt excerpt) {
        var html = new TableMarkup();
        var text = new StringBuilder();
        for (var row = 0; row < excerpt.rows(); row++) {
            html.row();
            var line = Collections.nCopies(excerpt.columns(), "").toArray(new String[0]);
            for (var slot : excerpt.slotsAt(row)) {
                var words = words(sheet, slot);
                line[slot.column()] = words;
                if (slot.content() instanceof Value) {
                    html.figure(slot.rowSpan(), slot.columnSpan(), words);
                } else {
                    html.heading(slot.rowSpan(), slot.columnSpan(), words);
                }
            }
            text.append(String.join("\t", line)).append('\n');
        }
        return new Copied(text.toString(), html.end());
    }

    private static String words(Sheet sheet, Slot slot) {
        return slot.content() instanceof Value value ? figure(sheet, value.ref()) : Excerpt.label(slot.content());
    }

    /** The figure as the screen shows it; a total of nothing but blanks is blank. */
    private static String figure(Sheet sheet, CellRef cell) {
        return Optional.of(sheet.read(cell)).filter(reading -> reading.isWhole() || !reading.figure().isZero())
                .map(reading -> reading.figure().toString()).orElse("");
    }
}
