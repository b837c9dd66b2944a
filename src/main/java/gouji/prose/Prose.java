package gouji.prose;

import gouji.check.Case;
import gouji.check.SentenceEnd;
import gouji.form.Form;
import gouji.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of a report, cut into sentences, in the order they are printed.
 *
 * @param mentions what they tell of the figures in the tables, read once for all rules
 */
public record Prose(Case subject, List<Sentence> sentences, Mentions mentions) {

    public Prose {
        sentences = List.copyOf(sentences);
    }

    public static Prose of(Case subject) {
        var sentences = new ArrayList<Sentence>();
        texts(subject.sheet().form()).forEach(text -> cut(text, subject.sheet().report().text(text), sentences));
        return new Prose(subject, sentences, Mentions.of(sentences, subject.sheet().report().head()));
    }

    /** The keys of the texts in printed order, the preamble first. */
    public static List<String> texts(Form form) {
        return Stream.concat(Stream.of(Form.PREAMBLE), form.sections().stream().filter(Section::isText).map(Section::key)).toList();
    }

    public String text(String key) {
        return subject.sheet().report().text(key);
    }

    private static void cut(String key, String text, List<Sentence> into) {
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            if (SentenceEnd.is(text.charAt(at))) {
                add(key, text, start, at + 1, into);
                start = at + 1;
            }
        }
        add(key, text, start, text.length(), into);
    }

    private static void add(String key, String text, int start, int end, List<Sentence> into) {
        if (!text.substring(start, end).isBlank()) {
            into.add(new Sentence(key, start, text.substring(start, end)));
        }
    }
}
