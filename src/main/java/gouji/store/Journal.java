package gouji.store;

import gouji.report.How;
import gouji.report.Report;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/** Every change of a report, in the transaction that made it. */
final class Journal {

    private static final String LINES =
            "SELECT step, at, who, how, kind, name, before, after FROM journal WHERE report = ? ORDER BY id";

    private Journal() {
    }

    /** The number of the last step, 0 before any. */
    static int lastStep(Transaction transaction, Key key) throws SQLException {
        return transaction.first("SELECT max(step) FROM journal WHERE report = ?", row -> row.getInt(1), key.id()).orElse(0);
    }

    static void write(Transaction transaction, Posting posting, int step, Row change) throws SQLException {
        var row = change.kind() == Kind.TEXT
                ? TextDifference.between(Spelling.text(change.before()), Spelling.text(change.after())).row(change.name())
                : change;
        transaction.update("INSERT INTO journal (report, step, at, who, how, kind, name, before, after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", posting.key().id(), step, posting.at(), posting.who(),
                posting.how().name(), row.kind().key(), row.name(), row.before(), row.after());
    }

    /**
     * All lines, newest last. Texts are made whole again from the newest backwards.
     *
     * @throws IllegalArgumentException where a line makes no sense
     */
    static List<JournalLine> read(Transaction transaction, Key key, Report newest) throws SQLException {
        var stored = transaction.query(LINES, row -> new Line(row.getInt(1), row.getObject(2, Instant.class), row.getString(3),
                How.valueOf(row.getString(4)), new Row(Kind.of(row.getString(5)), row.getString(6),
                Transaction.words(row, 7), Transaction.words(row, 8))), key.id());
        var texts = new HashMap<>(newest.texts());
        var lines = new ArrayList<JournalLine>();
        for (var at = stored.size() - 1; at >= 0; at--) {
            var line = stored.get(at);
            var row = line.row();
            if (row.kind() == Kind.TEXT) {
                var after = texts.getOrDefault(row.name(), "");
                var before = TextDifference.of(row).undoneIn(after);
                texts.put(row.name(), before);
                row = new Row(Kind.TEXT, row.name(), Spelling.text(before), Spelling.text(after));
            }
            lines.add(new JournalLine(line.step(), line.at(), line.who(), line.how(), row.change()));
        }
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private record Line(int step, Instant at, String who, How how, Row row) {
    }
}
