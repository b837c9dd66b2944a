package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints to a real queue of CUPS-PDF, whose paper is a file in {@code ~/PDF}. The queue is called {@code PDF}, or as the
 * system property {@code gouji.test.queue} says.
 */
@Tag("cups")
class QueueTest {

    private static final String QUEUE = System.getProperty("gouji.test.queue", "PDF");
    private static final Path TRAY = Path.of(System.getProperty("user.home"), "PDF");

    @BeforeEach
    void thereIsAQueue() {
        var isThere = Printers.names().contains(QUEUE);
        if (!isThere) {
            System.out.println("skipped: there is no print queue '" + QUEUE + "'");
        }
        Assumptions.assumeTrue(isThere, () -> "there is no print queue '" + QUEUE + "'");
    }

    @Test
    void allPagesComeOutAsTheyAre() throws Exception {
        var title = "gouji-" + UUID.randomUUID().toString().substring(0, 8);
        Files.createDirectories(TRAY);
        try (var watch = TRAY.getFileSystem().newWatchService()) {
            TRAY.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            var outcome = PrintRun.start(threePages(), QUEUE, title).outcome().join();
            assertEquals(new PrintOutcome.Sent(QUEUE, 3), outcome);
            try (var paper = paper(watch, title)) {
                assertEquals(3, paper.getNumberOfPages());
                for (var page = 0; page < 3; page++) {
                    // The square stands ever further down, and is neither scaled nor moved.
                    var picture = new PDFRenderer(paper).renderImageWithDPI(page, 72);
                    var top = 100 + 200 * page;
                    assertTrue(isDark(picture.getRGB(150, top + 50)) && !isDark(picture.getRGB(150, top - 5))
                            && !isDark(picture.getRGB(95, top + 50)), "page " + page);
                }
            }
        }
    }

    @Test
    void whatIsCancelledAtOnceIsNotPrinted() {
        var run = PrintRun.start(threePages(), QUEUE, "gouji-cancelled");
        run.cancel();
        assertEquals(new PrintOutcome.Cancelled(QUEUE), run.outcome().join());
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xff) < 128;
    }

    /** Waits until the file of that job is there and whole. */
    private static PDDocument paper(WatchService watch, String title) throws IOException, InterruptedException {
        while (true) {
            try (var files = Files.list(TRAY)) {
                var file = files.filter(path -> path.getFileName().toString().startsWith(title)).findFirst();
                if (file.isPresent()) {
                    return Loader.loadPDF(Files.readAllBytes(file.get()));
                }
            } catch (IOException e) {
                // It is still being written; the next event will tell.
            }
            var key = watch.poll(60, TimeUnit.SECONDS);
            assertTrue(key != null, "nothing came out of the queue in a minute");
            key.pollEvents();
            key.reset();
        }
    }

    private static byte[] threePages() {
        try (var document = new PDDocument()) {
            for (var page : IntStream.range(0, 3).toArray()) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var ink = new PDPageContentStream(document, sheet)) {
                    ink.addRect(100, PDRectangle.A4.getHeight() - 200 - 200 * page, 100, 100);
                    ink.fill();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
