package gouji.document;

/**
 * Something the finished file does not say as the report does (回读差异).
 *
 * @param place    key of the cell or text, {@code title}, or {@code end} for what stands behind everything
 * @param expected as the report has it
 * @param found    as the file was read
 */
public record Difference(String place, String expected, String found) {
}
