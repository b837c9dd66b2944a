package gouji.original;

import java.util.ArrayList;
import java.util.Locale;

/** Reads a text in which tables stand as markup (夹有网页表格的文本), as programs make it that turn paper into Markdown. */
final class MixedPage {

    private static final String OPEN = "<table";
    private static final String CLOSE = "</table>";

    private MixedPage() {
    }

    static Opened read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return HtmlPage.read(text);
        }
        var passages = new ArrayList<Passage>();
        var at = 0;
        for (var open = lower.indexOf(OPEN); open >= 0; open = lower.indexOf(OPEN, at)) {
            passages.addAll(TextPage.read(text.substring(at, open)).passages());
            var end = end(lower, open);
            if (HtmlPage.read(text.substring(open, end)) instanceof Original table) {
                passages.addAll(table.passages());
            }
            at = end;
        }
        passages.addAll(TextPage.read(text.substring(at)).passages());
        return Originals.whole(new Original(passages));
    }

    /** Behind the table that begins there and all tables in it. */
    private static int end(String lower, int from) {
        var depth = 0;
        var at = from;
        do {
            var open = lower.indexOf(OPEN, at);
            var close = lower.indexOf(CLOSE, at);
            if (close < 0) {
                return lower.length();
            }
            var isOpening = open >= 0 && open < close;
            depth += isOpening ? 1 : -1;
            at = isOpening ? open + OPEN.length() : close + CLOSE.length();
        } while (depth > 0);
        return at;
    }
}
