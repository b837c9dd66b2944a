package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Finding;
import gouji.check.Samples;
import gouji.report.Head;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This year's report beside the stored one on the year before, in the real window. */
class LastYearTest {

    @TempDir
    private Path folder;

    @Test
    void theStoredReportOnTheYearBeforeIsHeldAgainstEachKey() {
        stored(Samples.zeros(), lastYear(Scope.OWN));
        try (var window = open()) {
            assertEquals(List.of("R13 requests/carriedIn/naturalPerson", "R13 requests/carriedIn/total"), toMend(window));
            assertEquals(List.of(true, false), List.of(window.is("check", "some"), window.is("check", "blocking")));
            window.press(KeyCode.F8);
            window.until("she is at the cell", () -> window.position().cell().map(Object::toString)
                    .equals(Optional.of("requests/carriedIn/naturalPerson")));
            assertEquals(List.of(true, false), List.of(window.is("requests/carriedIn/naturalPerson", "doubtful"),
                    window.is("requests/carriedIn/naturalPerson", "broken")));
            window.write("1");
            assertEquals(List.of(), toMend(window));
            window.press(KeyCode.ENTER);
            window.until("it is accepted", () -> toMend(window).equals(List.of("R1 requests/received/naturalPerson",
                    "R1 requests/received/total")));
            assertTrue(window.is("check", "blocking"));
        }
    }

    @Test
    void withoutOneItIsSaidThatNothingCanBeTold() {
        stored(Samples.zeros(), lastYear(Scope.CONSOLIDATED));
        try (var window = open()) {
            assertEquals(List.of(), toMend(window));
            window.press(KeyCode.F8);
            window.node("unknowable");
            assertEquals("没有 2022 年的报告，上年结转、现行有效和大幅增减无从核对", ((Labeled) window.node("unknowable")).getText());
        }
    }

    private static List<String> toMend(RunningWindow window) {
        return window.onScreen(() -> window.page().editor().state().toMend()).stream().map(LastYearTest::inShort).toList();
    }

    private static String inShort(Finding finding) {
        return finding.rule().id() + " " + finding.cells().get(0);
    }

    private static Report lastYear(Scope scope) {
        var head = Samples.zeros().head();
        return Samples.with(Samples.zeros(), "requests/carriedOut/naturalPerson", "1")
                .withHead(new Head(head.office(), head.officeName(), head.level(), scope, head.year() - 1));
    }

    private void stored(Report... reports) {
        try (var store = Store.open(folder.resolve("data"))) {
            for (var report : reports) {
                store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
            }
        }
    }

    private RunningWindow open() {
        var window = RunningWindow.open(folder.resolve("data"), Optional.empty());
        window.node("entry 2023");
        window.fire("entry 2023");
        window.page();
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        return window;
    }
}
