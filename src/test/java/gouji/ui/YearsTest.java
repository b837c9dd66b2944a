package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.TextFact;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years side by side, walked by keys. */
class YearsTest {

    @TempDir
    private Path folder;

    @Test
    void sheWalksFiltersCopiesAndGoesToTheCell() {
        stored(now(), Optional.of(lastYear(Samples.zeros())));
        try (var window = open()) {
            assertEquals(200 + 1 + 7, items(window));
            window.press(KeyCode.SPACE);
            window.until("only what has changed is left", () -> table(window).getItems().size() == 5);
            assertEquals(Optional.of("requests/received/naturalPerson"), cell(window));
            window.press(KeyCode.DOWN);
            window.until("the next one", () -> cell(window).equals(Optional.of("requests/received/total")));
            window.press(KeyCode.DOWN);
            window.until("titles are passed over", () -> cell(window).isEmpty());
            window.control(KeyCode.C);
            assertEquals("""
                    项目|栏目|2023|2022|增减|增减率
                    三、收到和处理政府信息公开申请情况|||||
                    一、本年新收政府信息公开申请数量|自然人|40|0|40|
                    一、本年新收政府信息公开申请数量|总计|40|0|40|
                    正文数据|||||
                    组织培训|次|30|20|10|50%
                    """, window.onScreen(() -> Clipboard.getSystemClipboard().getString()).replace('\t', '|'));
            window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.untilAt("requests/received/total");
            assertEquals("requests", window.position().section());
        }
    }

    @Test
    void aFactLeadsToTheFacts() {
        stored(now(), Optional.of(lastYear(Samples.zeros())));
        try (var window = open()) {
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.until("she is at the fact", () -> table(window).getSelectionModel().getSelectedIndex() == 4);
            window.press(KeyCode.ENTER);
            window.until("the facts are shown", () -> window.position().section().equals(FactsPage.PLACE));
        }
    }

    @Test
    void withoutLastYearsReportItSaysWhatToDo() {
        stored(now(), Optional.empty());
        try (var window = open()) {
            assertEquals(true, window.onScreen(() -> window.find("yearsClose").orElseThrow().getParent().isVisible()));
            assertEquals(List.of("40", ""), window.onScreen(() -> table(window).getItems().stream().flatMap(line -> line.row().stream())
                    .filter(row -> row.cell().map(Object::toString).equals(Optional.of("requests/received/total")))
                    .flatMap(row -> List.of(row.now(), row.before()).stream()).map(figure -> figure.map(Figure::toString).orElse(""))
                    .collect(Collectors.toList())));
            window.fire("yearsClose");
            window.node("goOn");
        }
    }

    @Test
    void theOldNumberChangesWhereSheChangesIt() {
        stored(now(), Optional.of(lastYear(Samples.zeros())));
        try (var window = open()) {
            var page = window.page();
            window.press(KeyCode.SPACE);
            window.until("only what has changed is left", () -> table(window).getItems().size() == 5);
            window.onScreen(() -> page.editor().accept(CellRef.parse("requests/received/enterprise"), "2"));
            window.until("one more", () -> table(window).getItems().size() == 6);
            window.control(KeyCode.Z);
            window.control(KeyCode.Z);
            window.until("taken back at the cell", () -> page.editor().state().report().figure(CellRef.parse("requests/received/enterprise"))
                    .equals(Optional.of(Figure.ZERO)));
        }
    }

    private static Report now() {
        return Samples.with(Samples.zeros(), "requests/received/naturalPerson", "40").withFacts(List.of(
                new TextFact(1, "组织培训", Figure.of(30), Optional.of(Figure.of(20)), "次", "", Optional.empty())));
    }

    private static Report lastYear(Report report) {
        var head = report.head();
        return report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022));
    }

    private void stored(Report report, Optional<Report> lastYear) {
        try (var store = Store.open(folder)) {
            lastYear.ifPresent(before -> store.create(before, false, Instant.parse("2023-01-10T02:00:00Z")));
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<YearLine> table(RunningWindow window) {
        return (TableView<YearLine>) window.find("years").orElseThrow();
    }

    private static int items(RunningWindow window) {
        return window.onScreen(() -> table(window).getItems().size());
    }

    private static Optional<String> cell(RunningWindow window) {
        return window.position().cell().map(Object::toString);
    }

    private RunningWindow open() {
        var window = RunningWindow.goOn(folder);
        var page = window.page();
        window.onScreen(() -> {
            page.go(Position.of(YearsPage.PLACE));
            return true;
        });
        window.until("the page has the keys", () -> window.find("years").map(Node::isFocused).orElse(false));
        return window;
    }
}
