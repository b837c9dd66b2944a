package gouji.clip;

import gouji.form.Heading;
import gouji.form.LabelText;
import gouji.form.Section;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a section or the columns of a table, with the headings over them (行或列). */
record Axis(List<Leaf> leaves) {

    /** A heading and the ways it is written. */
    record Named(Heading heading, List<LabelText> ways) {
    }

    /**
     * A row or column.
     *
     * @param path its headings, the outermost first, its own last
     */
    record Leaf(String table, List<Named> path) {

        String key() {
            return own().heading().key();
        }

        Named own() {
            return path.get(path.size() - 1);
        }

        /** How far the words are from its own heading. */
        OptionalInt own(LabelText label) {
            return label.distance(own().ways());
        }

        /** Whether the words are those of a heading over it. */
        boolean isUnder(LabelText label) {
            return path.subList(0, path.size() - 1).stream().anyMatch(named -> label.distance(named.ways()).isPresent());
        }

        /** Whether both stand directly under the same heading. */
        boolean isBeside(Leaf other) {
            return table.equals(other.table) && path.subList(0, path.size() - 1).equals(other.path.subList(0, other.path.size() - 1));
        }
    }

    Axis {
        leaves = List.copyOf(leaves);
    }

    static Axis rows(Section section) {
        return new Axis(section.tables().stream().flatMap(table -> leaves(table, table.rows(), List.of())).toList());
    }

    static Axis columns(Table table) {
        return new Axis(leaves(table, table.columns(), List.of()).toList());
    }

    /** The rows or columns whose own heading is nearest to these words. */
    List<Leaf> named(LabelText label) {
        var distances = leaves.stream().map(leaf -> leaf.own(label)).toList();
        var nearest = distances.stream().flatMapToInt(OptionalInt::stream).min();
        var named = new ArrayList<Leaf>();
        IntStream.range(0, leaves.size()).filter(index -> nearest.isPresent() && distances.get(index).equals(nearest))
                .mapToObj(leaves::get).forEach(named::add);
        return named;
    }

    /** The rows or columns under a merged heading of these words. */
    List<Leaf> under(LabelText label) {
        return leaves.stream().filter(leaf -> leaf.isUnder(label)).toList();
    }

    /** Whether any heading says anything; the one row of table 4 does not. */
    boolean hasWords() {
        return leaves.stream().anyMatch(leaf -> !leaf.own().ways().isEmpty());
    }

    /** Whether any heading has these words. */
    boolean knows(LabelText label) {
        return label.isWords() && leaves.stream().anyMatch(leaf -> leaf.own(label).isPresent() || leaf.isUnder(label));
    }

    private static Stream<Leaf> leaves(Table table, List<Heading> headings, List<Named> above) {
        return headings.stream().flatMap(heading -> {
            var path = Stream.concat(above.stream(), Stream.of(new Named(heading, LabelText.ways(heading)))).toList();
            return heading.parts().isEmpty() ? Stream.of(new Leaf(table.key(), path)) : leaves(table, heading.parts(), path);
        });
    }
}
