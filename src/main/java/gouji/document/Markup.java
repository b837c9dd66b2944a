package gouji.document;

/** Text on its way into XHTML and CSS: whatever people type, it stays text. */
public final class Markup {

    /** Printed in place of a character that XML cannot hold. */
    static final int UNPRINTABLE = 0xFFFD;

    private Markup() {
    }

    /** Text for an element or an attribute. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().map(Markup::legal).forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** The character, or {@link #UNPRINTABLE} for a control character, half a pair, or anything else XML 1.0 forbids. */
    static int legal(int character) {
        var isLegal = character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character <= 0x7E || character >= 0xA0 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD && character != 0xFFFC || character > 0xFFFF;
        return isLegal ? character : UNPRINTABLE;
    }
}
