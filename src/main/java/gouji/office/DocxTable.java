package gouji.office;

import gouji.office.MergedRows.Merge;
import gouji.opc.Element;
import gouji.original.Block;
import gouji.original.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a table of a Word file (docx 表格), whose rows count columns of a common grid. */
final class DocxTable {

    private static final int WIDEST = 1000;

    private DocxTable() {
    }

    /** @param content reads what stands in a cell */
    static Frame of(Element table, Function<Element, List<Block>> content) {
        var rows = new MergedRows();
        for (var row : parts(table, "tr")) {
            var looks = row.child("trPr");
            if (looks.flatMap(all -> all.child("del")).isEmpty()) {
                rows.row();
                row(row, looks.flatMap(all -> all.child("gridBefore")).map(before -> number(before, 0)).orElse(0), rows, content);
            }
        }
        return rows.frame();
    }

    private static void row(Element row, int from, MergedRows rows, Function<Element, List<Block>> content) {
        var column = from;
        for (var cell : parts(row, "tc")) {
            var looks = cell.child("tcPr");
            if (looks.flatMap(all -> all.child("cellDel")).isPresent()) {
                continue;
            }
            var width = looks.flatMap(all -> all.child("gridSpan")).map(span -> Math.max(1, number(span, 1))).orElse(1);
            var isWidening = looks.flatMap(all -> all.child("hMerge")).filter(merge -> !merge.attribute("val").equals("restart")).isPresent();
            if (isWidening && !rows.isAtStart()) {
                rows.widen(width);
            } else {
                rows.cell(column, width, merge(looks.flatMap(all -> all.child("vMerge")).map(merge -> merge.attribute("val")).orElse("none")),
                        content.apply(cell));
            }
            column += width;
        }
    }

    private static Merge merge(String said) {
        return switch (said) {
            case "none" -> Merge.NONE;
            case "restart" -> Merge.BEGINS;
            default -> Merge.GOES_ON;
        };
    }

    /** The rows of a table or the cells of a row, also those in content controls; a table in a cell has its own. */
    private static List<Element> parts(Element parent, String name) {
        var parts = new ArrayList<Element>();
        for (var child : parent.children()) {
            if (child.name().equals(name)) {
                parts.add(child);
            } else if (!child.name().endsWith("Pr") && !child.name().equals("del") && !child.name().equals("moveFrom")) {
                parts.addAll(parts(child, name));
            }
        }
        return parts;
    }

    private static int number(Element element, int otherwise) {
        var said = element.attribute("val");
        return said.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(said), WIDEST) : otherwise;
    }
}
