package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Report;
import gouji.store.Posting;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 修改记录 after years of work: ten thousand lines are there, and only those in view are drawn. */
class LongHistoryTest {

    private static final int LINES = 10_000;
    /** More rows than a window can show. */
    private static final int ROWS = 80;
    private static final Instant MADE = Instant.parse("2024-01-10T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void ofTenThousandLinesOnlyThoseInViewAreDrawn() {
        var form = Editions.published().forYear(2023);
        var typed = form.cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref).toList();
        var lines = 0;
        try (var store = Store.open(folder)) {
            Report now = Sample.read(form);
            var key = store.create(now, true, MADE).key();
            for (var step = 1; lines < LINES; step++) {
                var next = now;
                for (var cell : typed) {
                    next = next.with(cell, Figure.of(1000 + step), List.of());
                }
                store.write(new Posting(key, now, next, How.PASTED, "李四", MADE.plusSeconds(step)));
                now = next;
                lines += typed.size();
            }
        }
        var expected = lines;
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.fire("entry 2023");
            window.page();
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            window.until("the history is read", () -> window.find("historyLines").map(node -> !((ListView<?>) node).getItems().isEmpty()).orElse(false));
            var list = (ListView<?>) window.node("historyLines");
            assertEquals(expected, window.onScreen(() -> list.getItems().size()));
            assertTrue(rows(window, list) < ROWS, () -> rows(window, list) + " rows are drawn");
            window.onScreen(() -> {
                list.scrollTo(expected - 1);
                return true;
            });
            window.until("the first change is in view", () -> list.lookupAll(".list-cell").stream()
                    .anyMatch(node -> node.isVisible() && ((ListCell<?>) node).getIndex() == expected - 1));
            assertTrue(rows(window, list) < ROWS, () -> rows(window, list) + " rows are drawn");
            window.press(KeyCode.ESCAPE);
        }
    }

    private static int rows(RunningWindow window, ListView<?> list) {
        return window.onScreen(() -> list.lookupAll(".list-cell").size());
    }
}
