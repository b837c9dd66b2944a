package gouji.store;

import gouji.report.How;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes everything of a report out of the database as it stands, and puts it into one. */
final class Dossiers {

    private static final String JOURNAL = "SELECT step, at, who, how, kind, name, before, after, hash_before, hash_after"
            + " FROM journal WHERE report = ? ORDER BY id";

    private Dossiers() {
    }

    /** As it is stored, sound or not; none where it is there no longer. */
    static Optional<Dossier> read(Transaction transaction, Key key) throws SQLException {
        var content = transaction.query("SELECT kind, name, written FROM content WHERE report = ? ORDER BY kind, name",
                row -> new Dossier.Piece(row.word(1), row.word(2), row.words(3)), key.id());
        var journal = transaction.query(JOURNAL, row -> new Dossier.Line(row.number(1), time(row, 2), row.word(3), row.word(4),
                row.word(5), row.word(6), row.words(7), row.words(8), hex(row, 9), hex(row, 10)), key.id());
        var versions = transaction.query("SELECT kind, number, code, at, file_name, step, who FROM version WHERE report = ? ORDER BY kind, number",
                row -> new Dossier.Marked(row.word(1), row.number(2), row.word(3), time(row, 4), row.word(5), row.number(6),
                        row.word(7)), key.id());
        var unread = transaction.query("SELECT cell, printed, why FROM unread WHERE report = ? ORDER BY cell",
                row -> new Dossier.Vain(row.word(1), row.word(2), row.word(3)), key.id());
        return transaction.first("SELECT uid, office, office_name, level, scope, report_year, edition, sample, created, changed, binned,"
                + " last_step, content_hash, place_section, place_cell, place_caret FROM report WHERE id = ?", row -> new Dossier(row.word(1),
                List.of(row.word(2), row.word(3), row.word(4), row.word(5), row.word(6)), row.word(7), row.flag(8),
                time(row, 9), time(row, 10), time(row, 11), row.number(12), hex(row, 13), content, journal, versions, unread,
                text(row, 14), text(row, 15), row.number(16)), key.id());
    }

    /** Puts it in as it is; @throws IllegalArgumentException where a word of it makes no sense to the tables */
    static Key write(Transaction transaction, Dossier dossier) throws SQLException {
        var head = Spelling.head(dossier.head());
        var key = new Key(transaction.insert("INSERT INTO report (uid, office, office_name, level, scope, report_year, edition, sample, changed,"
                + " created, binned, last_step, content_hash, place_section, place_cell, place_caret)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", UUID.fromString(dossier.id()), head.office(), head.officeName(),
                head.level().key(), head.scope().key(), head.year(), dossier.edition(), dossier.sample(), instant(dossier.changed()),
                instant(dossier.created()), binned(dossier), dossier.steps(),
                HexFormat.of().parseHex(dossier.hash()), given(dossier.section()), given(dossier.cell()),
                dossier.section().isEmpty() ? Optional.empty() : dossier.caret()));
        fill(transaction, key, dossier);
        return key;
    }

    /** Puts it in the place of a report that is not what was written; that one keeps its number. */
    static void replace(Transaction transaction, Key key, Dossier dossier) throws SQLException {
        var head = Spelling.head(dossier.head());
        for (var table : List.of("content", "journal", "version", "unread")) {
            transaction.update("DELETE FROM " + table + " WHERE report = ?", key.id());
        }
        transaction.update("UPDATE report SET office = ?, office_name = ?, level = ?, scope = ?, report_year = ?, edition = ?, changed = ?,"
                + " binned = ?, last_step = ?, content_hash = ? WHERE id = ?", head.office(), head.officeName(), head.level().key(), head.scope().key(),
                head.year(), dossier.edition(), instant(dossier.changed()), binned(dossier), dossier.steps(), HexFormat.of().parseHex(dossier.hash()),
                key.id());
        fill(transaction, key, dossier);
    }

    /** A line of a journal as the past reads it; @throws IllegalArgumentException where it makes no sense */
    static Journal.Line line(Dossier.Line line) {
        return new Journal.Line(line.step(), instant(line.at()), line.who(), How.valueOf(line.how()),
                new Row(Kind.of(line.kind()), line.name(), line.before(), line.after()), hash(line.from()), hash(line.to()));
    }

    private static void fill(Transaction transaction, Key key, Dossier dossier) throws SQLException {
        for (var piece : dossier.content()) {
            transaction.update("INSERT INTO content VALUES (?, ?, ?, ?)", key.id(), piece.kind(), piece.name(), piece.words());
        }
        for (var line : dossier.journal()) {
            transaction.update("INSERT INTO journal (report, step, at, who, how, kind, name, before, after, hash_before, hash_after)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", key.id(), line.step(), instant(line.at()), line.who(), line.how(), line.kind(),
                    line.name(), line.before(), line.after(), hash(line.from()), hash(line.to()));
        }
        for (var version : dossier.versions()) {
            transaction.update("INSERT INTO version (report, kind, number, code, at, file_name, step, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    key.id(), version.kind(), version.number(), version.code(), instant(version.at()), version.file(), version.step(), version.who());
        }
        for (var vain : dossier.unread()) {
            transaction.update("INSERT INTO unread VALUES (?, ?, ?, ?)", key.id(), vain.cell(), vain.printed(), vain.why());
        }
    }

    private static Optional<byte[]> hash(String hex) {
        return hex.isEmpty() ? Optional.empty() : Optional.of(HexFormat.of().parseHex(hex));
    }

    private static Optional<Instant> binned(Dossier dossier) {
        return given(dossier.binned()).map(Dossiers::instant);
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(text -> !text.isEmpty());
    }

    private static String text(Columns row, int column) throws SQLException {
        return row.wordIfAny(column).orElse("");
    }

    private static String hex(Columns row, int column) throws SQLException {
        return row.bytesIfAny(column).map(HexFormat.of()::formatHex).orElse("");
    }

    private static String time(Columns row, int column) throws SQLException {
        return row.timeIfAny(column).map(Instant::toString).orElse("");
    }

    private static Instant instant(String time) {
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + time + "' is no time", e);
        }
    }
}
