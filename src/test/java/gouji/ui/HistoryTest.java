package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 修改记录 in the real window: what was done yesterday is seen, taken back, compared and restored, always as a new change. */
class HistoryTest {

    private static final Instant YESTERDAY = Instant.parse("2024-01-11T06:00:00Z");
    private static final String FIRST = "requests/received/naturalPerson";
    private static final String SECOND = "requests/received/enterprise";

    @TempDir
    private Path folder;

    private Key key;

    @Test
    void yesterdaysChangeIsTakenBackAndAnOlderVersionRestored() {
        create();
        try (var window = open()) {
            window.enter("7");
            window.press(KeyCode.UP);
            window.press(KeyCode.RIGHT);
            window.enter("3");
                    }
        try (var store = Store.open(folder)) {
            store.nextDraft(key, code(store.read(key)), "李四", Instant.parse("2024-01-11T07:00:00Z"));
        }
        try (var window = open()) {
            history(window);
            assertEquals(List.of("3", "7"), afters(window));
            choose(window, "historyLines", line -> ((HistoryLine) line).after().equals("7"));
            window.fire("takeBack");
            closed(window);
            assertEquals(List.of("", "3"), List.of(window.cell(FIRST), window.cell(SECOND)));
            assertEquals("已撤回：一、本年新收 · 自然人，共 1 处；可以撤销", window.text("message"));
            assertEquals(FIRST, window.position().cell().orElseThrow().toString());

            history(window);
            assertEquals(How.UNDONE, lines(window).get(0).step().orElseThrow().how());
            choose(window, "versions", version -> ((Version) version).kind() == Version.Kind.DRAFT);
            window.until("compared", () -> !differences(window).isEmpty());
            assertEquals(List.of("7 → （空）"), differences(window).stream().map(each -> each.before() + " → " + each.after()).toList());
            window.fire("restore");
            closed(window);
            assertEquals(List.of("7", "3"), List.of(window.cell(FIRST), window.cell(SECOND)));

            window.control(KeyCode.Z);
            assertEquals(List.of("", "3"), List.of(window.cell(FIRST), window.cell(SECOND)));
            history(window);
            assertEquals(List.of(How.UNDONE, How.RESTORED, How.UNDONE, How.TYPED, How.TYPED),
                    lines(window).stream().map(line -> line.step().orElseThrow().how()).toList());
            window.press(KeyCode.ESCAPE);
            closed(window);
        }
    }

    @Test
    void aChangeThatWasChangedAgainIsNotTakenBackAndItSaysWhy() {
        create();
        try (var window = open()) {
            window.enter("7");
            window.press(KeyCode.UP);
            window.enter("8");
            history(window);
            choose(window, "historyLines", line -> ((HistoryLine) line).after().equals("7"));
            window.fire("takeBack");
            window.until("it says why", () -> find(window, "historyOutcome").contains("后来又改过"));
            window.press(KeyCode.ESCAPE);
            closed(window);
            assertEquals("8", window.cell(FIRST));
        }
    }

