package gouji.ruled;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** What is drawn, as ruling lines (笔画): of strokes and outlines the straight pieces along the page, of surfaces the thin ones. */
final class Pen {

    /** Up to this a line that leans is still meant to be straight, in pt. */
    private static final double LEANING = 1.5;
    /** A dot of a dotted line or the piece where two lines meet, in pt. */
    private static final double DOT = 3;

    private final AffineTransform view;
    private final Budget budget;
    private final List<Stroke> strokes = new ArrayList<>();

    Pen(AffineTransform view, Budget budget) {
        this.view = view;
        this.budget = budget;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /** The straight pieces of an outline. */
    void draw(Shape path, Box clip) {
        for (var part : parts(path)) {
            for (var at = 1; at < part.points.size(); at++) {
                line(part.points.get(at - 1), part.points.get(at), clip);
            }
        }
    }

    /** Thin surfaces, and frames: a surface with a hole nearly as large. */
    void fill(Shape path, Box clip) {
        var parts = parts(path).stream().filter(part -> !part.curved && part.points.size() > 2).toList();
        for (var at = 0; at < parts.size(); at++) {
            var box = parts.get(at).box();
            if (at > 0) {
                frame(parts.get(at - 1).box(), box, clip);
            }
            surface(box, clip);
        }
    }

    /** A picture as thin as a line is one. */
    void surface(Box box, Box clip) {
        if (box.width() <= DOT && box.height() <= DOT) {
            add(Stroke.level(box), clip);
            add(Stroke.upright(box), clip);
        } else {
            Stroke.of(box).ifPresent(stroke -> add(stroke, clip));
        }
    }

    private void frame(Box one, Box other, Box clip) {
        var outer = one.area() >= other.area() ? one : other;
        var inner = outer == one ? other : one;
        var rims = new double[] {inner.left() - outer.left(), outer.right() - inner.right(), inner.top() - outer.top(), outer.bottom() - inner.bottom()};
        for (var rim : rims) {
            if (rim < 0 || rim > Stroke.THICK) {
                return;
            }
        }
        add(Stroke.level(new Box(outer.left(), outer.top(), outer.right(), inner.top())), clip);
        add(Stroke.level(new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom())), clip);
        add(Stroke.upright(new Box(outer.left(), outer.top(), inner.left(), outer.bottom())), clip);
        add(Stroke.upright(new Box(inner.right(), outer.top(), outer.right(), outer.bottom())), clip);
    }

    private void line(double[] start, double[] end, Box clip) {
        var box = new Box(Math.min(start[0], end[0]), Math.min(start[1], end[1]), Math.max(start[0], end[0]), Math.max(start[1], end[1]));
        if (Math.min(box.width(), box.height()) <= LEANING && Math.max(box.width(), box.height()) > 0) {
            add(box.width() >= box.height() ? Stroke.level(box) : Stroke.upright(box), clip);
        }
    }

    private void add(Stroke stroke, Box clip) {
        var seen = stroke.box().within(new Box(clip.left() - LEANING, clip.top() - LEANING, clip.right() + LEANING, clip.bottom() + LEANING));
        if (seen.width() >= 0 && seen.height() >= 0 && Double.isFinite(seen.width() + seen.height())) {
            budget.line();
            strokes.add(new Stroke(stroke.level(), stroke.at(), stroke.level() ? seen.left() : seen.top(), stroke.level() ? seen.right() : seen.bottom()));
        }
    }

    /** A piece of a path that was drawn without lifting the pen. */
    private static final class Part {

        private final List<double[]> points = new ArrayList<>();
        private boolean curved;

        static Part behindCurve(double[] start) {
            var part = new Part();
            part.curved = true;
            part.points.add(start);
            return part;
        }

        Box box() {
            var box = new Box(points.get(0)[0], points.get(0)[1], points.get(0)[0], points.get(0)[1]);
            for (var point : points) {
                box = box.and(new Box(point[0], point[1], point[0], point[1]));
            }
            return box;
        }
    }

    private List<Part> parts(Shape path) {
        var parts = new ArrayList<Part>();
        var at = new double[6];
        for (var way = path.getPathIterator(view); !way.isDone(); way.next()) {
            budget.step();
            var kind = way.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO || parts.isEmpty()) {
                parts.add(new Part());
            }
            var part = parts.get(parts.size() - 1);
            switch (kind) {
                case PathIterator.SEG_CLOSE -> {
                    if (!part.points.isEmpty()) {
                        part.points.add(part.points.get(0));
                    }
                }
                case PathIterator.SEG_CUBICTO, PathIterator.SEG_QUADTO -> {
                    var last = kind == PathIterator.SEG_CUBICTO ? 4 : 2;
                    part.curved = true;
                    parts.add(Part.behindCurve(new double[] {at[last], at[last + 1]}));
                }
                default -> part.points.add(new double[] {at[0], at[1]});
            }
        }
        return parts;
    }
}
