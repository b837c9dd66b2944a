package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Form;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and dialog, in each language, theme and size: no word is cut off. The pictures lie in target/screens, to be looked at. */
class EveryPageTest {

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    private Path folder;

    private final List<String> cut = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "zh, light, 13, 1366, 730", "zh, dark, 13, 1366, 730", "zh, light, 15, 1920, 1040", "en, light, 13, 1366, 730",
        "en, dark, 15, 1920, 1040"
    })
    void noWordIsCutOff(String language, String theme, int fontSize, int width, int height) throws IOException {
        try (var store = Store.open(folder)) {
            store.setting("language", language);
            store.setting("dark", String.valueOf(theme.equals("dark")));
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(lastYear(), false, Instant.parse("2023-01-20T02:00:00Z"));
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        var name = language + "-" + theme + "-" + width;
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.onScreen(() -> {
                window.stage().setX(0);
                window.stage().setY(0);
                window.stage().setWidth(width);
                window.stage().setHeight(height);
                return true;
            });
            window.node("create");
            look(window, name, "start");
            dialog(window, name, "new", () -> window.fire("create"), "newOffice");
            dialog(window, name, "settings", () -> window.fire("settings"), "take");
            window.fire("entry 2023");
            window.page();
            for (var section : sections()) {
                window.onScreen(() -> {
                    window.page().go(Position.of(section));
                    return true;
                });
                look(window, name, "page-" + section);
            }
            window.onScreen(() -> {
                window.page().go(Position.of("requests"));
                return true;
            });
            window.node("requests/received/naturalPerson");
            window.enter("9");
            window.enter("3.7");
            window.press(KeyCode.F8);
            look(window, name, "findings");
            dialog(window, name, "history", () -> window.control(KeyCode.H), "historyLines", () -> compareWithBeginning(window));
            dialog(window, name, "draft", () -> window.fire("draft"), "savePdf");
            window.fire("back");
            window.node("entry 2022");
            window.fire("entry 2022");
            window.until("last year's report", () -> window.stage().getTitle().contains("2022"));
            dialog(window, name, "export-refused", () -> window.fire("export"), "exportRefused");
            window.node("cellField");
            window.fire("check");
            look(window, name, "unfinished");
        }
        assertEquals(List.of(), cut);
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

    /** Lists what has changed since the report was made. */
    private static void compareWithBeginning(RunningWindow window) {
        window.until("the history is read", () -> !list(window, "versions").getItems().isEmpty());
        window.onScreen(() -> {
            list(window, "versions").getSelectionModel().selectLast();
            list(window, "historyLines").getSelectionModel().selectFirst();
            return true;
        });
        window.until("the versions are compared", () -> !list(window, "differences").getItems().isEmpty());
    }

    private static ListView<?> list(RunningWindow window, String id) {
        return (ListView<?>) window.find(id).orElseThrow();
    }

    private void dialog(RunningWindow window, String name, String what, Runnable open, String awaited) throws IOException {
        dialog(window, name, what, open, awaited, () -> { });
    }

    private void dialog(RunningWindow window, String name, String what, Runnable open, String awaited, Runnable ready)
            throws IOException {
        open.run();
        window.node(awaited);
        ready.run();
        look(window, name, what);
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is closed", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
    }

    private void look(RunningWindow window, String name, String page) throws IOException {
        Files.createDirectories(PICTURES);
        var picture = window.picture();
        ImageIO.write(picture, "png", PICTURES.resolve(name + "-" + page + ".png").toFile());
        window.onScreen(() -> cut.addAll(Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene)
                .flatMap(scene -> scene.getRoot().lookupAll("*").stream())
                .filter(node -> node instanceof Labeled && isCutOff((Labeled) node))
                .map(node -> name + " " + page + ": " + ((Labeled) node).getText()).toList()));
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** What a label shows ends in its ellipsis although its text does not, or sticks out of it. */
    private static boolean isCutOff(Labeled label) {
        return isShown(label) && label.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == label)
                .anyMatch(text -> text.getText().endsWith(label.getEllipsisString()) && !label.getText().endsWith(label.getEllipsisString()));
    }
}
