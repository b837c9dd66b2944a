package gouji.ruled;

import gouji.original.Line;
import gouji.original.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the lines of all pages together to paragraphs (成段), and what a page break cut in two to one table where nothing speaks against it. */
final class Flow {

    /** All in the size of the type. */
    private static final double INDENT = 0.8;
    private static final double RAGGED = 2.2;
    private static final double PITCH = 2.6;
    private static final double SHORTEST = 12;
    private static final double SAME_SIZE = 0.12;

    private final List<Page> pages;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Optional<TextLine> last = Optional.empty();
    private Optional<Block.Table> table = Optional.empty();
    private boolean turned;

    private Flow(List<Page> pages) {
        this.pages = pages;
    }

    /** @param pages without what repeats them */
    static List<Passage> of(List<Page> pages) {
        var flow = new Flow(pages);
        pages.forEach(flow::page);
        flow.endTable();
        flow.endParagraph();
        return flow.passages;
    }

    private void page(Page page) {
        turned = true;
        var measure = measure(page);
        for (var block : page.blocks()) {
            if (block instanceof Block.Table other) {
                endParagraph();
                table(other);
            } else if (block instanceof Block.Words words) {
                endTable();
                words(words.line(), measure);
            }
            turned = false;
        }
    }

    private void table(Block.Table other) {
        var joined = turned ? table.flatMap(first -> PageBreak.joined(first, other)) : Optional.<Block.Table>empty();
        if (joined.isEmpty()) {
            endTable();
        }
        table = joined.or(() -> Optional.of(other));
    }

    private void endTable() {
        table.ifPresent(whole -> passages.add(whole.grid()));
        table = Optional.empty();
    }

    private void words(TextLine line, Measure measure) {
        if (last.filter(before -> goesOn(before, line, measure)).isPresent()) {
            paragraph.append(needsSpace(line) ? " " : "");
        } else {
            endParagraph();
        }
        paragraph.append(line.text());
        last = Optional.of(line);
    }

    private void endParagraph() {
        if (last.isPresent()) {
            passages.add(new Line(paragraph.toString()));
        }
        paragraph.setLength(0);
        last = Optional.empty();
    }

    /** A full line goes on where the next one begins at the edge; two characters' indent begin a paragraph. */
    private boolean goesOn(TextLine before, TextLine line, Measure measure) {
        return before.pieces().size() == 1 && line.pieces().size() == 1
                && Math.abs(before.size() - line.size()) < SAME_SIZE * line.size()
                && isFull(before, measure.right())
                && line.box().left() < measure.left() + INDENT * line.size()
                && (turned || line.box().top() - before.box().top() < PITCH * line.size() && line.box().top() > before.box().top());
    }

    private boolean needsSpace(TextLine line) {
        return Characters.isLetter(paragraph.codePointBefore(paragraph.length())) && Characters.isLetter(line.text().codePointAt(0));
    }

    /** The edges between which the text runs. */
    private record Measure(double left, double right) {
    }

    /** By all pages of that width: on one alone no line may be full. */
    private Measure measure(Page page) {
        var lines = pages.stream().filter(other -> Math.abs(other.width() - page.width()) < 1).flatMap(other -> other.blocks().stream())
                .filter(Block.Words.class::isInstance).map(block -> ((Block.Words) block).line()).toList();
        var right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        var left = IntStream.range(1, lines.size()).filter(at -> isFull(lines.get(at - 1), right)).mapToDouble(at -> lines.get(at).box().left()).min().orElse(0);
        return new Measure(left, right);
    }

    private static boolean isFull(TextLine line, double right) {
        return line.box().width() > SHORTEST * line.size() && line.box().right() > right - RAGGED * line.size();
    }
}
