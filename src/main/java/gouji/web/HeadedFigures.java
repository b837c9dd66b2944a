package gouji.web;

import gouji.form.CellRef;
import gouji.form.Heading;
import gouji.form.Section;
import gouji.form.Table;
import gouji.web.WebGrid.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which cell of the form a figure on a page stands for (按表头定位): by the words of the headings over and beside it, never by place. */
final class HeadedFigures {

    private final WebGrid grid;
    private final Map<CellRef, String> figures = new HashMap<>();

    private HeadedFigures(WebGrid grid) {
        this.grid = grid;
    }

    /** What stands in the cells of that section's tables; two figures for one cell stand side by side, and equal neither. */
    static Map<CellRef, String> of(Section section, WebGrid grid) {
        var found = new HeadedFigures(grid);
        section.tables().forEach(table -> found.read(table, section));
        return found.figures;
    }

    /** A table with a title reaches from there to the title of the next one. */
    private void read(Table table, Section section) {
        var titles = new HashSet<String>();
        section.tables().forEach(each -> titles.add(WebGrid.words(each.title())));
        var title = WebGrid.words(table.title());
        var isInside = title.isEmpty();
        var from = 0;
        for (var row = 0; row < grid.height(); row++) {
            var words = grid.beginningAt(row).stream().map(Cell::words).filter(each -> !each.isEmpty() && titles.contains(each)).findFirst();
            if (words.isPresent()) {
                isInside = words.get().equals(title);
                from = row + 1;
            } else if (isInside) {
                read(table, from, row);
            }
        }
    }

    private void read(Table table, int top, int row) {
        var rows = new HeadingPaths(table.rows());
        var columns = new HeadingPaths(table.columns());
        for (var cell : grid.beginningAt(row)) {
            if (cell.words().isEmpty() || rows.isWord(cell.words()) || columns.isWord(cell.words())) {
                continue;
            }
            var beside = new ArrayList<Cell>();
            for (var column = 0; column < cell.column(); column++) {
                grid.at(row, column).filter(each -> rows.isWord(each.words()) && !beside.contains(each)).ifPresent(beside::add);
            }
            var over = new ArrayList<Cell>();
            for (var above = top; above < row; above++) {
                grid.at(above, cell.column()).filter(each -> columns.isWord(each.words()) && !over.contains(each)).ifPresent(over::add);
            }
            rows.leaf(beside).ifPresent(line -> columns.leaf(over).ifPresent(column ->
                    figures.merge(new CellRef(table.key(), line, column), cell.words(), (one, other) -> one + "/" + other)));
        }
    }

    /** The ways down a tree of headings to its leaves, by their words. */
    private static final class HeadingPaths {

        private final Map<List<String>, String> leaves = new HashMap<>();
        private final Set<String> words = new HashSet<>();

        HeadingPaths(List<Heading> headings) {
            headings.forEach(heading -> add(heading, List.of()));
        }

        private void add(Heading heading, List<String> above) {
            var path = new ArrayList<>(above);
            var label = WebGrid.words(heading.label());
            if (!label.isEmpty()) {
                path.add(label);
                words.add(label);
            }
            if (heading.parts().isEmpty()) {
                leaves.put(path, heading.key());
            }
            heading.parts().forEach(part -> add(part, path));
        }

        boolean isWord(String text) {
            return words.contains(text);
        }

        Optional<String> leaf(List<Cell> path) {
            return Optional.ofNullable(leaves.get(path.stream().map(Cell::words).toList()));
        }
    }
}
