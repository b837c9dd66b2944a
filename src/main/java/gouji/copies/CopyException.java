package gouji.copies;

import gouji.store.Trouble;

/** A safety copy could not be made, read or put somewhere. What is stored is as it was. */
public final class CopyException extends RuntimeException implements Trouble {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String where;

    /** What is the matter; the sentence for people is {@code copies.<reason>} in the bundle. */
    public enum Reason {
        /** It is no safety copy at all. */
        NOT_A_COPY,
        /** A later program has made it. */
        NEWER,
        /** It is protected by a password that was not given. */
        LOCKED,
        /** It is not what was made: cut off, or altered. */
        DAMAGED,
        /** The system does not let it be read. */
        UNREADABLE,
        /** The disk did not take it. */
        NOT_WRITTEN,
        /** Read back, it was not what should have been copied. */
        NOT_PROVED,
        /** There is no such folder. */
        NO_FOLDER
    }

    CopyException(Reason reason, String where) {
        super(reason + ": " + where);
        this.reason = reason;
        this.where = where;
    }

    CopyException(Reason reason, String where, Throwable cause) {
        super(reason + ": " + where, cause);
        this.reason = reason;
        this.where = where;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public String key() {
        return "copies." + reason;
    }
}
