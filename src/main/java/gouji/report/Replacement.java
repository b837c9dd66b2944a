package gouji.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that was replaced whole, told as the edits it comes to (整段替换): what stands the same between two of them was not
 * written anew, though all of it came at once. A passage of which little is kept is another one.
 */
final class Replacement {

    /** Of another passage less is kept than a third. */
    private static final int SHARE = 3;

    private final String key;
    private final List<TextEdit> edits = new ArrayList<>();
    private final StringBuilder to = new StringBuilder();
    private int start;
    private int end;

    private Replacement(String key, int start) {
        this.key = key;
        this.start = start;
        this.end = start;
    }

    /** In the order of the text. */
    static List<TextEdit> edits(String key, TextDifference change) {
        var before = TextWords.of(change.before());
        var after = TextWords.of(change.after());
        var runs = Alignment.of(before, after);
        var kept = runs.stream().filter(Alignment.Run::same).mapToInt(run -> run.to() - run.from()).sum();
        if (kept * SHARE < Math.min(before.size(), after.size())) {
            return List.of(new TextEdit(key, change.at(), change.at() + change.before().length(), change.after()));
        }
        var replacement = new Replacement(key, change.at());
        for (var run : runs) {
            var was = before.subList(run.from(), run.to());
            // A number that stands alone between what is new is the same by chance.
            if (run.same() && !(was.size() == 1 && TextWords.isNumber(was.get(0)))) {
                replacement.keep(String.join("", was));
            } else {
                replacement.change(String.join("", was), String.join("", after.subList(run.nowFrom(), run.nowTo())));
            }
        }
        replacement.keep("");
        return replacement.edits;
    }

    private void change(String was, String is) {
        end += was.length();
        to.append(is);
    }

    private void keep(String words) {
        if (end > start || to.length() > 0) {
            edits.add(new TextEdit(key, start, end, to.toString()));
        }
        to.setLength(0);
        end += words.length();
        start = end;
    }
}
