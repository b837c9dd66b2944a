package gouji.document;

/** A file is not one of ours, or not whole (读不了的文件). Nothing of it is used. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public UnreadableException(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is wrong with it; the words for people stand in the bundle. */
    public enum Why {
        /** It ends too soon, or its content does not fit its checksums. */
        DAMAGED,
        /** What is packed in it is too large to be a report. */
        SWOLLEN,
        /** It has no title, section or table of the report where it should have one. */
        FOREIGN
    }
}
