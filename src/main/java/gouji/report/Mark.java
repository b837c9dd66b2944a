package gouji.report;

import java.util.Optional;

/**
 * A number of a text that is watched while the text changes (数字标记).
 *
 * @param start       where it begins, in UTF-16 characters
 * @param end         behind its last character; a mark may be empty while she writes another number in its place
 * @param isUnrevised 未更新: it stood so in last year's text, and has been neither changed nor confirmed since
 * @param fact        the number of the fact it tells (正文数据)
 */
public record Mark(int start, int end, boolean isUnrevised, Optional<Integer> fact) {

    /** A number of last year's text. */
    public static Mark unrevised(int start, int end) {
        return new Mark(start, end, true, Optional.empty());
    }

    /** This mark as a place of that fact. */
    public Mark of(int other) {
        return new Mark(start, end, isUnrevised, Optional.of(other));
    }

    /** She has looked at it: it is right as it stands. */
    public Mark confirmed() {
        return new Mark(start, end, false, fact);
    }

    /** Whether a caret there touches it. */
    public boolean touches(int caret) {
        return start <= caret && caret <= end;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** What it marks in its text. */
    public String words(String text) {
        return text.substring(start, end);
    }

    /** Whether there is anything to watch. */
    boolean tells() {
        return isUnrevised || fact.isPresent();
    }

    Mark at(int from, int to, boolean stillUnrevised) {
        return new Mark(from, to, stillUnrevised, fact);
    }
}
