package gouji.ruled;

import gouji.ruled.TextLine.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts signs into lines, by where they stand (排行), and tells the gaps among them. What is measured is shares of the type's size. */
final class Typing {

    private static final double SAME_LINE = 0.45;
    /** From this on a gap divides a line; less is a space. */
    private static final double WIDE = 1.5;
    /** Lines are filled by pulling Chinese characters apart, up to this. */
    private static final double PULLED = 0.7;
    private static final double BETWEEN_KINDS = 0.4;
    private static final double SPACE = 0.15;
    /** Where a space was typed as well, less is one. */
    private static final double TYPED = 0.05;
    /** Signs that stand on one another by more than that cannot both be meant. */
    private static final double OVERPRINTED = 0.65;

    private Typing() {
    }

    /** Lines of upright signs, from top to bottom. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        for (var glyph : glyphs.stream().sorted(Comparator.comparingDouble(each -> each.box().centre())).toList()) {
            if (!line.isEmpty() && !isBeside(glyph, line)) {
                add(lines, line);
                line.clear();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private static boolean isBeside(Glyph glyph, List<Glyph> line) {
        var last = line.get(line.size() - 1);
        return glyph.box().centre() - last.box().centre() < SAME_LINE * 0.7 * Math.min(glyph.size(), last.size())
                && glyph.box().centre() - line.get(0).box().centre() < SAME_LINE * Math.max(glyph.size(), line.get(0).size());
    }

    private static void add(List<TextLine> lines, List<Glyph> line) {
        if (line.stream().allMatch(Glyph::isSpace)) {
            return;
        }
        var sorted = line.stream().sorted(Comparator.comparingDouble(glyph -> glyph.box().left())).toList();
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        Glyph last = null;
        Box box = null;
        var typed = false;
        for (var glyph : sorted) {
            if (glyph.isSpace()) {
                typed = true;
                continue;
            }
            if (last != null && gap(last, glyph) > WIDE) {
                pieces.add(new Piece(text.toString(), box));
                text.setLength(0);
                box = null;
            } else if (last != null) {
                text.append(between(last, glyph, typed));
            }
            text.append(glyph.text());
            box = box == null ? glyph.box() : box.and(glyph.box());
            last = glyph;
            typed = false;
        }
        pieces.add(new Piece(text.toString(), box));
        var signs = sorted.stream().filter(glyph -> !glyph.isSpace()).toList();
        lines.add(new TextLine(pieces, signs.stream().map(Glyph::box).reduce(Box::and).orElseThrow(), signs.stream().mapToDouble(Glyph::size).max().orElseThrow()));
    }

    private static double gap(Glyph before, Glyph after) {
        return (after.box().left() - before.box().right()) / Math.max(before.size(), after.size());
    }

    private static String between(Glyph before, Glyph after, boolean typed) {
        var gap = gap(before, after);
        var covered = before.box().right() - after.box().left();
        if (covered > OVERPRINTED * Math.min(before.box().width(), after.box().width()) && (before.isDigit() || after.isDigit())) {
            return Characters.UNKNOWN;
        }
        var space = before.isWide() && after.isWide() ? PULLED : before.isWide() || after.isWide() ? BETWEEN_KINDS : typed ? TYPED : SPACE;
        return gap > space ? " " : "";
    }
}
