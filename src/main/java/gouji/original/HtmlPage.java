package gouji.original;

import gouji.original.Unopened.Why;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Opens a page of a website (网页): what its article says, and its tables. Nothing it refers to is fetched. */
final class HtmlPage {

    /** Below this depth the parser puts elements where they do not belong. */
    private static final int DEEPEST = 500;

    private HtmlPage() {
    }

    static Opened read(String html) {
        Document page;
        try {
            page = Jsoup.parse(html);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24 loses its place in markup that nests hundreds of unclosed elements.
            return tooDeep();
        }
        return isTooDeep(page) ? tooDeep() : Originals.whole(Flow.of(HtmlBlocks.of(page)));
    }

    private static Unopened tooDeep() {
        return Unopened.because(Why.TOO_DEEP, String.valueOf(DEEPEST));
    }

    private static boolean isTooDeep(Document page) {
        var deepest = new Deepest();
        NodeTraversor.traverse(deepest, page);
        return deepest.depth >= DEEPEST;
    }

    private static final class Deepest implements NodeVisitor {

        private int depth;

        @Override
        public void head(Node node, int at) {
            depth = Math.max(depth, at);
        }
    }
}
