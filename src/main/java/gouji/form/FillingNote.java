package gouji.form;

/**
 * What belongs in a row or column (口径), in our own words.
 *
 * @param source where that stands
 * @param advice whether it is only 供参考: usual or derived, but not read in an official text
 */
public record FillingNote(String text, String source, boolean advice) {
}
