package gouji.document;

import gouji.report.Alignment;
import gouji.report.TextWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text between two drafts (花脸), word by word: a number or a foreign word is one, and so is each Chinese character. What
 * is kept between two changes and is no longer than a character goes with them, and a passage of which little is kept is struck and written
 * anew: single characters left standing between marks read like a riddle.
 */
public final class Redline {

    /** A stretch of one paragraph with one fate. */
    public record Run(Fate fate, String text) {
    }

    private static final String END = "\n";
    /** Of a passage less is kept than a third: it is another one. */
    private static final int SHARE = 3;

    private Redline() {
    }

    /** The paragraphs of both texts, those that are gone among those that are there. */
    public static List<List<Run>> of(String before, String after) {
        return of(Lines.of(before), Lines.of(after));
    }

    static List<List<Run>> of(List<String> before, List<String> after) {
        var words = new ArrayList<Run>();
        var passage = new Passage();
        for (var line : compared(before, after)) {
            if (line.fate() == Fate.KEPT) {
                passage.into(words);
                words.add(new Run(Fate.KEPT, line.text()));
                words.add(new Run(Fate.KEPT, END));
            } else {
                (line.fate() == Fate.STRUCK ? passage.before : passage.after).add(line.text());
            }
        }
        passage.into(words);
        return paragraphs(words);
    }

    /** Lines that are gone and those that stand in their place. */
    private static final class Passage {

        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();

        void into(List<Run> words) {
            if (before.isEmpty() && after.isEmpty()) {
                return;
            }
            var old = words(before);
            var now = words(after);
            var runs = smooth(compared(old, now));
            var kept = runs.stream().filter(run -> run.fate() == Fate.KEPT && !run.text().equals(END)).count();
            words.addAll(kept * SHARE < Math.min(old.size(), now.size()) ? anew(old, now) : runs);
            before.clear();
            after.clear();
        }

        private static List<Run> anew(List<String> old, List<String> now) {
            var runs = new ArrayList<Run>();
            old.forEach(word -> runs.add(new Run(Fate.STRUCK, word)));
            now.forEach(word -> runs.add(new Run(Fate.INSERTED, word)));
            return runs;
        }

        private static List<String> words(List<String> lines) {
            var words = new ArrayList<String>();
            for (var line : lines) {
                words.addAll(TextWords.of(line));
                words.add(END);
            }
            return words;
        }
    }

    /** Puts what is struck before what is inserted, and lets a single character between two changes go with them. */
    private static List<Run> smooth(List<Run> runs) {
        var smooth = new ArrayList<Run>();
        var struck = new ArrayList<Run>();
        var inserted = new ArrayList<Run>();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            var isLone = run.fate() == Fate.KEPT && run.text().length() == 1 && !run.text().equals(END)
                    && !struck.isEmpty() && !inserted.isEmpty() && at + 1 < runs.size() && runs.get(at + 1).fate() != Fate.KEPT;
            if (run.fate() == Fate.STRUCK || isLone) {
                struck.add(new Run(Fate.STRUCK, run.text()));
            }
            if (run.fate() == Fate.INSERTED || isLone) {
                inserted.add(new Run(Fate.INSERTED, run.text()));
            }
            if (run.fate() == Fate.KEPT && !isLone) {
                smooth.addAll(struck);
                smooth.addAll(inserted);
                struck.clear();
                inserted.clear();
                smooth.add(run);
            }
        }
        smooth.addAll(struck);
        smooth.addAll(inserted);
        return smooth;
    }

    /** A struck end of line ends a paragraph only where all of it is struck; else the two lines have become one. */
    private static List<List<Run>> paragraphs(List<Run> words) {
        var paragraphs = new ArrayList<List<Run>>();
        var runs = new ArrayList<Run>();
        for (var word : words) {
            if (!word.text().equals(END)) {
                var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && last.fate() == word.fate()) {
                    runs.set(runs.size() - 1, new Run(last.fate(), last.text() + word.text()));
                } else {
                    runs.add(word);
                }
            } else if (!runs.isEmpty() && (word.fate() != Fate.STRUCK || runs.stream().allMatch(run -> run.fate() == Fate.STRUCK))) {
                paragraphs.add(List.copyOf(runs));
                runs.clear();
            }
        }
        if (!runs.isEmpty()) {
            paragraphs.add(List.copyOf(runs));
        }
        return paragraphs;
    }

    /** What is common to both, with what is not in its place: first what is gone. */
    private static List<Run> compared(List<String> before, List<String> after) {
        var runs = new ArrayList<Run>();
        for (var run : Alignment.of(before, after)) {
            before.subList(run.from(), run.to()).forEach(word -> runs.add(new Run(run.same() ? Fate.KEPT : Fate.STRUCK, word)));
            if (!run.same()) {
                after.subList(run.nowFrom(), run.nowTo()).forEach(word -> runs.add(new Run(Fate.INSERTED, word)));
            }
        }
        return runs;
    }
}
