package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;

/** R29: the reported period is 1 January to 31 December of the year (统计期限), said once. */
record Period() implements TextRule {

    private static final String DAY = "\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日";
    private static final Pattern PERIOD = Pattern.compile("(自|从)?\\s*([0-9]{4})\\s*年" + DAY
            + "\\s*(起)?[，,]?\\s*(?:至|到|止|[—–~～-]{1,2})\\s*(?:([0-9]{4})\\s*年|当年)?" + DAY + "\\s*(止)?");
    private static final Pattern ABOUT = Pattern.compile("统计|期限|时限|数据|起止");

    /** A preamble shorter than this tells nothing at all yet. */
    private static final int TELLING = 50;

    @Override
    public void check(Prose prose, Found found) {
        var year = Integer.toString(prose.subject().sheet().report().head().year());
        var told = false;
        for (var sentence : prose.sentences()) {
            if (isAbout(sentence.words())) {
                told = true;
                check(sentence, year, found);
            }
        }
        if (!told && prose.text(Form.PREAMBLE).length() >= TELLING) {
            found.ask("finding.R29.none", year);
        }
    }

    /** Whether these words tell the period. */
    static boolean isAbout(String words) {
        return words.indexOf('月') >= 0 && ABOUT.matcher(words).find() && PERIOD.matcher(words).find();
    }

    private static void check(Sentence sentence, String year, Found found) {
        var period = PERIOD.matcher(sentence.words());
        while (period.find()) {
            var ends = period.group(6) == null ? period.group(2) : period.group(6);
            var days = Integer.parseInt(period.group(3)) + "." + Integer.parseInt(period.group(4)) + "-"
                    + Integer.parseInt(period.group(7)) + "." + Integer.parseInt(period.group(8));
            if (!period.group(2).equals(year) || !ends.equals(year) || !days.equals("1.1-12.31")) {
                found.ask(sentence.span(period.start(2), period.end()), "finding.R29.other", sentence.words().substring(period.start(2), period.end()), year);
            } else if (period.group(1) != null && period.group(5) != null && period.group(9) != null) {
                found.ask(sentence.span(period.start(), period.end()), "finding.R29.double", period.group().strip(), year);
            }
        }
    }
}
