package gouji.document;

/**
 * A page as pixels.
 *
 * @param pixels row by row, alpha, red, green and blue in 8 bits each; not to be changed
 */
public record Picture(int width, int height, int[] pixels) {
}
