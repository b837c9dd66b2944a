package gouji.intake;

import gouji.intake.LineTables.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose report it is and on which year (标题), by the lines of the title; where they do not say it, by the preamble.
 *
 * @param from the first line of the title, -1 where there is none
 * @param to   the first one behind it
 */
record TitleLines(Optional<String> office, OptionalInt year, int from, int to) {

    /** No title. */
    static final TitleLines NONE = new TitleLines(Optional.empty(), OptionalInt.empty(), -1, -1);

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 90;
    private static final Pattern TITLE = Pattern.compile(
            "^(?:标题|题目)?[:：]?(.*?)政府信息(?:与政务)?公开(?:工作)?(?:情况)?(?:的)?(?:年度(?:工作)?报告|年报|工作报告)(?:[（(【\\[].*)?$");
    private static final Pattern YEAR = Pattern.compile("((?:20|２０)[0-9０-９]{2}|二[〇○零O0]?[〇○零一二三四五六七八九]{2,3})年?(?:度)?");
    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}（）()·、]{2,80}");
    private static final Pattern ORGAN = Pattern.compile(
            ".*(?:政府|办公室|办公厅|局|委员会|委|管委会|厅|院|会|中心|办事处|办|街道|镇|乡|区|县|市|旗|州|盟|省|处|队|站|所|部|馆|台|社|行|校|大学|学院|集团|公司)(?:[（(][^（）()]*[）)])?$");
    private static final Pattern SELF = Pattern.compile("[《〈]([\\p{IsHan}（）()·]{3,60}?)\\s*((?:20)[0-9]{2})\\s*年(?:度)?\\s*政府信息公开(?:工作)?年度报告[》〉]");
    private static final Pattern PERIOD = Pattern.compile("(20[0-9]{2})年1月1日(?:起)?(?:至|到|—|－|-|~|～)");
    private static final String CHINESE = "〇一二三四五六七八九";

    /**
     * @param before the lines before the first section
     * @param body   the words in which the report may name itself
     */
    static TitleLines of(List<SourceLine> before, String body) {
        var found = NONE;
        for (var end = 0; end < before.size() && !found.isWhole(); end++) {
            for (var from = end; from >= Math.max(0, end - MOST_LINES + 1) && !found.isWhole(); from--) {
                var here = read(before, from, end + 1);
                found = here.knows() > found.knows() || found.from() < 0 && here.from() >= 0 ? here : found;
            }
        }
        var compact = body.replaceAll("[\\s\u3000\u00a0]", "");
        var self = SELF.matcher(compact);
        var isSelf = self.find();
        var office = found.office().or(() -> isSelf ? Optional.of(self.group(1)).filter(name -> ORGAN.matcher(name).matches()) : Optional.empty());
        var year = found.year().isPresent() ? found.year() : isSelf ? OptionalInt.of(Integer.parseInt(self.group(2))) : period(compact);
        return new TitleLines(office, year, found.from(), found.to());
    }

    /** Whether the name ends like that of an office. */
    static boolean isOrgan(String name) {
        return ORGAN.matcher(name).matches();
    }

    /** What others tell where this does not tell it. */
    TitleLines or(Supplier<TitleLines> others) {
        if (isWhole()) {
            return this;
        }
        var other = others.get();
        return new TitleLines(office.or(other::office), year.isPresent() ? year : other.year, from, to);
    }

    private boolean isWhole() {
        return knows() == 2;
    }

    private int knows() {
        return (office.isPresent() ? 1 : 0) + (year.isPresent() ? 1 : 0);
    }

    private static OptionalInt period(String compact) {
        var period = PERIOD.matcher(compact);
        return period.find() ? OptionalInt.of(Integer.parseInt(period.group(1))) : OptionalInt.empty();
    }

    private static TitleLines read(List<SourceLine> lines, int from, int to) {
        var words = lines.subList(from, to).stream().map(line -> line.text().replaceAll("[\\s\u3000\u00a0]", "")).collect(Collectors.joining());
        var title = TITLE.matcher(words);
        if (words.length() > LONGEST || words.indexOf('。') >= 0 || !title.matches()) {
            return NONE;
        }
        var name = title.group(1);
        var years = new ArrayList<Integer>();
        var year = YEAR.matcher(name);
        while (year.find()) {
            year(year).ifPresent(years::add);
        }
        name = YEAR.matcher(name).replaceAll("").replaceFirst("^(?:关于|年度)", "").replaceFirst("(?:关于|年度?)$", "");
        var isOffice = OFFICE.matcher(name).matches() && ORGAN.matcher(name).matches();
        var isOneYear = years.stream().distinct().count() == 1;
        return new TitleLines(isOffice ? Optional.of(name) : Optional.empty(), isOneYear ? OptionalInt.of(years.get(0)) : OptionalInt.empty(), from, to);
    }

    private static OptionalInt year(Matcher matcher) {
        var digits = new StringBuilder();
        for (var each : PrintedNumber.halfWidth(matcher.group(1)).replaceAll("[○零O]", "〇").toCharArray()) {
            digits.append(each >= '0' && each <= '9' ? each - '0' : CHINESE.indexOf(each));
        }
        return digits.toString().matches("20[0-9]{2}") ? OptionalInt.of(Integer.parseInt(digits.toString())) : OptionalInt.empty();
    }
}
