package gouji.form;

/**
 * The one name of a cell (单元格) in store, rules, findings, files, command line and tests:
 * {@code requests/refused.stateSecret/enterprise}. Never renamed once published.
 */
public record CellRef(String table, String row, String column) {

    /** @throws IllegalArgumentException where the text is not {@code table/row/column} */
    public static CellRef parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not table/row/column");
        }
        return new CellRef(parts[0], parts[1], parts[2]);
    }

    public CellRef atRow(String other) {
        return new CellRef(table, other, column);
    }

    public CellRef atColumn(String other) {
        return new CellRef(table, row, other);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
