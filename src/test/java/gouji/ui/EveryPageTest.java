package gouji.ui;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and dialog, in each language, theme and size: no word is cut off, all stand out 4.5:1. */
class EveryPageTest {

    private static final Instant MADE = Instant.parse("2024-01-10T02:00:00Z");

    @TempDir
    private Path folder;

    private Looked looked;

    @ParameterizedTest
    @CsvSource({
        "zh, light, 13, 1366, 730", "zh, dark, 13, 1366, 730", "zh, light, 15, 1920, 1040", "en, light, 13, 1366, 730",
        "en, dark, 15, 1920, 1040", "zh, dark, 15, 1920, 1040", "en, dark, 13, 1366, 730"
    })
    void noWordIsCutOffAndEveryWordStandsOut(String language, String theme, int fontSize, int width, int height) {
        try (var store = Store.open(folder)) {
            store.setting("language", language);
            store.setting("dark", String.valueOf(theme.equals("dark")));
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(lastYear(), false, Instant.parse("2023-01-20T02:00:00Z"));
            changed(store, store.create(Sample.read(Editions.published().forYear(2023)), true, MADE).key());
        }
        looked = new Looked(language + "-" + theme + "-" + width + "-" + fontSize);
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.onScreen(() -> {
                window.stage().setX(0);
                window.stage().setY(0);
                window.stage().setWidth(width);
                window.stage().setHeight(height);
                return true;
            });
            window.node("create");
            looked.at(window, "start");
            dialog(window, "new", () -> window.fire("create"), "newOffice");
            dialog(window, "settings", () -> window.fire("settings"), "take");
            window.fire("entry 2023");
            window.page();
            for (var section : sections()) {
                window.onScreen(() -> {
                    window.page().go(Position.of(section));
                    return true;
                });
                looked.at(window, "page-" + section);
            }
            window.onScreen(() -> {
                window.page().go(Position.of("requests"));
                return true;
            });
            window.node("requests/received/naturalPerson");
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            besideACell(window);
            looked.at(window, "beside-a-cell");
            window.enter("9");
            window.enter("3.7");
            window.press(KeyCode.F8);
            looked.at(window, "findings");
            dialog(window, "history", () -> window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H), "historyLines", () -> compareWithBeginning(window));
            dialog(window, "paste", () -> paste(window), "pasteNow");
            window.fire("draft");
            window.until("the draft is set", () -> window.find("savePdf").map(node -> !node.isDisabled()).orElse(false));
            looked.at(window, "draft");
            window.fire("paperBack");
            window.fire("back");
            window.node("entry 2022");
            window.fire("entry 2022");
            window.until("last year's report", () -> window.stage().getTitle().contains("2022"));
            window.onScreen(() -> {
                window.page().go(Position.of("requests"));
                return true;
            });
            dialog(window, "zero-report", () -> window.fire("zeroReport"), "zeroPreview");
            dialog(window, "export-refused", () -> window.fire("export"), "exportRefused");
            window.node("cellField");
            window.fire("check");
            looked.at(window, "unfinished");
        }
        looked.assertAllCanBeRead();
    }

    /** As much as can be said of a cell: addends, a note, the mark 待核, and a register that says otherwise. */
    private static void besideACell(RunningWindow window) {
        window.enter("=5+3");
        window.press(KeyCode.UP);
        window.control(KeyCode.K);
        window.control(KeyCode.L);
        window.enter("12");
        window.enter("12");
        window.enter("3.7");
        window.node("addendName 1");
    }

    /** A block of which not everything can be taken. */
    private static void paste(RunningWindow window) {
        window.fire("check");
        window.onScreen(() -> {
            window.page().go(CellRef.parse("requests/received/naturalPerson"));
            var content = new ClipboardContent();
            content.putString("项目\t自然人\t商业企业\t备注\t总计\n一、本年新收\t3\t3.7\t含转来\t9\n二、上年结转\t1\t\t\t\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        window.control(KeyCode.V);
    }

    private static List<String> sections() {
        var keys = new ArrayList<>(List.of(Form.PREAMBLE));
        Editions.published().forYear(2023).sections().forEach(section -> keys.add(section.key()));
        return keys;
    }

    private static Report lastYear() {
        var office = new Office(Sample.OFFICE, "示例县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
        return Report.blank(Head.of(office, Scope.OWN, 2022), "2021");
    }

    /** Some history: texts, a block, margins, a draft, an export to a file with a long name and a name she gave. */
    private static void changed(Store store, Key key) {
        var made = store.read(key);
        var cell = CellRef.parse("requests/received/naturalPerson");
        var longText = made.text("overview") + "一年来，各科室按季度报送，平台维护及时。".repeat(20);
        var states = List.of(made, made.withText("overview", longText),
                made.withText("overview", longText.replaceFirst("平台维护及时", "政务公开专栏全年更新二十一次，平台维护比较及时")),
                made.withText("overview", longText).with(cell, Figure.of(12), List.of(Figure.of(5), Figure.of(7)))
                        .withMargin(cell, new Margin(List.of(Addend.of(Figure.of(5)), Addend.of(Figure.of(7))), "登记簿第3页，政务公开股", "与信访件重复的两件已经剔除", false, true)),
                made.withHead(new Head(made.head().office(), "示例县人民政府办公室（外事办公室）", made.head().level(), made.head().scope(), 2023)), made);
        for (var step = 1; step < states.size(); step++) {
            store.write(new Posting(key, states.get(step - 1), states.get(step), How.values()[step], "政务公开股 李四", MADE.plusSeconds(60L * step)));
            if (step == 2) {
                store.nextDraft(key, code(states.get(step)), "政务公开股 李四", MADE.plusSeconds(60L * step));
            } else if (step == 3) {
                store.exported(key, code(states.get(step)), "2023-示例县人民政府办公室-政府信息公开工作年度报告.gouji.json", "李四", MADE.plusSeconds(200));
                store.nameVersion(key, "局长改后，送审前", code(states.get(step)), "李四", MADE.plusSeconds(210));
            }
        }
    }

    private static String code(Report report) {
        return VersionCode.of(Sheet.of(Editions.published().forYear(2023), report)).text();
    }

    /** Lists what has changed since the report was made. */
    private static void compareWithBeginning(RunningWindow window) {
        window.until("the history is read", () -> !list(window, "versions").getItems().isEmpty());
        window.onScreen(() -> {
            list(window, "versions").getSelectionModel().select(3);
            list(window, "historyLines").getSelectionModel().selectFirst();
            return true;
        });
        window.until("the versions are compared", () -> !list(window, "differences").getItems().isEmpty());
    }

    private static ListView<?> list(RunningWindow window, String id) {
        return (ListView<?>) window.find(id).orElseThrow();
    }

    private void dialog(RunningWindow window, String what, Runnable open, String awaited) {
        dialog(window, what, open, awaited, () -> { });
    }

    private void dialog(RunningWindow window, String what, Runnable open, String awaited, Runnable ready) {
        open.run();
        window.node(awaited);
        ready.run();
        looked.at(window, what);
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is closed", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
    }
}
