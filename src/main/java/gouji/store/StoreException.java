package gouji.store;

import java.sql.SQLException;
import java.util.Set;

/** The stored data could not be opened, read or written. Nothing she typed is wrong, and nothing stored was changed. */
public final class StoreException extends RuntimeException implements Trouble {

    private static final long serialVersionUID = 1L;

    /** The numbers H2 gives to a disk that does not answer, and to a database it has closed for that. */
    private static final Set<Integer> UNREACHED = Set.of(90028, 90031, 90098);

    private final Reason reason;
    private final String where;

    /** What is the matter; the sentence for people is {@code store.<reason>} in the bundle. */
    public enum Reason {
        /** Another window has the data open. */
        IN_USE,
        /** A later program has written it. */
        NEWER,
        /** The folder cannot be made or written. */
        FOLDER,
        /** The folder lies on a network drive, where two programs cannot keep out of each other's way. */
        NETWORK,
        /** It is protected, and no password was given. */
        LOCKED,
        /** It is protected, and what a password is known by is lost or damaged, here and in every copy. */
        NO_KEY,
        /** The disk is full. */
        FULL,
        /** An older database has written it, which this one cannot read. */
        OLDER,
        /** The database cannot be read. */
        UNREADABLE,
        /** What is stored is not what was written. */
        DAMAGED,
        /** The journal does not lead to what is stored; that itself is sound. */
        JOURNAL,
        /** The disk did not take it. */
        NOT_WRITTEN,
        /** The report on disk is not the one that was changed. */
        OUT_OF_STEP,
        /** There is one already for that office, year and scope. */
        EXISTS,
        /** It is there no longer. */
        GONE
    }

    public StoreException(Reason reason, String where) {
        super(reason + ": " + where);
        this.reason = reason;
        this.where = where;
    }

    /** H2 puts values into its messages, and those may be words of a report: only its number and its stack are kept. */
    StoreException(Reason reason, String where, SQLException cause) {
        super(reason + ": " + where, withoutWords(cause));
        this.reason = reason;
        this.where = where;
    }

    StoreException(Reason reason, String where, Throwable cause) {
        super(reason + ": " + where, cause);
        this.reason = reason;
        this.where = where;
    }

    /** Whether the file of the database is of no use as it is, so that one has to go on from the safety copies. */
    public boolean isFileLost() {
        return reason == Reason.DAMAGED || reason == Reason.UNREADABLE || reason == Reason.OLDER;
    }

    /** Whether the database could not reach its file, rather than not understand what is in it. */
    boolean isOfTheDisk() {
        return !(getCause() instanceof SQLException refused) || UNREACHED.contains(refused.getErrorCode());
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public String key() {
        return "store." + reason;
    }

    private static SQLException withoutWords(SQLException cause) {
        var wordless = new SQLException("database error " + cause.getErrorCode(), cause.getSQLState(), cause.getErrorCode());
        wordless.setStackTrace(cause.getStackTrace());
        return wordless;
    }
}
