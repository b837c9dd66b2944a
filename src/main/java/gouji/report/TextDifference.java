package gouji.report;

/**
 * The part in which two texts differ (改动处), so that the journal of a long text stays short. Never half of a surrogate pair.
 *
 * @param at where it begins, in UTF-16 characters
 */
public record TextDifference(int at, String before, String after) {

    public static TextDifference between(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        var tail = 0;
        while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        return new TextDifference(head, before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail));
    }

    /**
     * The text as it was, from the text as it became.
     *
     * @throws IllegalArgumentException where that is another text
     */
    public String undoneIn(String text) {
        if (!text.startsWith(after, at)) {
            throw new IllegalArgumentException("the text is not the one that was changed");
        }
        return text.substring(0, at) + before + text.substring(at + after.length());
    }

    /** The same difference, gone the other way. */
    public TextDifference turned() {
        return new TextDifference(at, after, before);
    }
}
