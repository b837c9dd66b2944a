package gouji.ruled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a cell (格内文字): in lines, turned, or one character below the other. */
final class CellWords {

    /** Of the steps from sign to sign, how many lead down where words are set from top to bottom. */
    private static final double MOST = 0.7;
    private static final double LINED_UP = 0.35;
    private static final double NEXT = 2.2;

    private CellWords() {
    }

    /**
     * Its lines, separated by line ends.
     *
     * @param glyphs in the order in which they were drawn
     */
    static String of(List<Glyph> glyphs) {
        var turned = new EnumMap<Turn, List<Glyph>>(Turn.class);
        glyphs.forEach(glyph -> turned.computeIfAbsent(glyph.turn(), none -> new ArrayList<>()).add(glyph.upright(glyph.turn(), 0, 0)));
        return turned.values().stream().map(CellWords::upright).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String upright(List<Glyph> glyphs) {
        var signs = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        return isStacked(signs) ? stacked(signs) : Typing.lines(glyphs).stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    /** Figures one below the other are lines; words are not. */
    private static boolean isStacked(List<Glyph> signs) {
        var steps = 0;
        for (var at = 1; at < signs.size(); at++) {
            steps += isInColumn(signs.get(at - 1), signs.get(at)) ? 1 : 0;
        }
        return steps > 0 && steps >= MOST * (signs.size() - 1) && signs.stream().filter(Glyph::isWide).count() * 2 > signs.size();
    }

    /** Some programs set them over one another. */
    private static boolean isInColumn(Glyph before, Glyph after) {
        return Math.abs(after.box().middle() - before.box().middle()) < LINED_UP * before.size()
                && Math.abs(after.box().centre() - before.box().centre()) < NEXT * before.size();
    }

    /** Set from top to bottom, the next column to the left; as they were drawn. */
    private static String stacked(List<Glyph> signs) {
        return signs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
