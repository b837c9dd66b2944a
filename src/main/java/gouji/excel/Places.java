package gouji.excel;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Where on its sheet every figure stands (坐标), so that formulas can name it. A table is on one sheet, and no sum crosses sheets. */
final class Places {

    /** The rows above the table: title and draft line. */
    static final int TOP = 2;

    private final Form form;
    private final Map<CellRef, CellReference> places = new HashMap<>();

    Places(Form form) {
        this.form = form;
        form.sections().forEach(section -> TableLayout.of(section).slots().forEach(slot -> {
            if (slot.content() instanceof Value value) {
                places.put(value.ref(), new CellReference(TOP + slot.row(), slot.column(), true, true));
            }
        }));
    }

    /** The name of a section's sheet: 表三 for 三、收到和处理政府信息公开申请情况. */
    static String sheet(Section section) {
        return "表" + section.title().substring(0, Math.max(1, section.title().indexOf('、')));
    }

    CellReference of(int index) {
        return places.get(form.cells().get(index).ref());
    }

    /** A total as a formula; nothing while a figure behind it is missing, as on paper. */
    String sum(Cell cell) {
        var parts = list(cell.parts());
        return "IF(COUNT(" + parts + ")=" + cell.parts().size() + ",SUM(" + parts + "),\"\")";
    }

    /** Whether two sides that must add up to the same are whole and do not. */
    String unbalanced(List<Integer> left, List<Integer> right) {
        return "AND(COUNT(" + list(left) + ")+COUNT(" + list(right) + ")=" + (left.size() + right.size())
                + ",SUM(" + list(left) + ")<>SUM(" + list(right) + "))";
    }

    /** The cells in the form of a formula, neighbours in a row or column as a range. */
    private String list(List<Integer> cells) {
        var ranges = new ArrayList<String>();
        var from = of(cells.get(0));
        var to = from;
        for (var index : cells.subList(1, cells.size())) {
            var next = of(index);
            if (isNext(from, to, next)) {
                to = next;
            } else {
                ranges.add(range(from, to));
                from = next;
                to = next;
            }
        }
        ranges.add(range(from, to));
        return String.join(",", ranges);
    }

    private static boolean isNext(CellReference from, CellReference to, CellReference next) {
        return from.getRow() == next.getRow() && next.getCol() == to.getCol() + 1 && from.getRow() == to.getRow()
                || from.getCol() == next.getCol() && next.getRow() == to.getRow() + 1 && from.getCol() == to.getCol();
    }

    private static String range(CellReference from, CellReference to) {
        return from.equals(to) ? from.formatAsString() : from.formatAsString() + ":" + to.formatAsString();
    }
}
