package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The database of a data folder. One piece of work at a time, each a transaction; a connection that failed is given up and
 * opened anew by the next one. Opens no port.
 */
final class Database implements AutoCloseable {

    /**
     * What is committed must be found again after a kill. WRITE_DELAY=0 writes at once. REUSE_SPACE=FALSE only appends: in a
     * gap of the file H2 would write a commit first and the way to it later, so that a kill loses it (seen after 45 s of work,
     * when the first gaps are used). MAX_COMPACT_TIME=0 keeps closing from filling gaps; the data folder makes the file small.
     * Traces would hold words of reports.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    /** The error numbers of H2. */
    private static final int IN_USE = 90020;
    private static final int CORRUPT = 90030;
    private static final int ENCRYPTION = 90049;
    private static final Set<Integer> NO_DATABASE = Set.of(CORRUPT, 90048, 50000);
    private static final int DUPLICATE = 23505;
    private static final int NO_SUCH_REPORT = 23506;

    private final DataFolder folder;
    private final String url;
    private final Optional<DataKey> key;
    private boolean isAfterCrash;
    private Optional<Connection> open = Optional.empty();

    private Database(DataFolder folder, String fileSystem, Optional<DataKey> key) {
        this.folder = folder;
        this.url = folder.url(fileSystem);
        this.key = key;
    }

    /** Work on the database. */
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /** @throws StoreException where the folder or the file cannot be used */
    static Database open(Path path, Optional<DataKey> key) {
        return open(path, "file", key);
    }

    /** @param fileSystem by which H2 reaches the file, as it calls it; one of our own shows what a bad disk does */
    static Database open(Path path, String fileSystem, Optional<DataKey> key) {
        var folder = DataFolder.claim(path);
        var database = new Database(folder, fileSystem, key);
        try {
            folder.requireKey(key);
            database.isAfterCrash = !folder.requireAsClosed();
            database.connection();
            if (key.isPresent()) {
                folder.keep(key.get());
            }
            return database;
        } catch (StoreException e) {
            folder.close();
            throw e;
        } catch (IOException e) {
            database.close();
            throw new StoreException(Reason.NOT_WRITTEN, database.file().toString(), e);
        }
    }

    /** Whether it was not closed in order the last time. */
    boolean isAfterCrash() {
        return isAfterCrash;
    }

    Seal seal() {
        return key.map(DataKey::seal).orElse(Seal.NONE);
    }

    Optional<DataKey> key() {
        return key;
    }

    Path file() {
        return folder.file();
    }

    /** @throws StoreException with UNREADABLE or DAMAGED where the database fails; {@code where} is what the work is about */
    <T> T read(String where, Work<T> work) {
        return transact(Reason.UNREADABLE, where, work);
    }

    /** @throws StoreException as reading, but with NOT_WRITTEN, or EXISTS where something would be there twice; it is undone */
    <T> T write(String where, Work<T> work) {
        return transact(Reason.NOT_WRITTEN, where, work);
    }

    /** Returns when everything committed so far is on the disk itself. */
    void sync(String where) {
        write(where, transaction -> transaction.update("CHECKPOINT SYNC"));
    }

    @Override
    public synchronized void close() {
        try (folder) {
            if (open.isPresent()) {
                open.get().close();
                folder.compact(this::writeSmall);
                folder.closed();
            }
        } catch (SQLException | IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, file().toString(), e);
        } finally {
            open = Optional.empty();
        }
    }

    private synchronized <T> T transact(Reason failure, String where, Work<T> work) {
        var connection = connection();
        try {
            var result = work.in(new Transaction(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            var reason = switch (e.getErrorCode()) {
                case DUPLICATE -> Reason.EXISTS;
                case NO_SUCH_REPORT -> Reason.GONE;
                case CORRUPT -> Reason.DAMAGED;
                default -> failure == Reason.NOT_WRITTEN && folder.isFull() ? Reason.FULL : failure;
            };
            var told = new StoreException(reason, where, e);
            undo(connection, told, reason != Reason.EXISTS && reason != Reason.GONE);
            throw told;
        } catch (RuntimeException e) {
            undo(connection, e, false);
            throw e;
        }
    }

    /** With a key H2 makes small only what it has open, in its place: that is done to a copy, which a kill may spoil. */
    private void writeSmall(Path copy) throws IOException, SQLException {
        if (key.isEmpty()) {
            MVStore.compact(file().toString(), copy.toString(), false, null);
            return;
        }
        Files.copy(file(), copy);
        try (var connection = connect(folder.urlOfCopy()); var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    private Connection connect(String where) throws SQLException {
        return key.isPresent() ? DriverManager.getConnection(where + SETTINGS + ";CIPHER=AES", "", key.get().filePassword() + " ")
                : DriverManager.getConnection(where + SETTINGS);
    }

    private Connection connection() {
        if (open.isEmpty()) {
            try {
                var connection = connect(url);
                connection.setAutoCommit(false);
                open = Optional.of(connection);
            } catch (SQLException e) {
                throw new StoreException(whyClosed(e), file().toString(), e);
            }
        }
        return open.get();
    }

    private Reason whyClosed(SQLException e) {
        if (e.getErrorCode() == IN_USE) {
            return Reason.IN_USE;
        } else if (e.getErrorCode() == ENCRYPTION && key.filter(folder::isOf).isEmpty()) {
            return Reason.LOCKED;
        } else if (folder.isOlder()) {
            return Reason.OLDER;
        } else if (folder.isFull()) {
            return Reason.FULL;
        }
        return NO_DATABASE.contains(e.getErrorCode()) ? Reason.DAMAGED : Reason.UNREADABLE;
    }

    private void undo(Connection connection, RuntimeException told, boolean broken) {
        try {
            connection.rollback();
            if (!broken) {
                return;
            }
        } catch (SQLException e) {
            told.addSuppressed(new StoreException(Reason.NOT_WRITTEN, file().toString(), e));
        }
        open = Optional.empty();
        try {
            connection.close();
        } catch (SQLException e) {
            told.addSuppressed(new StoreException(Reason.NOT_WRITTEN, file().toString(), e));
        }
    }
}
