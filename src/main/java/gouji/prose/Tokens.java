package gouji.prose;

import gouji.prose.Count.Closeness;
import gouji.report.Figure;
import gouji.report.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a sentence into words with a meaning (分词). Reads each character a bounded number of times. */
final class Tokens {

    private static final List<String> UNITS = List.of("件次", "人次", "万元", "亿元", "件", "宗", "起", "份", "例", "条", "部", "个", "项", "篇",
            "期", "次", "场", "人", "户", "家", "元");
    private static final List<String> ABOUT = List.of("约", "大约", "近", "将近", "接近");
    private static final List<String> AT_LEAST = List.of("超", "超过", "逾", "至少", "不少于", "不低于", "突破");
    private static final List<String> AT_MOST = List.of("不足", "不到", "不超过", "至多");
    /** A number behind these numbers no things: 第三件, 数十件, 3.5. */
    private static final String NO_NUMBER_BEHIND = "第每同任数几某.．-—–~～〔号";
    private static final String RANGE = "-—–~～至到";
    private static final int MONTHS = 12;

    private final Lexicon lexicon = Lexicon.common();
    private final int year;
    private final String compact;
    private final int[] places;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int unknown;

    private Tokens(String sentence, int year) {
        this.year = year;
        var letters = new StringBuilder();
        places = new int[sentence.length() + 1];
        for (var from = 0; from < sentence.length(); from++) {
            var letter = plain(sentence.charAt(from));
            if (!isBlank(letter) || partsDigits(letters, sentence, from)) {
                places[letters.length()] = from;
                letters.append(letter);
            }
        }
        places[letters.length()] = sentence.length();
        compact = letters.toString();
    }

    /** @param year the reported year */
    static List<Token> of(String sentence, int year) {
        var tokens = new Tokens(sentence, year);
        tokens.read();
        tokens.disclosed();
        return tokens.tokens;
    }

    private void read() {
        while (at < compact.length()) {
            var word = lexicon.at(compact, at).filter(entry -> !entry.word().equals("零") || !isCounted());
            if (word.isPresent()) {
                add(word.get().sense(), word.get().sense() == Sense.FILLER ? behindFillers(at) : at + word.get().word().length(), Optional.empty());
            } else if (Numeral.begins(compact.charAt(at))) {
                number();
            } else {
                at++;
            }
        }
        close();
    }

    /** Words that fill a sentence are one, however many there are. */
    private int behindFillers(int from) {
        var end = from;
        for (var word = lexicon.at(compact, end); word.filter(entry -> entry.sense() == Sense.FILLER).isPresent();
                word = end < compact.length() ? lexicon.at(compact, end) : Optional.empty()) {
            end += word.get().word().length();
        }
        return end;
    }

    /** In 公开或部分公开 and in 公开 3 件、部分公开 1 件 the first is 予以公开; elsewhere 公开 may be said of anything. */
    private void disclosed() {
        for (var place = 0; place + 2 < tokens.size(); place++) {
            var token = tokens.get(place);
            var next = tokens.get(place + 1).is(Sense.COUNT) ? place + 2 : place + 1;
            if (token.words().equals("公开") && next + 1 < tokens.size() && isJoin(tokens.get(next), next > place + 1)
                    && tokens.get(next + 1).is(Sense.PARTLY_DISCLOSED)) {
                tokens.set(place, new Token(Sense.DISCLOSED, token.from(), token.to(), token.words(), token.count()));
            }
        }
    }

    private static boolean isJoin(Token token, boolean isBehindACount) {
        return token.is(Sense.AND) || token.is(Sense.PAUSE) || isBehindACount && token.is(Sense.COMMA);
    }

    /** Whether 零 is a number here: 零件 is 0 件. */
    private boolean isCounted() {
        return unit(at + 1).isPresent();
    }

    private void number() {
        var run = Numeral.run(compact, at);
        var numeral = Numeral.at(compact, at);
        if (numeral.isEmpty()) {
            at = run;
        } else if (!year(numeral.get()) && !month(numeral.get()) && !percent(numeral.get()) && !count(numeral.get())) {
            at = Math.max(run, numeral.get().end());
        }
    }

    private boolean year(Numeral numeral) {
        if (!starts(numeral.end(), "年") || numeral.large()) {
            return false;
        }
        var years = numeral.value().intValue() - year;
        var sense = numeral.value().intValue() < 1000 || endsRange() ? Sense.OTHER_TIME : years == 0 ? Sense.THIS_YEAR
                : years == -1 ? Sense.LAST_YEAR : years == 1 ? Sense.NEXT_YEAR : Sense.OTHER_TIME;
        var end = numeral.end() + 1;
        end += starts(end, "度") || starts(end, "末") || starts(end, "底") || starts(end, "内") ? 1 : 0;
        end += years == 0 && starts(end, "以来") ? 2 : 0;
        add(sense, end, Optional.empty());
        return true;
    }

    /** Whether the year ends several: 2021年至2023年. Of 2023年1月1日至2023年12月31日 it is not the year that does. */
    private boolean endsRange() {
        return at > 1 && RANGE.indexOf(compact.charAt(at - 1)) >= 0 && "年度".indexOf(compact.charAt(at - 2)) >= 0;
    }

