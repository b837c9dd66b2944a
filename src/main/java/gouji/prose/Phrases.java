package gouji.prose;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * Wording that should not stand in a published report.
 *
 * @param phrases what it looks like
 * @param key     of the sentence that says why; it names the words
 */
record Phrases(List<Phrase> phrases, String key) implements TextRule {

    Phrases {
        phrases = List.copyOf(phrases);
    }

    /**
     * One such wording.
     *
     * @param sign what stands in each of its forms: a sentence without it need not be looked at, which saves nearly all the time
     */
    record Phrase(String sign, Pattern wording) {

        /** Those words and no other. */
        static Stream<Phrase> words(String... words) {
            return Stream.of(words).map(each -> new Phrase(each, Pattern.compile(Pattern.quote(each))));
        }

        static Phrase like(String sign, String wording) {
            return new Phrase(sign, Pattern.compile(wording));
        }
    }

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            for (var phrase : phrases) {
                if (sentence.words().contains(phrase.sign())) {
                    check(sentence, phrase.wording(), found);
                }
            }
        }
    }

    private void check(Sentence sentence, Pattern wording, Found found) {
        var match = wording.matcher(sentence.words());
        while (match.find()) {
            found.broken(sentence.span(match.start(), match.end()), key, match.group());
        }
    }
}
