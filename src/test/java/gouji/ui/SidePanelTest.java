package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Samples;
import gouji.form.CellRef;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.store.Store;
import gouji.words.FindingSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she writes beside a cell and above table 3, in the real window and by keys. */
class SidePanelTest {

    private static final CellRef PERSON = CellRef.parse("requests/received/naturalPerson");
    private static final CellRef RECEIVED = CellRef.parse("requests/received/total");

    @TempDir
    private Path folder;

    @Test
    void aNoteIsOneStepAndIsThereAfterARestart() {
        stored(Samples.zeros());
        try (var window = open()) {
            write(window, "登记簿第 3 页");
            assertEquals("登记簿第 3 页", margin(window).note());
            window.press(KeyCode.SHIFT, KeyCode.F2);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.robot().write("老张", 0);
            window.press(KeyCode.ENTER);
            assertEquals("老张", margin(window).source());
            window.until("the keys are back in the table", () -> focused(window, "cellField"));
            window.control(KeyCode.Z);
            assertEquals("", margin(window).source());
            assertEquals("登记簿第 3 页", margin(window).note());
            assertEquals("", field(window, "marginSource"));
        }
        try (var window = open()) {
            assertEquals("登记簿第 3 页", field(window, "marginNote"));
        }
    }

    @Test
    void escapeGivesTheFormerNoteBack() {
        stored(Samples.zeros());
        try (var window = open()) {
            write(window, "一");
            window.press(KeyCode.SHIFT, KeyCode.F2);
            window.robot().write("二", 0);
            window.press(KeyCode.ESCAPE);
            assertEquals("一", field(window, "marginNote"));
            assertEquals("一", margin(window).note());
        }
    }

    @Test
    void aNoteBelongsToTheCellItWasBegunAtThoughSheClicksOnAnother() {
        stored(Samples.zeros());
        try (var window = open()) {
            window.press(KeyCode.SHIFT, KeyCode.F2);
            window.robot().write("补", 0);
            window.robot().clickOn(window.node("requests/received/research"));
            assertEquals("", field(window, "marginNote"));
            assertEquals("补", margin(window).note());
            assertEquals(List.of(PERSON), window.onScreen(() -> List.copyOf(report(window).margins().keySet())));
        }
    }

    @Test
    void aCellMarkedToCheckKeepsTheExportBackButNoDraft() throws IOException {
        stored(Samples.zeros());
        var out = Files.createDirectory(folder.resolve("out"));
        try (var window = open()) {
            window.control(KeyCode.K);
            assertTrue(margin(window).toCheck());
            assertTrue(spoken(window, "section requests").contains("待核"));
            window.control(KeyCode.E);
            assertEquals("还不能报送：必须改 0 项，空格 0 个，未写的文字 0 部分，待核 1 格", window.text("exportHead"));
            window.node("export marked " + PERSON);
            leaveDialog(window);
            draft(window, out);
        }
        try (var window = open()) {
            var box = (CheckBox) window.node("toCheck");
            assertTrue(window.onScreen(box::isSelected));
            window.fire("check");
            assertEquals("待核 1 格，核实后取消标记才能导出", window.text("marked"));
            window.control(KeyCode.HOME);
            window.press(KeyCode.DOWN);
            window.fire("marked " + PERSON);
            assertEquals(PERSON, window.position().cell().orElseThrow());
            window.control(KeyCode.K);
            assertTrue(spoken(window, "section requests").contains("完成"));
            window.control(KeyCode.E);
            window.node("exportNow");
            leaveDialog(window);
        }
    }

