package gouji.store;

import gouji.form.CellRef;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Entry.Sent;
import gouji.store.Entry.Signed;
import gouji.store.StoreException.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which reports there are. */
final class Register {

    private static final String ENTRIES = """
            SELECT r.id, r.office, r.office_name, r.level, r.scope, r.report_year, r.edition, r.sample, r.changed, r.binned,
                   (SELECT max(number) FROM version WHERE report = r.id AND kind = 'draft'),
                   e.code, e.at, e.file_name, s.code, s.at, r.place_section, r.place_cell, r.place_caret
            FROM report r
            LEFT JOIN version e ON e.report = r.id AND e.kind = 'export'
                AND e.number = (SELECT max(number) FROM version WHERE report = r.id AND kind = 'export')
            LEFT JOIN version s ON s.report = r.id AND s.kind = 'signed'
                AND s.number = (SELECT max(number) FROM version WHERE report = r.id AND kind = 'signed')
            """;

    private Register() {
    }

    /** The last changed first. */
    static List<Entry> entries(Transaction transaction) throws SQLException {
        return transaction.query(ENTRIES + "ORDER BY r.changed DESC, r.id DESC", Register::entry);
    }

    static Optional<Entry> find(Transaction transaction, Key key) throws SQLException {
        return transaction.first(ENTRIES + "WHERE r.id = ?", Register::entry, key.id());
    }

    /** The report of that id in all copies. */
    static Optional<Key> find(Transaction transaction, String id) throws SQLException {
        return transaction.first("SELECT id FROM report WHERE uid = ?", row -> new Key(row.longNumber(1)), UUID.fromString(id));
    }

    /** Its id in all copies; @throws StoreException with GONE where the file has none */
    static String uid(Transaction transaction, Key key, String file) throws SQLException {
        return transaction.first("SELECT uid FROM report WHERE id = ?", row -> row.word(1), key.id())
                .orElseThrow(() -> new StoreException(Reason.GONE, file));
    }

    /** How far a report has come: under which lasting name, after how many steps, with which content. */
    record Standing(String uid, int step, byte[] hash) {

        boolean isAt(byte[] other) {
            return Arrays.equals(hash, other);
        }
    }

    /** @throws StoreException with GONE where there is no such report */
    static Standing standing(Transaction transaction, Key key, String file) throws SQLException {
        return transaction.first("SELECT uid, last_step, content_hash FROM report WHERE id = ?",
                row -> new Standing(row.word(1), row.number(2), row.bytes(3)), key.id()).orElseThrow(() -> new StoreException(Reason.GONE, file));
    }

    static Optional<Entry> inUse(Transaction transaction, UUID office, int year, Scope scope) throws SQLException {
        return transaction.first(ENTRIES + "WHERE r.office_in_use = ? AND r.report_year = ? AND r.scope = ?", Register::entry,
                office, year, scope.key());
    }

    static Key create(Transaction transaction, Report report, boolean sample, Instant at) throws SQLException {
        var head = report.head();
        var key = new Key(transaction.insert("INSERT INTO report"
                + " (office, office_name, level, scope, report_year, edition, sample, changed, created, last_step, content_hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)", head.office(), head.officeName(), head.level().key(),
                head.scope().key(), head.year(), report.edition(), sample, at, at, Content.hash(report)));
        for (var row : Row.between(Report.blank(head, report.edition()), report).toList()) {
            Content.write(transaction, key, row);
        }
        return key;
    }

    /** @throws StoreException with DAMAGED where the rows are not what was written, with GONE where the file has none */
    static Report read(Transaction transaction, Key key, String file) throws SQLException {
        var stored = transaction.first("SELECT office, office_name, level, scope, report_year, edition, content_hash"
                + " FROM report WHERE id = ?", Stored::of, key.id()).orElseThrow(() -> new StoreException(Reason.GONE, file));
        var where = stored.head().get(1) + " " + stored.head().get(4);
        try {
            var report = Content.read(transaction, key, Spelling.head(stored.head()), stored.edition());
            if (!Arrays.equals(stored.hash(), Content.hash(report))) {
                throw new StoreException(Reason.DAMAGED, where);
            }
            return report;
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, where, e);
        }
    }

    /** @throws StoreException with DAMAGED where the list, the rows and the indexes do not know the same reports, or not all of those known */
    static void prove(Transaction transaction, Set<String> known, String file) throws SQLException {
        var listed = new HashSet<String>();
        for (var entry : entries(transaction)) {
            var head = entry.head();
            var isInUse = entry.binned().isEmpty() && !entry.sample();
            var id = transaction.first("SELECT uid FROM report WHERE id = ?", row -> row.word(1), entry.key().id());
            if (id.isEmpty() || !find(transaction, id.get()).equals(Optional.of(entry.key()))
                    || isInUse && !inUse(transaction, head.office(), head.year(), head.scope()).map(Entry::key).equals(Optional.of(entry.key()))) {
                throw new StoreException(Reason.DAMAGED, file);
            }
            listed.add(id.get());
        }
        for (var id : known) {
            if (!listed.contains(id) && find(transaction, id).isPresent()) {
                throw new StoreException(Reason.DAMAGED, file);
            }
        }
    }

    /** Which report it is, for a sentence. */
    static String where(Head head) {
        return head.officeName() + " " + head.year();
    }

    /** What is not known any more becomes the most usual: the list must open though one row is damaged; reading it tells. */
    private static Entry entry(Columns row) throws SQLException {
        var head = new Head(row.id(2), row.word(3), Level.of(row.word(4)).orElse(Level.UNKNOWN),
                Scope.of(row.word(5)).orElse(Scope.OWN), row.number(6));
        var exported = row.wordIfAny(12);
        var sent = exported.isEmpty() ? Optional.<Sent>empty()
                : Optional.of(new Sent(exported.get(), row.time(13), row.word(14)));
        var paper = row.wordIfAny(15);
        var signed = paper.isEmpty() ? Optional.<Signed>empty()
                : Optional.of(new Signed(paper.get(), row.time(16)));
        var cell = row.wordIfAny(18).filter(text -> text.matches("[^/]+/[^/]+/[^/]+")).map(CellRef::parse);
        var section = row.wordIfAny(17);
        var caret = row.number(19);
        return new Entry(new Key(row.longNumber(1)), head, row.word(7), row.flag(8), row.time(9),
                row.timeIfAny(10), row.number(11), sent, signed,
                section.map(place -> new Position(place, cell, caret)));
    }

    /** The row of a report as it stands, nothing of it understood yet. */
    private record Stored(List<String> head, String edition, byte[] hash) {

        static Stored of(Columns row) throws SQLException {
            return new Stored(List.of(row.word(1), row.word(2), row.word(3), row.word(4), row.word(5)),
                    row.word(6), row.bytes(7));
        }
    }
}
