package gouji.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with a database tool: alters the stored data after a crash, when nothing is known of the file as it was closed. */
public final class BehindOurBack {

    private BehindOurBack() {
    }

    /** Runs these statements on the data of that folder. */
    public static void run(Path folder, String... statements) {
        crash(folder);
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath().resolve("gouji"));
             var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves the folder as a program that was killed leaves it. */
    public static void crash(Path folder) {
        try (var lock = FileChannel.open(folder.resolve("gouji.lock"), StandardOpenOption.WRITE)) {
            lock.truncate(8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
