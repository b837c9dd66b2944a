package gouji.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number written in a text (数词): 28, 1,200, 1.2 万, 一百零三, 两.
 *
 * @param end   behind its last character
 * @param value never negative
 * @param step  what its last written digit counts
 * @param large whether it ends in 万 or 亿
 */
public record Numeral(int end, BigDecimal value, BigDecimal step, boolean large) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String MYRIADS = "万亿";
    /** More digits count nothing an office counts. */
    private static final int LONGEST = 12;

    /** Whether a number may begin with that character. */
    public static boolean begins(char character) {
        return isDigit(character) || isChinese(character);
    }

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isChinese(char character) {
        return character == '〇' || character == '两' || DIGITS.indexOf(character) >= 0 || TENS.indexOf(character) >= 0;
    }

    /** Where the run of digits ends that begins there, whether it is a number or not. */
    public static int run(String text, int from) {
        var end = from;
        while (end < text.length() && (isDigit(text.charAt(from)) ? isDigit(text.charAt(end))
                : isChinese(text.charAt(end)) || MYRIADS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** The number that begins there; none where the digits make no number. */
    public static Optional<Numeral> at(String text, int from) {
        var run = run(text, from);
        if (run - from > LONGEST) {
            return Optional.empty();
        }
        return isDigit(text.charAt(from)) ? arabic(text, from, run) : chinese(text.substring(from, run), run);
    }

    private static Optional<Numeral> arabic(String text, int from, int run) {
        var digits = new StringBuilder(text.substring(from, run));
        var end = run;
        while (run - from <= 3 && isGroup(text, end) && digits.length() < LONGEST) {
            digits.append(text, end + 1, end + 4);
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            var point = run(text, end + 1);
            if (point - end > LONGEST) {
                return Optional.empty();
            }
            digits.append(text, end, point);
            end = point;
        }
        var value = new BigDecimal(digits.toString());
        var step = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        var power = end < text.length() ? power(text.charAt(end)) : 0;
        var large = power >= 4;
        return Optional.of(large ? new Numeral(end + 1, plain(value.scaleByPowerOfTen(power)), step.scaleByPowerOfTen(power), true)
                : new Numeral(end, value, step, false));
    }

    /** A separator and three digits that close there: 1,200. */
    private static boolean isGroup(String text, int at) {
        return at + 3 < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '，')
                && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)));
    }

    private static Optional<Numeral> chinese(String words, int end) {
        if (words.chars().allMatch(each -> digit((char) each) >= 0)) {
            return words.length() == 1 || words.length() > 3 ? Optional.of(plainly(spelt(words), end, false)) : Optional.empty();
        }
        var total = 0L;
        var section = 0L;
        var digit = -1;
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            var power = power(character);
            if (digit(character) >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = digit(character);
            } else if (power >= 4) {
                total = (total + section + Math.max(digit, 0)) * tens(power);
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * tens(power);
                digit = -1;
            }
        }
        return Optional.of(plainly(total + section + Math.max(digit, 0), end, power(words.charAt(words.length() - 1)) >= 4));
    }

    private static Numeral plainly(long value, int end, boolean large) {
        var exact = BigDecimal.valueOf(value);
        return new Numeral(end, exact, large ? BigDecimal.valueOf(10_000) : BigDecimal.ONE, large);
    }

    /** 二〇二三. */
    private static long spelt(String words) {
        return words.chars().mapToLong(each -> digit((char) each)).reduce(0, (before, next) -> before * 10 + next);
    }

    private static int digit(char character) {
        return character == '〇' ? 0 : character == '两' ? 2 : DIGITS.indexOf(character);
    }

    /** How many zeros 十, 百, 千, 万 and 亿 have; 0 for all others. */
    private static int power(char character) {
        return TENS.indexOf(character) + 1 + (MYRIADS.indexOf(character) >= 0 ? 4 * (MYRIADS.indexOf(character) + 1) : 0);
    }

    private static long tens(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power).longValueExact();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value;
    }
}
