package gouji.prose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * R37: words of the office's own list (词表). Where one listed word begins with another, the longer one is shown.
 *
 * @param byFirst the entries by their first character, the longest first: one look at each character of a text
 */
record ListedWords(Map<Character, List<WordList.Entry>> byFirst) implements TextRule {

    static ListedWords of(WordList words) {
        var byFirst = new HashMap<Character, List<WordList.Entry>>(words.entries().stream()
                .sorted(Comparator.comparingInt((WordList.Entry entry) -> -entry.word().length()))
                .collect(Collectors.groupingBy(entry -> entry.word().charAt(0))));
        return new ListedWords(Map.copyOf(byFirst));
    }

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            var words = sentence.words();
            for (var at = 0; at < words.length(); at++) {
                var entry = entry(words, at);
                if (entry.isPresent()) {
                    tell(entry.get(), sentence, at, found);
                    at += entry.get().word().length() - 1;
                }
            }
        }
    }

    private Optional<WordList.Entry> entry(String words, int at) {
        for (var entry : byFirst.getOrDefault(words.charAt(at), List.of())) {
            if (words.startsWith(entry.word(), at) && !isExcepted(entry, words, at)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean isExcepted(WordList.Entry entry, String words, int at) {
        for (var longer : entry.except()) {
            for (var within = longer.indexOf(entry.word()); within >= 0; within = longer.indexOf(entry.word(), within + 1)) {
                if (words.startsWith(longer, at - within)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void tell(WordList.Entry entry, Sentence sentence, int at, Found found) {
        var span = sentence.span(at, at + entry.word().length());
        if (entry.instead().isEmpty()) {
            found.broken(span, "finding.R37.listed", entry.word());
        } else {
            found.broken(span, "finding.R37.instead", entry.word(), entry.instead());
        }
    }
}
