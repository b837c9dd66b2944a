package gouji.ruled;

import java.text.Normalizer;

/** Which characters the glyphs of a PDF stand for (字符). */
final class Characters {

    /** Stands for a glyph of which the file does not tell what it means. */
    static final String UNKNOWN = "\uFFFD";

    /** Radicals that programs name instead of the character of the same shape, and those characters; the others Unicode itself tells. */
    private static final String RADICALS = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String THEY_MEAN = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private Characters() {
    }

    /** What a glyph says, without what cannot be seen; empty where that is nothing. */
    static String of(String mapped) {
        var text = new StringBuilder();
        mapped.codePoints().map(Characters::meant).filter(Characters::isVisible).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static int meant(int character) {
        if (character >= 0x2F00 && character <= 0x2FDF || character >= 0xFE10 && character <= 0xFE18 || character >= 0xFE31 && character <= 0xFE48) {
            // Radicals, and signs as they stand in words set from top to bottom.
            return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC).codePointAt(0);
        }
        var radical = RADICALS.indexOf(character);
        return radical >= 0 ? THEY_MEAN.charAt(radical) : character == 0xA0 || character >= '\t' && character <= '\r' ? ' '
                : isMeaningless(character) ? 0xFFFD : character;
    }

    private static boolean isVisible(int character) {
        return Character.getType(character) != Character.FORMAT;
    }

    private static boolean isMeaningless(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Whether a character takes a whole square, as Chinese characters and their signs do. */
    static boolean isWide(int character) {
        return character >= 0x2E80 && character <= 0xFFEF && character != 0xFFFD || character >= 0x20000 && character <= 0x3FFFF
                || character == '“' || character == '”' || character == '‘' || character == '’' || character == '—' || character == '…';
    }

    /** Whether a character is one of those figures are made of. */
    static boolean isDigit(int character) {
        return character >= '0' && character <= '9' || character >= '０' && character <= '９';
    }

    static boolean isLetter(int character) {
        return character < 0x250 && Character.isLetter(character);
    }
}
