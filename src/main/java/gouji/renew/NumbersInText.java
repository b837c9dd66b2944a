package gouji.renew;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import gouji.renew.NumberInText.Kind;
import gouji.report.Figure;
import gouji.report.Numeral;
import gouji.report.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a text that go stale with the year (数字识别). Left out is what does not change with it: numbers of headings,
 * of papers, laws and their articles, of telephones, addresses and hotlines, the first and the last day of the year, and numerals in
 * words that are part of a phrase.
 */
final class NumbersInText {

    private static final String DIGIT = "[0-9０-９]";
    private static final String WORD = "[〇零一二三四五六七八九两十百千万]";

    /** What is passed over whole. */
    private static final Pattern FIXED = Pattern.compile(
            // headings
            "(?m:^[\\s　]*(?:[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[一二三四五六七八九十0-9０-９]{1,3}[、.．](?:[^0-9０-９]|$)))"
            // papers: 〔2021〕30 号, 第 711 号, 令 711 号, 1 号
            + "|[〔\\[［(（]\\s*" + DIGIT + "{4}\\s*[〕\\]］)）]\\s*" + DIGIT + "+\\s*号|第?\\s*" + DIGIT + "+\\s*号(?:[^召]|$)"
            // articles of laws
            + "|第\\s*[（(]?(?:" + DIGIT + "|" + WORD + ")+[）)]?\\s*[条款项章节目编届](?:第[（(]?(?:" + DIGIT + "|" + WORD + ")+[）)]?[款项目])*"
            // addresses of the net and of mail
            + "|(?:https?://|www\\.)[A-Za-z0-9./_?=&%:-]*|[A-Za-z0-9._-]+@[A-Za-z0-9._-]+"
            // telephones, postal codes, hotlines; 接听电话 45 次 is none, for none has less than six digits
            + "|(?:电\\s*话|传\\s*真|邮\\s*编|邮政编码|热线|手机|QQ)(?:号码)?[^0-9０-９，。；\\n]{0,8}(?:[0-9０-９][ 　()（）—–-]*){5,}[0-9０-９]"
            + "|热线[：: ]{0,2}[0-9]{5}"
            + "|[0-9０-９]{3,4}\\s*[—–-]\\s*[0-9０-９]{7,8}|[0-9０-９]{5}(?:政务|便民|市民|服务|热线|平台)|12345"
            // around the clock, and what is bound to letters
            + "|[0-9０-９]+\\s*[×xX*]\\s*[0-9０-９]+|24\\s*小时|[A-Za-z][A-Za-z0-9+.-]*[0-9]+|[0-9]+[A-Za-z]+"
            // terms that laws set
            + "|[0-9０-９]+\\s*(?:个工作日|工作日|日内|天内|日以内)"
            // the whole year
            + "|0?1\\s*月\\s*0?1\\s*日|12\\s*月\\s*31\\s*日|一月一日|十二月三十一日|1\\s*[-—–至到~～]+\\s*12\\s*月|12\\s*月\\s*(?:底|末)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})\\s*(?:年|[-—–~～至到]+\\s*(?:19|20)[0-9]{2}\\s*年)");
    /** Also in words or in figures alone, 2023-03-02, and a year in which a figure stands among the words. */
    private static final Pattern DAY = Pattern.compile(DIGIT + "{1,2}\\s*月(?:\\s*" + DIGIT + "{1,2}\\s*日)?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
            + "|[一二](?:[0０][〇○零0０一二三四五六七八九]|[〇○零][0０])[〇○零0０一二三四五六七八九]年"
            + "|(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12][0-9]|0?[1-9])");
    private static final Pattern ORDINAL = Pattern.compile("第\\s*(" + DIGIT + "+|" + WORD + "+)\\s*(次|期|批|轮|季度|场|名|位|季)");
    private static final Pattern DIGITS = Pattern.compile("(" + DIGIT + "{1,3}(?:[,，]" + DIGIT + "{3})+(?:\\.[0-9]+)?|" + DIGIT + "+(?:[.．]" + DIGIT
            + "+)?)\\s*((?:万|亿)?[余多]?\\s*(?:个百分点|百分点|人次|件次|场次|万元|亿元|工作日|小时|平方米|公里|条次|篇次|千字|字节|%|％|‰|元|件|宗|起|份|例|条|部|个|项|篇|期|次|场|人|户|家|名|批|类|页|册|幅|块|处|台|套|种|天|日|月|分|字|届|万|亿|组|张|位|辆|座|所|门|本|封|则|轮|支|级|季度|分钟)?)");
    /** In words: only what can be nothing but a count, and never 一. */
    private static final Pattern WORDS = Pattern.compile("(两|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]|[一二三四五六七八九]?百[零一二三四五六七八九十]*)\\s*([余多]?(?:人次|件次|场次|万元|次|期|场|轮|起|宗|件|条|篇|份|名|批|户|家|部|项|个))"
            + "|百分之([一二三四五六七八九十百]+)");
    private static final Pattern PHRASE = Pattern.compile("^(?:方面|层面|维度|意识|自信|维护|确立|全面|环节|阶段|领域|层级|级|重点|统一|一|关键|制度|机制|责任|清单|平台|渠道|"
            + "月|季度|小时|工作日|公开|到位|结合|突出|强化|坚持|体系|文件精神|部分|主要|类别|板块|专项)");
    private static final String PART_OF_A_PHRASE = "第每同几某数这那各前后每上下首";

