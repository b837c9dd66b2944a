package gouji.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The marked states of a report: drafts (送审稿), exports, signatures and named ones, each kind counted from 1. */
final class Versions {

    /** What is later stands first; the kinds of one moment in their own order. */
    private static final Comparator<Version> NEWEST_FIRST = Comparator.comparingInt(Version::step).reversed()
            .thenComparing(Version::kind).thenComparing(Comparator.comparingInt(Version::number).reversed());

    private Versions() {
    }

    /** Adds one and gives it. */
    static Dossier.Marked add(Transaction transaction, Key key, Version.Kind kind, String code, String who, Instant at, String name)
            throws SQLException {
        var number = 1 + transaction.first("SELECT max(number) FROM version WHERE report = ? AND kind = ?",
                row -> row.number(1), key.id(), kind.key()).orElse(0);
        var step = Journal.lastStep(transaction, key);
        transaction.update("INSERT INTO version (report, kind, number, code, at, file_name, step, who)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", key.id(), kind.key(), number, code, at, name, step, who);
        return new Dossier.Marked(kind.key(), number, code, at.toString(), name, step, who);
    }

    /** All of a report, newest first, its present state and its beginning among them. */
    static List<Version> all(Transaction transaction, Key key, Past past) throws SQLException {
        var marked = transaction.query("SELECT step, at, who, kind, number, file_name, code FROM version WHERE report = ?",
                Versions::version, key.id());
        var ends = transaction.query("SELECT changed, created FROM report WHERE id = ?", row -> List.of(
                new Version(past.lastStep(), row.time(1), past.lastWho(), Version.Kind.NOW, 0, "",
                        Optional.empty()),
                new Version(0, row.time(2), "", Version.Kind.CREATED, 0, "", Optional.empty())), key.id());
        return Stream.concat(ends.stream().flatMap(List::stream), marked.stream().map(version -> placed(version, marked)))
                .sorted(NEWEST_FIRST).toList();
    }

    private static Version version(Columns row) throws SQLException {
        return new Version(row.number(1), row.time(2), row.word(3), Version.Kind.of(row.word(4)),
                row.number(5), row.word(6), Optional.of(row.word(7)));
    }

    /** A signature belongs to the sheet that was signed, which is older than what she has typed since it was printed. */
    private static Version placed(Version version, List<Version> marked) {
        return version.kind() != Version.Kind.SIGNED ? version
                : marked.stream().filter(sheet -> sheet.kind() != Version.Kind.SIGNED && sheet.step() <= version.step()
                        && sheet.code().equals(version.code())).max(Comparator.comparingInt(Version::step))
                        .map(sheet -> version.atStep(sheet.step())).orElse(version);
    }
}
