package gouji.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A character of lines that follow one another (字符), in one width.
 *
 * @param line which of the lines, from 0
 * @param at   which of its characters
 */
record Glyph(char character, Kind kind, int line, int at) {

    enum Kind { LETTER, DIGIT, MARK, GAP }

    /** The characters of lines; the end of a line is a gap. */
    static List<Glyph> of(List<String> lines) {
        var glyphs = new ArrayList<Glyph>();
        for (var line = 0; line < lines.size(); line++) {
            var text = lines.get(line);
            for (var at = 0; at < text.length(); at++) {
                var plain = PrintedNumber.halfWidth(text.substring(at, at + 1));
                var character = plain.isEmpty() ? ' ' : plain.charAt(0);
                glyphs.add(new Glyph(character, kind(character), line, at));
            }
            glyphs.add(new Glyph('\n', Kind.GAP, line, text.length()));
        }
        return glyphs;
    }

    boolean isText() {
        return kind == Kind.LETTER || kind == Kind.DIGIT;
    }

    private static Kind kind(char character) {
        return character >= '0' && character <= '9' ? Kind.DIGIT : Character.isLetterOrDigit(character) || Character.isSurrogate(character) ? Kind.LETTER
                : Character.isWhitespace(character) || Character.isSpaceChar(character) ? Kind.GAP : Kind.MARK;
    }
}
