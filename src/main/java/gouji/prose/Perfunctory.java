package gouji.prose;

import com.google.re2j.Pattern;
import gouji.check.Finding.Span;
import gouji.form.Form;

/** R3: a section in which nothing is said (敷衍): 无、略、同上. */
record Perfunctory() implements TextRule {

    private static final Pattern NOTHING = Pattern.compile(
            "[（(]?[一二三四五六七八九十0-9]*[）)、.．]?(?:本年度?|20\\d\\d年度?|目前|暂时|本机关)*(?:无|没有|暂无|尚无|略|同上|不涉及|无内容|不存在|未发生|/|-|—|－)(?:此类情况|此项|任何情况|情况|问题|存在的?问题|上述情况)?[）)]?");
    private static final int LONGEST = 24;

    @Override
    public void check(Prose prose, Found found) {
        for (var key : Prose.texts(prose.subject().sheet().form())) {
            var text = prose.text(key).strip();
            if (!key.equals(Form.PREAMBLE) && text.length() <= LONGEST
                    && NOTHING.matches(text.replaceAll("[\\s　。.，,；;！!]+", ""))) {
                var at = prose.text(key).indexOf(text);
                found.warn(new Span(key, at, at + text.length(), text), "finding.R3.perfunctory", text);
            }
        }
    }
}
