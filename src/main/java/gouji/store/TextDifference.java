package gouji.store;

import java.util.List;

/**
 * The part in which two texts differ, so that the journal of a long text stays short. Never half of a surrogate pair.
 *
 * @param at where it begins, in UTF-16 characters
 */
record TextDifference(int at, String before, String after) {

    static TextDifference between(String before, String after) {
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
    String undoneIn(String text) {
        if (!text.startsWith(after, at)) {
            throw new IllegalArgumentException("the text is not the one that was changed");
        }
        return text.substring(0, at) + before + text.substring(at + after.length());
    }

    /** This in the journal's columns for what was and what became. */
    Row row(String key) {
        var place = Integer.toString(at);
        return new Row(Kind.TEXT, key, List.of(place, before), List.of(place, after));
    }

    /** @throws IllegalArgumentException where the row is no such difference */
    static TextDifference of(Row row) {
        if (row.before().size() != 2 || row.after().size() != 2 || !row.before().get(0).equals(row.after().get(0))) {
            throw new IllegalArgumentException("no difference of texts");
        }
        return new TextDifference(Integer.parseInt(row.before().get(0)), row.before().get(1), row.after().get(1));
    }
}
