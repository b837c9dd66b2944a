package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import gouji.web.WebFragment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished report leaves the window: for whom, as what, and what happens where it must not or is stopped. */
class ExportDialogTest {

    private static final Form FORM = Editions.published().forYear(2023);
    private static final CellRef RECEIVED = CellRef.parse("requests/received/naturalPerson");
    private static final String STEM = "2023-示例县人民政府办公室-政府信息公开工作年度报告";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void aFolderToExportTo() throws IOException {
        out = Files.createDirectory(folder.resolve("上报"));
    }

    @Test
    void allOfItIsPackedIntoOneZipAndTheRecipientIsRemembered() throws IOException {
        var report = store(whole -> whole);
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            choose(window, "recipient archive");
            window.onScreen(() -> {
                ((CheckBox) window.find("zip").orElseThrow()).setSelected(true);
                return true;
            });
            assertEquals("“" + STEM + "-留存.zip”，内有 ….pdf、….gouji.json、清单.txt", window.text("exportNames"));
            export(window);
            window.until("it is there", () -> said(window).startsWith("已导出并回读，200 个数和全部文字一致\n文件在 " + out));
            window.press(KeyCode.ESCAPE);
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        }
        assertEquals(List.of(STEM + "-留存.zip"), files());
        try (var zip = new ZipFile(out.resolve(STEM + "-留存.zip").toFile())) {
            assertEquals(List.of(STEM + ".pdf", STEM + ".gouji.json", "清单.txt"), zip.stream().map(Object::toString).toList());
            var manifest = new String(zip.getInputStream(zip.getEntry("清单.txt")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(manifest.startsWith(STEM + "-留存\r\n版本码：" + VersionCode.of(Sheet.of(FORM, report))), manifest);
        }
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            assertTrue(window.onScreen(() -> ((ToggleButton) window.find("recipient archive").orElseThrow()).isSelected()));
            assertEquals(out.toString(), window.onScreen(() -> ((TextField) window.find("folder").orElseThrow()).getText()));
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void whileSomethingStandsAgainstItOnlyADraftLeavesAndTheWayThereIsShown() throws IOException {
        store(whole -> whole.without(RECEIVED));
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            assertTrue(window.text("exportHead").startsWith("还不能报送："), window.text("exportHead"));
            choose(window, "recipient office");
            assertFalse(window.find("copyOffice").filter(RunningWindow::isShown).isPresent(), "an unmarked copy leaves no more than a file");
            for (var time = 0; time < 2; time++) {
                export(window);
                if (time > 0) {
                    window.press(KeyCode.ENTER);
                }
                window.until("the draft is there", () -> said(window).startsWith("第 1 稿已导出并回读"));
                window.onScreen(() -> {
                    ((Labeled) window.find("exportOutcome").orElseThrow()).setText("");
                    return true;
                });
            }
            window.onScreen(() -> {
                var there = window.find("exportRefused").orElseThrow().lookupAll(".button").stream().map(ButtonBase.class::cast).findFirst().orElseThrow();
                there.fire();
                return true;
            });
            window.untilAt(RECEIVED.toString());
            window.until("the dialog is gone", () -> window.find("exportNow").isEmpty());
        }
        assertEquals(List.of(STEM + "-草稿.docx"), files());
        try (var store = Store.open(folder)) {
            assertEquals(1, store.entries().get(0).drafts());
            assertTrue(store.entries().get(0).exported().isEmpty());
        }
    }

    /** Whether it may leave as the report or only as a draft. */
    @Test
    void whatIsStillLastYearsIsToBeLookedAtAndKeepsNothingBack() {
        store(whole -> whole.withMarks("problems", new Marks(List.of(Mark.unrevised(0, 2), Mark.unrevised(4, 5)))));
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            assertEquals("请核对：正文还有 2 处未更新，第一处在“五、问题与改进”", stale(window));
            assertFalse(window.find("exportHead").isPresent(), "nothing stands against it");
            window.press(KeyCode.ESCAPE);
            window.until("the dialog is gone", () -> window.find("exportNow").isEmpty());
            window.onScreen(() -> {
                window.page().editor().clear(List.of(RECEIVED));
                return true;
            });
            dialog(window);
            window.node("exportHead");
            assertEquals("请核对：正文还有 2 处未更新，第一处在“五、问题与改进”", stale(window));
            window.onScreen(() -> {
                ((ButtonBase) window.find("exportUnrevised").orElseThrow().lookup(".button")).fire();
                return true;
            });
            window.until("she is there", () -> window.position().section().equals("problems"));
        }
    }

