package gouji.edit;

import gouji.check.Finding;
import gouji.check.Finding.Span;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.TextDifference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found off the screen thread (后台核对), a moment after the report said it.
 *
 * @param report   what was read; none before the first reading
 * @param prose    the findings about its texts
 * @param suspects who may be to blame for what does not balance in it
 * @param outdated the places of its texts that tell another figure than its tables
 * @param repeated the cells whose figures its texts repeat, by the place of the number
 */
public record Proofread(Optional<Report> report, List<Finding> prose, List<Suspects> suspects, List<Outdated> outdated,
                        Map<Position, CellRef> repeated) {

    static final Proofread NOTHING = new Proofread(Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public Proofread {
        outdated = List.copyOf(outdated);
        repeated = Map.copyOf(repeated);
        prose = List.copyOf(prose);
        suspects = List.copyOf(suspects);
    }

    /** Whether these are the texts and the figures that were read. */
    boolean isOf(Report now) {
        return report.filter(read -> read.texts().equals(now.texts()) && read.figures().equals(now.figures())).isPresent();
    }

    /**
     * What was found, as far as it is known of the report as it is now: what stands in a text has moved with its words, and what is
     * said of other figures, or of words that were written over, is not known until it is read again.
     */
    Proofread in(Report now) {
        return report.map(read -> in(read, now)).orElse(this);
    }

    /** Whether it says the same, of whichever report it was found. */
    boolean saysSame(Proofread other) {
        return prose.equals(other.prose) && suspects.equals(other.suspects) && outdated.equals(other.outdated) && repeated.equals(other.repeated);
    }

    private Proofread in(Report read, Report now) {
        var changes = changes(read, now);
        var areFiguresSame = read.figures().equals(now.figures());
        var areSumsSame = areFiguresSame && read.controls().equals(now.controls());
        return changes.isEmpty() && areSumsSame ? this
                : new Proofread(report, prose.stream().map(finding -> moved(finding, changes)).toList(), areSumsSame ? suspects : List.of(),
                        areFiguresSame ? outdated.stream().flatMap(place -> moved(place, changes, now).stream()).toList() : List.of(),
                        moved(repeated, changes));
    }

    /** By the keys of the texts that were changed. */
    private static Map<String, TextDifference> changes(Report read, Report now) {
        return Stream.concat(read.texts().keySet().stream(), now.texts().keySet().stream()).distinct()
                .filter(key -> !read.text(key).equals(now.text(key)))
                .collect(Collectors.toMap(key -> key, key -> TextDifference.between(read.text(key), now.text(key))));
    }

    /** She may be in the middle of mending it: it stays in the list until it is read again. */
    private static Finding moved(Finding finding, Map<String, TextDifference> changes) {
        return finding.span().filter(span -> changes.containsKey(span.text())).flatMap(span -> by(changes.get(span.text()), span.start(), span.end())
                .filter(by -> by != 0).map(by -> finding.at(new Span(span.text(), span.start() + by, span.end() + by, span.quote())))).orElse(finding);
    }

    private static Optional<Outdated> moved(Outdated place, Map<String, TextDifference> changes, Report now) {
        return !changes.containsKey(place.key()) ? Optional.of(place)
                : by(changes.get(place.key()), place.start() - 1, place.end() + 1).map(by -> new Outdated(place.key(), place.start() + by, place.end() + by,
                        place.says(), place.unit(), place.to(), place.from())).filter(moved -> now.text(moved.key()).startsWith(moved.says(), moved.start()));
    }

    private static Map<Position, CellRef> moved(Map<Position, CellRef> repeated, Map<String, TextDifference> changes) {
        var moved = new HashMap<Position, CellRef>();
        repeated.forEach((place, cell) -> {
            if (!changes.containsKey(place.section())) {
                moved.put(place, cell);
            } else {
                by(changes.get(place.section()), place.caret() - 1, place.caret() + 1)
                        .ifPresent(by -> moved.put(new Position(place.section(), place.cell(), place.caret() + by), cell));
            }
        });
        return moved;
    }

    /** How far a part of a text has moved; none where something was written into it. */
    private static Optional<Integer> by(TextDifference change, int start, int end) {
        return end <= change.at() ? Optional.of(0)
                : start >= change.at() + change.before().length() ? Optional.of(change.after().length() - change.before().length()) : Optional.empty();
    }
}
