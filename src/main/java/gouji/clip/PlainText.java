package gouji.clip;

/**
 * Text as the report can hold it (纯文本): one kind of line's end, and no character that is never seen or breaks what it is put into.
 * Signs that an emoji is made of stay.
 */
public final class PlainText {

    private static final char JOINER = '\u200d';

    private PlainText() {
    }

    /** Half a surrogate pair is no character and is left out. */
    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                continue;
            } else if (isLineEnd(character)) {
                plain.append('\n');
            } else if (isSpace(character)) {
                plain.append(' ');
            } else if (Character.isHighSurrogate(character) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
                plain.append(character).append(text.charAt(++at));
            } else if (!Character.isSurrogate(character) && (!isUnseen(character) || character == JOINER && isInEmoji(plain))) {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** Word ends a line with U+000B, old systems with a carriage return, some editors with the signs of Unicode. */
    private static boolean isLineEnd(char character) {
        return "\r\n\u000b\f\u0085\u2028\u2029".indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return character == '\u00a0' || character == '\u202f' || character >= '\u2000' && character <= '\u200a';
    }

    /** Control characters but the tab, soft hyphens, and what has no width or turns the direction of writing. */
    private static boolean isUnseen(char character) {
        return Character.isISOControl(character) && character != '\t' || character == '\u00ad' || character == '\ufeff'
                || character >= '\u200b' && character <= '\u200f' || character >= '\u202a' && character <= '\u202e'
                || character >= '\u2060' && character <= '\u2069' || character == '\ufffe' || character == '\uffff';
    }

    /** A joiner ties the pictures of one emoji together; behind a letter it is only dirt. */
    private static boolean isInEmoji(StringBuilder before) {
        if (before.isEmpty()) {
            return false;
        }
        var last = before.codePointBefore(before.length());
        return last == 0xfe0f || last >= 0x1f3fb && last <= 0x1f3ff || Character.getType(last) == Character.OTHER_SYMBOL;
    }
}
