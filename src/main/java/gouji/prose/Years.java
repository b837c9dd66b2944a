package gouji.prose;

import gouji.form.Form;
import java.util.List;

/**
 * R28: a year that is not the reported one (年份), where nothing says why it stands there; and words such as 今年 that mean another
 * year to whoever reads the report after new year.
 */
record Years() implements TextRule {

    private static final List<String> RELATIVE = List.of("今年", "去年", "明年");
    private static final int DIGITS = 4;

    /** Before the year in its clause: it is compared with, or something began then. */
    private static final List<String> EXPLAINED_BEFORE = List.of("较", "比", "与", "同期", "结转", "顺延", "自", "从", "始于", "转入", "转至", "转到", "延至", "延期", "上年", "上一年", "去年",
            "要求公开", "申请公开", "获取");

    /** Right behind it: it belongs to a range or a list, or a time is counted from it. */
    private static final List<String> GOES_ON = List.of("至", "到", "—", "–", "~", "～", "-", "、", "和", "及", "以来", "以前", "之前", "以后", "起", "前", "末", "相比");

    /** Behind it in its clause: it dates a paper, a law or the beginning of something, or says where cases come from. */
    private static final List<String> EXPLAINED_BEHIND = List.of("结转", "修订", "修正", "施行", "实施", "颁布", "出台的", "印发的", "制定的", "发布的", "公布的",
            "成立", "建成", "建立", "开通", "上线", "启用", "年报", "报告", "要点", "决算", "预算", "规划", "计划", "方案", "文件", "同期", "版", "遗留", "历史", "排名", "位列", "得分");
    private static final List<String> COMPARED = List.of("同比", "增长", "增加", "增幅", "下降", "上升", "减少", "提高", "提升", "相比", "持平", "翻");
    private static final List<String> COUNTED = List.of("共", "收到", "受理", "公开", "发布", "办结", "答复", "制发", "印发", "召开", "举办", "收取", "开展",
            "现行有效", "累计");
    private static final List<String> PLANNED = List.of("将", "拟", "计划", "要", "继续", "进一步", "力争", "确保", "努力", "着力", "打算", "下一步", "月", "推进",
            "加强", "持续");
    private static final List<String> COMPARED_WITH = List.of("较", "比", "与", "同", "相对");

    /** Before a year that ends a range or a list, behind the year before it. */
    private static final String JOINS = "至到—–~～-、和及";
    private static final int NEAR = 14;
    private static final int CLOSE = 6;

    @Override
    public void check(Prose prose, Found found) {
        var year = prose.subject().sheet().report().head().year();
        for (var sentence : prose.sentences()) {
            if (sentence.words().indexOf('年') >= 0) {
                var quoted = Quotation.of(sentence.words());
                years(sentence, quoted, year, found);
                relative(sentence, quoted, found);
            }
        }
    }

    /** A year in half- or full-width digits. */
    static int read(String digits) {
        return digits.chars().reduce(0, (number, digit) -> number * 10 + Character.digit(digit, 10));
    }

    private static void years(Sentence sentence, Quotation quoted, int reported, Found found) {
        var words = sentence.words();
        var period = sentence.text().equals(Form.PREAMBLE) && Period.isAbout(words);
        var compared = words.contains(reported + "年") && says(COMPARED, words)
                || words.contains("比" + reported + "年") || words.contains("较" + reported + "年");
        for (var at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
            var end = behindDigits(words, at);
            var start = end - DIGITS;
            if (isYear(words, start, end)) {
                var year = read(words.substring(start, end));
                if (year != reported && !period && !compared && !quoted.holds(start) && !isExplained(words, start, at + 1)) {
                    judge(sentence, start, at + 1, year, reported, found);
                }
            }
        }
    }

    /** Where the digits before 年 end, which may stand apart from it. */
    private static int behindDigits(String words, int at) {
        var end = at;
        while (end > 0 && end > at - DIGITS && Character.isSpaceChar(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether these are four digits, no more, of a year an office may speak of. */
    private static boolean isYear(String words, int start, int end) {
        if (start < 0 || start > 0 && Character.isDigit(words.charAt(start - 1))) {
            return false;
        }
        var digits = words.substring(start, end);
        return digits.chars().allMatch(Character::isDigit) && read(digits) >= 1900 && read(digits) < 2100;
    }

    private static boolean isExplained(String words, int start, int end) {
        var before = Around.before(words, start, CLOSE).stripTrailing();
        var behind = Around.after(words, end, NEAR).strip();
        var goesOn = behind.startsWith("度") ? behind.substring(1).stripLeading() : behind;
        return says(EXPLAINED_BEFORE, before) || before.endsWith("（") || before.endsWith("(") || isJoined(before)
                || GOES_ON.stream().anyMatch(goesOn::startsWith) || says(EXPLAINED_BEHIND, behind);
    }

    private static boolean isJoined(String before) {
        if (before.isEmpty() || JOINS.indexOf(before.charAt(before.length() - 1)) < 0) {
            return false;
        }
        var other = before.substring(0, before.length() - 1).stripTrailing();
        return other.endsWith("年") || other.endsWith("年度") || !other.isEmpty() && Character.isDigit(other.charAt(other.length() - 1));
    }

    private static boolean says(List<String> words, String part) {
        return words.stream().anyMatch(part::contains);
    }

    private static void judge(Sentence sentence, int start, int end, int year, int reported, Found found) {
        var words = sentence.words();
        var behind = words.substring(end, Math.min(words.length(), end + 2 * NEAR));
        var span = sentence.span(start, end);
        var named = words.substring(start, end);
        if (year < reported && says(COUNTED, behind)) {
            found.broken(span, "finding.R28.counted", named, Integer.toString(reported));
        } else if (year < reported || !sentence.text().equals("problems") && !says(PLANNED, behind)) {
            found.ask(span, "finding.R28.year", named, Integer.toString(reported));
        }
    }

    private static void relative(Sentence sentence, Quotation quoted, Found found) {
        var words = sentence.words();
        for (var relative : RELATIVE) {
            for (var at = words.indexOf(relative); at >= 0; at = words.indexOf(relative, at + 1)) {
                var behind = Around.after(words, at + relative.length(), CLOSE);
                var compared = says(COMPARED_WITH, Around.before(words, at, CLOSE)) || behind.contains("同期") || behind.contains("相比");
                if (!compared && !quoted.holds(at)) {
                    found.ask(sentence.span(at, at + relative.length()), "finding.R28.relative", relative);
                }
            }
        }
    }
}
