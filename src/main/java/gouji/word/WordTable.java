package gouji.word;

import gouji.document.Fate;
import gouji.document.ReadTable;
import gouji.document.TableMeasures;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A section's tables as one table in Word (表格): a fixed grid, merged headings, rows that grow with what stands in them. */
final class WordTable {

    /** The least a row has, in mm. */
    private static final double ROW = 5.4;
    /** Left and right of what stands in a cell, in mm. */
    private static final double PADDING = 0.5;
    private static final double ABOVE = 0.2;
    /** A column of words narrower than this breaks them after every second character, in mm. */
    private static final double NARROW = 20;
    /** Type of an old figure and a new one in one cell, in pt: the least beside each other, and one above the other. */
    private static final double LEAST_BESIDE = 7.5;
    private static final double OLD = 6;
    private static final double NEW = 7.5;

    private final WordXml body;
    private final Section section;
    private final TableLayout layout;
    private final Map<CellRef, String> figures;
    private final Map<CellRef, String> former;
    private final TableMeasures measures;
    private final List<Integer> widths;

    /** @param former the figures these are marked against; those that are not there are not */
    WordTable(WordXml body, Section section, Map<CellRef, String> figures, Map<CellRef, String> former) {
        this.body = body;
        this.section = section;
        this.layout = TableLayout.of(section);
        this.figures = figures;
        this.former = former;
        var longest = layout.slots().stream().map(Slot::content).filter(Value.class::isInstance).map(Value.class::cast)
                .mapToInt(value -> figures.get(value.ref()).length()).max().orElse(0);
        this.measures = TableMeasures.of(layout, longest);
        this.widths = measures.widths().stream().map(WordXml::twips).toList();
    }

    void write() {
        begin(body, widths, section.title());
        for (var row = 0; row < layout.rows(); row++) {
            row(row);
        }
        body.xml().close();
    }

    /** A table of that grid; rows follow, and its end. */
    static void begin(WordXml body, List<Integer> widths, String caption) {
        var xml = body.xml().open("w:tbl").open("w:tblPr")
                .empty("w:tblW", "w:w", widths.stream().mapToInt(Integer::intValue).sum(), "w:type", "dxa").empty("w:jc", "w:val", "center")
                .open("w:tblBorders");
        List.of("top", "left", "bottom", "right", "insideH", "insideV").forEach(side ->
                xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000"));
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar")
                .empty("w:top", "w:w", WordXml.twips(ABOVE), "w:type", "dxa").empty("w:left", "w:w", WordXml.twips(PADDING), "w:type", "dxa")
                .empty("w:bottom", "w:w", WordXml.twips(ABOVE), "w:type", "dxa").empty("w:right", "w:w", WordXml.twips(PADDING), "w:type", "dxa")
                .close();
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.close();
    }

    private void row(int row) {
        body.xml().open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:trHeight", "w:val", WordXml.twips(ROW), "w:hRule", "atLeast");
        if (row < headRows()) {
            body.xml().empty("w:tblHeader");
        }
        body.xml().close();
        for (var column = 0; column < layout.columns();) {
            var slot = covering(row, column);
            cell(slot, row);
            column += slot.columnSpan();
        }
        body.xml().close();
    }

    /** The rows above the first one that begins with a row heading or holds a figure; a page that the table runs on to repeats them. */
    private int headRows() {
        return layout.slots().stream()
                .filter(slot -> slot.content() instanceof Value || slot.content() instanceof Label label && label.ofRow())
                .mapToInt(Slot::row).min().orElse(0);
    }

    private Slot covering(int row, int column) {
        return layout.slots().stream().filter(slot -> slot.row() <= row && row < slot.row() + slot.rowSpan()
                && slot.column() <= column && column < slot.column() + slot.columnSpan()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the grid of " + section.key() + " has a hole"));
    }

    private void cell(Slot slot, int row) {
        var width = widths.subList(slot.column(), slot.column() + slot.columnSpan()).stream().mapToInt(Integer::intValue).sum();
        var xml = body.xml().open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (slot.columnSpan() > 1) {
            xml.empty("w:gridSpan", "w:val", slot.columnSpan());
        }
        if (slot.rowSpan() > 1) {
            xml.empty("w:vMerge", "w:val", slot.row() == row ? "restart" : "continue");
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", isLong(slot) ? "TableText" : "TableCell");
        if (row < layout.rows() - 1) {
            // Rows that keep with the next one keep the whole table on one page, where a page has room for it.
            xml.empty("w:keepNext");
        }
        xml.close();
        if (slot.row() == row) {
            words(slot);
        }
        xml.close().close();
    }

    private void words(Slot slot) {
        if (slot.content() instanceof Value value) {
            var figure = figures.get(value.ref());
            figure(former.getOrDefault(value.ref(), figure), figure);
        } else {
            body.run("", measures.labels(), broken(slot, ReadTable.heading(slot)));
        }
    }

    /** On a marked draft the old one beside the new one where there is room, else above it. */
    private void figure(String before, String now) {
        var both = before.length() + now.length() + 1;
        if (before.equals(now)) {
            body.run("", measures.figure(now.length()), now);
        } else if (before.isEmpty() || now.isEmpty() || measures.figure(both) >= LEAST_BESIDE) {
            body.run("", measures.figure(both), Fate.STRUCK, before).run("", measures.figure(both), " ")
                    .run("", measures.figure(both), Fate.INSERTED, now);
        } else {
            body.run("", Math.min(OLD, measures.figure(before.length())), Fate.STRUCK, before)
                    .run("", Math.min(NEW, measures.figure(now.length())), Fate.INSERTED, "\n" + now);
        }
    }

    private static boolean isLong(Slot slot) {
        return slot.content() instanceof Label label && label.ofRow() && slot.columnSpan() == 1 && slot.column() > 1;
    }

    /** 商业企业 over a narrow column stands in pairs, （三）不予公开 begins a line behind its number. */
    private String broken(Slot slot, String words) {
        var label = slot.content() instanceof Label heading && heading.ofRow();
        if (label) {
            return slot.rowSpan() > 1 && slot.column() == 1 ? words.replaceFirst("）", "）\n") : words;
        }
        var isNarrow = slot.columnSpan() == 1 && measures.widths().get(slot.column()) < NARROW;
        return !isNarrow || words.length() <= 3 || words.length() % 2 != 0 ? words
                : String.join("\n", IntStream.range(0, words.length() / 2).mapToObj(pair -> words.substring(pair * 2, pair * 2 + 2)).toList());
    }
}
