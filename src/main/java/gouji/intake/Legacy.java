package gouji.intake;

/**
 * A figure of the form of 2019 that has no cell on today's (旧格式栏目), such as 对外公开总数量.
 *
 * @param row     the label of its row
 * @param column  the heading of its column
 * @param printed as it stands there
 */
public record Legacy(String row, String column, String printed, Source source) {
}
