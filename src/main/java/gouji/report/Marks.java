package gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The watched numbers of one text, in their order and never one over another. They go with their numbers as the text changes: what
 * is written into one changes it, and it is no longer unrevised; what is written over one takes it away.
 */
public record Marks(List<Mark> all) {

    public static final Marks NONE = new Marks(List.of());

    public Marks {
        all = apart(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that she has yet to look at. */
    public Stream<Mark> unrevised() {
        return all.stream().filter(Mark::isUnrevised);
    }

    /** The places that tell a fact. */
    public Stream<Mark> of(int fact) {
        return all.stream().filter(mark -> mark.fact().filter(each -> each == fact).isPresent());
    }

    /** The mark a caret touches. */
    public Optional<Mark> at(int caret) {
        return all.stream().filter(mark -> mark.touches(caret)).findFirst();
    }

    /** These and others, in the place of any that they cover. */
    public Marks with(List<Mark> others) {
        var added = new Marks(others).all();
        var both = new ArrayList<>(added);
        var at = 0;
        for (var mark : all) {
            while (at < added.size() && added.get(at).end() <= mark.start()) {
                at++;
            }
            if (at == added.size() || added.get(at).start() >= mark.end()) {
                both.add(mark);
            }
        }
        return new Marks(both);
    }

    /** Each as something makes it; one that tells nothing any more is none. */
    public Marks map(UnaryOperator<Mark> change) {
        return new Marks(all.stream().map(change).filter(Mark::tells).toList());
    }

    /** Without those in whose place nothing was written. */
    Marks withoutEmpty() {
        return all.stream().noneMatch(Mark::isEmpty) ? this : new Marks(all.stream().filter(mark -> !mark.isEmpty()).toList());
    }

    /** Whether something else is written where a watched number stands, and more than that number may have been written anew. */
    boolean areWithin(TextDifference change) {
        return !change.after().isEmpty() && all.stream().anyMatch(mark -> change.at() <= mark.start()
                && mark.end() <= change.at() + change.before().length() && mark.end() - mark.start() < change.before().length());
    }

    /** The marks of the text that came of the other by that change. */
    Marks moved(String before, TextDifference change, String now) {
        return all.isEmpty() ? this
                : new Marks(all.stream().flatMap(mark -> moved(mark, before, change, now).stream()).filter(Mark::tells).toList());
    }

    private static Optional<Mark> moved(Mark mark, String before, TextDifference change, String now) {
        var from = change.at();
        var to = from + change.before().length();
        if (mark.end() < from - 1) {
            return Optional.of(mark);
        } else if (mark.start() > to + 1) {
            return Optional.of(mark.at(start(mark, change), end(mark, change), mark.isUnrevised()));
        }
        var start = start(mark, change);
        var end = end(mark, change);
        var isWithin = mark.start() <= from && to <= mark.end();
        if (start > end || start == end && !isWithin) {
            return Optional.empty();
        }
        var words = mark.words(before);
        var run = WrittenNumber.in(now, start, end, Math.min(start, from), Math.max(end, from + change.after().length()))
                .map(number -> isDate(words) ? new int[] {start(mark, change), end(mark, change)} : number);
        return run.map(place -> mark.at(place[0], place[1], mark.isUnrevised() && now.substring(place[0], place[1]).equals(words)));
    }

    private static int start(Mark mark, TextDifference change) {
        var to = change.at() + change.before().length();
        var by = change.after().length() - change.before().length();
        // Right before it nothing of it changes; a digit there makes it grow.
        if (mark.start() > to || mark.start() == to && !mark.isEmpty()) {
            return mark.start() + by;
        }
        return mark.start() <= change.at() ? mark.start() : change.at() + change.after().length();
    }

    private static int end(Mark mark, TextDifference change) {
        var to = change.at() + change.before().length();
        if (mark.end() == change.at() && !mark.isEmpty()) {
            return mark.end();
        }
        return mark.end() >= to ? mark.end() + change.after().length() - change.before().length() : Math.min(mark.end(), change.at());
    }

    /** A date is marked with its 月 and 日; whatever else is marked is a number. */
    private static boolean isDate(String words) {
        return words.indexOf('月') >= 0;
    }

    private static List<Mark> apart(List<Mark> marks) {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        var apart = new ArrayList<Mark>();
        for (var mark : sorted) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= mark.start() && !mark.equals(apart.get(apart.size() - 1))) {
                apart.add(mark);
            }
        }
        return List.copyOf(apart);
    }
}
