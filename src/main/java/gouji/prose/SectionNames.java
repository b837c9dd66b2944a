package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R3: six sections, no more and no less. Their titles are printed from the form, so none stands in a text; and where the preamble
 * says what the report consists of, it says the six.
 */
record SectionNames() implements TextRule {

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]、[^。；：，]{2,30}");
    private static final Pattern COUNT = Pattern.compile("([一二两三四五七八九十]|[0-9]+)\\s*(?:个|大)?\\s*部分");
    private static final Pattern LISTING = Pattern.compile("包括|组成|包含|分为|构成");
    private static final Pattern VARYING = Pattern.compile("[\\s　、的和及与]|政府信息公开工作|主要");
    private static final String NUMBERS = "一二三四五六七八九十";

    /** What each section is called in a list of them, at the least; in their order. */
    private static final List<String> CORES = List.of("总体情况", "主动公开", "申请", "复议", "问题", "其他");
    private static final int LISTED = 3;
    private static final int LONGEST_TITLE = 40;

    @Override
    public void check(Prose prose, Found found) {
        var form = prose.subject().sheet().form();
        var titles = form.sections().stream().map(section -> core(section.title())).toList();
        var points = new HashSet<String>();
        for (var sentence : prose.sentences()) {
            if (sentence.text().equals(Form.PREAMBLE)) {
                contents(sentence, form, found);
            } else if (isNumbered(sentence.words().strip())) {
                line(sentence, titles, points, found);
            }
        }
    }

    private static boolean isNumbered(String line) {
        return line.length() > 1 && line.charAt(1) == '、' && NUMBERS.indexOf(line.charAt(0)) >= 0;
    }

    /** @param points what was counted so far in each text and is no section: a 七 behind such a 六 is none either */
    private static void line(Sentence sentence, List<String> titles, Set<String> points, Found found) {
        var line = sentence.words().strip();
        var at = sentence.words().indexOf(line);
        var span = sentence.span(at, at + line.length());
        var number = NUMBERS.indexOf(line.charAt(0));
        var mayBeTitle = line.length() <= LONGEST_TITLE && NUMBERED.matches(line);
        if (mayBeTitle && titles.contains(core(line))) {
            found.warn(span, "finding.R3.title", line);
        } else if (mayBeTitle && number >= titles.size() && !points.contains(sentence.text() + (number - 1))) {
            found.warn(span, "finding.R3.extra", line);
        } else {
            points.add(sentence.text() + number);
        }
    }

    /** A title as far as offices agree on it: they vary 工作、的、主要 and the signs between words. */
    private static String core(String title) {
        return VARYING.matcher(title).replaceAll("");
    }

    private static void contents(Sentence sentence, Form form, Found found) {
        var words = sentence.words();
        var missing = CORES.stream().filter(core -> !words.contains(core)).toList();
        if (CORES.size() - missing.size() < LISTED || !LISTING.matcher(words).find()) {
            return;
        }
        var count = COUNT.matcher(words);
        if (count.find() && !count.group(1).equals(Integer.toString(form.sections().size()))) {
            found.warn(sentence.span(count.start(), count.end()), "finding.R3.count", count.group());
        }
        var titles = missing.stream().map(core -> form.sections().get(CORES.indexOf(core)).title()).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            found.ask(sentence.span(), "finding.R3.unlisted", titles);
        }
    }
}
