package gouji.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sub-headings of a text, by the numbers that official papers use: （一）, below it 1., below that （1）. */
public final class Outline {

    /** A title is no longer; what is, is a numbered sentence. */
    private static final int TITLE = 40;
    private static final String CHINESE = "一二三四五六七八九十百";
    private static final int DIGITS = 2;

    private Outline() {
    }

    /** All of them in their order. */
    public static List<Heading> of(String text) {
        var headings = new ArrayList<Heading>();
        var at = 0;
        while (at < text.length()) {
            var end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            in(text, at, end).ifPresent(headings::add);
            at = end + 1;
        }
        return List.copyOf(headings);
    }

    private static Optional<Heading> in(String text, int line, int end) {
        var at = line;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return Optional.empty();
        }
        var first = text.charAt(at);
        if (first == '（' || first == '(') {
            var chinese = run(text, at + 1, end, true);
            var digits = run(text, at + 1, end, false);
            var behind = Math.max(chinese, digits);
            var isClosed = behind > at + 1 && behind < end && (text.charAt(behind) == '）' || text.charAt(behind) == ')');
            return !isClosed ? Optional.empty() : chinese > digits ? heading(1, text, line, at, behind + 1, end)
                    : digits - at - 1 <= DIGITS ? heading(3, text, line, at, behind + 1, end) : Optional.empty();
        }
        var behind = run(text, at, end, false);
        var isNumber = behind > at && behind - at <= DIGITS && behind < end && ".．、".indexOf(text.charAt(behind)) >= 0
                && (behind + 1 == end || !isDigit(text.charAt(behind + 1)));
        return isNumber ? heading(2, text, line, at, behind + 1, end) : Optional.empty();
    }

    /** A title ends with its line, or with the full stop or the colon behind which the text runs on. */
    private static Optional<Heading> heading(int level, String text, int line, int from, int behindNumber, int end) {
        var stop = behindNumber;
        while (stop < end && "。：:；".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (stop - from <= TITLE) {
            return text.substring(behindNumber, stop).isBlank() ? Optional.empty()
                    : Optional.of(new Heading(level, line, text.substring(from, stop).strip()));
        }
        return level == 1 ? Optional.of(new Heading(level, line, text.substring(from, boundary(text, from + TITLE)) + "…")) : Optional.empty();
    }

    private static int run(String text, int from, int end, boolean isChinese) {
        var at = from;
        while (at < end && (isChinese ? CHINESE.indexOf(text.charAt(at)) >= 0 : isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** That place, or the one before it where it would cut a character in two. */
    static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1 : at;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\u3000' || character == '\u00a0';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9' || character >= '０' && character <= '９';
    }
}
