package gouji.intake;

/**
 * Where something was read (出处).
 *
 * @param passage which of the original's passages, from 0
 * @param row     of a table, from 0; 0 of a line
 * @param column  of a table, from 0; the character of a line
 * @param snippet the words around it as they stand there, short enough to be shown beside the cell
 */
public record Source(int passage, int row, int column, String snippet) {

    private static final int LONGEST = 300;

    public Source {
        snippet = snippet.length() <= LONGEST ? snippet : snippet.substring(0, LONGEST) + "…";
    }

    Source at(int other) {
        return new Source(passage, row, other, snippet);
    }
}
