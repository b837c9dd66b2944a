package gouji.prose;

import gouji.check.Finding.Span;

/**
 * One sentence of a text (句). No statement reaches beyond it.
 *
 * @param text  the key of the text
 * @param start where it begins there, in UTF-16 characters
 * @param words the sentence with its full stop
 */
public record Sentence(String text, int start, String words) {

    /** A part of it as a place in its text. */
    public Span span(int from, int to) {
        return new Span(text, start + from, start + to, words.substring(from, to));
    }

    public Span span() {
        return span(0, words.length());
    }
}
