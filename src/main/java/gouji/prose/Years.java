package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;

/**
 * R28: a year that is not the reported one (年份), where nothing says why it stands there; and words such as 今年 that mean another
 * year to whoever reads the report after new year.
 */
record Years() implements TextRule {

    private static final Pattern YEAR = Pattern.compile("([12１２][09０９][0-9０-９]{2})\\s*年");
    private static final Pattern RELATIVE = Pattern.compile("今年以来|今年|去年|明年");

    /** Before or behind the year in its clause: it is compared with, it dates a paper or a start, it belongs to a range. */
    private static final Pattern EXPLAINED_BEFORE = Pattern.compile(
            "较|比|相比|与|同期|自|从|始于|截止?至?到?今|(?:年|[0-9０-９])\\s*[—–~～至到-]\\s*$|[0-9０-９]{2}\\s*[、和及]\\s*$|年\\s*[、和及]\\s*$|上年|上一年|去年|[（(]\\s*$");
    private static final Pattern EXPLAINED_BEHIND = Pattern.compile(
            "^度?\\s*(?:[—–~～至到-]|[、和及]\\s*[0-9０-９]|相比|以来|以前|之前|以后|起|前|末)|结转|修订|修正|施行|实施|颁布|出台的|印发的|制定的|发布的|公布的|成立|建成|建立|开通|上线|启用|年报|年度报告|报告|要点|决算|预算|规划|计划|方案|文件|同期|版|遗留|历史");
    private static final Pattern COMPARED = Pattern.compile("同比|增长|增加|增幅|下降|上升|减少|提高|提升|相比|持平|翻");
    private static final Pattern COUNTED = Pattern.compile("共|收到|受理|公开|发布|办结|答复|制发|印发|召开|举办|收取|开展|现行有效|累计");
    private static final Pattern PLANNED = Pattern.compile("将|拟|计划|要|继续|进一步|力争|确保|努力|着力|打算|下一步|月|推进|加强|持续");
    private static final Pattern COMPARED_WITH = Pattern.compile("[较比与同]|相对");
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
        var compared = words.contains(reported + "年") && COMPARED.matcher(words).find();
        var mention = YEAR.matcher(words);
        while (mention.find()) {
            var year = read(mention.group(1));
            if (year != reported && !period && !compared && !quoted.holds(mention.start())
                    && !isExplained(words, mention.start(), mention.end())) {
                judge(sentence, mention.start(), mention.end(), year, reported, found);
            }
        }
    }

    private static boolean isExplained(String words, int start, int end) {
        return EXPLAINED_BEFORE.matcher(Around.before(words, start, CLOSE)).find()
                || EXPLAINED_BEHIND.matcher(Around.after(words, end, NEAR)).find();
    }

    private static void judge(Sentence sentence, int start, int end, int year, int reported, Found found) {
        var words = sentence.words();
        var behind = words.substring(end, Math.min(words.length(), end + 2 * NEAR));
        var span = sentence.span(start, end);
        var named = words.substring(start, end);
        if (year < reported && COUNTED.matcher(behind).find()) {
            found.broken(span, "finding.R28.counted", named, Integer.toString(reported));
        } else if (year < reported || !sentence.text().equals("problems") && !PLANNED.matcher(behind).find()) {
            found.ask(span, "finding.R28.year", named, Integer.toString(reported));
        }
    }

    private static void relative(Sentence sentence, Quotation quoted, Found found) {
        var words = sentence.words();
        var mention = RELATIVE.matcher(words);
        while (mention.find()) {
            var compared = COMPARED_WITH.matcher(Around.before(words, mention.start(), CLOSE)).find()
                    || Around.after(words, mention.end(), CLOSE).contains("同期") || Around.after(words, mention.end(), CLOSE).contains("相比");
            if (!compared && !quoted.holds(mention.start())) {
                found.ask(sentence.span(mention.start(), mention.end()), "finding.R28.relative", mention.group());
            }
        }
    }
}
