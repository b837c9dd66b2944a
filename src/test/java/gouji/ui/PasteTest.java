package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copying and pasting by keys in the real window. */
class PasteTest {

    @TempDir
    private Path folder;

    @Test
    void aTableOutOfLibreOfficeIsPastedAndTakenBackAsOne() throws IOException {
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            tableThree(window);
            put(window, Optional.of(resource("libreoffice-requests.html")), resource("libreoffice-requests.tsv"));
            window.control(KeyCode.V);
            window.until("it is there", () -> "1234".equals(((CellView) window.find("requests/received/naturalPerson").orElseThrow()).text()));
            assertEquals("已粘贴 144 格，31 格未采用：总计由程序计算", window.text("message"));
            var pasted = cells(window);
            assertEquals("1689", pasted.get("requests/received/total"));
            assertEquals("495", pasted.get("requests/refused.stateSecret/total"));
            window.control(KeyCode.Z);
            assertTrue(cells(window).values().stream().allMatch(String::isEmpty), () -> cells(window).toString());
            window.control(KeyCode.Y);
            assertEquals(pasted, cells(window));
            window.control(KeyCode.A);
            window.control(KeyCode.C);
            assertEquals(resource("libreoffice-requests.tsv"), window.onScreen(() -> Clipboard.getSystemClipboard().getString()));
            assertTrue(window.onScreen(() -> Clipboard.getSystemClipboard().getHtml()).contains("<td rowspan=\"22\""));
        }
    }

    @Test
    void whatIsNotTakenIsShownFirst() {
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            tableThree(window);
            put(window, Optional.empty(), "项目\t自然人\t商业企业\t备注\t总计\n一、本年新收\t3\t3.7\t含转来\t9\n二、上年结转\t1\t\t\t\n");
            window.control(KeyCode.V);
            assertEquals("可以粘贴 2 格；下面这些请先看一看", window.text("pasteHead"));
            assertEquals("""
                    · 本表没有“备注”，其中 1 个未采用：含转来
                    · 一、本年新收 · 商业企业：只能填 0 或正整数，“3.7”未采用
                    · 一、本年新收 · 总计：来源写 9，已填各项之和是 3，还空 5 格；总计由程序计算""", doubts(window));
            window.press(KeyCode.ESCAPE);
            assertTrue(cells(window).values().stream().allMatch(String::isEmpty));
            window.control(KeyCode.V);
            window.node("pasteNow");
            window.press(KeyCode.ENTER);
            window.until("it is there", () -> "3".equals(((CellView) window.find("requests/received/naturalPerson").orElseThrow()).text()));
            assertEquals("已粘贴 2 格，1 格未采用：不是数，记在格旁，1 格未采用：总计由程序计算，1 个没有对应的格，未采用", window.text("message"));
            assertTrue(window.is("requests/received/enterprise", "refused"));
            window.press(KeyCode.DOWN);
            assertEquals("requests/carriedIn/naturalPerson", window.position().cell().orElseThrow().toString());
        }
    }

    /** A page of a megabyte must not hold the screen up: the window says that it reads, and takes the block when it has been read. */
    @Test
    void aLargeBlockIsReadAside() throws IOException {
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            tableThree(window);
            var page = resource("libreoffice-requests.html");
            put(window, Optional.of(page.replace("<body", "<!--" + "长".repeat(1_000_000) + "--><body")), resource("libreoffice-requests.tsv"));
            var said = new ArrayList<String>();
            var message = (Labeled) window.node("message");
            window.onScreen(() -> {
                message.textProperty().addListener((property, old, text) -> said.add(text));
                return true;
            });
            window.control(KeyCode.V);
            window.until("it is there", () -> "1234".equals(((CellView) window.find("requests/received/naturalPerson").orElseThrow()).text()));
            assertEquals(List.of("正在读取剪贴板…", "已粘贴 144 格，31 格未采用：总计由程序计算"), said);
        }
    }

    private static void tableThree(RunningWindow window) {
        window.node("create");
        window.press(KeyCode.ENTER);
        window.node("newOffice");
        window.until("the name has the keys", () -> window.find("newOffice")
                .map(node -> ((javafx.scene.control.ComboBox<?>) node).getEditor().isFocused()).orElse(false));
        window.robot().write("云岭县教育局", 0);
        window.press(KeyCode.ENTER);
        window.page();
        window.node("documents/regulations/issued");
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("requests/received/naturalPerson");
    }

    private static void put(RunningWindow window, Optional<String> html, String text) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            html.ifPresent(content::putHtml);
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Map<String, String> cells(RunningWindow window) {
        return window.onScreen(() -> window.stage().getScene().getRoot().lookupAll(".cell").stream()
                .filter(CellView.class::isInstance).map(CellView.class::cast)
                .collect(Collectors.toMap(CellView::getId, CellView::text, (one, other) -> one, TreeMap::new)));
    }

    private static String doubts(RunningWindow window) {
        var list = (VBox) window.node("pasteDoubts");
        return window.onScreen(() -> list.getChildren().stream().map(line -> ((Labeled) line).getText()).collect(Collectors.joining("\n")));
    }

    private static String resource(String name) throws IOException {
        try (var in = PasteTest.class.getResourceAsStream("/gouji/clip/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
