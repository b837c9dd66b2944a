package gouji.prose;

import gouji.check.Finding.Span;
import java.util.Optional;

/** R28: numbers, years and days of last year's text that nobody has changed or confirmed (未更新). */
record Unrevised() implements TextRule {

    @Override
    public void check(Prose prose, Found found) {
        var sheet = prose.subject().sheet();
        for (var key : Prose.texts(sheet.form())) {
            var text = sheet.report().text(key);
            var left = sheet.report().marks(key).unrevised().toList();
            if (!left.isEmpty()) {
                var first = left.get(0);
                found.ask(new Span(key, first.start(), first.end(), first.words(text)), "finding.R28.unrevised",
                        Integer.toString(left.size()), first.words(text));
            }
        }
    }
}
