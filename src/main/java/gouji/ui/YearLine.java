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

    /** All lines, each table's title before its figures. */
    static Stream<YearLine> of(TwoYears years, String facts) {
        return years.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(new YearLine(group.section().isPresent() ? group.title() : facts, Optional.empty())),
                group.rows().stream().map(row -> new YearLine("", Optional.of(row)))));
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
