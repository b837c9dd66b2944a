package gouji.clip;

import java.util.Optional;

/** What another program put on the clipboard, as paragraphs of a text (粘贴的文字). */
public final class PastedText {

    /** Markup beyond this, of a few pictures or a whole site, is not read where plain text lies beside it. */
    private static final int LONGEST = 8_000_000;

    private PastedText() {
    }

    /**
     * Paragraphs with one line's end between them, the rows of tables as lines with tabs. The markup is believed only where it holds
     * as many letters and digits as the plain text beside it, so that nothing is lost.
     */
    public static String of(Optional<String> html, Optional<String> text) {
        var plain = text.map(PlainText::of).orElse("");
        return html.filter(markup -> markup.length() <= LONGEST || plain.isEmpty()).flatMap(HtmlText::read).map(PlainText::of)
                .filter(read -> !read.isBlank() && letters(read) >= letters(plain)).orElse(plain);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
