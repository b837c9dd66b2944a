package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import gouji.store.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft on paper in the window: a place on it leads into the report and back, and paper and screen are held against each other. */
class PaperTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/received/naturalPerson");

    @TempDir
    private Path folder;

    @Test
    void aFigureOnThePaperIsChangedInTheReportAndTheNextDraftShowsExactlyThat() {
        store();
        try (var window = open()) {
            draft(window);
            save(window);
            assertEquals("第 1 稿", window.text("draftTitle"));
            for (var page = 1; page < 5; page++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            assertEquals("第 5 页，共 7 页", window.text("paperWhere"));
            click(window, RECEIVED.toString());
            window.untilAt(RECEIVED.toString());
            window.until("the cell has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.enter("9");
            window.press(KeyCode.ESCAPE);
            window.until("the second draft", () -> window.find("draftTitle").map(node -> ((Labeled) node).getText().equals("第 2 稿")).orElse(false));
            ready(window);
            assertEquals("第 5 页，共 7 页", window.text("paperWhere"));
            assertTrue(window.onScreen(() -> ((CheckBox) window.find("markedDraft").orElseThrow()).isSelected()));
            assertEquals("花脸稿，对照第 1 稿", window.text("markedDraft"));
            assertEquals(1, window.stored().figure(RECEIVED).stream().filter(figure -> figure.toString().equals("9")).count());
        }
    }

    @Test
    void aBlankCellOfThePaperLeadsToItsPlaceToo() {
        store(report -> report.without(RECEIVED));
        try (var window = open()) {
            draft(window);
            for (var page = 1; page < 5; page++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            click(window, RECEIVED.toString());
            window.untilAt(RECEIVED.toString());
        }
    }

    @Test
    void theDayOfTheSignatureIsHers() {
        store();
        try (var window = open()) {
            draft(window);
            save(window);
            window.fire("signed");
            var day = (TextField) window.node("signedDay");
            window.until("the day has the keys", day::isFocused);
            assertEquals("2024-01-12", day.getText());
            window.onScreen(() -> {
                day.setText("2024-1-13");
                return true;
            });
            assertTrue(window.onScreen(() -> day.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(Button::isDefaultButton).allMatch(Node::isDisabled)), "tomorrow nobody has signed yet");
            window.onScreen(() -> {
                day.setText("2024年1月12日");
                return true;
            });
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.UP);
            assertEquals("2024-01-11", day.getText());
            window.press(KeyCode.ENTER);
            window.until("it is recorded", () -> window.find("signature").map(node -> ((Labeled) node).getText()).orElse("").contains("，2024-01-11\n签发后没有改动"));
        }
        try (var store = Store.open(folder)) {
            assertEquals(Instant.parse("2024-01-11T04:00:00Z"), store.entries().get(0).signed().orElseThrow().at());
        }
    }

    @Test
    void theSameReportSavedTwiceIsOneDraft() {
        store();
        try (var window = open()) {
            draft(window);
            save(window);
            window.press(KeyCode.ESCAPE);
            window.node("cellField");
            draft(window);
            assertEquals("第 1 稿", window.text("draftTitle"));
        }
        try (var store = Store.open(folder)) {
            assertEquals(1, store.entries().get(0).drafts());
        }
    }

    @Test
    void whatIsChangedAfterTheSignatureIsListedAndTheOldSheetIsKnownByItsCode() {
        store();
        try (var window = open()) {
            draft(window);
            save(window);
            var code = window.text("draftCode").replaceAll(".*?([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
            window.fire("signed");
            window.until("it is asked", () -> Window.getWindows().stream().filter(Window::isShowing).count() > 1);
            window.press(KeyCode.ENTER);
            window.until("it is recorded", () -> window.find("signature").map(node -> ((Labeled) node).getText()).orElse("").contains("签发后没有改动"));
            window.press(KeyCode.ESCAPE);
            window.until("the report", () -> window.find("cellField").isPresent());
            window.onScreen(() -> {
                window.page().go(RECEIVED);
                return true;
            });
            window.until("the cell has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.enter("9");
            window.until("the status tells", () -> window.find("signedChanges").map(node -> ((Labeled) node).getText()).orElse("")
                    .equals("签发后改动 1 处，需重新送审"));
            draft(window);
            window.until("it is listed", () -> window.find("signature").map(node -> ((Labeled) node).getText()).orElse("").contains("签发后改动 1 处"));
            type(window, code.toLowerCase(Locale.ROOT).replace('0', 'o').replace("-", ""));
            window.until("the sheet is known", () -> window.text("paperAnswer").contains("与现在有 1 处不同"));
            assertTrue(window.text("paperAnswer").startsWith("不一致：那是"), window.text("paperAnswer"));
            type(window, "0000-0000");
            assertEquals("不一致：0000-0000 不是现在的内容，也不是记下的哪一稿", window.text("paperAnswer"));
            type(window, window.text("draftCode").replaceAll(".*?([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1"));
            assertTrue(window.text("paperAnswer").endsWith("屏幕与这张纸一致"), window.text("paperAnswer"));
        }
        try (var store = Store.open(folder)) {
            var key = store.entries().get(0).key();
            assertEquals(1, store.versions(key).stream().filter(version -> version.kind() == Version.Kind.SIGNED).count());
            assertFalse(store.entries().get(0).signed().isEmpty());
        }
    }

    private void store() {
        store(report -> report);
    }

    private void store(UnaryOperator<Report> changed) {
        var sample = Sample.read(Editions.published().forYear(2023));
        try (var store = Store.open(folder)) {
            store.create(changed.apply(sample).withHead(new Head(UUID.randomUUID(), "示例县人民政府办公室", Level.COUNTY_OFFICE, Scope.OWN, 2023)), false,
                    Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    private RunningWindow open() {
        var window = RunningWindow.open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.node("cellField");
        return window;
    }

    private static void draft(RunningWindow window) {
        window.control(KeyCode.P);
        window.node("draftTitle");
        ready(window);
    }

    private static void ready(RunningWindow window) {
        window.until("the draft is set", () -> window.find("savePdf").map(node -> !node.isDisabled()).orElse(false));
    }

    private void save(RunningWindow window) {
        window.onScreen(() -> {
            ((TextField) window.find("folder").orElseThrow()).setText(folder.toString());
            return true;
        });
        window.control(KeyCode.S);
        window.until("the draft is there", () -> window.find("draftOutcome").map(node -> ((Labeled) node).getText().contains("已存为")).orElse(false));
    }

    private static void type(RunningWindow window, String code) {
        window.onScreen(() -> {
            ((TextField) window.find("paperCode").orElseThrow()).setText(code);
            return true;
        });
    }

    /** Clicks at a piece of the page that is shown. */
    private static void click(RunningWindow window, String place) {
        window.until("the page is drawn", () -> window.find("paperImage").map(node -> ((ImageView) node).getImage() != null).orElse(false));
        window.onScreen(() -> {
            var view = (PaperView) window.find("paper").orElseThrow();
            var sheet = window.find("paperImage").orElseThrow().getParent();
            // An event that has no source yet is told where it is in the scene.
            var point = sheet.localToScene(view.middleOf(place).orElseThrow());
            sheet.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, point.getX(), point.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                    false, true, false, false, true, false, true, null));
            return true;
        });
    }
}
