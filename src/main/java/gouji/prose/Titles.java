package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;

/**
 * R26: the title has the office's full name, one year and the exact words of the form (标题). The program prints it from office
 * and year; so what can be wrong is the name, a second title in a text, and how the preamble calls the report.
 */
record Titles() implements TextRule {

    private static final Pattern TITLE = Pattern.compile("([0-9０-９]{4})\\s*(年\\s*度?\\s*的?\\s*政府信息公开\\s*(?:工作)?\\s*的?\\s*(?:年度报告|年度工作报告|年报|工作报告|工作总结|报告))");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("[0-9]{4}|年度?|报告");
    private static final Pattern SHORT_NAME = Pattern.compile("(?:政府办|府办|委办|局办|管委)$|^(?:县|市|区|镇|乡)(?:人民)?政府");
    private static final String SUBJECT = "政府信息公开";
    private static final String SIGNS = "，。；：！？";
    private static final int LONGEST_TITLE = 60;

    @Override
    public void check(Prose prose, Found found) {
        var sheet = prose.subject().sheet();
        name(sheet.report().head().officeName().strip(), found);
        for (var sentence : prose.sentences()) {
            if (!sentence.words().contains(SUBJECT)) {
                continue;
            } else if (isTitle(sentence.words())) {
                found.broken(sentence.span(), "finding.R26.line", sentence.words().strip());
            } else if (sentence.text().equals(Form.PREAMBLE)) {
                mentions(sentence, sheet.report().head().year(), sheet.form().title(), found);
            }
        }
    }

    private static void name(String name, Found found) {
        if (YEAR_IN_NAME.matcher(name).find()) {
            found.broken("finding.R26.name", name);
        } else if (SHORT_NAME.matcher(name).find()) {
            found.ask("finding.R26.short", name);
        }
    }

    /** A line that is nothing but a title. */
    private static boolean isTitle(String words) {
        var line = words.strip();
        var title = TITLE.matcher(line);
        return line.length() <= LONGEST_TITLE && line.chars().noneMatch(letter -> SIGNS.indexOf(letter) >= 0) && title.find() && title.end() == line.length();
    }

    private static void mentions(Sentence sentence, int year, String title, Found found) {
        var mention = TITLE.matcher(sentence.words());
        while (mention.find()) {
            if (Years.read(mention.group(1)) != year) {
                found.broken(sentence.span(mention.start(), mention.end()), "finding.R26.year", mention.group(), Integer.toString(year));
            } else if (!mention.group(2).replaceAll("\\s", "").equals("年" + title)) {
                found.ask(sentence.span(mention.start(), mention.end()), "finding.R26.words", mention.group(), year + "年" + title);
            }
        }
    }
}
