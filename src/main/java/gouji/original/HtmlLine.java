package gouji.original;

/** A line of a page while it is being read (网页的一行): white space of the markup is one space, hard spaces are as many as there are. */
final class HtmlLine {

    private final StringBuilder said = new StringBuilder();
    /** The number of a list's item, until there is a word to stand before. */
    private String number = "";
    private Gap gap = Gap.NONE;

    /** White space read since the last letter: none, some, or some with a line's end of the markup in it. */
    private enum Gap { NONE, SPACE, LINE }

    void number(String ordinal) {
        number = ordinal;
    }

    /** Text in which white space only separates. */
    void flowing(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\n' || character == '\r') {
                gap = Gap.LINE;
            } else if (character == ' ' || character == '\t' || character == '\f') {
                gap = gap == Gap.NONE ? Gap.SPACE : gap;
            } else if (!isIgnored(character)) {
                letter(character == '\u00a0' ? ' ' : character);
            }
        }
    }

    /** Text in which white space is what it is. */
    void verbatim(String text) {
        gap = Gap.NONE;
        said.append(text.replace('\u00a0', ' '));
    }

    /** Chinese knows no spaces: where the markup breaks a line between two Chinese characters, nothing stands. */
    private void letter(char character) {
        var isInside = !said.isEmpty();
        if (isInside && (gap == Gap.SPACE || gap == Gap.LINE && !(isWide(said.charAt(said.length() - 1)) && isWide(character)))) {
            said.append(' ');
        }
        gap = Gap.NONE;
        if (!isInside && character != ' ') {
            said.append(number);
            number = "";
        }
        said.append(character);
    }

    /** Places where a line may be broken, and marks of direction and order. */
    private static boolean isIgnored(char character) {
        return character >= '\u200b' && character <= '\u200f' || character == '\u00ad' || character == '\u2060' || character == '\ufeff';
    }

    private static boolean isWide(char character) {
        return character >= '\u2e80' && character <= '\ud7ff' || character >= '\uf900' && character <= '\ufaff'
                || character >= '\uff00' && character <= '\uffef' || "“”‘’—…".indexOf(character) >= 0;
    }

    /** What the line says, and begins the next one. */
    String end() {
        var line = said.toString().strip();
        said.setLength(0);
        gap = Gap.NONE;
        return line;
    }
}
