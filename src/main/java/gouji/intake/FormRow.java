package gouji.intake;

import gouji.form.Heading;
import gouji.form.LabelText;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A row of a table, or a merged heading over rows, and the ways its label is written. There is one object for each. */
final class FormRow {

    /** What offices leave out of labels, beyond what the form itself does. */
    private static final List<List<String>> SHORTENED = List.of(List.of("行政规范性文件", "规范性文件"));
    private static final int ORDINARY = 5;
    private static final int DISTINCTIVE = 8;
    private static final int BEGUN = 6;

    private final Table table;
    private final Heading heading;
    private final int order;
    private final List<LabelText> ways;

    private FormRow(Table table, Heading heading, int order, List<LabelText> ways) {
        this.table = table;
        this.heading = heading;
        this.order = order;
        this.ways = List.copyOf(ways);
    }

    /** @param order its place among all rows, as the form prints them */
    static FormRow of(Table table, Heading heading, int order) {
        var ways = new ArrayList<>(LabelText.ways(heading));
        ways.add(LabelText.of(heading.shortLabel().substring(heading.shortLabel().indexOf(' ') + 1)));
        ways.removeIf(way -> !way.isWords());
        SHORTENED.stream().filter(each -> each.contains(heading.label())).flatMap(List::stream).map(LabelText::of)
                .filter(way -> !ways.contains(way)).forEach(ways::add);
        return new FormRow(table, heading, order, ways);
    }

    Table table() {
        return table;
    }

    Heading heading() {
        return heading;
    }

    int order() {
        return order;
    }

    List<LabelText> ways() {
        return ways;
    }

    /** Whether this heading stands over that row. */
    boolean isOver(FormRow row) {
        return isGroup() && heading.leaves().anyMatch(leaf -> row.heading.leaves().anyMatch(leaf::equals)) || this == row;
    }

    /** Whether its label is so short that only its place tells it from a row an office has added. */
    boolean isOrdinary() {
        return ways.get(0).core().length() < ORDINARY;
    }

    boolean isGroup() {
        return !heading.parts().isEmpty();
    }

    String key() {
        return heading.key();
    }

    /** How far the words are from this label, 0 where they are the same; none where they are another's. */
    OptionalInt cost(LabelText printed) {
        var near = printed.distance(ways);
        if (near.isEmpty()) {
            near = printed.numberedDistance(ways);
        }
        if (near.isPresent()) {
            var isCounted = printed.number().isEmpty() || ways.stream().anyMatch(way -> way.number().equals(printed.number()));
            // 9.其他 is a row an office has added, and not 3.其他.
            return isCounted || printed.core().length() >= ORDINARY ? OptionalInt.of(2 * near.getAsInt() + (isCounted ? 0 : 1)) : OptionalInt.empty();
        }
        return isBegun(printed) ? OptionalInt.of(BEGUN) : OptionalInt.empty();
    }

    /** Whether the words are the beginning of a long label, the rest of which stands elsewhere or nowhere. */
    private boolean isBegun(LabelText printed) {
        return printed.core().length() >= DISTINCTIVE && ways.stream().anyMatch(way -> way.core().startsWith(printed.core())
                && (printed.number().isEmpty() || way.number().equals(printed.number())));
    }
}
