package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.exchange.Reports;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Report;
import gouji.report.Unread;
import gouji.store.Entry;
import gouji.store.Posting;
import gouji.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of others in the real window, from the first byte until they are taken or left. */
class ArrivalTest {

    @TempDir
    private Path folder;

    @Test
    void aWholePageIsOneLineAndIsTaken() throws IOException {
        var file = file("去年.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        try (var window = open(file)) {
            assertEquals("200 格全部读出，勾稽相符", window.text("reviewClean"));
            assertEquals(List.of("示例县教育局 2022 年度 · 去年.html", "200 格全部读出，勾稽相符"), labels("reviewClean", window));
            window.fire("openReport");
            window.page();
            var taken = window.onScreen(() -> window.page().editor().state().report());
            assertEquals(ForeignFiles.report().withHead(taken.head()), taken);
        }
        assertEquals(List.of("示例县教育局 2022"), stored());
    }

    @Test
    void nextYearIsBegunFromItBesideIt() throws IOException {
        var file = file("去年.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        try (var window = open(file)) {
            window.fire("nextYear");
            window.page();
            assertEquals(2023, window.onScreen(() -> window.page().year()));
            assertEquals(Optional.of(Figure.ZERO), window.onScreen(() -> window.page().editor().state().report()
                    .figure(Reports.cell("requests/carriedIn/naturalPerson"))));
        }
        assertEquals(List.of("示例县教育局 2022", "示例县教育局 2023"), stored());
    }

    @Test
    void whatIsNoFigureIsTheOneExceptionAndIsCorrectedInItsPlace() throws IOException {
        var file = file("去年.docx", ForeignFiles.word(ForeignFiles.report(), "22", "22（其中修订16件）"));
        try (var window = open(file)) {
            assertEquals("199 格有数，还有 1 处请看一看：能改的就地改；不改也可以采用，没有读成数的格空着，原文记在格旁", window.text("reviewHead"));
            assertEquals(List.of("行政规范性文件 · 本年制发件数 只能填 0 或正整数，“22（其中修订16件）”未采用 原文：行政规范性文件 | 22（其中修订16件） | 1 | 15"), doubts(window));
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.enter("22");
            window.until("all is there", () -> "200 格都有数，勾稽相符".equals(((Labeled) window.find("reviewHead").orElseThrow()).getText()));
            window.fire("openReport");
            window.page();
            var taken = window.onScreen(() -> window.page().editor().state().report());
            assertEquals(ForeignFiles.report().withHead(taken.head()), taken);
        }
    }

    @Test
    void whatStandsBeforeTheFirstSectionIsCorrectedInItsPlaceToo() throws IOException {
        var file = file("去年.docx", ForeignFiles.word(ForeignFiles.report(), "22", "22（其中修订16件）"));
        try (var window = open(file)) {
            var parts = (MenuButton) window.node("reviewParts");
            Platform.runLater(() -> parts.getItems().get(0).fire());
            window.until("it has the keys", () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl area
                    && area.getText().equals(ForeignFiles.report().text(Form.PREAMBLE)));
            window.write("A");
            window.fire("openReport");
            window.page();
            assertEquals("A" + ForeignFiles.report().text(Form.PREAMBLE), window.onScreen(() -> window.page().editor().state().report().text(Form.PREAMBLE)));
        }
    }

    @Test
    void whatIsDoubtfulIsWalkedThroughByOneKey() throws IOException {
        var damaged = ForeignFiles.report().without(Reports.cell("requests/disclosed/naturalPerson"));
        try (var window = open(file("去年.docx", ForeignFiles.word(damaged, "22", "22（其中修订16件）")))) {
            var list = (ListView<?>) window.node("doubts");
            var walked = new ArrayList<Integer>();
            for (var key : List.of(KeyCode.F8, KeyCode.F8)) {
                var before = window.onScreen(() -> list.getSelectionModel().getSelectedIndex());
                walked.add(before);
                window.press(key);
                window.until("it is the next", () -> list.getSelectionModel().getSelectedIndex() != before);
            }
            assertEquals(List.of(0, 1), walked);
        }
    }

