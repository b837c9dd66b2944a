package gouji.intake;

import gouji.form.Heading;
import gouji.form.LabelText;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table, or a merged heading over rows, and the ways its label is written.
 *
 * @param order its place among all rows, as the form prints them
 */
record FormRow(Table table, Heading heading, int order, List<LabelText> ways) {

    /** What offices leave out of labels, beyond what the form itself does. */
    private static final List<List<String>> SHORTENED = List.of(List.of("行政规范性文件", "规范性文件"));
    private static final int DISTINCTIVE = 8;
    private static final int BEGUN = 6;

    static FormRow of(Table table, Heading heading, int order) {
        var ways = new ArrayList<>(LabelText.ways(heading));
        SHORTENED.stream().filter(each -> each.contains(heading.label())).flatMap(List::stream).map(LabelText::of)
                .filter(way -> !ways.contains(way)).forEach(ways::add);
        return new FormRow(table, heading, order, ways);
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
            return OptionalInt.of(2 * near.getAsInt() + (isCounted ? 0 : 1));
        }
        return isBegun(printed) ? OptionalInt.of(BEGUN) : OptionalInt.empty();
    }

    /** Whether the words are the beginning of a long label, the rest of which stands elsewhere or nowhere. */
    private boolean isBegun(LabelText printed) {
        return printed.core().length() >= DISTINCTIVE && ways.stream().anyMatch(way -> way.core().startsWith(printed.core())
                && (printed.number().isEmpty() || way.number().equals(printed.number())));
    }
}
