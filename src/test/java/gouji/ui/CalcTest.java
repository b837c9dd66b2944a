package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What she copies out of our window arrives in LibreOffice Calc: every figure, every heading, merged as it was. */
@Tag("long")
class CalcTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "requests", "disputes"})
    void aCopiedTableArrivesWithItsMergedHeadings(String section) throws IOException {
        Assumptions.assumeTrue(RunningCalc.isThere(), "LibreOffice Calc is not on this machine");
        var data = folder.resolve("data");
        try (var store = Store.open(data)) {
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var window = RunningWindow.open(data, Optional.empty())) {
            window.fire("entry 2023");
            var form = window.page().editor().form();
            var table = form.section(section).orElseThrow();
            var first = form.cellsOf(table).findFirst().orElseThrow().ref();
            window.onScreen(() -> {
                window.page().go(first);
                return true;
            });
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.control(KeyCode.A);
            window.control(KeyCode.C);
            var expected = expected(window, table);
            try (var calc = new RunningCalc(window, Files.createDirectories(folder.resolve("calc")))) {
                assertEquals(expected, calc.pasted());
            }
        }
    }

    private static List<String> expected(RunningWindow window, Section section) {
        var layout = TableLayout.of(section);
        var rows = new ArrayList<String>();
        for (var row = 0; row < layout.rows(); row++) {
            var cells = layout.slotsAt(row).stream().map(slot -> words(window, slot)).filter(words -> !words.isBlank()).toList();
            if (!cells.isEmpty()) {
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    private static String words(RunningWindow window, Slot slot) {
        var words = slot.content() instanceof Value value ? figure(window, value.ref()) : slot.content() instanceof Label label ? label.text()
                : slot.content() instanceof Corner corner ? corner.text() : ((Title) slot.content()).text();
        return slot.rowSpan() == 1 && slot.columnSpan() == 1 ? words : words + " " + slot.rowSpan() + "x" + slot.columnSpan();
    }

    private static String figure(RunningWindow window, CellRef cell) {
        return window.onScreen(() -> window.page().editor().state().sheet().read(cell).figure().toString());
    }
}
