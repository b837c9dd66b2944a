package gouji.intake;

import gouji.original.Grid;
import gouji.original.Line;
import gouji.original.Original;
import gouji.original.Passage;
import java.util.ArrayList;
import java.util.List;

/** Text for tests as an original: lines, and tables of tabs or bars. */
final class PlainOriginal {

    private PlainOriginal() {
    }

    static Original of(String text) {
        var passages = new ArrayList<Passage>();
        var slots = new ArrayList<Grid.Slot>();
        var row = 0;
        for (var line : text.split("\n", -1)) {
            var isTable = line.contains("\t") || line.strip().startsWith("|");
            if (!isTable && !slots.isEmpty()) {
                passages.add(new Grid(slots));
                slots.clear();
                row = 0;
            }
            if (!isTable) {
                if (!line.isBlank()) {
                    passages.add(new Line(line));
                }
            } else if (!line.matches("[-|:\\s]+")) {
                var cells = line.contains("\t") ? List.of(line.split("\t", -1)) : bars(line.strip());
                for (var column = 0; column < cells.size(); column++) {
                    slots.add(new Grid.Slot(row, column, 1, 1, cells.get(column).strip()));
                }
                row++;
            }
        }
        if (!slots.isEmpty()) {
            passages.add(new Grid(slots));
        }
        return new Original(passages);
    }

    private static List<String> bars(String line) {
        var cells = List.of(line.split("\\|", -1));
        return cells.subList(1, cells.size() - 1);
    }
}
