package gouji.ui;

import gouji.document.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** One page of the draft, as large as she wants it (纸面): what the mouse is over is framed, and a click leads to its place. */
final class PaperView extends StackPane {

    /** How the page is fitted into the window. */
    enum Fit {
        PAGE, WIDTH, NONE
    }

    /** A4, in pt. */
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double MARGIN = 12;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    /** A click farther than that from anything means nothing, in pt. */
    private static final double NEAR = 24;
    private static final double FRAME = 1.5;

    private final PaperDrawing drawing;
    private final Consumer<Spot> go;
    private final ImageView image = new ImageView();
    private final Rectangle over = frame("paper-over");
    private final Rectangle mark = frame("paper-mark");
    private final Pane sheet = new Pane(image, mark, over);
    private final StackPane desk = new StackPane(sheet);
    private final ScrollPane scroll = new ScrollPane(desk);
    private List<Spot> spots = List.of();
    private Optional<Spot> marked = Optional.empty();
    private Fit fit = Fit.PAGE;
    private double scale = 1;
    private int page;
    private boolean isOpen;

    /** @param go is told what she clicked at */
    PaperView(PaperDrawing drawing, Consumer<Spot> go) {
        this.drawing = drawing;
        this.go = go;
        setId("paper");
        getStyleClass().add("paper-view");
        desk.getStyleClass().add("paper-desk");
        sheet.getStyleClass().add("paper-sheet");
        image.setId("paperImage");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setId("paperScroll");
        getChildren().add(scroll);
        scroll.viewportBoundsProperty().addListener((property, old, bounds) -> fitted(bounds));
        sheet.setOnMouseMoved(this::hover);
        sheet.setOnMouseExited(event -> hover(Optional.empty()));
        sheet.setOnMouseClicked(event -> at(event).ifPresent(go));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    int page() {
        return page;
    }

    /** Shows the document that is drawn now, at that page; what is scrolled stays so. */
    void open(List<Spot> places, int pages, int at) {
        spots = places;
        isOpen = true;
        marked = Optional.empty();
        mark.setVisible(false);
        show(Math.min(at, pages - 1));
    }

    void show(int other) {
        if (other != page) {
            scroll.setVvalue(0);
        }
        page = other;
        hover(Optional.empty());
        frame(mark, marked.filter(spot -> spot.page() == page));
        draw();
    }

    /** Frames the place she came back from; true where it stands on another page than is shown, which is then shown. */
    boolean mark(String place, int start) {
        marked = spots.stream().filter(spot -> spot.place().equals(place) && spot.start() <= start).reduce((first, later) -> later)
                .or(() -> spots.stream().filter(spot -> spot.place().equals(place)).findFirst());
        var isElsewhere = marked.filter(spot -> spot.page() != page).isPresent();
        marked.ifPresent(spot -> show(spot.page()));
        return isElsewhere;
    }

    /** A place of the page for those without a mouse: the framed one, else the first. */
    Optional<Spot> first() {
        return marked.or(() -> spots.stream().filter(spot -> spot.page() == page).findFirst());
    }

    /** Where something stands on the page that is shown, in px from its upper left corner; for tests. */
    Optional<Point2D> middleOf(String place) {
        return spots.stream().filter(spot -> spot.page() == page && spot.place().equals(place)).findFirst()
                .map(spot -> new Point2D((spot.x() + spot.width() / 2) * scale, (spot.y() + spot.height() / 2) * scale));
    }

    void fit(Fit wanted) {
        fit = wanted;
        fitted(scroll.getViewportBounds());
    }

    /** Larger or smaller, in steps. */
    void zoom(int steps) {
        fit = Fit.NONE;
        become(scale * Math.pow(STEP, steps));
    }

    void focus() {
        scroll.requestFocus();
    }

    private void fitted(Bounds view) {
        if (fit != Fit.NONE && view.getWidth() > 1) {
            var wide = (view.getWidth() - 2 * MARGIN) / WIDTH;
            become(fit == Fit.WIDTH ? wide : Math.min(wide, (view.getHeight() - 2 * MARGIN) / HEIGHT));
        }
    }

    private void become(double wanted) {
        var next = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        if (Math.abs(next - scale) > 0.001 || image.getImage() == null) {
            scale = next;
            sheet.setPrefSize(WIDTH * scale, HEIGHT * scale);
            image.setFitWidth(WIDTH * scale);
            image.setFitHeight(HEIGHT * scale);
            frame(mark, marked.filter(spot -> spot.page() == page));
            hover(Optional.empty());
            draw();
        }
    }

    private void draw() {
        if (isOpen) {
            var drawn = page;
            var points = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
            drawing.look(page, scale * points, picture -> {
                if (drawn == page) {
                    image.setImage(picture);
                    image.setViewport(new Rectangle2D(0, 0, picture.getWidth(), picture.getHeight()));
                }
            });
        }
    }

    /** The nearest thing to a point of the page. */
    private Optional<Spot> at(MouseEvent event) {
        var x = event.getX() / scale;
        var y = event.getY() / scale;
        return spots.stream().filter(spot -> spot.page() == page && spot.distance(x, y) < NEAR)
                .min(Comparator.comparingDouble(spot -> spot.distance(x, y)));
    }

    private void hover(MouseEvent event) {
        hover(at(event));
    }

    private void hover(Optional<Spot> spot) {
        frame(over, spot);
        sheet.setCursor(spot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void frame(Rectangle frame, Optional<Spot> spot) {
        frame.setVisible(spot.isPresent());
        spot.ifPresent(each -> {
            frame.setX((each.x() - FRAME) * scale);
            frame.setY((each.y() - FRAME) * scale);
            frame.setWidth((each.width() + 2 * FRAME) * scale);
            frame.setHeight((each.height() + 2 * FRAME) * scale);
        });
    }

    private static Rectangle frame(String style) {
        var frame = new Rectangle();
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        frame.setVisible(false);
        return frame;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Platform.runLater(() -> first().ifPresent(go));
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + (event.getCode() == KeyCode.UP ? -0.15 : 0.15))));
        }
    }
}
