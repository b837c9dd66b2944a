package gouji.exchange;

/** Where in a file something stands, both counted from 1. */
public record Place(int line, int column) {

    /** The place behind the last character. */
    static Place endOf(String text) {
        return at(text, text.length());
    }

    static Place at(String text, int offset) {
        var before = text.substring(0, offset);
        var lineStart = before.lastIndexOf('\n') + 1;
        return new Place(1 + (int) before.chars().filter(character -> character == '\n').count(), 1 + offset - lineStart);
    }
}
