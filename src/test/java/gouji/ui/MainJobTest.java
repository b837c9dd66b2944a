package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.exchange.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job in the real window, by keys: fill in, break, mend, close, reopen, draft, export. */
class MainJobTest {

    private static final String OFFICE = "云岭县人民政府办公室";
    private static final List<String> NATURAL_PERSON = List.of("8", "0", "3", "0", "1", "0", "0", "0", "0", "0", "0", "0",
            "3", "0", "0", "0", "0", "0", "0", "0", "1", "0", "0", "0");

    @TempDir
    private Path folder;

    @Test
    void aReportIsFilledInCheckedSavedPrintedAndExported() throws IOException {
        var data = folder.resolve("数据 data");
        var out = Files.createDirectory(folder.resolve("上报"));
        try (var window = RunningWindow.open(data, Optional.empty())) {
            newReport(window);
            fillTables(window);
            breakAndMend(window);
            texts(window);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            window.untilAt("requests/carriedIn/enterprise");
        }
        try (var window = RunningWindow.open(data, Optional.empty())) {
            window.node("goOn");
            window.press(KeyCode.ENTER);
            window.page();
            window.untilAt("requests/carriedIn/enterprise");
            assertEquals("8", window.cell("requests/concluded/total"));
            draft(window, out);
            export(window, out);
        }
        var file = JsonMapper.builder().build().readTree(out.resolve("2023-" + OFFICE + "-政府信息公开工作年度报告-报上级")
                .resolve("2023-" + OFFICE + "-政府信息公开工作年度报告.gouji.json").toFile());
        assertEquals(sampleFigures(), file.get("figures"));
        assertEquals(OFFICE, file.get("office").get("name").asText());
        assertEquals("一、工作平稳。", file.get("texts").get("overview").asText());
    }

    private static void newReport(RunningWindow window) {
        window.node("create");
        window.press(KeyCode.ENTER);
        window.node("newOffice");
        window.until("the name has the keys", () -> window.find("newOffice")
                .map(node -> ((javafx.scene.control.ComboBox<?>) node).getEditor().isFocused()).orElse(false));
        window.robot().write(OFFICE, 0);
        window.press(KeyCode.ENTER);
        window.page();
        window.node("documents/regulations/issued");
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        assertEquals("回车向下 · Tab 向右 · 空着不等于 0 · 随填随存", window.text("message"));
    }

    private static void fillTables(RunningWindow window) {
        List.of("0", "0", "0", "2", "1", "15", "0", "0", "0", "0").forEach(window::enter);
        assertEquals("本表已填完，回车到三、申请办理", window.text("message"));
        window.press(KeyCode.ENTER);
        window.node("requests/received/naturalPerson");
        assertEquals("requests/received/naturalPerson", window.position().cell().orElseThrow().toString());
        NATURAL_PERSON.forEach(window::enter);
        assertEquals("8", window.cell("requests/concluded/naturalPerson"));
        assertEquals("✓ 平", window.text("balance 自然人"));
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        assertEquals("8", window.cell("requests/received/total"));
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("disputes/cases/review.upheld");
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        assertEquals("0", window.cell("disputes/cases/suitAfterReview.total"));
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        window.node("requests/received/naturalPerson");
    }

    private static void breakAndMend(RunningWindow window) {
        window.control(KeyCode.HOME);
        window.press(KeyCode.RIGHT);
        window.robot().write("3", 0);
        assertEquals("11", window.cell("requests/received/total"), "totals follow what is being typed");
        assertFalse(window.is("requests/received/enterprise", "broken"), "nothing is wrong while she types");
        window.press(KeyCode.ENTER);
        assertTrue(window.is("requests/received/enterprise", "broken"));
        assertTrue(window.is("requests/concluded/enterprise", "broken"));
        assertEquals("✕ 差 3", window.text("balance 商业企业"));
        window.press(KeyCode.F8);
        assertTrue(window.onScreen(() -> window.stage().getScene().getRoot().lookupAll(".finding").stream()
                .flatMap(row -> row.lookupAll(".label").stream()).map(label -> ((Labeled) label).getText())
                .anyMatch("商业企业列差 3：3 + 0 = 3，0 + 0 = 0"::equals)));
        assertEquals("requests/received/enterprise", window.position().cell().orElseThrow().toString());
        window.enter("3.7");
        assertEquals("只能填 0 或正整数，“3.7”未采用，原值 3 未变", window.text("message"));
        window.press(KeyCode.UP);
        window.enter("0");
        assertFalse(window.is("requests/received/enterprise", "broken"));
        assertFalse(window.is("requests/received/enterprise", "refused"));
    }

    private static void texts(RunningWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        window.node("text overview");
        window.robot().write("一、工作平稳。", 0);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("text problems");
        window.robot().write("培训不够，将按季度培训。", 0);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("text other");
        window.robot().write("未收取信息处理费。", 0);
    }

    private static void draft(RunningWindow window, Path out) throws IOException {
        window.control(KeyCode.P);
        window.until("the draft is set", () -> window.find("savePdf").map(node -> !node.isDisabled()).orElse(false));
        window.onScreen(() -> {
            ((TextField) window.find("folder").orElseThrow()).setText(out.toString());
            return true;
        });
        window.control(KeyCode.S);
        window.until("the draft is there", () -> window.find("draftOutcome").map(node -> ((Labeled) node).getText().contains("已存为"))
                .orElse(false));
        window.press(KeyCode.ESCAPE);
        try (var pdf = Loader.loadPDF(out.resolve("2023-" + OFFICE + "-政府信息公开工作年度报告.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("送审稿·第1稿·2024-01-12"), text);
            assertTrue(text.contains("四、结转下年度继续办理"));
        }
    }

    private static void export(RunningWindow window, Path out) {
        window.control(KeyCode.E);
        window.node("exportNow");
        window.press(KeyCode.ENTER);
        window.until("the file is there", () -> window.find("exportOutcome")
                .map(node -> ((Labeled) node).getText().startsWith("已导出并回读，200 个数和全部文字一致\n")).orElse(false));
        window.until("no button is cut off", () -> window.find("exportOutcome").map(Node::getScene).filter(scene ->
                scene.getRoot().lookupAll(".button").stream().allMatch(button ->
                        button.localToScene(button.getBoundsInLocal()).getMaxY() < scene.getHeight())).isPresent());
        window.press(KeyCode.ESCAPE);
    }

    private static JsonNode sampleFigures() throws IOException {
        try (var in = Sample.class.getResourceAsStream("sample.gouji.json")) {
            return JsonMapper.builder().build().readTree(in).get("figures");
        }
    }
}
