package gouji.compare;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Heading;
import gouji.form.Section;
import gouji.form.Table;
import gouji.report.Figure;
import gouji.report.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All figures of a report beside those of the year before (两年对照), and the facts its texts tell.
 *
 * @param isLastYearKnown whether there is a report of the office on the year before
 * @param groups          one for each table in printed order, and one for the facts; none is empty
 */
public record TwoYears(Head head, boolean isLastYearKnown, List<Group> groups) {

    public TwoYears {
        groups = List.copyOf(groups);
    }

    /**
     * The rows of one table, or of the facts.
     *
     * @param section the key of the section the table stands in; none for the facts
     * @param title   as the form prints it: of the section, and of the table where it has one; empty for the facts
     */
    public record Group(Optional<String> section, String title, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Compares what was checked; swings are those the check found. */
    public static TwoYears of(Case subject, List<Finding> findings) {
        var sheet = subject.sheet();
        var swings = findings.stream().filter(Finding::isBroken).map(Finding::what).filter(Finding.Swing.class::isInstance)
                .map(what -> ((Finding.Swing) what).cell()).collect(Collectors.toUnmodifiableSet());
        var groups = new ArrayList<Group>();
        for (var section : sheet.form().sections()) {
            section.tables().forEach(table -> groups.add(group(section, table, subject, swings)));
        }
        var facts = FactRows.of(sheet, subject.lastYear());
        if (!facts.isEmpty()) {
            groups.add(new Group(Optional.empty(), "", facts));
        }
        return new TwoYears(sheet.report().head(), subject.lastYear().isPresent(), groups);
    }

    /** The year before the reported one. */
    public int lastYear() {
        return head.year() - 1;
    }

    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** Only the rows that differ, and facts that only one of the two years tells; groups without any are left out. */
    public TwoYears changed() {
        return new TwoYears(head, isLastYearKnown, groups.stream().map(group -> new Group(group.section(), group.title(),
                group.rows().stream().filter(row -> row.isChanged() || isLastYearKnown && row.isToldOnce()).toList())).filter(group -> !group.rows().isEmpty()).toList());
    }

    private static Group group(Section section, Table table, Case subject, Set<CellRef> swings) {
        var form = subject.sheet().form();
        var rows = labels(table.rows());
        var columns = labels(table.columns());
        var title = table.title().isBlank() ? section.title() : section.title() + "　" + table.title();
        return new Group(Optional.of(section.key()), title, table.cells().map(form::cell).map(cell -> {
            var row = rows.get(cell.ref().row());
            var column = columns.get(cell.ref().column());
            // A table of one row has no name for it; there the headings over a column name a group of figures.
            var label = row.text().isBlank() ? column.above() : row.text();
            return new Row(Optional.of(cell.ref()), label, row.text().isBlank() ? column.own() : column.text(),
                    figure(subject.sheet().read(cell)), subject.lastYear().flatMap(sheet -> before(sheet, cell)), swings.contains(cell.ref()));
        }).toList());
    }

    /** What last year's report says in that cell, where its own form has it. */
    private static Optional<Figure> before(Sheet lastYear, Cell cell) {
        return lastYear.form().find(cell.ref()).map(lastYear::read).flatMap(TwoYears::figure);
    }

    private static Optional<Figure> figure(Reading reading) {
        return reading.isWhole() ? Optional.of(reading.figure()) : Optional.empty();
    }

    /** A heading and those above it. */
    private record Label(String above, String own) {

        String text() {
            return (above + " " + own).strip();
        }
    }

    /** The leaves of a tree of headings, each with what it stands under: （三）不予公开 1.属于国家秘密. What stands over all tells nothing. */
    private static Map<String, Label> labels(List<Heading> headings) {
        var labels = new HashMap<String, Label>();
        var isOverAll = headings.size() == 1 && !headings.get(0).parts().isEmpty();
        (isOverAll ? headings.get(0).parts() : headings).forEach(heading -> label(heading, "", labels));
        return labels;
    }

    private static void label(Heading heading, String above, Map<String, Label> labels) {
        if (heading.parts().isEmpty()) {
            labels.put(heading.key(), new Label(above, heading.label()));
        }
        heading.parts().forEach(part -> label(part, (above + " " + heading.label()).strip(), labels));
    }
}
