package gouji.clip;

import gouji.clip.Landing.Reason;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.util.Comparator;
import java.util.List;

/** Lands a block without headings (按位置): from the first selected cell on, or again and again where it fills the selection so. */
final class ByPosition {

    private ByPosition() {
    }

    static void land(Section section, PastedBlock block, List<List<CellRef>> selected, Touchdown touchdown) {
        var width = selected.stream().mapToInt(List::size).max().orElse(0);
        if (!block.isEmpty() && selected.size() * width > 1 && selected.size() % block.height() == 0 && width % block.width() == 0) {
            fill(block, selected, touchdown);
        } else {
            onward(section, block, selected.get(0).get(0), touchdown);
        }
    }

    private static void fill(PastedBlock block, List<List<CellRef>> selected, Touchdown touchdown) {
        for (var row = 0; row < selected.size(); row++) {
            for (var column = 0; column < selected.get(row).size(); column++) {
                var piece = block.at(row % block.height(), column % block.width());
                touchdown.put(selected.get(row).get(column), piece.figure(), "");
            }
        }
    }

    private static void onward(Section section, PastedBlock block, CellRef from, Touchdown touchdown) {
        var values = TableLayout.of(section).slots().stream().filter(slot -> slot.content() instanceof Value)
                .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column)).toList();
        var at = values.stream().filter(slot -> ref(slot).equals(from)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + from + "' is not in this section"));
        var lines = values.stream().map(Slot::row).filter(row -> row >= at.row()).distinct().toList();
        for (var row = 0; row < block.height(); row++) {
            var line = row < lines.size() ? lines.get(row) : -1;
            var cells = values.stream().filter(slot -> slot.row() == line && slot.column() + slot.columnSpan() > at.column()).toList();
            for (var column = 0; column < block.width(); column++) {
                var text = block.at(row, column).figure();
                if (column < cells.size()) {
                    touchdown.put(ref(cells.get(column)), text, "");
                } else {
                    touchdown.lose("", Reason.BEYOND_TABLE, text);
                }
            }
        }
    }

    private static CellRef ref(Slot slot) {
        return ((Value) slot.content()).ref();
    }
}
