package gouji.ruled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

/**
 * What is seen on a page (所见).
 *
 * @param glyphs   in the order in which they were drawn
 * @param pictured how much of the page pictures cover, as a share of it; more than 1 where they cover one another
 * @param hidden   how many signs are there that cannot be seen, as behind the picture of a scanned page
 */
record Sighted(double width, double height, List<Glyph> glyphs, List<Stroke> strokes, double pictured, int hidden) {

    /** Two signs as near as that share of their size are one sign drawn twice, to look bold. */
    private static final double SAME = 0.25;
    private static final double MOST = 0.6;

    Sighted {
        glyphs = List.copyOf(glyphs);
        strokes = List.copyOf(strokes);
    }

    boolean isBare() {
        return glyphs.stream().allMatch(Glyph::isSpace);
    }

    long unknown() {
        return glyphs.stream().filter(glyph -> glyph.text().contains(Characters.UNKNOWN)).count();
    }

    /** The page turned so that most of what it says is upright, and nothing said twice. */
    Sighted forReading() {
        var turn = mostUsualTurn();
        return new Sighted(turn.isSideways() ? height : width, turn.isSideways() ? width : height,
                once(glyphs.stream().map(glyph -> glyph.upright(turn, width, height)).toList()),
                strokes.stream().map(stroke -> stroke.upright(turn, width, height)).toList(), pictured, hidden);
    }

    private Turn mostUsualTurn() {
        var counts = new EnumMap<Turn, Integer>(Turn.class);
        glyphs.forEach(glyph -> counts.merge(glyph.turn(), 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > glyphs.size() * MOST).map(EnumMap.Entry::getKey).findFirst().orElse(Turn.NONE);
    }

    private static List<Glyph> once(List<Glyph> glyphs) {
        var kept = new ArrayList<Glyph>();
        var places = new HashMap<Place, List<Glyph>>();
        for (var glyph : glyphs) {
            var place = Place.of(glyph);
            if (place.around().stream().flatMap(near -> places.getOrDefault(near, List.of()).stream()).noneMatch(other -> isSame(glyph, other))) {
                kept.add(glyph);
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(glyph);
            }
        }
        return kept;
    }

    private static boolean isSame(Glyph one, Glyph other) {
        return Math.abs(one.box().left() - other.box().left()) < SAME * Math.min(one.box().width(), other.box().width())
                && Math.abs(one.box().top() - other.box().top()) < SAME * Math.min(one.box().height(), other.box().height());
    }

    /** A square of the page, with what is written there. */
    private record Place(String text, long column, long row) {

        private static final double SIDE = 8;

        static Place of(Glyph glyph) {
            return new Place(glyph.text(), Math.round(glyph.box().left() / SIDE), Math.round(glyph.box().top() / SIDE));
        }

        List<Place> around() {
            var around = new ArrayList<Place>();
            for (var down = -1; down <= 1; down++) {
                for (var across = -1; across <= 1; across++) {
                    around.add(new Place(text, column + across, row + down));
                }
            }
            return around;
        }
    }
}
