package gouji.manuscript;

/**
 * A sub-heading of a text (小标题).
 *
 * @param level 1 for （一）, 2 for 1. and 3 for （1）
 * @param start where its line begins, in UTF-16 characters
 * @param words the number and the title; what runs on in the same line is left out
 */
public record Heading(int level, int start, String words) {
}
