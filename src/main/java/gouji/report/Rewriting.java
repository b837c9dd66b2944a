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
        var written = new StringBuilder(text.length());
        var moved = new ArrayList<Mark>();
        var cut = new Cut(text, marks.all(), edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList());
        do {
            var piece = cut.next();
            var at = written.length();
            piece.marks().all().forEach(mark -> moved.add(along(mark, at)));
            written.append(piece.text());
        } while (cut.hasMore());
        return new Rewriting(written.toString(), new Marks(moved));
    }

    /** Cuts a text into pieces behind the ends of sentences, where neither a mark nor an edit lies over the cut or beside it. */
    private static final class Cut {

        private final String text;
        private final List<Mark> marks;
        private final List<TextEdit> edits;
        private int from;
        private int mark;
        private int edit;

        Cut(String text, List<Mark> marks, List<TextEdit> edits) {
            this.text = text;
            this.marks = marks;
            this.edits = edits;
        }

        boolean hasMore() {
            return from < text.length();
        }

        /** The next piece, rewritten; its marks count from its own beginning. */
        Rewriting next() {
            var to = end(from + PIECE);
            while (!isApart(to)) {
                to = end(to + PIECE);
            }
            var start = from;
            var firstMark = mark;
            var firstEdit = edit;
            mark = marksBefore(to);
            edit = editsBefore(to);
            from = to;
            return piece(text.substring(start, to), new Marks(marks.subList(firstMark, mark).stream().map(each -> along(each, -start)).toList()),
                    edits.subList(firstEdit, edit).stream().map(each -> new TextEdit(each.key(), each.start() - start, each.end() - start, each.to())).toList());
        }

        /** Behind the first sentence that ends there or later. */
        private int end(int from) {
            var at = from;
            while (at < text.length() && ENDS.indexOf(text.charAt(at - 1)) < 0) {
                at++;
            }
            return Math.min(at, text.length());
        }

        /** Whether what belongs before the cut ends before it, and what belongs behind it does not touch it. */
        private boolean isApart(int to) {
            if (to == text.length()) {
                return true;
            }
            var lastMark = marksBefore(to) - 1;
            var nextEdit = editsBefore(to);
            return (lastMark < mark || marks.get(lastMark).end() < to)
                    && (nextEdit == edit || edits.get(nextEdit - 1).end() < to - 1)
                    && (nextEdit == edits.size() || edits.get(nextEdit).start() > to + 1);
        }

        /** The number of the first mark that does not begin before the cut; none where the text ends there. */
        private int marksBefore(int to) {
            var next = mark;
            while (next < marks.size() && (to == text.length() || marks.get(next).start() < to)) {
                next++;
            }
            return next;
        }

        private int editsBefore(int to) {
            var next = edit;
            while (next < edits.size() && (to == text.length() || edits.get(next).start() <= to - 2)) {
                next++;
            }
            return next;
        }
    }

    private static Mark along(Mark mark, int by) {
        return mark.at(mark.start() + by, mark.end() + by, mark.isUnrevised());
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
            return along(mark, by);
        }));
    }

    private static boolean isNear(TextEdit edit, Mark mark) {
        return mark.end() >= edit.start() - 1 && mark.start() <= edit.end() + 1;
    }

    private static int longer(TextEdit edit) {
        return edit.to().length() - (edit.end() - edit.start());
    }
}
