package gouji.ui;

import gouji.document.PagePictures;
import gouji.document.PdfDocument;
import gouji.document.Picture;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws pages off the screen thread, one by one (预览的绘制): the one that is looked at before any small one, and of those that are no longer wanted none. */
final class PaperDrawing implements AutoCloseable {

    private record Wanted(int page, double scale, Consumer<Image> shown) {
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var drawing = new Thread(task, "paper");
        drawing.setDaemon(true);
        return drawing;
    });
    private final Consumer<Throwable> failed;
    private final AtomicReference<Optional<PdfDocument>> next = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Wanted>> looked = new AtomicReference<>(Optional.empty());
    private final ConcurrentLinkedQueue<Wanted> small = new ConcurrentLinkedQueue<>();
    private Optional<PagePictures> pictures = Optional.empty();

    /** @param failed is told what went wrong, on the screen thread */
    PaperDrawing(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** From now on this document's pages are drawn; what was wanted of another is forgotten. */
    void open(PdfDocument pdf) {
        looked.set(Optional.empty());
        small.clear();
        next.set(Optional.of(pdf));
    }

    /** Draws the page that is looked at, in place of any other that was. */
    void look(int page, double scale, Consumer<Image> shown) {
        looked.set(Optional.of(new Wanted(page, scale, shown)));
        step();
    }

    /** Draws a small one when there is time. */
    void small(int page, double scale, Consumer<Image> shown) {
        small.add(new Wanted(page, scale, shown));
        step();
    }

    @Override
    public void close() {
        looked.set(Optional.empty());
        small.clear();
        thread.execute(() -> pictures.ifPresent(PagePictures::close));
        thread.shutdown();
    }

    private void step() {
        CompletableFuture.runAsync(this::draw, thread).exceptionally(failure -> {
            Platform.runLater(() -> failed.accept(failure.getCause()));
            return null;
        });
    }

    private void draw() {
        next.getAndSet(Optional.empty()).ifPresent(pdf -> {
            pictures.ifPresent(PagePictures::close);
            pictures = Optional.of(new PagePictures(pdf));
        });
        var wanted = looked.getAndSet(Optional.empty()).or(() -> Optional.ofNullable(small.poll()));
        wanted.ifPresent(each -> pictures.ifPresent(pages -> {
            var image = image(pages.draw(each.page(), each.scale()));
            Platform.runLater(() -> {
                // Of a document that was set anew meanwhile nothing is shown.
                if (next.get().isEmpty()) {
                    each.shown().accept(image);
                }
            });
        }));
    }

    private static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(), picture.pixels(), 0,
                picture.width());
        return image;
    }
}
