package gouji.office;

import gouji.office.MergedRows.Merge;
import gouji.original.Block;
import gouji.original.Frame;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/** Reads a table of a Word file before 2007 (doc 表格), whose cells name where on the paper they begin and end. */
final class DocTable {

    /** Edges nearer to each other than this are one, in twentieths of a point. */
    private static final int NEAR = 30;

    private DocTable() {
    }

    /** @param content reads what stands in a cell */
    static Frame of(Table table, Function<TableCell, List<Block>> content) {
        var columns = columns(table);
        var rows = new MergedRows();
        for (var row = 0; row < table.numRows(); row++) {
            rows.row();
            for (var at = 0; at < table.getRow(row).numCells(); at++) {
                var cell = table.getRow(row).getCell(at);
                var column = columns.floorEntry(cell.getLeftEdge()).getValue();
                var width = Math.max(1, columns.floorEntry(cell.getLeftEdge() + cell.getWidth()).getValue() - column);
                if (cell.isMerged() && !cell.isFirstMerged() && !rows.isAtStart()) {
                    rows.widen(width);
                } else {
                    rows.cell(column, width, merge(cell), content.apply(cell));
                }
            }
        }
        return rows.frame();
    }

    private static Merge merge(TableCell cell) {
        return cell.isFirstVerticallyMerged() ? Merge.BEGINS : cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
    }

    /** The columns of a table by the edges at which they begin. */
    private static TreeMap<Integer, Integer> columns(Table table) {
        var edges = new TreeSet<Integer>();
        for (var row = 0; row < table.numRows(); row++) {
            for (var at = 0; at < table.getRow(row).numCells(); at++) {
                var cell = table.getRow(row).getCell(at);
                edges.add(cell.getLeftEdge());
                edges.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        var columns = new TreeMap<Integer, Integer>();
        var column = -1;
        var from = Integer.MIN_VALUE / 2;
        for (var edge : edges) {
            if (edge - from > NEAR) {
                column++;
                from = edge;
            }
            columns.put(edge, column);
        }
        return columns;
    }
}
