package gouji.report;

/**
 * A part of a text and what comes in its place (改写).
 *
 * @param key the key of the text
 */
public record TextEdit(String key, int start, int end, String to) {
}
