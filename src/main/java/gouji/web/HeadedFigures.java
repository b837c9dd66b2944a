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
import java.util.stream.Collectors;

/** Finds which cell of the form a figure on a page stands for (按表头定位): by the words of the headings over and beside it, never by place. */
final class HeadedFigures {

    private final Section section;
    private final Set<String> titles;
    private final Map<CellRef, String> figures = new HashMap<>();

    private HeadedFigures(Section section) {
        this.section = section;
        this.titles = section.tables().stream().map(table -> WebGrid.words(table.title())).filter(title -> !title.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What stands in the cells of that section's tables; two figures for one cell stand side by side, and equal neither. */
    static Map<CellRef, String> of(Section section, List<WebGrid> tables) {
        var found = new HeadedFigures(section);
        tables.forEach(found::read);
        return found.figures;
    }

    private void read(WebGrid grid) {
        section.tables().forEach(table -> read(table, grid));
    }

    /** A table with a title reaches from there to the title of the next one. */
    private void read(Table table, WebGrid grid) {
        var title = WebGrid.words(table.title());
        var isInside = title.isEmpty();
        var top = 0;
        for (var row = 0; row < grid.height(); row++) {
            var words = grid.beginningAt(row).stream().map(Cell::words).filter(titles::contains).findFirst();
            if (words.isPresent()) {
                isInside = words.get().equals(title);
                top = row + 1;
            } else if (isInside) {
                read(table, grid, top, row);
            }
        }
    }

    private void read(Table table, WebGrid grid, int top, int row) {
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
