package gouji.prose;

import gouji.check.Finding.Span;

/** R34: two signs where one belongs (标点重复). */
record DoubledSigns() implements TextRule {

    private static final String STOPS = "，、。；：,;";
    private static final String CALLS = "！？!?";
    private static final String HALVES = "《》（）";

    @Override
    public void check(Prose prose, Found found) {
        for (var text : Prose.texts(prose.subject().sheet().form())) {
            var words = prose.text(text);
            for (var at = 0; at < words.length(); at++) {
                var end = end(words, at);
                if (end > at + 1) {
                    found.ask(new Span(text, at, end, words.substring(at, end)), "finding.R34.signs", words.substring(at, end));
                    at = end - 1;
                }
            }
        }
    }

    /** Behind the signs that begin there; just behind it where nothing is doubled. */
    private static int end(String words, int at) {
        var sign = words.charAt(at);
        var end = at + 1;
        if (HALVES.indexOf(sign) >= 0) {
            while (end < words.length() && words.charAt(end) == sign) {
                end++;
            }
        } else if (STOPS.indexOf(sign) >= 0 || CALLS.indexOf(sign) >= 0) {
            for (var next = behindSpace(words, end); next < words.length() && STOPS.indexOf(words.charAt(next)) >= 0; next = behindSpace(words, end)) {
                end = next + 1;
            }
        }
        return end;
    }

    private static int behindSpace(String words, int at) {
        var next = at;
        while (next < words.length() && (words.charAt(next) == ' ' || words.charAt(next) == '　')) {
            next++;
        }
        return next;
    }
}
