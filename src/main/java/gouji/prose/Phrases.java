package gouji.prose;

import com.google.re2j.Pattern;

/**
 * Wording that should not stand in a published report.
 *
 * @param wording what it looks like
 * @param key     of the sentence that says why; it names the words
 */
record Phrases(Pattern wording, String key) implements TextRule {

    static Phrases of(String key, String... wordings) {
        return new Phrases(Pattern.compile(String.join("|", wordings)), key);
    }

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            var match = wording.matcher(sentence.words());
            while (match.find()) {
                found.broken(sentence.span(match.start(), match.end()), key, match.group());
            }
        }
    }
}
