package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole report costs in keys: office and year set, texts at hand on the clipboard, to the end of the export. */
class EffortTest {

    private static final int MOST = 80;

    @TempDir
    private Path folder;

    @Test
    void aCountyOfficesReportTakesFewerThanEightyKeys() throws IOException {
        var data = folder.resolve("data");
        var out = Files.createDirectory(folder.resolve("out"));
        var sample = Sample.read(Editions.published().forYear(2023));
        try (var store = Store.open(data)) {
            var office = new Office(new UUID(0, 7), "云岭县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
            store.save(office);
            store.setting("exportFolder", out.toString());
            store.create(Report.blank(Head.of(office, Scope.OWN, 2023), "2021"), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var window = RunningWindow.open(data, Optional.empty())) {
            window.node("goOn");
            window.onScreen(() -> {
                window.find("goOn").orElseThrow().requestFocus();
                return true;
            });
            window.fire("goOn");
            window.page();
            awaitTable(window, "documents/regulations/issued");
            var before = window.keys();
            tables(window);
            for (var text : List.of("overview", "problems", "other")) {
                paste(window, text, sample.text(text));
            }
            window.control(KeyCode.E);
            window.node("exportNow");
            window.until("the button has the keys", () -> window.find("exportNow").map(Node::isFocused).orElse(false));
            window.press(KeyCode.ENTER);
            window.until("the file is there", () -> window.find("exportOutcome")
                    .map(node -> ((Labeled) node).getText().startsWith("已导出并回读")).orElse(false));
            var keys = window.keys() - before;
            System.out.println("keys from a blank report to the exported file: " + keys);
            assertTrue(keys < MOST, "keys: " + keys);
            window.press(KeyCode.ESCAPE);
        }
        try (var files = Files.list(out)) {
            assertEquals(1, files.count());
        }
    }

    private static void tables(RunningWindow window) {
        window.press(KeyCode.DOWN);
        window.write("2");
        window.press(KeyCode.TAB);
        window.write("1");
        window.press(KeyCode.TAB);
        window.write("15");
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitTable(window, "requests/received/naturalPerson");
        window.enter("8");
        window.press(KeyCode.DOWN);
        window.enter("3");
        window.press(KeyCode.DOWN);
        window.write("1");
        down(window, 8);
        window.write("3");
        down(window, 8);
        window.write("1");
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        assertEquals("8", window.cell("requests/concluded/total"));
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitTable(window, "disputes/cases/review.upheld");
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
    }

    private static void down(RunningWindow window, int times) {
        for (var at = 0; at < times; at++) {
            window.press(KeyCode.DOWN);
        }
    }

    private static void paste(RunningWindow window, String section, String text) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        var forward = !section.equals("overview");
        while (!window.position().section().equals(section)) {
            window.press(KeyCode.CONTROL, forward ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
        }
        window.until("the text has the keys", () -> window.find("text " + section).map(Node::isFocused).orElse(false));
        window.control(KeyCode.V);
    }

    private static void awaitTable(RunningWindow window, String cell) {
        window.node(cell);
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
    }
}
