package gouji.prose;

import com.google.re2j.Pattern;
import gouji.report.Head;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Wording that should not stand in a published report.
 *
 * @param phrases what it looks like
 * @param key     of the sentence that says why; it names the words
 * @param asked   of the sentence for whoever may rightly write so
 * @param wrong   whose report should never say so
 */
record Phrases(List<Phrase> phrases, String key, String asked, Predicate<Head> wrong) implements TextRule {

    Phrases {
        phrases = List.copyOf(phrases);
    }

    Phrases(List<Phrase> phrases, String key) {
        this(phrases, key, key, any -> true);
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
        var isWrong = wrong.test(prose.subject().sheet().report().head());
        for (var sentence : prose.sentences()) {
            for (var phrase : phrases) {
                if (sentence.words().contains(phrase.sign())) {
                    check(sentence, phrase.wording(), isWrong, found);
                }
            }
        }
    }

    private void check(Sentence sentence, Pattern wording, boolean isWrong, Found found) {
        var match = wording.matcher(sentence.words());
        while (match.find()) {
            var span = sentence.span(match.start(), match.end());
            if (isWrong) {
                found.broken(span, key, match.group());
            } else {
                found.ask(span, asked, match.group());
            }
        }
    }
}
