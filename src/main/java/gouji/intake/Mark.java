package gouji.intake;

/**
 * A label, title or heading found in running text (标记).
 *
 * @param from its first character
 * @param to   the first one behind it
 */
record Mark(Phrase phrase, int from, int to) {
}
