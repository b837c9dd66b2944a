package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.OfficialLabels;
import gouji.form.OfficialLabels.NearMiss;
import java.util.HashSet;
import java.util.Set;

/**
 * R35: a label of the form that a text names is written as the form prints it (项目名称). Words count as a label where they stand between
 * quotation marks, in a row of a table pasted into the text, alone on a line, or behind the number the label has; what is said in a
 * sentence of one's own is nobody's label.
 */
record LabelTypos() implements TextRule {

    /** Each opening mark before the one that closes it. */
    private static final String QUOTES = "“”「」『』‘’\"\"";
    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final String NUMBER_ENDS = "）).．、";
    private static final String WORDS_END = "，,；;：:、。\t|“”（）()";
    private static final Pattern BEHIND = Pattern.compile("的?(?:有|为|共|计)?$");

    /** Below that many letters, words that nothing marks as quoted may be wrong in one place only. */
    private static final int LONG = 12;

    /** Fewer letters are no label that could be told from other words. */
    private static final int SHORTEST = 5;

    @Override
    public void check(Prose prose, Found found) {
        var labels = OfficialLabels.of(prose.subject().sheet().form());
        var longest = 2 * labels.longest();
        for (var sentence : prose.sentences()) {
            new Search(sentence, labels, longest, found, new HashSet<>()).run(isLine(sentence, prose.text(sentence.text())));
        }
    }

    private static boolean isLine(Sentence sentence, String text) {
        var end = sentence.start() + sentence.words().length();
        return (sentence.start() == 0 || isLineEnd(text.charAt(sentence.start() - 1)))
                && (end == text.length() || isLineEnd(text.charAt(end - 1)));
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /**
     * The search through one sentence.
     *
     * @param longest more letters are no label, and are not looked at
     * @param seen    where a label was found already
     */
    private record Search(Sentence sentence, OfficialLabels labels, int longest, Found found, Set<Integer> seen) {

        void run(boolean isLine) {
            var words = sentence.words();
            for (var at = 0; at < words.length(); at++) {
                if (QUOTES.indexOf(words.charAt(at)) % 2 == 0) {
                    at = quoted(words, at);
                }
            }
            for (var at = 0; at < words.length(); at++) {
                if (NUMBER_ENDS.indexOf(words.charAt(at)) >= 0) {
                    numbered(words, at);
                }
            }
            if (isLine) {
                columns(words, words.stripTrailing().length());
            }
        }

        /** Looks at what the mark there opens; gives the place of the mark that closes it, or its own where none does. */
        private int quoted(String words, int at) {
            var opens = words.charAt(at);
            var closes = QUOTES.charAt(QUOTES.indexOf(opens) + 1);
            var end = at + 1;
            while (end < words.length() && words.charAt(end) != opens && words.charAt(end) != closes && (opens == closes || end - at <= longest)) {
                end++;
            }
            if (end == words.length() || words.charAt(end) != closes) {
                return at;
            }
            look(at + 1, end, true);
            return end;
        }

        /** Looks at the words behind a number such as （三） or 2. whose last sign stands there. */
        private void numbered(String words, int sign) {
            var from = numberBefore(words, sign);
            if (from == sign) {
                return;
            }
            var start = sign + 1;
            while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
                start++;
            }
            var end = start;
            while (end < Math.min(words.length(), start + longest + SHORTEST) && isOfALabel(words.charAt(end))) {
                end++;
            }
            if (end - start >= SHORTEST) {
                var behind = BEHIND.matcher(words.substring(start, end));
                look(from, behind.find() ? start + behind.start() : end, false);
            }
        }

        /** Where the number begins that ends with that sign; the sign itself where there is none. */
        private static int numberBefore(String words, int sign) {
            var isBracket = "）)".indexOf(words.charAt(sign)) >= 0;
            var isPoint = ".．".indexOf(words.charAt(sign)) >= 0;
            var from = sign;
            while (from > Math.max(0, sign - 2) && isNumeral(words.charAt(from - 1), isBracket, isPoint)) {
                from--;
            }
            if (isBracket) {
                return from < sign && from > 0 && "（(".indexOf(words.charAt(from - 1)) >= 0 ? from - 1 : sign;
            }
            return from;
        }

        /** 、 stands behind digits of both kinds, a bracket behind those of Chinese, a point behind the others. */
        private static boolean isNumeral(char letter, boolean isBracket, boolean isPoint) {
            return !isPoint && CHINESE_DIGITS.indexOf(letter) >= 0 || !isBracket && Character.isDigit(letter);
        }

        private static boolean isOfALabel(char letter) {
            return WORDS_END.indexOf(letter) < 0 && !Character.isDigit(letter) && !Character.isWhitespace(letter);
        }

        /** Looks at each column of a line, as of a table that was pasted, and at a line that has only one. */
        private void columns(String words, int length) {
            var from = 0;
            for (var at = 0; at <= words.length(); at++) {
                if (at == words.length() || "\t|\n\r".indexOf(words.charAt(at)) >= 0) {
                    if (at > from) {
                        look(from, at, at - from < length);
                    }
                    from = at + 1;
                }
            }
        }

        private void look(int from, int to, boolean isQuoted) {
            if (to - from > longest || to - from < SHORTEST) {
                return;
            }
            var printed = sentence.words().substring(from, to);
            if (!(labels.read(printed) instanceof NearMiss near)) {
                return;
            }
            var number = OfficialLabels.number(printed);
            var isIts = number.isEmpty() || number.equals(near.label().number());
            var isPlain = isQuoted || near.wrong() == 1 || near.label().words().length() >= LONG;
            var start = from + printed.length() - printed.stripLeading().length();
            var span = sentence.span(start, start + printed.strip().length());
            if (isIts && isPlain && seen.add(span.end())) {
                found.broken(span, "finding.R35", span.quote(), number.isEmpty() ? near.label().words() : near.label().printed());
            }
        }
    }
}
