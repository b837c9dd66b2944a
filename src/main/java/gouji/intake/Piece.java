package gouji.intake;

import java.util.regex.Pattern;

/**
 * A piece of a printed row: what it says, and which columns of its grid it covers.
 *
 * @param to the first column behind it
 */
record Piece(String text, int from, int to) {

    /** 1.属于…, which begins like a figure and is none. */
    private static final Pattern NUMBERED_WORDS = Pattern.compile("[0-9０-９]{1,2}\\s*[.．、,，)）]\\s*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern FIGURE_FIRST = Pattern.compile("[-+±－＋—–]?[0-9０-９].*", Pattern.DOTALL);

    boolean isBlank() {
        return text.chars().allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character)
                || character == '\u200b' || character == '\ufeff');
    }

    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether it stands where a figure should and may be one: 12, -, 22（其中修订16件）. */
    boolean isValue() {
        var words = text.strip();
        return !isBlank() && (!hasLetters() || FIGURE_FIRST.matcher(words).matches() && !NUMBERED_WORDS.matcher(words).matches());
    }

    boolean isFigure() {
        return isValue() && text.codePoints().anyMatch(Character::isDigit);
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
