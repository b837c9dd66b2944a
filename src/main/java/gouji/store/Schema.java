package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables, made and changed by numbered scripts; the database remembers how far it has come. */
final class Schema {

    /** The number of the newest script. */
    static final int NEWEST = 5;

    private Schema() {
    }

    /** Whether an older program made the tables; not so where there are none yet. */
    static boolean isOlder(Database database) {
        return database.read(database.file().toString(), transaction -> {
            var has = transaction.first("SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'SCHEMA_VERSION'", row -> row.number(1));
            var present = has.isEmpty() ? 0 : transaction.first("SELECT max(version) FROM schema_version", row -> row.number(1)).orElse(0);
            return present > 0 && present < NEWEST;
        });
    }

    /** @throws StoreException with NEWER where a later program has been here; nothing is changed then */
    static void bringUpToDate(Database database) {
        var where = database.file().toString();
        database.write(where, transaction -> {
            transaction.script("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
            var present = transaction.first("SELECT max(version) FROM schema_version", row -> row.number(1)).orElse(0);
            if (present > NEWEST) {
                throw new StoreException(Reason.NEWER, where);
            }
            for (var version = present + 1; version <= NEWEST; version++) {
                transaction.script(script(version));
                transaction.update("INSERT INTO schema_version VALUES (?)", version);
            }
            return present;
        });
    }

    private static String script(int version) {
        var name = String.format("%03d.sql", version);
        try (var in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
