package gouji.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page, taken apart (页面).
 *
 * @param blocks from top to bottom
 * @param loose  level lines that belong to no table with ruled cells
 */
record Page(double width, double height, List<Block> blocks, List<Stroke> loose) {

    Page {
        blocks = List.copyOf(blocks);
        loose = List.copyOf(loose);
    }

    static Page of(Sighted sighted) {
        var ruling = Ruling.of(sighted.strokes());
        var tables = ruling.nets().stream().map(Lattice::of).filter(lattice -> lattice.cells().size() > 1).map(RuledTable::new).toList();
        var outside = new ArrayList<Glyph>();
        for (var glyph : sighted.glyphs().stream().filter(each -> !ruling.isStruck(each)).toList()) {
            tables.stream().filter(table -> table.contains(glyph)).min(Comparator.comparingDouble(table -> table.box().area()))
                    .ifPresentOrElse(table -> table.take(glyph), () -> outside.add(glyph));
        }
        tables.stream().filter(table -> !table.isTable()).forEach(table -> outside.addAll(table.glyphs()));
        var ruled = tables.stream().filter(RuledTable::isTable).map(RuledTable::read);
        return new Page(sighted.width(), sighted.height(), Stream.<Block>concat(ruled, words(outside))
                .sorted(Comparator.comparingDouble(block -> block.box().top())).toList(), ruling.loose());
    }

    /** Upright lines, and those set sideways beside them. */
    private static Stream<Block.Words> words(List<Glyph> glyphs) {
        return Stream.of(Turn.values()).flatMap(turn -> Typing.lines(glyphs.stream().filter(glyph -> glyph.turn() == turn)
                .map(glyph -> glyph.upright(turn, 0, 0)).toList()).stream().map(line -> placed(line, turn))).map(Block.Words::new);
    }

    /** A line where it stands on the page. */
    private static TextLine placed(TextLine line, Turn turn) {
        return turn == Turn.NONE ? line : new TextLine(line.pieces(), turn.sideways(line.box()), line.size());
    }

    Page with(List<Block> others) {
        return new Page(width, height, others, loose);
    }
}
