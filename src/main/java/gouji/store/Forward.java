package gouji.store;

import gouji.report.Report;
import gouji.store.DayLine.Beside;
import gouji.store.DayLine.Binned;
import gouji.store.DayLine.Copied;
import gouji.store.DayLine.Made;
import gouji.store.DayLine.Stepped;
import gouji.store.DayLine.Versioned;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report led forward from an older state by the lines of the daybook (补账). Each step must begin with the content it began with then,
 * and come to the content it came to; nothing is guessed.
 *
 * @param dossier as far as it could be led
 * @param isWhole whether nothing in the daybook is newer
 * @param beyond  lines of later steps, which could not be taken
 */
public record Forward(Dossier dossier, boolean isWhole, List<Dossier.Line> beyond) {

    public Forward {
        beyond = List.copyOf(beyond);
    }

    /**
     * Leads a report forward; without any it begins with the daybook's own.
     *
     * @param lines those about this report
     * @return none where there is nothing to begin with
     */
    static Optional<Forward> of(Optional<Dossier> base, List<DayLine> lines) {
        var made = lines.stream().filter(Made.class::isInstance).map(line -> ((Made) line).dossier()).reduce((first, last) -> last);
        return base.filter(old -> made.map(own -> own.steps() <= old.steps()).orElse(true)).or(() -> made)
                .map(begin -> new Walk(begin, lines).walked());
    }

    /** How many steps the daybook knows of. */
    static int steps(List<DayLine> lines) {
        return lines.stream().mapToInt(line -> line instanceof Made made ? made.dossier().steps()
                : line instanceof Copied copied ? copied.stand().steps() : line instanceof Stepped stepped ? stepped.first().step() : 0).max().orElse(0);
    }

    /** The journal of a report as lines of a daybook. */
    static List<DayLine> journal(Dossier dossier) {
        return dossier.journal().stream().collect(Collectors.groupingBy(Dossier.Line::step, TreeMap::new, Collectors.toList())).values().stream()
                .<DayLine>map(lines -> new Stepped(dossier.id(), lines)).toList();
    }

    /** The blank report a journal began with, where it proves that it did. */
    static Optional<Dossier> beginning(Dossier dossier) {
        try {
            var hash = HexFormat.of().formatHex(Content.hash(Report.blank(dossier.readHead(), dossier.edition())));
            return dossier.journal().stream().findFirst().filter(line -> line.step() == 1 && line.from().equals(hash)).map(line ->
                    new Dossier(dossier.id(), dossier.head(), dossier.edition(), dossier.sample(), dossier.created(), dossier.created(), dossier.binned(),
                            0, hash, List.of(), List.of(), dossier.versions(), dossier.unread(), "", "", 0));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private static final class Walk {

        private final Dossier begin;
        private final List<DayLine> lines;
        private final List<Dossier.Line> journal;
        private Report report;
        private String hash;
        private int step;
        private String changed;

        Walk(Dossier begin, List<DayLine> lines) {
            this.begin = begin;
            this.lines = lines;
            this.journal = new ArrayList<>(begin.journal());
            this.report = begin.report();
            this.hash = begin.hash();
            this.step = begin.steps();
            this.changed = begin.changed();
        }

        Forward walked() {
            var steps = lines.stream().filter(Stepped.class::isInstance).map(Stepped.class::cast).toList();
            var next = next(steps);
            while (next.isPresent() && take(next.get())) {
                next = next(steps);
            }
            var beyond = steps.stream().filter(each -> each.first().step() > step).flatMap(each -> each.lines().stream()).toList();
            return new Forward(dossier(), steps(lines) <= step, beyond);
        }

        /** Of several attempts at a step the last one counts. */
        private Optional<Stepped> next(List<Stepped> steps) {
            return steps.stream().filter(each -> each.first().step() == step + 1 && each.first().from().equals(hash))
                    .reduce((first, last) -> last);
        }

        private boolean take(Stepped taken) {
            try {
                var written = Written.of(report);
                taken.lines().forEach(line -> written.redo(Dossiers.line(line).row()));
                var after = written.report();
                var reached = HexFormat.of().formatHex(Content.hash(after));
                if (!reached.equals(taken.first().to())) {
                    return false;
                }
                report = after;
                hash = reached;
            } catch (IllegalArgumentException e) {
                return false;
            }
            step++;
            changed = taken.first().at();
            journal.addAll(taken.lines());
            return true;
        }

        private Dossier dossier() {
            var content = Row.between(Report.blank(report.head(), report.edition()), report)
                    .map(row -> new Dossier.Piece(row.kind().key(), row.name(), row.after())).toList();
            var versions = new ArrayList<>(begin.versions());
            var binned = begin.binned();
            var unread = begin.unread();
            for (var line : lines) {
                if (line instanceof Versioned versioned && versioned.version().step() <= step && versions.stream().noneMatch(known ->
                        known.kind().equals(versioned.version().kind()) && known.number() == versioned.version().number())) {
                    versions.add(versioned.version());
                } else if (line instanceof Binned bin) {
                    binned = bin.since();
                } else if (line instanceof Beside beside) {
                    unread = beside.unread();
                }
            }
            return new Dossier(begin.id(), Spelling.head(report.head()), begin.edition(), begin.sample(), begin.created(), changed, binned, step,
                    hash, content, journal, versions, unread, begin.section(), begin.cell(), begin.caret());
        }
    }
}
