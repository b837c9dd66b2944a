package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Form;
import gouji.print.Tray;
import gouji.report.Head;
import gouji.report.Report;
import gouji.store.Store;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft on paper: from the real window, by keys, through a real queue. */
@Tag("cups")
class PrintedDraftTest {

    private static final Form FORM = Editions.published().forYear(2023);

    /** How far a line may stand from where it was set, in points of 150 dpi. */
    private static final int NEAR = 2;

    /** Points that two drawings of one page were seen to differ in: 1 to 6; another digit in a line of small print: 19 to 23. */
    private static final int FEW = 12;

    @TempDir
    private Path folder;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsAQueue() {
        Tray.assumeQueue();
    }

    @Test
    void theDraftComesOutOfThePrinterAsItWasSet() throws Exception {
        var report = report();
        try (var store = Store.open(folder)) {
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var tray = Tray.open()) {
            try (var window = RunningWindow.open(folder, Optional.empty())) {
                window.node("goOn");
                window.press(KeyCode.ENTER);
                window.page();
                window.node("cellField");
                print(window);
            }
            try (var paper = tray.paper(mark)) {
                var printed = pictures(paper);
                assertEquals(List.of(), differing(printed, pictures(draft(report, 1))), "pages that are not as they were set");
                // The draft line stands on every page: what finds no 2 in place of a 1 would find no wrong figure either.
                assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), differing(printed, pictures(draft(report, 2))));
            }
        }
    }

    private static void print(RunningWindow window) {
        window.control(KeyCode.P);
        window.until("there are printers", () -> window.find("print").map(node -> !node.isDisabled()).orElse(false));
        window.until("the paper has the keys", () -> window.find("paperScroll").map(Node::isFocused).orElse(false));
        for (var tried = 0; tried < 12 && !window.onScreen(() -> window.find("printers").map(Node::isFocused).orElse(false)); tried++) {
            window.press(KeyCode.TAB);
        }
        window.until("the printers have the keys", () -> window.find("printers").map(Node::isFocused).orElse(false));
        var printers = (ChoiceBox<?>) window.node("printers");
        for (var tried = 0; tried < 20 && !window.onScreen(printers::getValue).equals(Tray.QUEUE); tried++) {
            window.press(KeyCode.SPACE);
            window.until("the list is open", printers::isShowing);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the list is closed", () -> !printers.isShowing());
        }
        assertEquals(Tray.QUEUE, window.onScreen(printers::getValue));
        window.control(KeyCode.P);
        window.until("it is in the queue", () -> window.find("draftOutcome").map(node -> ((Labeled) node).getText())
                .filter(told -> told.contains(Tray.QUEUE)).isPresent());
        assertEquals("已把 7 页送到打印机“" + Tray.QUEUE + "”。", window.text("draftOutcome"));
        window.press(KeyCode.ESCAPE);
    }

    private Report report() {
        var sample = Sample.read(FORM);
        var head = sample.head();
        return sample.withHead(new Head(UUID.randomUUID(), mark + head.officeName(), head.level(), head.scope(), head.year()));
    }

    private static byte[] draft(Report report, int number) throws Exception {
        return new Typesetter(FontShelf.ofThisMachine()).set(Sheet.of(FORM, report),
                Dress.draft(number, LocalDateTime.of(2024, 1, 12, 14, 3, 22)).withWatermark(false)).bytes();
    }

    private static List<BufferedImage> pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return pictures(document);
        }
    }

    /** The pages at 150 dpi; with fewer, thin lines go under. */
    private static List<BufferedImage> pictures(PDDocument document) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        for (var page = 0; page < document.getNumberOfPages(); page++) {
            pages.add(new PDFRenderer(document).renderImageWithDPI(page, 150, ImageType.GRAY));
        }
        return pages;
    }

    /** The pages, from 1, that have dark points where the same page of the other has nothing. */
    private static List<Integer> differing(List<BufferedImage> one, List<BufferedImage> other) {
        assertEquals(one.size(), other.size(), "pages");
        return IntStream.rangeClosed(1, one.size()).filter(page ->
                strays(one.get(page - 1), other.get(page - 1)) + strays(other.get(page - 1), one.get(page - 1)) > FEW).boxed().toList();
    }

    private static int strays(BufferedImage from, BufferedImage in) {
        var strays = 0;
        for (var y = NEAR; y < from.getHeight() - NEAR; y++) {
            for (var x = NEAR; x < from.getWidth() - NEAR; x++) {
                if (grey(from, x, y) < 128 && !isInked(in, x, y)) {
                    strays++;
                }
            }
        }
        return strays;
    }

    /** Whether there is ink within two points: a printer draws a line a little beside where a screen draws it. */
    private static boolean isInked(BufferedImage picture, int x, int y) {
        for (var dy = -NEAR; dy <= NEAR; dy++) {
            for (var dx = -NEAR; dx <= NEAR; dx++) {
                if (grey(picture, x + dx, y + dy) < 192) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
