package gouji.ruled;

/**
 * One sign on a page.
 *
 * @param text {@link Characters#UNKNOWN} where the file does not tell which
 * @param box  of the sign with its share of the line, on the page as it is looked at
 * @param size of the type, in pt
 */
record Glyph(String text, Box box, double size, Turn turn) {

    boolean isSpace() {
        return text.isBlank();
    }

    boolean isWide() {
        return Characters.isWide(text.codePointAt(0));
    }

    boolean isDigit() {
        return Characters.isDigit(text.codePointAt(0));
    }

    Glyph upright(Turn page, double width, double height) {
        return new Glyph(text, page.upright(box, width, height), size, turn.without(page));
    }
}
