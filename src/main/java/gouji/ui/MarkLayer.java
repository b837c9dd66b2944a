package gouji.ui;

import gouji.check.Finding;
import gouji.edit.State;
import gouji.report.Mark;
import gouji.report.TextDifference;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Lines under the words of a text area, which has none of its own: a wave under what is still last year's (未更新), a straight line under
 * what contradicts the tables. Only what is in view is drawn.
 */
final class MarkLayer extends StackPane {

    /** A wave is so high and so long, in px at the normal font size. */
    private static final double WAVE = 1.6;
    private static final double LENGTH = 3;

    /** A part of the shown text that is underlined. */
    private record Line(int start, int end, boolean isWave) {
    }

    private final TextArea area;
    private final double scale;
    private final Pane lines = new Pane();
    private final Path waves = path("stale-wave");
    private final Path straight = path("contradiction-line");
    private List<Line> shown = List.of();
    /** The words of the area that those lines are for. */
    private String told = "";

    MarkLayer(TextArea area, Look look) {
        this.area = area;
        this.scale = look.scale();
        lines.setMouseTransparent(true);
        lines.getChildren().addAll(waves, straight);
        var clip = new Rectangle();
        clip.widthProperty().bind(lines.widthProperty());
        clip.heightProperty().bind(lines.heightProperty());
        lines.setClip(clip);
        getChildren().addAll(area, lines);
        area.scrollTopProperty().addListener((property, old, top) -> requestLayout());
        area.textProperty().addListener((property, old, text) -> follow(old, text));
    }

    /** Until it is told better, as while an input method composes, a line goes with its words. */
    private void follow(String old, String text) {
        if (!text.equals(told)) {
            move(TextDifference.between(old, text));
        }
        told = text;
        requestLayout();
    }

    private void move(TextDifference change) {
        var to = change.at() + change.before().length();
        var by = change.after().length() - change.before().length();
        shown = shown.stream().filter(line -> line.end() <= change.at() || line.start() >= to)
                .map(line -> line.end() <= change.at() ? line : new Line(line.start() + by, line.end() + by, line.isWave())).toList();
    }

    /**
     * Takes the marks and the contradictions of the text that is shown.
     *
     * @param offset where what is shown begins in the whole text
     */
    void show(State state, String key, int offset) {
        told = area.getText();
        var text = state.report().text(key);
        var to = offset + area.getLength();
        var all = new ArrayList<Line>();
        state.report().marks(key).unrevised().filter(mark -> mark.start() >= offset && mark.end() <= to).forEach(mark -> all.add(wave(mark, offset)));
        state.toMend().stream().filter(MarkLayer::isContradiction).flatMap(finding -> finding.span().stream())
                .filter(span -> span.text().equals(key) && span.start() >= offset && span.end() <= to && span.end() <= text.length()
                        && text.startsWith(span.quote(), span.start()))
                .forEach(span -> all.add(new Line(span.start() - offset, span.end() - offset, false)));
        if (!all.equals(shown)) {
            shown = List.copyOf(all);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        area.layout();
        waves.getElements().clear();
        straight.getElements().clear();
        if (area.getSkin() instanceof TextAreaSkin skin && area.lookup(".content") != null && !shown.isEmpty()) {
            draw(skin);
        }
    }

    private void draw(TextAreaSkin skin) {
        var nodes = texts();
        if (nodes.isEmpty()) {
            return;
        }
        // The skin is asked in the place of its words, which have moved up by what is scrolled.
        var first = skin.getIndex(0, area.getScrollTop()).getCharIndex();
        var last = skin.getIndex(area.getWidth(), area.getScrollTop() + area.getHeight()).getInsertionIndex();
        for (var line : shown) {
            if (line.end() >= first && line.start() <= last && line.end() <= area.getLength()) {
                underline(line, nodes);
            }
        }
    }

    /** The nodes that hold the words; the skin makes one for each paragraph, or one for all. */
    private List<Text> texts() {
        return area.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(node -> !node.getStyleClass().contains("prompt")).toList();
    }

    private void underline(Line line, List<Text> nodes) {
        var from = 0;
        for (var node : nodes) {
            var length = node.getText().length();
            if (line.start() >= from && line.end() <= from + length) {
                outline(node, node.underlineShape(line.start() - from, line.end() - from), line.isWave());
            }
            from += length + 1;
        }
    }

    /** The shape is a rectangle for each line of the paragraph the words stand in. */
    private void outline(Node node, PathElement[] shape, boolean isWave) {
        var rectangle = new ArrayList<Point2D>();
        for (var element : shape) {
            if (element instanceof MoveTo move) {
                line(node, rectangle, isWave);
                rectangle.clear();
                rectangle.add(new Point2D(move.getX(), move.getY()));
            } else if (element instanceof LineTo to) {
                rectangle.add(new Point2D(to.getX(), to.getY()));
            }
        }
        line(node, rectangle, isWave);
    }

    private void line(Node node, List<Point2D> rectangle, boolean isWave) {
        if (!rectangle.isEmpty()) {
            line(node, rectangle.stream().mapToDouble(Point2D::getX).min().getAsDouble(),
                    rectangle.stream().mapToDouble(Point2D::getX).max().getAsDouble(),
                    rectangle.stream().mapToDouble(Point2D::getY).max().getAsDouble(), isWave);
        }
    }

    private void line(Node node, double left, double right, double foot, boolean isWave) {
        var from = lines.sceneToLocal(node.localToScene(new Point2D(left, foot)));
        var to = lines.sceneToLocal(node.localToScene(new Point2D(right, foot)));
        if (isWave) {
            waves.getElements().add(new MoveTo(from.getX(), from.getY()));
            var up = true;
            for (var x = from.getX() + LENGTH * scale; x < to.getX() + LENGTH * scale; x += LENGTH * scale) {
                waves.getElements().add(new LineTo(Math.min(x, to.getX()), from.getY() + (up ? WAVE : 0) * scale));
                up = !up;
            }
        } else {
            straight.getElements().addAll(new MoveTo(from.getX(), from.getY() + scale), new LineTo(to.getX(), to.getY() + scale));
        }
    }

    private static Line wave(Mark mark, int offset) {
        return new Line(mark.start() - offset, mark.end() - offset, true);
    }

    /** Whether it sets a text against a table or against itself. */
    private static boolean isContradiction(Finding finding) {
        return finding.span().isPresent() && finding.left().isPresent() && finding.right().isPresent();
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        return path;
    }
}
