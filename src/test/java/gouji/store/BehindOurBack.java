package gouji.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with a database tool: alters the stored data while the program is not running. */
public final class BehindOurBack {

    private BehindOurBack() {
    }

    /** Runs these statements on the data of that folder. */
    public static void run(Path folder, String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath().resolve("gouji"));
             var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
