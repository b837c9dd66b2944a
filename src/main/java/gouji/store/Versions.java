package gouji.store;

import java.sql.SQLException;
import java.time.Instant;

/** The states of a report that left the program: drafts (送审稿), exports and signatures, each counted from 1. */
final class Versions {

    static final String DRAFT = "draft";
    static final String EXPORT = "export";
    static final String SIGNED = "signed";

    private Versions() {
    }

    /** Adds one and says its number. */
    static int add(Transaction transaction, Key key, String kind, String code, Instant at, String fileName) throws SQLException {
        var number = 1 + transaction.first("SELECT max(number) FROM version WHERE report = ? AND kind = ?",
                row -> row.getInt(1), key.id(), kind).orElse(0);
        transaction.update("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?)", key.id(), kind, number, code, at, fileName,
                Journal.lastStep(transaction, key));
        return number;
    }
}