    @Test
    void goingBackBehindAnExportAsksFirstAndSaysItsCode() {
        create();
        String code;
        try (var store = Store.open(folder)) {
            var before = store.read(key);
            var after = before.with(CellRef.parse(FIRST), Figure.of(7), List.of());
            store.write(new Posting(key, before, after, How.TYPED, "李四", YESTERDAY));
            code = code(after);
            store.exported(key, code, "2023.gouji.json", "李四", YESTERDAY);
        }
        try (var window = open()) {
            history(window);
            choose(window, "versions", version -> ((Version) version).kind() == Version.Kind.CREATED);
            window.until("compared", () -> !differences(window).isEmpty());
            window.fire("restore");
            window.until("it asks", () -> question().map(pane -> words(pane).contains(code)).orElse(false));
            window.press(KeyCode.ESCAPE);
            window.until("back in the history", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 2);
            assertEquals("7", window.cell(FIRST));
            window.fire("restore");
            window.until("it asks again", () -> question().isPresent());
            window.onScreen(() -> {
                var pane = question().orElseThrow();
                var yes = pane.getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonData.OK_DONE).findFirst().orElseThrow();
                Platform.runLater(((Button) pane.lookupButton(yes))::fire);
                return true;
            });
            closed(window);
            assertEquals("", window.cell(FIRST));
        }
    }

    @Test
    void thePresentIsGivenANameAndOneCellIsLookedAtAlone() {
        create();
        try (var window = open()) {
            window.enter("7");
            window.press(KeyCode.UP);
            window.press(KeyCode.RIGHT);
            window.enter("3");
            window.press(KeyCode.UP);
            assertEquals(SECOND, window.position().cell().orElseThrow().toString());
            history(window);
            window.onScreen(() -> {
                ((ComboBox<?>) find("historyFilter")).getSelectionModel().select(1);
                return true;
            });
            assertEquals(List.of("3"), afters(window));
            window.fire("nameNow");
            window.node("versionName");
            window.until("the name has the keys", () -> find("versionName").isFocused());
            window.robot().write("局长改后", 0);
            window.fire("keepName");
            window.until("it is listed", () -> versions(window).stream().anyMatch(version -> version.name().equals("局长改后")));
            assertTrue(find(window, "historyOutcome").contains("局长改后"));
            window.press(KeyCode.ESCAPE);
            closed(window);
        }
    }

    private void create() {
        var office = new Office(Sample.OFFICE, "示例县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
        try (var store = Store.open(folder)) {
            key = store.create(Report.blank(Head.of(office, Scope.OWN, 2023), "2021"), false, YESTERDAY).key();
        }
    }

    private RunningWindow open() {
        var window = RunningWindow.open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.onScreen(() -> {
            window.page().go(new Position("requests", Optional.of(CellRef.parse(FIRST)), 0));
            return true;
        });
        window.until("the first cell", () -> window.position().cell().map(Object::toString).equals(Optional.of(FIRST)));
        window.node("cellField");
        return window;
    }

    private static void history(RunningWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.node("historyLines");
        window.until("the history is read", () -> !versions(window).isEmpty());
    }

    private static void closed(RunningWindow window) {
        window.until("the history is closed", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(RunningWindow window, String list, Predicate<Object> wanted) {
        window.onScreen(() -> {
            var view = (ListView<T>) find(list);
            view.getSelectionModel().select(view.getItems().stream().filter(wanted).findFirst().orElseThrow());
            return true;
        });
    }

    private static Node find(String id) {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot().lookupAll("*").stream())
                .filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private static String find(RunningWindow window, String id) {
        return window.onScreen(() -> ((Labeled) find(id)).getText());
    }

    @SuppressWarnings("unchecked")
    private static List<HistoryLine> lines(RunningWindow window) {
        return window.onScreen(() -> List.copyOf(((ListView<HistoryLine>) find("historyLines")).getItems()));
    }

    @SuppressWarnings("unchecked")
    private static List<HistoryLine> differences(RunningWindow window) {
        return window.onScreen(() -> List.copyOf(((ListView<HistoryLine>) find("differences")).getItems()));
    }

    @SuppressWarnings("unchecked")
    private static List<Version> versions(RunningWindow window) {
        return window.onScreen(() -> List.copyOf(((ListView<Version>) find("versions")).getItems()));
    }

    private static List<String> afters(RunningWindow window) {
        return lines(window).stream().map(HistoryLine::after).toList();
    }

    /** The question above the history, if it is there. */
    private static Optional<DialogPane> question() {
        return Window.getWindows().stream().filter(Window::isShowing).map(shown -> shown.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast)
                .filter(pane -> pane.lookup("#historyLines") == null).findFirst();
    }

    private static String words(DialogPane pane) {
        return ((Labeled) pane.getContent()).getText();
    }

    private static String code(Report report) {
        return VersionCode.of(Sheet.of(Editions.published().forYear(2023), report)).text();
    }
}
