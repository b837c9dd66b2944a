package gouji.clip;

import gouji.clip.Axis.Leaf;
import gouji.clip.Match.Ambiguous;
import gouji.clip.Match.Found;
import gouji.clip.Match.Unknown;
import gouji.form.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds rows or columns by their headings (按名称对位). What the words alone leave open is decided by the headings over them, by their
 * number, and by their order; what is then still open stays so.
 */
final class Naming {

    /** A line of the block: what it says last, and which it may be. */
    private static final class Line {

        private final String label;
        private final List<Leaf> candidates;
        private final boolean byGroup;
        private Optional<Leaf> found = Optional.empty();

        Line(String label, List<Leaf> candidates, boolean byGroup) {
            this.label = label;
            this.candidates = new ArrayList<>(candidates);
            this.byGroup = byGroup;
        }

        Match match() {
            return found.<Match>map(Found::new).orElse(candidates.isEmpty() ? new Unknown(label) : new Ambiguous(label));
        }
    }

    private final Axis axis;
    private final Predicate<Leaf> isComputed;
    private final List<Line> lines;

    private Naming(Axis axis, Predicate<Leaf> isComputed, List<List<String>> labels) {
        this.axis = axis;
        this.isComputed = isComputed;
        this.lines = labels.stream().map(this::line).toList();
    }

    /** @param labels for each line of the block its headings, the outermost first */
    static List<Match> of(Axis axis, Predicate<Leaf> isComputed, List<List<String>> labels) {
        var naming = new Naming(axis, isComputed, labels);
        naming.lines.stream().filter(line -> !line.byGroup && line.candidates.size() == 1)
                .forEach(line -> line.found = Optional.of(line.candidates.get(0)));
        naming.inOrder();
        naming.followers();
        naming.groups();
        naming.unlabelled();
        return naming.lines.stream().map(Line::match).toList();
    }

    private Line line(List<String> labels) {
        var words = labels.stream().map(LabelText::of).toList();
        if (words.isEmpty()) {
            return new Line("", List.of(), false);
        }
        var last = words.get(words.size() - 1);
        var label = labels.get(labels.size() - 1);
        var named = axis.named(last);
        if (named.isEmpty()) {
            return new Line(label, within(axis.under(last), words), true);
        }
        var candidates = within(named, words);
        var counted = candidates.stream().filter(leaf -> last.number().isPresent() && leaf.own().ways().stream()
                .anyMatch(way -> way.number().equals(last.number()))).toList();
        return new Line(label, counted.size() == 1 ? counted : candidates, false);
    }

    /** Those under the other headings of the line, as far as these are the form's; all where that leaves none. */
    private List<Leaf> within(List<Leaf> leaves, List<LabelText> words) {
        var kept = leaves;
        for (var over : words.subList(0, words.size() - 1)) {
            var under = kept.stream().filter(leaf -> leaf.isUnder(over)).toList();
            kept = under.isEmpty() ? kept : under;
        }
        return kept;
    }

    /** The same words as often as the form has them: the first is the first. */
    private void inOrder() {
        dropTaken();
        open(line -> !line.byGroup).stream().collect(Collectors.groupingBy(line -> List.copyOf(line.candidates))).forEach((leaves, same) -> {
            if (leaves.size() == same.size()) {
                for (var index = 0; index < leaves.size(); index++) {
                    same.get(index).found = Optional.of(leaves.get(index));
                }
            }
        });
    }

    /** A line behind one that is known, and behind it on the form too. */
    private void followers() {
        for (var index = 1; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.found.isEmpty() && !line.byGroup) {
                line.found = lines.get(index - 1).found.flatMap(this::next).filter(line.candidates::contains);
            }
        }
    }

    /** Lines that have only the heading of their group: they are its rows or columns in turn, if there are just as many. */
    private void groups() {
        dropTaken();
        open(line -> line.byGroup).stream().collect(Collectors.groupingBy(line -> List.copyOf(line.candidates))).forEach((leaves, same) -> {
            var typed = leaves.stream().filter(isComputed.negate()).toList();
            var meant = same.size() == leaves.size() ? leaves : same.size() == typed.size() ? typed : List.<Leaf>of();
            for (var index = 0; index < meant.size(); index++) {
                same.get(index).found = Optional.of(meant.get(index));
            }
        });
    }

    /** A line without any words between or behind known ones of the same group. */
    private void unlabelled() {
        for (var index = 1; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.label.isEmpty() && line.found.isEmpty()) {
                var before = lines.get(index - 1).found;
                line.found = before.flatMap(this::next).filter(leaf -> leaf.isBeside(before.orElseThrow()) && !taken().contains(leaf));
            }
        }
    }

    private Optional<Leaf> next(Leaf leaf) {
        var index = axis.leaves().indexOf(leaf) + 1;
        return index < axis.leaves().size() ? Optional.of(axis.leaves().get(index)) : Optional.empty();
    }

    private List<Line> open(Predicate<Line> which) {
        return lines.stream().filter(line -> line.found.isEmpty() && !line.candidates.isEmpty()).filter(which).toList();
    }

    private void dropTaken() {
        var taken = taken();
        open(line -> true).forEach(line -> {
            var free = line.candidates.stream().filter(leaf -> !taken.contains(leaf)).toList();
            if (!free.isEmpty()) {
                line.candidates.retainAll(free);
            }
        });
    }

    private List<Leaf> taken() {
        return lines.stream().flatMap(line -> line.found.stream()).toList();
    }
}
