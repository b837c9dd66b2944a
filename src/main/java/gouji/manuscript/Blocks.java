package gouji.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in the parts it is edited in. A text area grows slow with what it holds, so beyond a length it is given one part at a time:
 * from one （一） to the next, and where those are too long or there are none, up to the end of a paragraph, else of a sentence. The
 * line's end between two parts belongs to neither, so that what is written at the end of one never runs into the next.
 */
public final class Blocks {

    /** The longest part, in UTF-16 characters, as {@link #weight} counts them. */
    public static final int LIMIT = 10_000;

    /** Joins emoji to one sign. */
    private static final char JOINER = '\u200d';
    /** A line that wraps is shaped anew with every key, and a joined emoji takes as long as so many characters. */
    private static final int JOINED = 200;

    private Blocks() {
    }

    /** At least one; together they are the whole text. */
    public static List<Block> of(String text) {
        if (weight(text, 0, text.length()) <= LIMIT) {
            return List.of(new Block(0, text.length()));
        }
        var blocks = new ArrayList<Block>();
        var from = 0;
        for (var heading : Outline.of(text)) {
            if (heading.level() == 1 && heading.start() > 0) {
                cut(text, from, heading.start() - 1, blocks);
                from = heading.start();
            }
        }
        cut(text, from, text.length(), blocks);
        return List.copyOf(blocks);
    }

    /** The one a caret there stands in; between two that touch, the later. */
    public static Block at(String text, int caret) {
        return of(text).stream().filter(block -> block.holds(caret)).reduce((first, last) -> last).orElse(new Block(0, text.length()));
    }

    /** How much of a part those characters make up: as many as there are, and more where they are joined. */
    static int weight(String text, int from, int end) {
        var weight = end - from;
        for (var at = text.indexOf(JOINER, from); at >= 0 && at < end; at = text.indexOf(JOINER, at + 1)) {
            weight += JOINED;
        }
        return weight;
    }

    /** How far a part can come that begins there; further than its beginning, whatever stands there. */
    private static int reach(String text, int from) {
        var weight = 0;
        var at = from;
        while (at < text.length() && weight < LIMIT) {
            weight += text.charAt(at) == JOINER ? JOINED + 1 : 1;
            at++;
        }
        return weight > LIMIT ? at - 1 : at;
    }

    private static void cut(String text, int from, int end, List<Block> blocks) {
        var at = from;
        while (weight(text, at, end) > LIMIT) {
            var reach = reach(text, at);
            var paragraph = text.lastIndexOf('\n', reach);
            if (paragraph > at) {
                blocks.add(new Block(at, paragraph));
                at = paragraph + 1;
            } else {
                var sentence = text.lastIndexOf('。', reach - 1) + 1;
                var to = sentence > at ? sentence : Outline.boundary(text, reach);
                blocks.add(new Block(at, to));
                at = to;
            }
        }
        blocks.add(new Block(at, end));
    }
}
