package gouji.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Words an office wants to be shown wherever they stand (词表): misspellings, former names, words it avoids. They are words, not
 * patterns.
 *
 * @param entries in the order of the list, each word once
 */
public record WordList(List<Entry> entries) {

    /** Nothing to look for. */
    public static final WordList EMPTY = new WordList(List.of());

    /** Limits of a list: words, and characters of each. */
    public static final int MOST_WORDS = 10_000;
    public static final int LONGEST_WORD = 50;

    public WordList {
        entries = List.copyOf(entries);
    }

    /**
     * A word to be shown.
     *
     * @param word    what to look for
     * @param instead what to write for it; empty where the list says nothing
     * @param except  longer words it may be part of: 发布署名 for 布署
     */
    public record Entry(String word, String instead, List<String> except) {

        public Entry {
            except = List.copyOf(except);
        }
    }

    /** A line of a list that cannot be read, from 1, and why. */
    public record Fault(int line, String words, Why why) {
    }

    /** Why a line cannot be read. */
    public enum Why { NO_WORD, SAME_WORD, TOO_LONG, EXCEPTION_WITHOUT_WORD, TOO_MANY }

    /** What reading gives: the list of all lines that can be read, and the others. */
    public record Read(WordList words, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    /**
     * This list and what a text adds to it, one word a line: {@code 布署 = 部署 ! 发布署名}. What to write instead and the
     * exceptions may be left out; {@code -布署} takes a word out; empty lines and those that begin with # say nothing. Where both
     * have a word, the text's entry counts.
     */
    public Read read(String text) {
        var words = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> words.put(entry.word(), entry));
        var faults = new ArrayList<Fault>();
        var lines = text.replace("\uFEFF", "").split("\r\n|[\r\n]", -1);
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            if (line.startsWith("-") || line.startsWith("－")) {
                words.remove(line.substring(1).strip());
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("＃")) {
                var entry = entry(line);
                var why = why(entry, words.size());
                if (why.isEmpty()) {
                    words.put(entry.word(), entry);
                } else {
                    faults.add(new Fault(at + 1, line.substring(0, Math.min(line.length(), LONGEST_WORD)), why.get()));
                }
            }
        }
        return new Read(new WordList(List.copyOf(words.values())), faults);
    }

    private static Entry entry(String line) {
        var parts = line.split("[!！]", 2);
        var sides = parts[0].split("[=＝\t]", 2);
        return new Entry(sides[0].strip(), sides.length == 2 ? sides[1].strip() : "",
                parts.length == 2 ? List.of(parts[1].strip().split("[、，,\\s]+")) : List.of());
    }

    private static Optional<Why> why(Entry entry, int words) {
        if (entry.word().isEmpty()) {
            return Optional.of(Why.NO_WORD);
        } else if (entry.word().equals(entry.instead())) {
            return Optional.of(Why.SAME_WORD);
        } else if (entry.word().length() > LONGEST_WORD) {
            return Optional.of(Why.TOO_LONG);
        } else if (entry.except().stream().anyMatch(longer -> !longer.contains(entry.word()))) {
            return Optional.of(Why.EXCEPTION_WITHOUT_WORD);
        }
        return words < MOST_WORDS ? Optional.empty() : Optional.of(Why.TOO_MANY);
    }
}
