package gouji.prose;

import com.google.re2j.Pattern;
import gouji.check.Finding.Span;

/** R34: two signs where one belongs (标点重复). */
record DoubledSigns() implements TextRule {

    private static final Pattern SIGNS = Pattern.compile("[，、。；：,;][\\s　]*[，、。；：,;]+|[！？!?][，、。；：]|》》+|《《+|））+|（（+");

    @Override
    public void check(Prose prose, Found found) {
        for (var text : Prose.texts(prose.subject().sheet().form())) {
            var words = prose.text(text);
            var signs = SIGNS.matcher(words);
            while (signs.find()) {
                var span = new Span(text, signs.start(), signs.end(), signs.group());
                found.ask(span, "finding.R34.signs", signs.group());
            }
        }
    }
}