    @Test
    void theAddendsOfACellHaveNamesThatOutliveEditing() {
        stored(Samples.zeros());
        try (var window = open()) {
            window.enter("=12+7+3");
            window.press(KeyCode.UP);
            window.robot().clickOn(window.node("addendName 1"));
            window.robot().write("民政局", 0);
            window.press(KeyCode.TAB);
            assertEquals(List.of(Addend.of(Figure.of(12)), new Addend(Figure.of(7), "民政局"), Addend.of(Figure.of(3))), margin(window).addends());
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F2);
            assertEquals("=12+7+3", field(window, "cellField"));
            window.robot().write("0", 0);
            window.press(KeyCode.ENTER);
            assertEquals("49", window.cell(PERSON.toString()));
            window.press(KeyCode.UP);
            assertEquals("民政局", field(window, "addendName 1"));
        }
        try (var window = open()) {
            assertEquals(List.of(Addend.of(Figure.of(12)), new Addend(Figure.of(7), "民政局"), Addend.of(Figure.of(30))), margin(window).addends());
        }
    }

    @Test
    void theRegisterSaysWhatIsStillMissing() {
        stored(Samples.blank());
        try (var window = open()) {
            assertEquals("填入台账的数，随时对照", window.text("register"));
            window.control(KeyCode.L);
            window.until("the register has the keys", () -> focused(window, "register received"));
            window.enter("8");
            window.until("the next has the keys", () -> focused(window, "register concluded"));
            window.enter("");
            window.enter("");
            window.until("the keys are back in the table", () -> focused(window, "cellField"));
            window.enter("5");
            assertEquals("新收还差 3 件未归类", window.text("register"));
            window.press(KeyCode.ALT, KeyCode.DIGIT0);
            assertEquals("新收比台账少 3", window.text("register"));
            window.control(KeyCode.HOME);
            window.enter("9");
            assertEquals("新收比台账多 1", window.text("register"));
            window.control(KeyCode.HOME);
            window.enter("8");
            assertEquals("新收与台账一致", window.text("register"));
            window.onScreen(() -> {
                window.page().go(RECEIVED);
                return true;
            });
            assertEquals("对照数 8，相符", window.text("control"));
            window.fire("removeControl");
            assertEquals(Optional.empty(), window.onScreen(() -> report(window).control(RECEIVED)));
            assertEquals("", field(window, "register received"));
            window.control(KeyCode.Z);
            assertEquals(Optional.of(Figure.of(8)), window.onScreen(() -> report(window).control(RECEIVED)));
        }
    }

    @Test
    void whatIsNoFigureInTheRegisterStandsThereWithTheReasonBesideIt() {
        stored(Samples.zeros());
        try (var window = open()) {
            window.control(KeyCode.L);
            window.until("the register has the keys", () -> focused(window, "register received"));
            window.enter("3.7");
            assertEquals("3.7", field(window, "register received"));
            assertTrue(window.is("register received", "refused"));
            window.press(KeyCode.TAB);
            window.enter("");
            assertEquals("只能填 0 或正整数，“3.7”未采用", window.text("register"));
            window.control(KeyCode.L);
            window.press(KeyCode.ESCAPE);
            assertEquals("", field(window, "register received"));
            assertEquals("填入台账的数，随时对照", window.text("register"));
        }
    }

    @Test
    void aZeroReportIsOnePreviewAndOneUndo() {
        stored(Samples.blank());
        try (var window = open()) {
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
            window.node("zeroFill");
            window.press(KeyCode.ENTER);
            window.until("the tables are 0", () -> report(window).figures().size() == 144 + 12);
            assertEquals("0", window.cell("requests/concluded/total"));
            assertTrue(window.onScreen(() -> report(window).text("overview")).startsWith("本年度未收到政府信息公开申请"));
            window.control(KeyCode.Z);
            assertEquals(Samples.blank(), window.onScreen(() -> report(window)));
        }
    }

    @Test
    void aZeroReportIsRefusedWithItsReasonAndChangesNothing() {
        var carried = Samples.with(Samples.blank(), "requests/carriedIn/enterprise", "1");
        stored(carried);
        try (var window = open()) {
            window.fire("zeroReport");
            window.until("the reason is told", () -> Window.getWindows().stream().filter(Window::isShowing)
                    .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream()).anyMatch(label ->
                            "二、上年结转 · 商业企业不是 0，本年还要写明这些申请的办理结果，不能作零报告；没有改动。".equals(((Labeled) label).getText())));
            leaveDialog(window);
            assertEquals(carried, window.onScreen(() -> report(window)));
        }
    }

    @Test
    void allRowsOfTableThreeStandOnASmallScreenWithoutScrolling() {
        stored(Samples.blank());
        try (var window = open()) {
            window.onScreen(() -> {
                window.stage().setWidth(1366);
                window.stage().setHeight(730);
                return true;
            });
            window.until("the window is small", () -> window.stage().getScene().getHeight() < 710);
            window.until("every row is seen", () -> {
                var scroll = (ScrollPane) window.stage().getScene().getRoot().lookup(".table-page .scroll-pane");
                return ((TableGrid) scroll.getContent()).getHeight() <= scroll.getViewportBounds().getHeight();
            });
        }
    }

    @Test
    void everyCellThatIsMarkedSaysWhy() {
        var carried = Samples.with(Samples.with(Samples.zeros(), "requests/carriedIn/enterprise", "1"), "documents/regulations/issued", "2");
        stored(carried.withText("overview", "2023年，本机关共收到政府信息公开申请9件。"));
        try (var window = open()) {
            window.until("the texts are read", () -> window.page().editor().state().toMend().stream()
                    .anyMatch(finding -> finding.span().isPresent() && !finding.marked().isEmpty()));
            var state = window.onScreen(() -> window.page().editor().state());
            var sentence = new FindingSentence(Words.in(Language.CHINESE), state.sheet());
            var silent = new ArrayList<String>();
            for (var finding : state.toMend()) {
                for (var cell : finding.marked()) {
                    window.onScreen(() -> {
                        window.page().go(cell);
                        return true;
                    });
                    if (window.onScreen(() -> window.stage().getScene().getRoot().lookupAll(".side-panel .label").stream()
                            .noneMatch(label -> ((Labeled) label).getText().equals(sentence.of(finding))))) {
                        silent.add(cell + " " + sentence.of(finding));
                    }
                }
            }
            assertEquals(List.of(), silent);
        }
    }

    private void stored(Report report) {
        try (var store = Store.open(folder.resolve("data"))) {
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    /** The stored report, at the first cell of table 3. */
    private RunningWindow open() {
        var window = RunningWindow.open(folder.resolve("data"), Optional.empty());
        window.node("entry 2023");
        window.fire("entry 2023");
        window.page();
        window.onScreen(() -> {
            window.page().go(PERSON);
            return true;
        });
        window.until("the table has the keys", () -> focused(window, "cellField"));
        return window;
    }

    private static void write(RunningWindow window, String note) {
        window.press(KeyCode.SHIFT, KeyCode.F2);
        window.until("the note has the keys", () -> focused(window, "marginNote"));
        window.robot().write(note, 0);
        window.press(KeyCode.ENTER);
    }

    private static void draft(RunningWindow window, Path out) {
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
        window.node("cellField");
    }

    private static void leaveDialog(RunningWindow window) {
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is closed", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
    }

    private static boolean focused(RunningWindow window, String id) {
        return window.find(id).map(node -> node.isFocused()).orElse(false);
    }

    private static String field(RunningWindow window, String id) {
        var field = (TextInputControl) window.node(id);
        return window.onScreen(field::getText);
    }

    private static String spoken(RunningWindow window, String id) {
        var button = (Button) window.node(id);
        return window.onScreen(button::getAccessibleText);
    }

    private static Report report(RunningWindow window) {
        return window.page().editor().state().report();
    }

    private static Margin margin(RunningWindow window) {
        return window.onScreen(() -> report(window).margin(PERSON));
    }
}