    /** A month or a day; the first and the last of the year say nothing, others mean a part of it. */
    private boolean month(Numeral numeral) {
        if (!starts(numeral.end(), "月")) {
            return false;
        }
        var whole = numeral.value().intValue();
        var end = numeral.end() + 1;
        if (end + 1 < compact.length() && RANGE.indexOf(compact.charAt(end)) >= 0 && Numeral.begins(compact.charAt(end + 1))) {
            return range(end + 1);
        }
        var day = end < compact.length() && Numeral.begins(compact.charAt(end)) ? Numeral.at(compact, end).filter(next ->
                starts(next.end(), "日")) : Optional.<Numeral>empty();
        var bound = whole == MONTHS && (starts(end, "底") || starts(end, "末") || day.filter(last -> last.value().intValue() == 31).isPresent())
                || whole == 1 && day.filter(first -> first.value().intValue() == 1).isPresent();
        add(bound ? Sense.FILLER : Sense.OTHER_TIME, day.map(found -> found.end() + 1).orElse(end), Optional.empty());
        return true;
    }

    private boolean percent(Numeral numeral) {
        if (!starts(numeral.end(), "%")) {
            return false;
        }
        add(numeral.value().intValue() == 100 ? Sense.HUNDRED_PERCENT : Sense.UNKNOWN, numeral.end() + 1, Optional.empty());
        return true;
    }

    private boolean count(Numeral numeral) {
        var end = numeral.end();
        if (end + 1 < compact.length() && RANGE.indexOf(compact.charAt(end)) >= 0 && Numeral.begins(compact.charAt(end + 1))) {
            return range(end + 1);
        }
        var more = starts(end, "余") || starts(end, "多") || starts(end, "来");
        end += more ? 1 : 0;
        var unit = unit(end);
        if (unit.isEmpty() || at > 0 && NO_NUMBER_BEHIND.indexOf(compact.charAt(at - 1)) >= 0 && !isTotal()) {
            return false;
        }
        end += unit.get().length();
        var closeness = closeness(numeral, more || starts(end, "余"), end);
        end += starts(end, "余") ? 1 : starts(end, "以上") || starts(end, "以内") || starts(end, "左右") || starts(end, "以下") ? 2 : 0;
        add(Sense.COUNT, end, Optional.of(new Count(new Figure(numeral.value()), closeness, numeral.step(), unit.get())));
        return true;
    }

    /** 数十件 is no number, 总数16件 and 申请数16件 are. */
    private boolean isTotal() {
        return compact.charAt(at - 1) == '数' && Numeral.isDigit(compact.charAt(at));
    }

    /** 3 至 5 件, and 1 至 12 月, tell no count; 2021—2023年 tells of other years too. */
    private boolean range(int second) {
        var numeral = Numeral.at(compact, second);
        if (numeral.isPresent() && starts(numeral.get().end(), "月")) {
            var whole = Numeral.run(compact, at) == at + 1 && compact.charAt(at) == '1' && numeral.get().value().intValue() == MONTHS;
            add(whole ? Sense.FILLER : Sense.OTHER_TIME, numeral.get().end() + 1, Optional.empty());
        } else if (numeral.isPresent() && starts(numeral.get().end(), "年")) {
            add(Sense.OTHER_TIME, numeral.get().end() + 1, Optional.empty());
        } else {
            at = numeral.map(Numeral::end).orElse(Numeral.run(compact, second));
        }
        return true;
    }

    private Closeness closeness(Numeral numeral, boolean more, int behind) {
        if (more) {
            return Closeness.AND_MORE;
        } else if (starts(behind, "以上") || follows(AT_LEAST)) {
            return Closeness.AT_LEAST;
        } else if (starts(behind, "以内") || starts(behind, "以下") || follows(AT_MOST)) {
            return Closeness.AT_MOST;
        } else if (starts(behind, "左右") || follows(ABOUT)) {
            return Closeness.ABOUT;
        }
        return numeral.large() && numeral.step().compareTo(BigDecimal.ONE) > 0 ? Closeness.ROUNDED : Closeness.EXACT;
    }

    private boolean follows(List<String> words) {
        return words.stream().anyMatch(word -> compact.startsWith(word, at - word.length()));
    }

    private Optional<String> unit(int from) {
        return UNITS.stream().filter(unit -> starts(from, unit)).findFirst();
    }

    private boolean starts(int from, String words) {
        return compact.startsWith(words, from);
    }

    private void add(Sense sense, int end, Optional<Count> count) {
        close();
        token(sense, at, end, count);
        at = end;
        unknown = end;
    }

    /** What was read since the last word tells nothing. */
    private void close() {
        if (unknown < at) {
            token(Sense.UNKNOWN, unknown, at, Optional.empty());
            unknown = at;
        }
    }

    private void token(Sense sense, int from, int end, Optional<Count> count) {
        tokens.add(new Token(sense, places[from], places[end - 1] + 1, words(from, end), count));
    }

    /** Signs are many and always the same. */
    private String words(int from, int end) {
        return end == from + 1 ? lexicon.at(compact, from).map(Lexicon.Entry::word).filter(word -> word.length() == 1).orElseGet(() ->
                compact.substring(from, end)) : compact.substring(from, end);
    }

    private static char plain(char letter) {
        return letter >= '０' && letter <= '９' ? (char) (letter - '０' + '0') : letter == '％' ? '%' : letter == '．' ? '.' : letter;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** A blank between two digits keeps two numbers apart. */
    private static boolean partsDigits(StringBuilder before, String sentence, int blank) {
        return before.length() > 0 && Numeral.isDigit(before.charAt(before.length() - 1)) && blank + 1 < sentence.length()
                && Numeral.isDigit(plain(sentence.charAt(blank + 1)));
    }
}
