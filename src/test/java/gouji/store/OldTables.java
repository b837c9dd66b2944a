package gouji.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** A data folder as an earlier program left it: its numbered scripts, run one after the other, and a report in those tables. */
final class OldTables {

    private static final Path SCRIPTS = Path.of("src/main/resources/gouji/store");

    private OldTables() {
    }

    /** @param version the number of the last script that program had */
    static void make(Path folder, int version, Dossier dossier) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath().resolve("gouji"))) {
            run(connection, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
            for (var number = 1; number <= version; number++) {
                run(connection, Files.readString(SCRIPTS.resolve(String.format("%03d.sql", number)), StandardCharsets.UTF_8));
                run(connection, "INSERT INTO schema_version VALUES (?)", number);
            }
            fill(connection, version >= 2, dossier);
        }
    }

    private static void fill(Connection connection, boolean knowsHashes, Dossier dossier) throws SQLException {
        var head = dossier.head();
        run(connection, "INSERT INTO report (office, office_name, level, scope, report_year, edition, sample, changed, content_hash"
                + (knowsHashes ? ", created, last_step" : "") + ") VALUES (?, ?, ?, ?, ?, ?, FALSE, CAST(? AS TIMESTAMP(9) WITH TIME ZONE), ?"
                + (knowsHashes ? ", CAST('" + dossier.created() + "' AS TIMESTAMP(9) WITH TIME ZONE), " + dossier.steps() : "") + ")",
                UUID.fromString(head.get(0)), head.get(1), head.get(2), head.get(3), Integer.parseInt(head.get(4)), dossier.edition(), dossier.changed(),
                HexFormat.of().parseHex(dossier.hash()));
        for (var piece : dossier.content()) {
            run(connection, "INSERT INTO content VALUES (1, ?, ?, ?)", piece.kind(), piece.name(), piece.words().toArray(String[]::new));
        }
        for (var line : dossier.journal()) {
            run(connection, "INSERT INTO journal (report, step, at, who, how, kind, name, before, after)"
                    + " VALUES (1, ?, CAST(? AS TIMESTAMP(9) WITH TIME ZONE), ?, ?, ?, ?, ?, ?)", line.step(), line.at(), line.who(), line.how(),
                    line.kind(), line.name(), line.before().toArray(String[]::new), line.after().toArray(String[]::new));
        }
        for (var version : dossier.versions()) {
            run(connection, "INSERT INTO version (report, kind, number, code, at, file_name, step) VALUES (1, ?, ?, ?, CAST(? AS TIMESTAMP(9) WITH TIME ZONE), ?, ?)",
                    version.kind(), version.number(), version.code(), version.at(), version.file(), version.step());
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }
}
