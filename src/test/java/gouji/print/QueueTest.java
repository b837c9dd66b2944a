package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.words.Language;
import gouji.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints to a real queue. */
@Tag("cups")
class QueueTest {

    private static final Path REJECT = Path.of("/usr/sbin/cupsreject");

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
    void onlyTheChosenPagesComeOut() throws Exception {
        var title = "gouji-" + UUID.randomUUID().toString().substring(0, 8);
        try (var tray = Tray.open()) {
            var outcome = PrintRun.start(threePages(), new PrintOrder(Tray.QUEUE, title, List.of(0, 2), true)).outcome().join();
            assertEquals(new PrintOutcome.Sent(Tray.QUEUE, 2), outcome);
            try (var paper = tray.paper(title)) {
                assertEquals(2, paper.getNumberOfPages());
                var second = new PDFRenderer(paper).renderImageWithDPI(1, 72);
                assertTrue(isDark(second.getRGB(150, 550)) && !isDark(second.getRGB(150, 350)), "the third page");
            }
        }
    }

    @Test
    void theBackOfTheReportStaysEmptyBeforeWhatComesOff() throws Exception {
        var title = "gouji-" + System.nanoTime();
        try (var tray = Tray.open()) {
            var order = PrintOrder.of(Tray.QUEUE, title, List.of(0, 2), true, OptionalInt.of(2));
            assertEquals(new PrintOutcome.Sent(Tray.QUEUE, 2), PrintRun.start(threePages(), order).outcome().join());
            try (var paper = tray.paper(title)) {
                assertEquals(3, paper.getNumberOfPages());
                var back = new PDFRenderer(paper).renderImageWithDPI(1, 72);
                assertTrue(IntStream.of(150, 350, 550).noneMatch(y -> isDark(back.getRGB(150, y))), "the back of the first page");
                assertTrue(isDark(new PDFRenderer(paper).renderImageWithDPI(2, 72).getRGB(150, 550)), "the third page");
            }
        }
    }

    @Test
    void aPrinterThatIsGoneByThenIsNamedInOneSentence() {
        var outcome = PrintRun.start(threePages(), PrintOrder.all(Tray.QUEUE + "-gone", "gouji-gone", 3)).outcome().join();
        assertEquals(new PrintOutcome.NoSuchPrinter(Tray.QUEUE + "-gone"), outcome);
    }

    /** A queue that takes no jobs: {@code cupsreject}, on which the spooler's own words are handed on. */
    @Test
    void aQueueThatRefusesIsNamedInOneSentenceAndNothingStaysInTheQueue() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(REJECT), "there is no cupsreject");
        Assumptions.assumeTrue(run(REJECT.toString(), Tray.QUEUE) == 0, "the queue may not be closed");
        try {
            var outcome = PrintRun.start(threePages(), PrintOrder.all(Tray.QUEUE, "gouji-refused", 3)).outcome().join();
            assertTrue(outcome instanceof PrintOutcome.Refused, outcome.toString());
            assertEquals("打印机“" + Tray.QUEUE + "”没有接受文件，可能已暂停接收或者已停用，报告没有变；请先存为 PDF，打印机恢复后重新打开勾稽再打印。",
                    outcome.sentence(Words.in(Language.CHINESE)));
            assertEquals("", said("lpstat", "-o", Tray.QUEUE), "the queue");
        } finally {
            assertEquals(0, run("/usr/sbin/cupsaccept", Tray.QUEUE));
        }
    }

    private static String said(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
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
