package gouji.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a heading as far as they matter (标签): no spaces, brackets or marks, one width, its number apart.
 *
 * @param number as counted, such as 3 of （三） and of 3.; none where it has none
 * @param core   the words themselves
 */
public record LabelText(Optional<String> number, String core) {

    private static final int LONGEST = 80;
    private static final int DISTINCTIVE = 7;
    private static final int MOST_WRONG = 3;
    private static final Pattern NUMBERED = Pattern.compile("^[(\\[]?(?:([0-9]{1,2})|([一二三四五六七八九十]{1,2}))[)\\].、,:]+(?=.)");
    private static final Pattern ASIDE = Pattern.compile("(?<=.)\\([^()]*\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern YEAR = Pattern.compile("[本上下今去前明][一]?年");
    private static final Pattern NEGATION = Pattern.compile("[不未无非]");

    /** The words of what is printed somewhere. */
    public static LabelText of(String text) {
        return read(plain(text));
    }

    /** Whether it says anything. */
    public boolean isWords() {
        return !core.isEmpty() && core.codePoints().anyMatch(Character::isLetter);
    }

    /** The ways this heading is written: whole, without what stands in brackets, short. */
    public static List<LabelText> ways(Heading heading) {
        return Stream.of(LabelText.of(heading.label()), read(ASIDE.matcher(plain(heading.label())).replaceAll("")),
                LabelText.of(heading.shortLabel())).filter(LabelText::isWords).distinct().toList();
    }

    /** How many characters it differs by from the nearest of these; none where it is another heading. */
    public OptionalInt distance(List<LabelText> ways) {
        return ways.stream().map(this::distance).flatMapToInt(OptionalInt::stream).min();
    }

    private OptionalInt distance(LabelText official) {
        if (number.isPresent() && official.number.isEmpty()) {
            return OptionalInt.empty();
        }
        var bound = bound(Math.min(core.length(), official.core.length()));
        var edits = edits(core, official.core, bound);
        return edits <= bound && (edits == 0 || negations(core) == negations(official.core) && isOfTheYear(official.core))
                ? OptionalInt.of(edits) : OptionalInt.empty();
    }

    /**
     * How many characters it differs by where its number is that of the heading as well: more of them may then be wrong, missing or too
     * many (其他法律行政止公开), but never a fourth of them; none where it is another heading.
     */
    public OptionalInt numberedDistance(List<LabelText> ways) {
        return ways.stream().filter(way -> number.isPresent() && way.number.equals(number)).mapToInt(way -> {
            var bound = Math.min(MOST_WRONG, Math.min(way.core.length(), core.length() + MOST_WRONG) / 4);
            var edits = core.length() < DISTINCTIVE ? bound + 1 : edits(core, way.core, bound);
            return edits <= bound && negations(core) == negations(way.core) && isOfTheYear(way.core) ? edits : Integer.MAX_VALUE;
        }).filter(edits -> edits < Integer.MAX_VALUE).min();
    }

    /** How many letters two texts have in common, in the same order. */
    public static int common(String one, String other) {
        var row = new int[other.length() + 1];
        for (var at = 0; at < one.length(); at++) {
            var corner = 0;
            for (var to = 0; to < other.length(); to++) {
                var above = row[to + 1];
                row[to + 1] = one.charAt(at) == other.charAt(to) ? corner + 1 : Math.max(above, row[to]);
                corner = above;
            }
        }
        return row[other.length()];
    }

    /** 予以公开 and 不予公开 are two characters apart: short words have to be right. */
    private static int bound(int length) {
        return length < 5 ? 0 : length < 10 ? 1 : length / 5;
    }

    private static long negations(String text) {
        return NEGATION.matcher(text).results().count();
    }

    /** Whether it speaks of the same year, or of none: 上年处理决定数量 is one character from 本年处理决定数量. */
    private boolean isOfTheYear(String official) {
        var years = years(core);
        return years.isEmpty() || years.equals(years(official));
    }

    private static List<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String plain(String text) {
        var head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return SPACES.matcher(Normalizer.normalize(head, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static LabelText read(String plain) {
        var match = NUMBERED.matcher(plain);
        if (!match.find()) {
            return new LabelText(Optional.empty(), words(plain));
        }
        var number = match.group(1) != null ? match.group(1) : Integer.toString(DIGITS.indexOf(match.group(2)) + 1);
        return new LabelText(Optional.of(number), words(plain.substring(match.end())));
    }

    private static String words(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** The edit distance, or something beyond the bound. */
    private static int edits(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) > bound) {
            return bound + 1;
        }
        var before = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var change = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(change, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
