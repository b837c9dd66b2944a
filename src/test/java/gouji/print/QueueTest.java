package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints to a real queue. */
@Tag("cups")
class QueueTest {

    @BeforeEach
    void thereIsAQueue() {
        Tray.assumeQueue();
    }

    @Test
    void allPagesComeOutAsTheyAre() throws Exception {
        var title = "gouji-" + UUID.randomUUID().toString().substring(0, 8);
        try (var tray = Tray.open()) {
            var outcome = PrintRun.start(threePages(), PrintOrder.all(Tray.QUEUE, title, 3)).outcome().join();
            assertEquals(new PrintOutcome.Sent(Tray.QUEUE, 3), outcome);
            try (var paper = tray.paper(title)) {
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
        var run = PrintRun.start(threePages(), PrintOrder.all(Tray.QUEUE, "gouji-cancelled", 3));
        run.cancel();
        assertEquals(new PrintOutcome.Cancelled(Tray.QUEUE), run.outcome().join());
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xff) < 128;
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
