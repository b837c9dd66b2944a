package gouji.clip;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Markup that lies on the clipboard (剪贴板上的网页). */
final class Markup {

    private Markup() {
    }

    /** None where it cannot be read; the text beside it still can. */
    static Optional<Document> parsed(String html) {
        try {
            return Optional.of(Jsoup.parse(html));
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24 loses its place in markup that nests hundreds of unclosed elements.
            return Optional.empty();
        }
    }
}
