package gouji.manuscript;

import gouji.report.TextDifference;
import java.util.Optional;

/**
 * A text and the part of it that is before her (编辑段). Places are those of the whole text, in UTF-16 characters.
 *
 * @param block the part
 */
public record Excerpt(String whole, Block block) {

    public static final Excerpt NOTHING = new Excerpt("", new Block(0, 0));

    /** A part may grow so long before she is shown less than she had before her. */
    private static final int MOST = Blocks.LIMIT * 3 / 2;

    /** The part a caret there stands in. */
    public static Excerpt at(String whole, int caret) {
        return new Excerpt(whole, Blocks.at(whole, caret));
    }

    public String words() {
        return whole.substring(block.start(), block.end());
    }

    /** Whether these are the words of the part. */
    public boolean says(String words) {
        return words.length() == block.length() && whole.startsWith(words, block.start());
    }

    /** The same text with other words in the place of the part. */
    public Excerpt with(String words) {
        return new Excerpt(whole.substring(0, block.start()) + words + whole.substring(block.end()),
                new Block(block.start(), block.start() + words.length()));
    }

    /** How long the whole text would be if the part had that length. */
    public int wholeLength(int ofPart) {
        return whole.length() - block.length() + ofPart;
    }

    /** The same part of another text; none where that differs elsewhere too, or where the part would be too long. */
    public Optional<Excerpt> changed(TextDifference change, String text) {
        var next = new Block(block.start(), block.end() + text.length() - whole.length());
        var isWithin = !whole.isEmpty() && block.holds(change.at(), change.at() + change.before().length());
        return isWithin && Blocks.weight(text, next.start(), next.end()) <= Blocks.LIMIT ? Optional.of(new Excerpt(text, next)) : Optional.empty();
    }

    /** Whether a caret can go there in this part, and the part is one to be left as it is. */
    public boolean reaches(int caret) {
        return block.holds(caret) && (isShort() ? isAll() : weight() <= MOST);
    }

    /** Whether so many more characters are still to be edited in this part. */
    public boolean holdsMore(int characters) {
        return weight() + characters <= MOST;
    }

    /** Whether another part is due: this one has grown too long, or the text has become short enough to be edited whole. */
    public boolean isOutgrown() {
        return weight() > MOST || isShort() && !isAll();
    }

    /** A place of the text nearest to that one, and not the middle of a character. */
    public int within(int place) {
        var at = Math.max(0, Math.min(place, whole.length()));
        return at > 0 && at < whole.length() && Character.isLowSurrogate(whole.charAt(at)) && Character.isHighSurrogate(whole.charAt(at - 1))
                ? at - 1 : at;
    }

    /** Whether the text can be edited whole. */
    private boolean isShort() {
        return Blocks.weight(whole, 0, whole.length()) <= Blocks.LIMIT;
    }

    private int weight() {
        return Blocks.weight(whole, block.start(), block.end());
    }

    private boolean isAll() {
        return block.length() == whole.length();
    }
}
