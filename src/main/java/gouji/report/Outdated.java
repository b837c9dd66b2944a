package gouji.report;

/**
 * A place of a text that says another number than it should (写着旧数的一处).
 *
 * @param key  the key of the text
 * @param says the number as written there
 * @param unit the word behind it: 件
 * @param to   what it should say
 */
public record Outdated(String key, int start, int end, String says, String unit, Figure to) {

    /** What mends it, in the same way of writing. */
    public TextEdit mended() {
        return new TextEdit(key, start, end, WrittenNumber.like(says, to));
    }
}
