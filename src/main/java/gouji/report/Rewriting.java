package gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text and its marks after many edits at once. Only what is written at a watched number is looked at for itself. */
record Rewriting(String text, Marks marks) {

    /** @param edits of that text, none over another */
    static Rewriting of(String text, Marks marks, List<TextEdit> edits) {
        var sorted = edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
        var near = sorted.stream().filter(edit -> marks.all().stream().anyMatch(mark -> isNear(edit, mark))).toList();
        var far = new ArrayList<TextEdit>();
        var shift = 0;
        var next = 0;
        for (var edit : sorted) {
            if (next < near.size() && near.get(next) == edit) {
                shift += longer(edit);
                next++;
            } else {
                far.add(new TextEdit(edit.key(), edit.start() + shift, edit.end() + shift, edit.to()));
            }
        }
        return oneByOne(text, marks, near).all(far);
    }

    /** From the last to the first, so that the places hold. */
    private static Rewriting oneByOne(String text, Marks marks, List<TextEdit> edits) {
        var rewritten = new Rewriting(text, marks);
        for (var at = edits.size() - 1; at >= 0; at--) {
            var edit = edits.get(at);
            var before = rewritten.text();
            var now = before.substring(0, edit.start()) + edit.to() + before.substring(edit.end());
            rewritten = new Rewriting(now, rewritten.marks().moved(before, TextDifference.between(before, now), now));
        }
        return rewritten;
    }

    private Rewriting all(List<TextEdit> edits) {
        var now = new StringBuilder(text.length());
        var from = 0;
        for (var edit : edits) {
            now.append(text, from, edit.start()).append(edit.to());
            from = edit.end();
        }
        now.append(text, from, text.length());
        return new Rewriting(now.toString(), marks.map(mark -> {
            var by = edits.stream().filter(edit -> edit.end() <= mark.start()).mapToInt(Rewriting::longer).sum();
            return mark.at(mark.start() + by, mark.end() + by, mark.isUnrevised());
        }));
    }

    private static boolean isNear(TextEdit edit, Mark mark) {
        return mark.end() >= edit.start() - 1 && mark.start() <= edit.end() + 1;
    }

    private static int longer(TextEdit edit) {
        return edit.to().length() - (edit.end() - edit.start());
    }
}
