package gouji.ui;

import gouji.compare.Row;
import gouji.compare.TwoYears;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the page 两年对照: the title of a table, or a figure of it.
 *
 * @param title empty above the facts and before a figure
 */
record YearLine(String title, Optional<Row> row) {

    /** Between the title of a section and that of its table. */
    private static final String BETWEEN = "　";

    /** All lines, each table's title before its figures. */
    static Stream<YearLine> of(TwoYears years, String facts) {
        return years.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(new YearLine(group.section().isPresent() ? group.title() : facts, Optional.empty())),
                group.rows().stream().map(row -> new YearLine("", Optional.of(row)))));
    }

    /** What stands under the first heading: of a title its beginning, of a figure its row. */
    String label() {
        return isTitle() ? part(0) : row.map(Row::nearLabel).orElse("");
    }

    /** What stands under the second heading: of the title of one table of several in a section, which it is; of a figure its column. */
    String column() {
        return isTitle() ? part(1) : row.map(Row::column).orElse("");
    }

    private String part(int number) {
        var parts = title.split(BETWEEN, 2);
        return number < parts.length ? parts[number] : "";
    }

    boolean isTitle() {
        return row.isEmpty();
    }

    /** Whether it is of the same figure as another, whatever that was. */
    boolean isSame(YearLine other) {
        return title.equals(other.title) && row.map(each -> each.cell() + each.label() + each.column())
                .equals(other.row.map(each -> each.cell() + each.label() + each.column()));
    }
}
