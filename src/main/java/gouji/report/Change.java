package gouji.report;

import gouji.form.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that differs between two states of a report (改动): what the journal records and the store writes. */
public sealed interface Change {

    /** A change at one cell. */
    sealed interface AtCell extends Change {

        CellRef cell();
    }

    /** A typed cell; empty is blank. */
    record OfFigure(CellRef cell, Optional<Figure> from, Optional<Figure> to) implements AtCell {

        @Override
        public boolean isIn(Report report) {
            return report.figure(cell).equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withFigures(Report.changed(report.figures(), cell, from));
        }
    }

    /** A control figure; empty is none. */
    record OfControl(CellRef cell, Optional<Figure> from, Optional<Figure> to) implements AtCell {

        @Override
        public boolean isIn(Report report) {
            return report.control(cell).equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withControl(cell, from);
        }
    }

    /** What stands beside a figure. */
    record OfMargin(CellRef cell, Margin from, Margin to) implements AtCell {

        @Override
        public boolean isIn(Report report) {
            return report.margin(cell).equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withMargin(cell, from);
        }
    }

    /** A text of the form. */
    record OfText(String key, String from, String to) implements Change {

        @Override
        public boolean isIn(Report report) {
            return report.text(key).equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withTextAlone(key, from);
        }
    }

    /** Office name, level, scope or year. */
    record OfHead(Head from, Head to) implements Change {

        @Override
        public boolean isIn(Report report) {
            return report.head().equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withHead(from);
        }
    }

    /** The reasons given. */
    record OfAcceptances(List<Acceptance> from, List<Acceptance> to) implements Change {

        @Override
        public boolean isIn(Report report) {
            return report.accepted().equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withAccepted(from);
        }
    }

    /** The watched numbers of a text: new ones, looked at, or gone along with their text. */
    record OfMarks(String key, Marks from, Marks to) implements Change {

        @Override
        public boolean isIn(Report report) {
            return report.marks(key).equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withMarks(key, from);
        }
    }

    /** What the texts tell in numbers. */
    record OfFacts(List<TextFact> from, List<TextFact> to) implements Change {

        @Override
        public boolean isIn(Report report) {
            return report.facts().equals(to);
        }

        @Override
        public Report undoneIn(Report report) {
            return report.withFacts(from);
        }
    }

    /** Whether the finished document says something else for it (印在纸上): texts, figures, office, scope and year, as the version code does. */
    default boolean isPrinted() {
        return this instanceof OfText || this instanceof OfFigure || this instanceof OfHead head && (head.from().year() != head.to().year()
                || !head.from().officeName().equals(head.to().officeName()) || head.from().scope() != head.to().scope());
    }

    /** Whether the report still is there as this change left it. */
    boolean isIn(Report report);

    /** The report with what this change touched as it was before; the rest stays. */
    Report undoneIn(Report report);

    /** Everything that has to change to turn one report into the other, in a fixed order; none where they are equal. */
    static List<Change> between(Report from, Report to) {
        var changes = new ArrayList<Change>();
        if (!from.head().equals(to.head())) {
            changes.add(new OfHead(from.head(), to.head()));
        }
        each(from.texts(), to.texts(), Function.identity(),
                (key, sides) -> new OfText(key, sides.from().orElse(""), sides.to().orElse(""))).forEach(changes::add);
        each(from.figures(), to.figures(), CellRef::toString,
                (cell, sides) -> new OfFigure(cell, sides.from(), sides.to())).forEach(changes::add);
        each(from.controls(), to.controls(), CellRef::toString,
                (cell, sides) -> new OfControl(cell, sides.from(), sides.to())).forEach(changes::add);
        each(from.margins(), to.margins(), CellRef::toString, (cell, sides) -> new OfMargin(cell,
                sides.from().orElse(Margin.EMPTY), sides.to().orElse(Margin.EMPTY))).forEach(changes::add);
        if (!from.accepted().equals(to.accepted())) {
            changes.add(new OfAcceptances(from.accepted(), to.accepted()));
        }
        // Behind the texts: whoever takes the changes back has the texts again before their marks.
        each(from.marks(), to.marks(), Function.identity(), (key, sides) -> new OfMarks(key,
                sides.from().orElse(Marks.NONE), sides.to().orElse(Marks.NONE))).forEach(changes::add);
        if (!from.facts().equals(to.facts())) {
            changes.add(new OfFacts(from.facts(), to.facts()));
        }
        return List.copyOf(changes);
    }

    /** The two values of one key. */
    record Sides<V>(Optional<V> from, Optional<V> to) {
    }

    private static <K, V> Stream<Change> each(Map<K, V> from, Map<K, V> to, Function<K, String> name,
                                              BiFunction<K, Sides<V>, Change> change) {
        var keys = new TreeMap<String, K>();
        from.forEach((key, value) -> {
            if (!value.equals(to.get(key))) {
                keys.put(name.apply(key), key);
            }
        });
        to.forEach((key, value) -> {
            if (!value.equals(from.get(key))) {
                keys.put(name.apply(key), key);
            }
        });
        return keys.values().stream().map(key -> change.apply(key,
                new Sides<>(Optional.ofNullable(from.get(key)), Optional.ofNullable(to.get(key)))));
    }
}
