package gouji.ruled;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what draws a page (扫描), and keeps the signs and the lines that can be seen, in the order in which they were drawn. */
final class PageScan extends PDFGraphicsStreamEngine {

    /** The library takes long over them: a line divides in whatever colour, and {@link Ink} tells what is white. */
    private static final Set<String> COLOURS = Set.of("CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "ri");
    private static final double ASCENT = 0.88;
    private static final double DESCENT = -0.12;
    /** Type of more than that is no text, in pt. */
    private static final double LARGEST = 400;
    private static final int MOST_CLIPS = 500;

    private final Budget budget;
    private final Meanings meanings;
    private final Box page;
    private final AffineTransform view;
    private final Pen pen;
    private final Ink ink = new Ink();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Path2D, Box> clips = new IdentityHashMap<>();
    private final GeneralPath path = new GeneralPath();
    private int clipRule = -1;
    private double pictured;
    private int hidden;

    private PageScan(PDPage page, Meanings meanings, Budget budget) {
        super(page);
        this.budget = budget;
        this.meanings = meanings;
        var crop = page.getCropBox();
        var sideways = page.getRotation() % 180 != 0;
        this.page = new Box(0, 0, sideways ? crop.getHeight() : crop.getWidth(), sideways ? crop.getWidth() : crop.getHeight());
        this.view = switch (page.getRotation()) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        };
        this.pen = new Pen(view, budget);
    }

    /**
     * What is on a page.
     *
     * @throws IOException    where its content is broken
     * @throws Budget.Spent   where it asks for too much
     */
    static Sighted of(PDPage page, Meanings meanings, Budget budget) throws IOException {
        var scan = new PageScan(page, meanings, budget);
        scan.processPage(page);
        for (var annotation : page.getAnnotations()) {
            if (scan.isFilledIn(annotation)) {
                scan.ink.begin();
                scan.showAnnotation(annotation);
            }
        }
        return new Sighted(scan.page.width(), scan.page.height(), scan.glyphs, scan.pen.strokes(), scan.pictured / scan.page.area(), scan.hidden);
    }

    /** What was typed into a form or onto the page is read like the rest; remarks in the margin are not part of it. */
    private boolean isFilledIn(PDAnnotation annotation) {
        return !annotation.isHidden() && !annotation.isNoView()
                && (annotation instanceof PDAnnotationWidget || "FreeText".equals(annotation.getSubtype()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        var name = operator.getName();
        ink.follow(name, operands, getResources());
        if (name.equals(OperatorName.BEGIN_INLINE_IMAGE) || name.equals(OperatorName.DRAW_OBJECT) && isPicture(operands)) {
            picture();
        } else if (name.equals("sh")) {
            ink.pictured(clip());
        } else if (!COLOURS.contains(name)) {
            super.processOperator(operator, operands);
        }
    }

    /** A page of which something could not be drawn is broken: what is missing might be a figure. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException broken) throws IOException {
        throw broken;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        ink.save();
        super.showForm(form);
        ink.restore();
    }

    private boolean isPicture(List<COSBase> operands) {
        var drawn = getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return drawn != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                && drawn.getDictionaryObject(name) instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void picture() {
        var box = seen(getGraphicsState().getCurrentTransformationMatrix(), 0, 0, 1, 1);
        pictured += box.within(page).area();
        pen.surface(box, clip());
        ink.pictured(box.within(clip()));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.sign();
        var text = meanings.of(font, code).map(Characters::of).orElse(Characters.UNKNOWN);
        var width = font.isVertical() ? 1 : displacement.getX();
        var box = seen(matrix, 0, DESCENT, width, ASCENT);
        var size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        var mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke() || mode.isFill() && !mode.isStroke() && ink.isUnseenAt(box.middle(), box.centre())) {
            hidden += text.isBlank() ? 0 : 1;
        } else if (!text.isEmpty() && size > 1 && size < LARGEST && clip().contains(box.middle(), box.centre())) {
            turn(matrix).ifPresent(turn -> glyphs.add(new Glyph(text, box, size, turn)));
        }
    }

    private Optional<Turn> turn(Matrix matrix) {
        var way = view.deltaTransform(new Point2D.Double(matrix.getScaleX(), matrix.getShearY()), null);
        return Turn.of(way.getX(), way.getY());
    }

    private Box seen(Matrix matrix, double left, double bottom, double right, double top) {
        var shape = matrix.createAffineTransform();
        shape.preConcatenate(view);
        var corners = new double[] {left, bottom, right, bottom, left, top, right, top};
        shape.transform(corners, 0, corners, 0, 4);
        return new Box(Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6])),
                Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7])),
                Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6])),
                Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7])));
    }

    /** The smallest rectangle around what can be seen of what is drawn now. */
    private Box clip() {
        var seen = page;
        var ways = getGraphicsState().getCurrentClippingPaths();
        if (ways.size() > MOST_CLIPS) {
            throw new Budget.Spent();
        }
        for (var each : ways) {
            seen = seen.within(clips.computeIfAbsent(each, way -> {
                var bounds = way.createTransformedShape(view).getBounds2D();
                return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
            }));
        }
        return seen;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        picture();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipRule != -1) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        if (width() <= Stroke.THICK) {
            pen.draw(path, clip());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        pen.draw(path, clip());
        fill();
        endPath();
    }

    private void fill() {
        pen.fill(path, clip());
        var bounds = path.createTransformedShape(view).getBounds2D();
        ink.filled(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()).within(clip()));
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // It divides nothing.
    }

    private double width() {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        return getGraphicsState().getLineWidth() * Math.min(matrix.getScalingFactorX(), matrix.getScalingFactorY());
    }
}