    private NumbersInText() {
    }

    /** In the order of the text, none over another. */
    static List<NumberInText> of(String text) {
        var found = new ArrayList<NumberInText>();
        var patterns = List.of(new Next(FIXED, text), new Next(YEAR, text), new Next(DAY, text), new Next(ORDINAL, text),
                new Next(DIGITS, text), new Next(WORDS, text));
        var at = 0;
        while (at < text.length()) {
            Optional<Next> first = Optional.empty();
            for (var next : patterns) {
                if (next.from(at) && (first.isEmpty() || next.start() < first.get().start())) {
                    first = Optional.of(next);
                }
            }
            if (first.isEmpty()) {
                break;
            }
            var next = first.get();
            at = Math.max(next.end(), next.start() + 1);
            var number = read(next, text);
            number.ifPresent(found::add);
            if (next.pattern() == YEAR) {
                // Of 2021—2023 年 the second year is still to come.
                at = next.matcher().end(1);
            } else if (next.pattern() == DIGITS && number.isPresent()) {
                at = Math.max(number.get().end(), number.get().end() == next.matcher().end(1) ? next.end() : 0);
            }
        }
        return found;
    }

    private static Optional<NumberInText> read(Next next, String text) {
        var matcher = next.matcher();
        if (next.pattern() == FIXED) {
            return Optional.empty();
        } else if (next.pattern() == DAY) {
            return Optional.of(new NumberInText(Kind.DAY, matcher.start(), matcher.end(), Figure.ZERO, ""));
        }
        var kind = next.pattern() == YEAR ? Kind.YEAR : next.pattern() == ORDINAL ? Kind.ORDINAL : Kind.COUNT;
        var unit = kind == Kind.YEAR ? "年" : Optional.ofNullable(matcher.group(2)).orElse("").strip();
        if (next.pattern() == WORDS && matcher.group(1) == null) {
            return WrittenNumber.read(matcher.group(3)).map(amount -> new NumberInText(kind, matcher.start(3), matcher.end(3), amount, ""));
        } else if (next.pattern() == WORDS && isPhrase(text, matcher) || next.pattern() == DIGITS && isPartOfWord(text, matcher.end(1))) {
            return Optional.empty();
        }
        if (next.pattern() == DIGITS && isCutOff(text, matcher)) {
            var end = matcher.start(1) + matcher.group(1).replaceAll("[,，].*", "").length();
            return WrittenNumber.read(text.substring(matcher.start(1), end)).map(amount -> new NumberInText(kind, matcher.start(1), end, amount, ""));
        }
        return WrittenNumber.read(matcher.group(1)).map(amount -> new NumberInText(kind, matcher.start(1), matcher.end(1), amount, unit));
    }

    /** A comma that stands between two numbers: 得分 5，2023 年. */
    private static boolean isCutOff(String text, Matcher matcher) {
        return matcher.end(1) < text.length() && Character.isDigit(text.charAt(matcher.end(1))) && matcher.group(1).matches(".*[,，].*");
    }

    private static boolean isPartOfWord(String text, int end) {
        return end < text.length() && text.charAt(end) < 128 && Character.isLetter(text.charAt(end));
    }

    private static boolean isPhrase(String text, Matcher matcher) {
        var before = matcher.start() == 0 ? ' ' : text.charAt(matcher.start() - 1);
        return PART_OF_A_PHRASE.indexOf(before) >= 0 || Numeral.begins(before)
                || PHRASE.matcher(text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 6))).find();
    }

    /** A pattern and its next place, looked for once and kept until she is past it. */
    private static final class Next {

        private final Pattern pattern;
        private final Matcher matcher;
        private boolean found;
        private boolean ended;

        Next(Pattern pattern, String text) {
            this.pattern = pattern;
            this.matcher = pattern.matcher(text);
        }

        boolean from(int at) {
            if (!ended && (!found || matcher.start() < at)) {
                found = matcher.find(at);
                ended = !found;
            }
            return found && !ended;
        }

        Pattern pattern() {
            return pattern;
        }

        Matcher matcher() {
            return matcher;
        }

        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }
    }
}