    @Test
    void whatIsStoppedLeavesNothingAndIsNotRecorded() throws IOException {
        store(whole -> whole);
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            choose(window, "recipient archive");
            folder(window);
            window.onScreen(() -> {
                ((ButtonBase) window.find("exportNow").orElseThrow()).fire();
                ((ButtonBase) window.find("exportStop").orElseThrow()).fire();
                return true;
            });
            window.until("it is stopped at once", () -> said(window).equals("已取消，没有生成文件"));
            export(window);
            window.until("it is being made", () -> window.text("exportMaking").startsWith("正在生成并回读：PDF"));
            window.fire("exportStop");
            window.until("it is stopped", () -> said(window).equals("已取消，没有生成文件"));
            assertTrue(window.onScreen(() -> !window.find("exportNow").orElseThrow().isDisabled()));
            window.press(KeyCode.ESCAPE);
        }
        assertEquals(List.of(), files());
        try (var store = Store.open(folder)) {
            assertTrue(store.entries().get(0).exported().isEmpty());
        }
    }

    @Test
    void theButtonsOfEachRecipientPutTheReportOnTheClipboard() {
        var sheet = Sheet.of(FORM, store(whole -> whole));
        try (var window = RunningWindow.goOn(folder)) {
            dialog(window);
            choose(window, "recipient superior");
            assertEquals(Map.of("copyWebsite", false, "copySource", false, "copyOffice", false), shown(window));
            choose(window, "recipient website");
            assertEquals(Map.of("copyWebsite", true, "copySource", true, "copyOffice", false), shown(window));
            window.fire("copyWebsite");
            assertEquals("已复制，可粘贴到网站编辑器的正文，或它的源代码视图；标题请填在网站的标题栏", said(window));
            assertTrue(window.onScreen(() -> Clipboard.getSystemClipboard().hasHtml()));
            window.fire("copySource");
            assertEquals("已复制源码，可粘贴到网站编辑器的源代码视图；标题请填在网站的标题栏", said(window));
            assertFalse(window.onScreen(() -> Clipboard.getSystemClipboard().hasHtml()));
            assertEquals(WebFragment.of(sheet), window.onScreen(() -> Clipboard.getSystemClipboard().getString()));
            choose(window, "recipient office");
            assertEquals(Map.of("copyWebsite", false, "copySource", false, "copyOffice", true), shown(window));
            window.fire("copyOffice");
            assertEquals("已复制全文，可粘贴到 WPS 或 Word", said(window));
            assertTrue(window.onScreen(() -> Clipboard.getSystemClipboard().getHtml()).contains("方正小标宋"));
            window.press(KeyCode.ESCAPE);
        }
    }

    private Report store(UnaryOperator<Report> changed) {
        var report = changed.apply(Sample.read(FORM)).withHead(new Head(UUID.randomUUID(), "示例县人民政府办公室", Level.COUNTY_OFFICE, Scope.OWN, 2023));
        try (var store = Store.open(folder)) {
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        return report;
    }

    private static void dialog(RunningWindow window) {
        window.control(KeyCode.E);
        window.node("exportNow");
        window.until("its button has the keys", () -> window.find("exportNow").map(Node::isFocused).orElse(false));
    }

    private static void choose(RunningWindow window, String recipient) {
        window.onScreen(() -> {
            ((ToggleButton) window.find(recipient).orElseThrow()).setSelected(true);
            return true;
        });
    }

    private void folder(RunningWindow window) {
        window.onScreen(() -> {
            ((TextField) window.find("folder").orElseThrow()).setText(out.toString());
            return true;
        });
    }

    private void export(RunningWindow window) {
        folder(window);
        window.fire("exportNow");
    }

    private static String stale(RunningWindow window) {
        var line = window.node("exportUnrevised");
        return window.onScreen(() -> ((Labeled) ((HBox) line).getChildren().get(1)).getText());
    }

    private static String said(RunningWindow window) {
        return window.find("exportOutcome").map(node -> ((Labeled) node).getText()).orElse("");
    }

    private static Map<String, Boolean> shown(RunningWindow window) {
        var shown = new TreeMap<String, Boolean>();
        for (var id : List.of("copyWebsite", "copySource", "copyOffice")) {
            shown.put(id, window.onScreen(() -> window.find(id).filter(RunningWindow::isShown).isPresent()));
        }
        return shown;
    }

    private List<String> files() throws IOException {
        try (var inside = Files.walk(out)) {
            return inside.filter(path -> !path.equals(out)).map(path -> out.relativize(path).toString()).sorted().toList();
        }
    }
}
