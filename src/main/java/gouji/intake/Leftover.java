package gouji.intake;

/** What stands in the file and belongs to no cell and no text of the form (未归入). */
public record Leftover(String words, Why why, Source source) {

    /** Why it belongs nowhere; the words for people stand in the bundle. */
    public enum Why {
        /** A row with figures whose label the form does not have, or for which it has more than one. */
        NO_SUCH_ROW,
        /** Figures without a label. */
        NO_LABEL,
        /** A sum over a group of rows, which the form does not have. */
        SUBTOTAL,
        /** Figures under headings the form does not have. */
        NO_SUCH_COLUMN,
        /** Words between the tables. */
        AMONG_TABLES,
        /** What stands before the title, and what a website puts around a report. */
        AROUND
    }
}
