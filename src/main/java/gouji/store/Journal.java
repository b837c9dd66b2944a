package gouji.store;

import gouji.report.How;
import gouji.report.TextDifference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Every change of a report, in the transaction that made it; and from which content to which the change led. */
final class Journal {

    private static final String LINES = "SELECT step, at, who, how, kind, name, before, after, hash_before, hash_after"
            + " FROM journal WHERE report = ? ORDER BY id";

    /**
     * A line as it is stored: of a text only the part that differs.
     *
     * @param from the hash of the content before its step; none where an early program wrote it
     * @param to   the hash of the content after its step
     */
    record Line(int step, Instant at, String who, How how, Row row, Optional<byte[]> from, Optional<byte[]> to) {
    }

    private Journal() {
    }

    /** The number of the last step, 0 before any. */
    static int lastStep(Transaction transaction, Key key) throws SQLException {
        return transaction.first("SELECT last_step FROM report WHERE id = ?", row -> row.number(1), key.id()).orElse(0);
    }

    /** Writes the content, the hash and the lines of one step, with the hashes of the content before and after it, and gives the lines. */
    static List<Dossier.Line> write(Transaction transaction, Posting posting, int step, byte[] from, byte[] to) throws SQLException {
        transaction.update("UPDATE report SET content_hash = ?, changed = ?, last_step = ? WHERE id = ?", to, posting.at(), step,
                posting.key().id());
        var lines = new ArrayList<Dossier.Line>();
        for (var change : Row.between(posting.before(), posting.after()).toList()) {
            Content.write(transaction, posting.key(), change);
            var row = shortened(change);
            transaction.update("INSERT INTO journal (report, step, at, who, how, kind, name, before, after, hash_before, hash_after)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", posting.key().id(), step, posting.at(), posting.who(),
                    posting.how().name(), row.kind().key(), row.name(), row.before(), row.after(), from, to);
            lines.add(new Dossier.Line(step, posting.at().toString(), posting.who(), posting.how().name(), row.kind().key(), row.name(),
                    row.before(), row.after(), HexFormat.of().formatHex(from), HexFormat.of().formatHex(to)));
        }
        return lines;
    }

    /**
     * All lines, newest last.
     *
     * @throws IllegalArgumentException where a line makes no sense
     */
    static List<Line> read(Transaction transaction, Key key) throws SQLException {
        return transaction.query(LINES, row -> new Line(row.number(1), row.time(2), row.word(3),
                How.valueOf(row.word(4)), new Row(Kind.of(row.word(5)), row.word(6), row.words(7),
                row.words(8)), row.bytesIfAny(9), row.bytesIfAny(10)), key.id());
    }

    private static Row shortened(Row change) {
        return !change.kind().isLong() ? change : Spelling.difference(change.kind(), change.name(),
                TextDifference.between(Spelling.text(change.before()), Spelling.text(change.after())));
    }
}
