package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.renew.FactBook;
import gouji.report.Position;
import gouji.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facts of the texts, changed one below the other by keys alone. */
class FactsTest {

    private static final String TEXT = "发布信息326条，其中网站268条、新媒体58条。";

    @TempDir
    private Path folder;

    @Test
    void numbersTypedOneBelowTheOtherAreTakenAsTyped() {
        try (var window = open()) {
            enter(window, "400");
            window.until("the first is taken", () -> text(window).startsWith("发布信息400条"));
            enter(window, "330");
            window.until("all are taken", () -> window.onScreen(() -> window.page().editor().state().report().facts()).stream()
                    .noneMatch(fact -> fact.value().toString().equals("268")));
            enter(window, "70");
            window.until("all are taken", () -> text(window).contains("70"));
            assertEquals("发布信息400条，其中网站330条、新媒体70条。", text(window));
            assertEquals("400 330 70", amounts(window));
        }
    }

    @Test
    void afterAnUndoSheIsStillAtTheNumber() {
        try (var window = open()) {
            window.press(KeyCode.DOWN);
            enter(window, "330");
            window.until("it is taken", () -> text(window).contains("网站330条"));
            window.control(KeyCode.Z);
            window.until("it is taken back", () -> text(window).equals(TEXT));
            window.press(KeyCode.UP);
            enter(window, "77");
            window.until("the number is changed and not the name of it", () -> text(window).contains("网站77条"));
            assertEquals("326 77 58", amounts(window));
        }
    }

    @Test
    void whatIsTypedAndGivenUpIsNoLongerShownAtThePlaces() {
        try (var window = open()) {
            window.write("4");
            window.until("what would become of the place", () -> places(window).contains("→"));
            window.press(KeyCode.ESCAPE);
            window.until("it is as it was", () -> !places(window).contains("→"));
            assertEquals(TEXT, text(window));
        }
    }

    /** Enter travels through the display server, the digits do not: it must not overtake them. */
    private static void enter(RunningWindow window, String number) {
        window.write(number);
        window.until("all of it stands there", () -> window.find("factField").map(field -> ((TextField) field).getText().equals(number)).orElse(false));
        window.press(KeyCode.ENTER);
        window.until("it is taken", () -> window.find("factField").isEmpty());
    }

    private RunningWindow open() {
        StoredSample.in(folder, report -> FactBook.drafted(report.withText("overview", TEXT).withText("problems", "").withText("other", "")
                .withText("preamble", ""), List.of("overview")));
        var window = RunningWindow.goOn(folder);
        window.onScreen(() -> {
            window.page().go(Position.of(FactsPage.PLACE));
            return true;
        });
        window.until("the facts have the keys", () -> window.find("facts").map(Node::isFocused).orElse(false));
        return window;
    }

    private static Report report(RunningWindow window) {
        return window.onScreen(() -> window.page().editor().state().report());
    }

    private static String text(RunningWindow window) {
        return report(window).text("overview");
    }

    private static String places(RunningWindow window) {
        var places = (ScrollPane) window.node("factPlaces");
        return window.onScreen(() -> places.getContent().lookupAll("*").stream().filter(Text.class::isInstance).map(words -> ((Text) words).getText())
                .collect(Collectors.joining()));
    }

    private static String amounts(RunningWindow window) {
        return report(window).facts().stream().map(fact -> fact.value().toString()).collect(Collectors.joining(" "));
    }
}
