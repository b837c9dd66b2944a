package gouji.intake;

import java.util.List;

/**
 * A row as it is printed, its label apart from its values.
 *
 * @param label     the words nearest to the values; empty where there are none
 * @param values    all that stands behind the label, blanks too
 * @param labelEnd  the first column behind the label
 * @param end       the first column behind the row
 * @param apart     whether its values surely stand apart: in cells, or in one line with gaps between them
 */
record PrintedRow(String label, List<Piece> values, int labelEnd, int end, boolean apart, Source source) {

    PrintedRow {
        values = List.copyOf(values);
    }

    List<Piece> written() {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    boolean isBlank() {
        return values.stream().allMatch(Piece::isBlank);
    }
}
