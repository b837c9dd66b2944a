package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Finding.Span;
import gouji.check.Samples;
import gouji.renew.TextComparison.Row;
import gouji.report.Head;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands below and beside the words of a text: the lines under them, and last year's. */
class BesideTextTest {

    private static final String THEN = "2022年，本机关公开信息8条。\n开展培训2次。";

    @TempDir
    private Path folder;

    @Test
    void untilThisYearsTextIsBegunLastYearsIsThereToBeReadAndNothingInItIsStruckOut() {
        stored("");
        try (var window = open()) {
            window.until("last year's text", () -> rows(window).size() == 2);
            assertEquals(List.of("去年的文字", "both: 2022年，本机关公开信息8条。", "both: 开展培训2次。"), told(window));
            assertEquals(List.of(false, true), List.of(visible(window, "besideBase"), visible(window, "base")), "offered once");
            window.robot().write("2023年，", 0);
            window.until("it is compared", () -> rows(window).size() == 3);
            assertEquals("去年的文字：带删除线的今年没有，带下划线的是今年新写的", told(window).get(0));
            assertTrue(told(window).contains("now: 2023年，"), () -> told(window).toString());
            assertEquals(List.of(true, false), List.of(visible(window, "besideBase"), visible(window, "base")));
        }
    }

    /** Nothing she has written is replaced before she has said so. */
    @Test
    void whatIsWrittenIsReplacedByLastYearsOnlyAfterAsking() {
        stored("今年写的。");
        try (var window = open()) {
            window.fire("besideBase");
            window.until("she is asked", () -> button("换成去年的").isPresent());
            assertEquals("今年写的。", text(window, "overview"));
            window.press(KeyCode.ESCAPE);
            window.until("the question is gone", () -> button("换成去年的").isEmpty());
            assertEquals("今年写的。", text(window, "overview"));
            window.fire("besideBase");
            window.until("she is asked again", () -> button("换成去年的").isPresent());
            press(window, "换成去年的");
            window.until("it is replaced", () -> text(window, "overview").equals(THEN));
        }
    }

