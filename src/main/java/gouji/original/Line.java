package gouji.original;

/**
 * A paragraph (段落), or a line where the file has only lines.
 *
 * @param text as it stands there, without line ends; inner tabs and spaces are kept, for they may separate figures
 */
public record Line(String text) implements Passage, Block {
}
