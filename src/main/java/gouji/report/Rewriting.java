package gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text and its marks after many edits at once. Only what is written at a watched number is looked at for itself, and only in its
 * piece of the text: no number goes on beyond the end of a sentence.
 */
record Rewriting(String text, Marks marks) {

    /** A piece is not shorter, in UTF-16 characters. */
    private static final int PIECE = 200;
    private static final String ENDS = "。\n";

    /** @param edits of that text, none over another */
    static Rewriting of(String text, Marks marks, List<TextEdit> edits) {
        var sorted = edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
        var written = new StringBuilder(text.length());
        var moved = new ArrayList<Mark>();
        var from = 0;
        var mark = 0;
        var edit = 0;
        while (from < text.length() || from == 0) {
            var pieceMarks = new ArrayList<Mark>();
            var pieceEdits = new ArrayList<TextEdit>();
            var to = from;
            var isApart = false;
            while (!isApart) {
                to = end(text, to + PIECE);
                var ending = to == text.length() ? Integer.MAX_VALUE : to;
                for (; mark < marks.all().size() && marks.all().get(mark).start() < ending; mark++) {
                    pieceMarks.add(marks.all().get(mark));
                }
                for (; edit < sorted.size() && sorted.get(edit).start() <= ending - 2; edit++) {
                    pieceEdits.add(sorted.get(edit));
                }
                isApart = (pieceMarks.isEmpty() || pieceMarks.get(pieceMarks.size() - 1).end() < ending)
                        && (pieceEdits.isEmpty() || pieceEdits.get(pieceEdits.size() - 1).end() < ending - 1)
                        && (edit == sorted.size() || sorted.get(edit).start() > ending + 1);
            }
            var by = from;
            var piece = piece(text.substring(from, to), new Marks(pieceMarks).map(each -> each.at(each.start() - by, each.end() - by, each.isUnrevised())),
                    pieceEdits.stream().map(each -> new TextEdit(each.key(), each.start() - by, each.end() - by, each.to())).toList());
            var at = written.length();
            piece.marks().all().forEach(each -> moved.add(each.at(each.start() + at, each.end() + at, each.isUnrevised())));
            written.append(piece.text());
            from = Math.max(to, 1);
        }
        return new Rewriting(written.toString(), new Marks(moved));
    }

    /** Behind the first sentence that ends there or later. */
    private static int end(String text, int from) {
        var at = from;
        while (at < text.length() && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at++;
        }
        return Math.min(at, text.length());
    }

    static Rewriting piece(String text, Marks marks, List<TextEdit> sorted) {
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
