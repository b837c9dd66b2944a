package gouji.renew;

import gouji.renew.TextComparison.Part.Kind;
import gouji.report.Alignment;
import gouji.report.TextWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Last year's text held against this year's (与去年对照): paragraph by paragraph, and where one has changed word by word.
 *
 * @param rows the paragraphs of both, in an order that both share
 */
public record TextComparison(List<Row> rows) {

    /** Where a sentence may end. */
    private static final String ENDS = "。！？；;";
    /** What is the same in less than so many letters between two changes is the same by chance. */
    private static final int BY_CHANCE = 2;

    /**
     * A paragraph, last year's, this year's or both in one.
     *
     * @param at where it begins in this year's text, in UTF-16 characters; of one that is gone, where it would be
     */
    public record Row(int at, List<Part> parts) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** Words that stand in one of the texts or in both. */
    public record Part(Kind kind, String words) {

        public enum Kind { BOTH, THEN, NOW }
    }

    public TextComparison {
        rows = List.copyOf(rows);
    }

    public static TextComparison of(String then, String now) {
        var before = paragraphs(then);
        var after = paragraphs(now);
        var rows = new ArrayList<Row>();
        var at = 0;
        for (var parts : told(before, after, TextComparison::sentences)) {
            rows.add(new Row(at, parts));
            at += length(parts);
        }
        return new TextComparison(rows);
    }

    /** The row of a place of this year's text. */
    public int rowAt(int caret) {
        var row = 0;
        while (row + 1 < rows.size() && rows.get(row + 1).at() <= caret) {
            row++;
        }
        return row;
    }

    /** Whether nothing has changed. */
    public boolean isSame() {
        return rows.stream().allMatch(row -> row.parts().stream().allMatch(part -> part.kind() == Kind.BOTH));
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    /** How much of this year's text it covers, with the line end behind it. */
    private static int length(List<Part> parts) {
        var isOnlyThen = !parts.isEmpty() && parts.stream().allMatch(part -> part.kind() == Kind.THEN);
        return isOnlyThen ? 0 : parts.stream().filter(part -> part.kind() != Kind.THEN).mapToInt(part -> part.words().length()).sum() + 1;
    }

    /**
     * Each item of both lists as its parts, one that was written anew once.
     *
     * @param anew compares the two versions of one item
     */
    private static List<List<Part>> told(List<String> then, List<String> now, BiFunction<String, String, List<Part>> anew) {
        var told = new ArrayList<List<Part>>();
        for (var run : Alignment.of(then, now)) {
            var before = then.subList(run.from(), run.to());
            var after = now.subList(run.nowFrom(), run.nowTo());
            if (run.same()) {
                before.forEach(words -> told.add(List.of(new Part(Kind.BOTH, words))));
            } else {
                var from = 0;
                var nowFrom = 0;
                for (var pair : Likeness.pairs(before, after)) {
                    before.subList(from, pair.then()).forEach(words -> told.add(List.of(new Part(Kind.THEN, words))));
                    after.subList(nowFrom, pair.now()).forEach(words -> told.add(List.of(new Part(Kind.NOW, words))));
                    told.add(anew.apply(before.get(pair.then()), after.get(pair.now())));
                    from = pair.then() + 1;
                    nowFrom = pair.now() + 1;
                }
                before.subList(from, before.size()).forEach(words -> told.add(List.of(new Part(Kind.THEN, words))));
                after.subList(nowFrom, after.size()).forEach(words -> told.add(List.of(new Part(Kind.NOW, words))));
            }
        }
        return told;
    }

    private static List<Part> sentences(String then, String now) {
        return joined(told(split(then), split(now), TextComparison::words).stream()
                .flatMap(List::stream));
    }

    private static List<Part> words(String then, String now) {
        var before = TextWords.of(then);
        var after = TextWords.of(now);
        var runs = Alignment.of(before, after);
        var parts = new ArrayList<Part>();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            var was = String.join("", before.subList(run.from(), run.to()));
            var is = String.join("", after.subList(run.nowFrom(), run.nowTo()));
            if (run.same() && (was.length() >= BY_CHANCE || at == 0 || at == runs.size() - 1)) {
                parts.add(new Part(Kind.BOTH, was));
            } else {
                parts.add(new Part(Kind.THEN, was));
                parts.add(new Part(Kind.NOW, is));
            }
        }
        return joined(parts.stream());
    }

    /** What is next to each other and of one kind is one part; between words of both, what is gone stands before what is new. */
    private static List<Part> joined(Stream<Part> parts) {
        var joined = new ArrayList<Part>();
        var gone = new StringBuilder();
        var fresh = new StringBuilder();
        var both = new StringBuilder();
        parts.forEach(part -> {
            if (part.kind() == Kind.BOTH) {
                flush(gone, Kind.THEN, joined);
                flush(fresh, Kind.NOW, joined);
                both.append(part.words());
            } else {
                flush(both, Kind.BOTH, joined);
                (part.kind() == Kind.THEN ? gone : fresh).append(part.words());
            }
        });
        flush(both, Kind.BOTH, joined);
        flush(gone, Kind.THEN, joined);
        flush(fresh, Kind.NOW, joined);
        return joined;
    }

    private static void flush(StringBuilder words, Kind kind, List<Part> parts) {
        if (words.length() > 0) {
            parts.add(new Part(kind, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> split(String text) {
        var sentences = new ArrayList<String>();
        var from = 0;
        for (var at = 1; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at - 1)) >= 0 && ENDS.indexOf(text.charAt(at)) < 0) {
                sentences.add(text.substring(from, at));
                from = at;
            }
        }
        return sentences;
    }
}
