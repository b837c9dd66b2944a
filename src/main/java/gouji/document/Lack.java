package gouji.document;

/**
 * A character that no font has, and where 〓 stands in its place (缺字).
 *
 * @param character as people can name it, such as {@code 𠮷 U+20BB7}
 * @param section   the heading under which it would stand
 * @param page      from 1; 0 where it is not known
 */
public record Lack(String character, String section, int page) {
}