    @Test
    void ofAllTextsOnlyTheEmptyOnesMayBeTaken() {
        var head = Samples.zeros().head();
        try (var store = Store.open(folder)) {
            store.create(lastYear(head).withText("problems", "去年的问题。"), false, Instant.parse("2023-01-10T02:00:00Z"));
            store.create(Samples.zeros().withText("overview", "今年写的。").withText("problems", "").withText("other", "").withText("preamble", ""), false,
                    Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var window = open()) {
            window.fire("besideBaseAll");
            window.until("she is asked", () -> button("全部替换").isPresent());
            assertEquals(List.of("今年写的。", ""), List.of(text(window, "overview"), text(window, "problems")));
            var empty = window.onScreen(() -> buttons().map(ButtonBase::getText).filter(words -> words.startsWith("只填空着的")).toList());
            assertEquals(1, empty.size());
            press(window, empty.get(0));
            window.until("it is taken", () -> text(window, "problems").equals("去年的问题。"));
            assertEquals("今年写的。", text(window, "overview"));
        }
    }

    @Test
    void whatIsStillLastYearsHasAWaveUnderItThatGoesWithItsWords() {
        stored("公开信息8条，培训2次。");
        try (var window = open()) {
            window.until("two waves", () -> waves(window).size() == 2);
            var before = waves(window);
            var apart = beside(window);
            assertEquals(1, apart.stream().distinct().count());
            window.press(KeyCode.HOME);
            window.robot().write("1", 0);
            window.until("both have moved with their words", () -> {
                var now = waves(window);
                return now.size() == 2 && now.get(0) > before.get(0) && now.get(1) > before.get(1);
            });
            assertEquals(apart, beside(window));
            window.onScreen(() -> {
                window.page().go(new Position("overview", Optional.empty(), 6));
                return true;
            });
            window.press(KeyCode.BACK_SPACE);
            window.robot().write("9", 0);
            window.until("a number she has changed has none", () -> waves(window).size() == 1);
            window.press(KeyCode.F7);
            window.control(KeyCode.ENTER);
            window.until("one she has confirmed has none", () -> waves(window).isEmpty());
        }
    }

    @Test
    void aWaveIsThereWhereverSheIsTakenTo() {
        var preamble = "依照规定编制本报告。".repeat(120) + "统计期限为2022年。";
        stored("公开信息8条，培训2次。", preamble);
        try (var window = open()) {
            window.until("two waves", () -> waves(window).size() == 2);
            window.onScreen(() -> {
                window.page().middle().go(new Span("preamble", preamble.indexOf("2022"), preamble.indexOf("2022") + 4, "2022"));
                return true;
            });
            window.until("the wave of what is far below", () -> waves(window).size() == 1);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("it is out of sight", () -> waves(window).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.until("and there again", () -> waves(window).size() == 1);
        }
    }

    /** Where the waves begin, from the left, in px of the screen. */
    private static List<Double> waves(RunningWindow window) {
        return window.onScreen(() -> {
            var path = (javafx.scene.shape.Path) window.stage().getScene().getRoot().lookup(".stale-wave");
            return path.getElements().stream().filter(MoveTo.class::isInstance).map(MoveTo.class::cast)
                    .map(move -> path.localToScreen(move.getX(), move.getY()).getX()).sorted().toList();
        });
    }

    /** How far each wave begins from its number, in whole px; the area tells places without its padding. */
    private static List<Long> beside(RunningWindow window) {
        var left = window.onScreen(() -> {
            var area = (TextArea) window.find("text overview").orElseThrow();
            var skin = (TextAreaSkin) area.getSkin();
            return window.page().editor().state().report().marks("overview").unrevised().map(mark ->
                    area.localToScreen(skin.getCharacterBounds(mark.start()).getMinX(), 0).getX()).toList();
        });
        var waves = waves(window);
        return IntStream.range(0, waves.size()).mapToObj(at -> Math.round(waves.get(at) - left.get(at))).toList();
    }

    private static List<String> told(RunningWindow window) {
        return window.onScreen(() -> {
            var told = new ArrayList<>(List.of(((Labeled) window.find("comparedLegend").orElseThrow()).getText()));
            rows(window).forEach(row -> told.add(row.parts().stream().map(part -> part.kind().name().toLowerCase(Locale.ROOT) + ": " + part.words())
                    .collect(Collectors.joining(" | "))));
            return told;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(RunningWindow window) {
        return ((ListView<Row>) window.find("compared").orElseThrow()).getItems();
    }

    private static String text(RunningWindow window, String key) {
        return Platform.isFxApplicationThread() ? window.page().editor().state().report().text(key)
                : window.onScreen(() -> window.page().editor().state().report().text(key));
    }

    private static void press(RunningWindow window, String words) {
        window.onScreen(() -> {
            button(words).orElseThrow().fire();
            return true;
        });
        window.until("the window has the keys again", () -> window.stage().isFocused());
    }

    private static Optional<ButtonBase> button(String words) {
        return buttons().filter(button -> words.equals(button.getText())).findFirst();
    }

    private static Stream<ButtonBase> buttons() {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot().lookupAll(".button").stream())
                .map(ButtonBase.class::cast);
    }

    private static boolean visible(RunningWindow window, String id) {
        return window.onScreen(() -> window.find(id).map(BesideTextTest::isSeen).orElse(false));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private void stored(String overview) {
        stored(overview, "");
    }

    private void stored(String overview, String preamble) {
        var head = Samples.zeros().head();
        var now = Samples.zeros().withText("overview", overview);
        var marks = new ArrayList<Mark>();
        for (var number : List.of("8", "2")) {
            if (overview.contains(number)) {
                marks.add(Mark.unrevised(overview.indexOf(number), overview.indexOf(number) + 1));
            }
        }
        try (var store = Store.open(folder)) {
            store.create(lastYear(head), false, Instant.parse("2023-01-10T02:00:00Z"));
            var year = preamble.indexOf("2022");
            var inPreamble = year < 0 ? Marks.NONE : new Marks(List.of(Mark.unrevised(year, year + 4)));
            store.create(now.withMarks("overview", new Marks(marks)).withText("preamble", preamble).withMarks("preamble", inPreamble), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    private static Report lastYear(Head head) {
        return Samples.zeros().withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022)).withText("overview", THEN);
    }

    private RunningWindow open() {
        var window = RunningWindow.goOn(folder);
        window.onScreen(() -> {
            window.page().go(Position.of("overview"));
            return true;
        });
        window.until("the text has the keys", () -> window.find("text overview").map(Node::isFocused).orElse(false));
        return window;
    }
}