    @Test
    void whatIsLeftAsItIsStandsBesideItsCell() throws IOException {
        var file = file("去年.docx", ForeignFiles.word(ForeignFiles.report(), "22", "22（其中修订16件）"));
        try (var window = open(file)) {
            window.node("reviewHead");
            window.fire("nextYear");
            window.page();
        }
        try (var store = Store.open(folder.resolve("data"))) {
            var lastYear = store.entries().stream().filter(entry -> entry.head().year() == 2022).findFirst().orElseThrow();
            assertEquals(List.of("22（其中修订16件）"), store.unread(lastYear.key()).values().stream().map(Unread::printed).toList());
            assertEquals(Optional.empty(), store.read(lastYear.key()).figure(Reports.cell("documents/normativeDocuments/issued")));
        }
    }

    @Test
    void leavingItStoresNothing() throws IOException {
        var file = file("去年.docx", ForeignFiles.word(ForeignFiles.report(), "22", "22（其中修订16件）"));
        try (var window = open(file)) {
            window.node("reviewHead");
            window.fire("reviewCancel");
            window.node("create");
            assertEquals(Optional.empty(), window.onScreen(() -> window.find("reviewHead")));
        }
        assertEquals(List.of(), stored());
    }

    @Test
    void aFileThatTellsNeitherOfficeNorYearIsAskedFor() throws IOException {
        var page = ForeignFiles.page(ForeignFiles.report()).replaceAll("(?s)<title>.*?</title>", "").replaceAll("(?s)<h1.*?</h1>", "");
        var file = file("a.html", page.getBytes(StandardCharsets.UTF_8));
        try (var window = open(file)) {
            var name = ((ComboBox<?>) window.node("whoseOffice")).getEditor();
            window.onScreen(() -> {
                name.setText("示例县水利局");
                return true;
            });
            window.fire("whoseGo");
            window.node("reviewClean");
            window.fire("openReport");
            window.page();
        }
        assertEquals(List.of("示例县水利局 2022"), stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scanned.pdf 是扫描件，页面是图片，没有文字可读，请改用原来的文档",
            "encrypted.pdf 设了密码，没有读取，请先用原来的程序去掉密码，另存一份",
            "picture.docx 是图片，没有文字可读，请改用原来的文档"})
    void whatCannotBeReadIsOneSentenceAndNothingElse(String sentence) throws IOException {
        var name = sentence.substring(0, sentence.indexOf(' '));
        var file = file(name, name.startsWith("scanned") ? ForeignFiles.scanned() : name.startsWith("encrypted") ? ForeignFiles.encrypted()
                : new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
        try (var window = open(file)) {
            var told = file + sentence.substring(name.length());
            window.until(told, () -> Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot()
                    .lookupAll(".label").stream()).anyMatch(label -> told.equals(((Labeled) label).getText())));
            window.press(KeyCode.ENTER);
            window.until("only the window is left", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
        }
        assertEquals(List.of(), stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 false", "13 true", "20 false"})
    void inEveryLookAllCanBeRead(String looks) throws IOException {
        try (var store = Store.open(folder.resolve("data"))) {
            store.setting("fontSize", looks.substring(0, 2));
            store.setting("dark", looks.substring(3));
        }
        var damaged = ForeignFiles.report().without(Reports.cell("requests/disclosed/naturalPerson"));
        var file = file("去年.docx", ForeignFiles.word(damaged, "22", "22（其中修订16件）"));
        var looked = new Looked("review " + looks);
        try (var window = open(file)) {
            window.node("doubts");
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            looked.at(window, "page");
        }
        looked.assertAllCanBeRead();
    }

    @Test
    void aPastedReportIsOneUndo() {
        var report = ForeignFiles.report();
        try (var window = goOn(report.withText("other", "从前写的。").with(Reports.cell("requests/received/enterprise"), Figure.of(5), List.of()))) {
            var before = window.onScreen(() -> window.page().editor().state().report());
            window.onScreen(() -> {
                var content = new ClipboardContent();
                content.putHtml(ForeignFiles.page(report));
                content.putString("无");
                return Clipboard.getSystemClipboard().setContent(content);
            });
            var menu = (MenuButton) window.node("bring");
            window.control(KeyCode.B);
            window.until("the menu is open", menu::isShowing);
            // A menu keeps its keys to itself.
            List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER).forEach(window.robot()::push);
            window.node("reviewClean");
            window.fire("takeWhole");
            window.until("it is taken", () -> window.page().editor().state().report().equals(report));
            assertEquals("已采用整份报告：166 格、4 段文字，可以一次撤销", window.text("message"));
            window.control(KeyCode.Z);
            window.until("it is taken back", () -> window.page().editor().state().report().equals(before));
        }
    }

    @Test
    void aPublishedPageSaysTheSameOrWhereItDoesNot() {
        var report = ForeignFiles.report();
        try (var window = goOn(report)) {
            assertEquals(List.of("与现在的报告一致：200 格和全部文字（还没有签发稿）"), published(window, ForeignFiles.page(report)));
            var other = report.with(Reports.cell("documents/normativeDocuments/issued"), Figure.of(12), List.of())
                    .withText("overview", report.text("overview").replace("130", "310"));
            assertEquals(List.of("与现在的报告有 2 处不同（还没有签发稿）", "一、总体情况 全年公开信息130310条。", "行政规范性文件 · 本年制发件数 22 → 12"),
                    published(window, ForeignFiles.page(other)));
        }
    }

    @Test
    void aPublishedPageMayBeAFileThatFallsOnTheDialog() throws IOException {
        var file = file("公开.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        try (var window = goOn(ForeignFiles.report())) {
            openPublished(window);
            var area = window.node("publishedDrop");
            var other = window.onScreen(() -> elsewhere(file));
            window.until("the other window is there", other::isShowing);
            window.robot().drag("#dragged").dropTo(area);
            assertEquals("与现在的报告一致：200 格和全部文字（还没有签发稿）", window.text("publishedHead"));
            window.press(KeyCode.ESCAPE);
            window.onScreen(() -> {
                other.close();
                return true;
            });
        }
    }

    @Test
    void aPublishedPageMayBeAFileThatIsChosen() throws IOException {
        var other = ForeignFiles.report().with(Reports.cell("documents/normativeDocuments/issued"), Figure.of(12), List.of());
        var file = file("公开.html", ForeignFiles.page(other).getBytes(StandardCharsets.UTF_8));
        try (var window = goOn(ForeignFiles.report())) {
            window.choosing(file);
            openPublished(window);
            window.robot().clickOn("#publishedDrop");
            assertEquals("与现在的报告有 1 处不同（还没有签发稿）", window.text("publishedHead"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void anEmptyClipboardSaysWhatToDo() {
        try (var window = goOn(ForeignFiles.report())) {
            window.onScreen(() -> {
                Clipboard.getSystemClipboard().clear();
                return true;
            });
            openPublished(window);
            window.fire("publishedPaste");
            window.until("it is told", () -> Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot()
                    .lookupAll(".label").stream()).anyMatch(label -> ((Labeled) label).getText().startsWith("剪贴板里没有文字：请先")));
            window.press(KeyCode.ENTER);
            window.until("only the window is left", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
        }
    }

    @Test
    void lastYearsReportOutOfAFileIsStoredBesideTheOpenOne() throws IOException {
        var file = file("去年.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        var head = ForeignFiles.report().head();
        var now = new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() + 1);
        try (var window = goOn(Report.blank(now, "2021"))) {
            window.choosing(file);
            fireOfBring(window, "bringLastYear");
            window.node("reviewClean");
            window.fire("takeLastYear");
            window.until("it is stored", () -> window.reports() == 2);
        }
        assertEquals(List.of("示例县教育局 2022", "示例县教育局 2023"), stored());
    }

    @Test
    void aReportOnAnotherYearIsNotTakenForLastYears() throws IOException {
        var file = file("前年.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        var head = ForeignFiles.report().head();
        try (var window = goOn(Report.blank(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() + 2), "2021"))) {
            window.choosing(file);
            fireOfBring(window, "bringLastYear");
            window.fire("takeLastYear");
            window.until("it is told", () -> Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot()
                    .lookupAll(".label").stream()).anyMatch(label -> ((Labeled) label).getText().contains("2023")));
            window.press(KeyCode.ENTER);
            window.until("only the window is left", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
        }
        assertEquals(List.of("示例县教育局 2024"), stored());
    }

    @Test
    void aPlaceThatDiffersIsShownInTheReport() {
        var report = ForeignFiles.report();
        try (var window = goOn(report)) {
            var other = report.with(Reports.cell("documents/normativeDocuments/issued"), Figure.of(12), List.of())
                    .withText("problems", "解读形式多样。");
            ask(window, ForeignFiles.page(other));
            var list = (ListView<?>) window.node("publishedDiffering");
            window.until("it has the keys", list::isFocused);
            window.press(KeyCode.ENTER);
            window.until("its text is shown", () -> window.page().position().section().equals("problems"));
            ask(window, ForeignFiles.page(other));
            var again = (ListView<?>) window.node("publishedDiffering");
            window.until("it has the keys", again::isFocused);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("its cell is shown", () -> window.page().position().cell().equals(Optional.of(Reports.cell("documents/normativeDocuments/issued"))));
        }
    }

    @Test
    void whereAPaperWasSignedThePageIsHeldAgainstThat() {
        var report = ForeignFiles.report();
        try (var store = Store.open(folder.resolve("data"))) {
            var entry = store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
            store.signed(entry.key(), VersionCode.of(Sheet.of(Reports.FORM, report)).text(), "张三", Instant.parse("2024-01-11T02:00:00Z"));
            var later = report.with(Reports.cell("documents/normativeDocuments/issued"), Figure.of(12), List.of());
            store.write(new Posting(entry.key(), report, later, How.TYPED, "张三", Instant.parse("2024-01-12T02:00:00Z")));
            assertEquals(later, store.read(entry.key()));
        }
        try (var window = RunningWindow.goOn(folder.resolve("data"))) {
            assertEquals(List.of("与签发稿一致：200 格和全部文字"), published(window, ForeignFiles.page(report)));
            var other = report.with(Reports.cell("documents/normativeDocuments/issued"), Figure.of(12), List.of());
            assertEquals(List.of("与签发稿有 1 处不同", "行政规范性文件 · 本年制发件数 22 → 12"), published(window, ForeignFiles.page(other)));
        }
    }

    @Test
    void aPrintedTotalThatIsWrongIsForgottenForWhatItSums() throws IOException {
        var report = ForeignFiles.report().with(Reports.cell("requests/received/enterprise"), Figure.of(5), List.of())
                .with(Reports.cell("requests/disclosed/enterprise"), Figure.of(5), List.of());
        try (var window = open(file("去年.docx", ForeignFiles.word(report, "13", "31")))) {
            window.node("reviewHead");
            while (window.onScreen(() -> !dropping(window).isEmpty())) {
                var before = window.onScreen(() -> dropping(window).size());
                window.onScreen(() -> {
                    dropping(window).get(0).fire();
                    return true;
                });
                window.until("one less", () -> dropping(window).size() < before);
            }
            assertEquals("200 格都有数，勾稽相符", window.text("reviewHead"));
            window.fire("openReport");
            window.page();
            var taken = window.onScreen(() -> window.page().editor().state().report());
            assertEquals(report.withHead(taken.head()), taken);
        }
    }

    /** The buttons ［以各格相加为准］ that can be pressed. */
    private static List<Button> dropping(RunningWindow window) {
        return window.node("doubts").lookupAll("#dropTotal").stream().filter(Node::isVisible).map(Button.class::cast).toList();
    }

    private static List<String> published(RunningWindow window, String page) {
        ask(window, page);
        var said = new ArrayList<String>(List.of(window.text("publishedHead")));
        if (window.onScreen(() -> window.find("publishedDiffering").isPresent())) {
            said.addAll(spoken(window, "publishedDiffering"));
            var looked = new Looked("published");
            looked.at(window, "differs");
            looked.assertAllCanBeRead();
        }
        window.press(KeyCode.ESCAPE);
        window.until("it is closed", () -> window.find("publishedHead").isEmpty());
        return said;
    }

    private static void ask(RunningWindow window, String page) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            content.putHtml(page);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        openPublished(window);
        window.fire("publishedPaste");
    }

    private static void openPublished(RunningWindow window) {
        fireOfBring(window, "checkPublished");
        window.node("publishedPaste");
    }

    private static void fireOfBring(RunningWindow window, String id) {
        var menu = (MenuButton) window.node("bring");
        Platform.runLater(() -> menu.getItems().stream().filter(item -> id.equals(item.getId())).forEach(MenuItem::fire));
    }

    @Test
    void aFileThatFallsOnTheFirstPageIsRead() throws IOException {
        var file = file("去年.html", ForeignFiles.page(ForeignFiles.report()).getBytes(StandardCharsets.UTF_8));
        try (var window = RunningWindow.open(folder.resolve("data"), Optional.empty())) {
            window.node("drop");
            var other = window.onScreen(() -> elsewhere(file));
            window.until("the other window is there", other::isShowing);
            window.robot().drag("#dragged").dropTo("#drop");
            assertEquals("200 格全部读出，勾稽相符", window.text("reviewClean"));
            window.press(KeyCode.ESCAPE);
            window.onScreen(() -> {
                other.close();
                return true;
            });
        }
        assertEquals(List.of(), stored());
    }

    /** A window of another program from which a file can be dragged. */
    private static Stage elsewhere(Path file) {
        var dragged = new Label("去年.html");
        dragged.setId("dragged");
        dragged.setMinSize(120, 60);
        dragged.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            dragged.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        var stage = new Stage();
        stage.setScene(new Scene(dragged));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    /** Opened as from the start page: by a file that falls on it, or is chosen. */
    private RunningWindow open(Path file) {
        return RunningWindow.open(folder.resolve("data"), Optional.of(file));
    }

    /** With that report stored, and open. */
    private RunningWindow goOn(Report report) {
        try (var store = Store.open(folder.resolve("data"))) {
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        return RunningWindow.goOn(folder.resolve("data"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private List<String> stored() {
        try (var store = Store.open(folder.resolve("data"))) {
            return store.entries().stream().map(Entry::head).map(head -> head.officeName() + " " + head.year()).sorted().toList();
        }
    }

    private static List<String> labels(String besideId, RunningWindow window) {
        return window.onScreen(() -> window.find(besideId).orElseThrow().getParent().getChildrenUnmodifiable().stream()
                .map(label -> ((Labeled) label).getText()).toList());
    }

    /** What the list of what is doubtful says to those who hear it. */
    private static List<String> doubts(RunningWindow window) {
        return spoken(window, "doubts");
    }

    private static List<String> spoken(RunningWindow window, String id) {
        var list = (ListView<?>) window.node(id);
        window.until("the list is drawn", () -> list.lookupAll(".list-cell").stream().anyMatch(cell -> cell.getAccessibleText() != null));
        return window.onScreen(() -> list.lookupAll(".list-cell").stream().map(Node::getAccessibleText).filter(words -> words != null).collect(Collectors.toList()));
    }
}
