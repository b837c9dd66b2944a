package gouji.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** How a number stands in a text (数字写法): 1184, １１８４, 1,184, 一千一百八十四, 三. */
public final class WrittenNumber {

    private static final String CHINESE = "〇○零一二三四五六七八九两十百千万亿";
    /** How a zero is drawn in years; the second is the circle many keyboards write instead of the sign. */
    private static final String ROUND = "〇○";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    /** Larger ones are written in digits. */
    private static final BigDecimal MOST_IN_WORDS = BigDecimal.valueOf(9999);

    private WrittenNumber() {
    }

    /** The amount of something that is a number and nothing else, without 万 and 亿 behind digits; none of anything else. */
    public static Optional<Figure> read(String words) {
        var plain = plain(words);
        if (plain.isEmpty() || !Numeral.begins(plain.charAt(0))) {
            return Optional.empty();
        }
        return Numeral.at(plain, 0).filter(numeral -> numeral.end() == plain.length()).map(numeral -> new Figure(numeral.value()));
    }

    /** That amount, written as the other number is: in groups, in full width or in words. */
    public static String like(String written, Figure amount) {
        if (!written.isEmpty() && CHINESE.indexOf(written.charAt(0)) >= 0 && amount.decimals() == 0 && amount.amount().compareTo(MOST_IN_WORDS) <= 0) {
            return written.chars().allMatch(letter -> ROUND.indexOf(letter) >= 0 || DIGITS.indexOf(letter) >= 0) && written.length() > 1
                    ? spelt(amount, ROUND.chars().filter(zero -> written.indexOf(zero) >= 0).findFirst().orElse('零')) : inWords(amount.amount().intValue(), written.indexOf('两') >= 0);
        }
        var grouped = written.indexOf(',') >= 0 || written.indexOf('，') >= 0 ? grouped(amount) : amount.toString();
        return written.chars().anyMatch(letter -> letter >= '０' && letter <= '９') ? wide(grouped) : grouped;
    }

    /**
     * The number in that part of a text. Digits that stand beside it belong to it; words such as 一 only where they stand within the
     * bounds, for 统一 8 件 is no number of 18.
     *
     * @return begin and end; the part itself where it is empty; none where no number is in it
     */
    static Optional<int[]> in(String text, int start, int end, int lowest, int highest) {
        if (start == end) {
            return Optional.of(new int[] {start, end});
        }
        var from = start;
        while (from < end && !isDigit(text, from) && !isWord(text, from)) {
            from++;
        }
        if (from == end) {
            return Optional.empty();
        }
        var to = from;
        if (isDigit(text, from)) {
            while (from > 0 && (isDigit(text, from - 1) || isJoint(text, from - 1))) {
                from--;
            }
            while (to < text.length() && (isDigit(text, to) || isJoint(text, to))) {
                to++;
            }
        } else {
            while (from > lowest && isWord(text, from - 1)) {
                from--;
            }
            while (to < highest && isWord(text, to)) {
                to++;
            }
        }
        return Optional.of(new int[] {from, to});
    }

    /** A point or a comma between digits. */
    private static boolean isJoint(String text, int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',') && at > 0 && isDigit(text, at - 1) && at + 1 < text.length() && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isWord(String text, int at) {
        return CHINESE.indexOf(text.charAt(at)) >= 0;
    }

    private static String plain(String words) {
        var plain = new StringBuilder(words.length());
        words.chars().forEach(letter -> plain.append((char) (letter >= '０' && letter <= '９' ? letter - '０' + '0' : letter == '．' ? '.' : letter == '○' ? '〇' : letter)));
        return plain.toString();
    }

    private static String wide(String words) {
        var wide = new StringBuilder(words.length());
        words.chars().forEach(letter -> wide.append((char) (letter >= '0' && letter <= '9' ? letter - '0' + '０' : letter)));
        return wide.toString();
    }

    private static String grouped(Figure amount) {
        var format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(amount.decimals());
        return format.format(amount.amount());
    }

    /** 二〇二三. */
    private static String spelt(Figure amount, int zero) {
        var words = new StringBuilder();
        amount.toString().chars().forEach(digit -> words.append(digit == '0' ? (char) zero : DIGITS.charAt(digit - '0')));
        return words.toString();
    }

    private static String inWords(int amount, boolean pair) {
        if (amount == 0) {
            return "零";
        } else if (amount == 2 && pair) {
            return "两";
        }
        var words = new StringBuilder();
        var digits = Integer.toString(amount);
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(at) - '0';
            if (digit > 0) {
                words.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - at]);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != '零' && hasMore(digits, at)) {
                words.append('零');
            }
        }
        return amount >= 10 && amount < 20 ? words.substring(1) : words.toString();
    }

    private static boolean hasMore(String digits, int at) {
        return digits.substring(at).chars().anyMatch(digit -> digit != '0');
    }
}
