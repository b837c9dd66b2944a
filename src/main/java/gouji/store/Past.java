package gouji.store;

import gouji.report.Report;
import gouji.store.Journal.Line;
import gouji.store.StoreException.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report and all the steps that led to it, to be walked back. Nothing is guessed: the steps are counted without a gap, the
 * last one leads to what is stored, each line fits what the walk finds, and the state it comes to has the hash it had then.
 */
final class Past {

    private final Report newest;
    private final List<Line> lines;

    private Past(Report newest, List<Line> lines, int lastStep) {
        this.newest = newest;
        this.lines = List.copyOf(lines);
        var step = 0;
        for (var line : lines) {
            require(line.step() == step && step > 0 || line.step() == step + 1, "a step is missing");
            step = line.step();
        }
        require(step == lastStep, "the last steps are missing");
        require(lines.isEmpty() || fits(last().to(), newest), "the last step leads elsewhere");
    }

    /** @throws StoreException with JOURNAL where the steps do not lead to the report, else as reading the report */
    static Past read(Transaction transaction, Key key, String file) throws SQLException {
        var report = Register.read(transaction, key, file);
        try {
            return of(report, Journal.read(transaction, key), Journal.lastStep(transaction, key));
        } catch (IllegalArgumentException e) {
            throw damaged(report, e);
        }
    }

    /** @throws IllegalArgumentException where the steps do not lead to the report */
    static Past of(Report newest, List<Line> lines, int lastStep) {
        return new Past(newest, lines, lastStep);
    }

    /** The number of the last step, 0 before any. */
    int lastStep() {
        return lines.isEmpty() ? 0 : last().step();
    }

    String lastWho() {
        return lines.isEmpty() ? "" : last().who();
    }

    /**
     * All lines as something makes them, newest last. Texts are made whole from the newest backwards, and only one at a time:
     * those of a long journal would not all find room.
     *
     * @throws StoreException with JOURNAL where a line does not fit
     */
    <T> List<T> told(Function<JournalLine, T> as) {
        var written = Written.of(newest);
        var told = new ArrayList<T>();
        for (var at = lines.size() - 1; at >= 0; at--) {
            told.add(as.apply(undo(written, lines.get(at))));
        }
        Collections.reverse(told);
        return Collections.unmodifiableList(told);
    }

    /**
     * The report as it was after that step, 0 for its beginning.
     *
     * @throws StoreException with JOURNAL where that cannot be proved
     */
    Report at(int step) {
        try {
            require(step >= 0 && step <= lastStep(), "there is no such step");
            var written = Written.of(newest);
            var earliest = lines.size();
            while (earliest > 0 && lines.get(earliest - 1).step() > step) {
                earliest--;
                written.undo(lines.get(earliest).row());
            }
            var report = written.report();
            require(earliest == lines.size() || fits(lines.get(earliest).from(), report), "the step began elsewhere");
            return report;
        } catch (IllegalArgumentException e) {
            throw damaged(newest, e);
        }
    }

    private JournalLine undo(Written written, Line line) {
        try {
            return new JournalLine(line.step(), line.at(), line.who(), line.how(), written.undo(line.row()).change());
        } catch (IllegalArgumentException e) {
            throw damaged(newest, e);
        }
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    private static boolean fits(Optional<byte[]> hash, Report report) {
        return hash.map(expected -> Arrays.equals(expected, Content.hash(report))).orElse(true);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static StoreException damaged(Report report, IllegalArgumentException cause) {
        return new StoreException(Reason.JOURNAL, Register.where(report.head()), cause);
    }
}
