package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.copies.Copies;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Report;
import gouji.store.Posting;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 备份与恢复 as she uses it: closing makes the copy, and it is the way back. */
class CopiesDialogTest {

    private static final CellRef PERSON = CellRef.parse("requests/received/person");

    @TempDir
    private Path folder;

    /** Changes the stored report, as she did yesterday. */
    private Report change(int value) {
        try (var store = Store.open(folder)) {
            var key = store.entries().get(0).key();
            var report = store.read(key);
            var changed = report.with(PERSON, Figure.of(value), List.of());
            store.write(new Posting(key, report, changed, How.TYPED, "李四", Clock.systemUTC().instant()));
            return report;
        }
    }

    @Test
    void closingAfterChangesMakesACopyAndItIsTheWayBackAsANewChange() {
        var entry = StoredSample.in(folder, UnaryOperator.identity());
        RunningWindow.open(folder, Optional.empty()).close();
        assertEquals(List.of(1, "2024-01-12T14:03:22"), shelved());
        RunningWindow.open(folder, Optional.empty()).close();
        assertEquals(List.of(1, "2024-01-12T14:03:22"), shelved());
        var before = change(777);
        try (var window = RunningWindow.open(folder, Optional.empty())) {
            window.fire("restore");
            window.node("heldReports");
            window.until("it is told what differs", () -> ((ListView<?>) window.find("copyDifferences").orElseThrow()).getItems().size() == 1);
            window.fire("restoreOne");
            window.until("it is restored", () -> window.find("copiesOutcome").map(label -> ((Label) label).getText())
                    .filter(text -> text.startsWith("已恢复")).isPresent());
            window.until("nothing differs any more", () -> ((ListView<?>) window.find("copyDifferences").orElseThrow()).getItems().isEmpty());
            window.press(KeyCode.ESCAPE);
            window.until("the dialog is closed", () -> window.find("heldReports").isEmpty());
        }
        try (var store = Store.open(folder)) {
            assertEquals(before, store.read(entry.key()));
            assertEquals(How.RESTORED, store.journal(entry.key()).get(1).how());
        }
        assertEquals(List.of(2, "2024-01-12T14:03:22"), shelved());
    }

    private List<?> shelved() {
        var list = new Copies(folder, Clock.systemUTC()).shelf().list();
        return List.of(list.size(), list.get(0).at().toString());
    }

    @Test
    void aHandoverPackageOpenedOnABareMachineRestoresEverythingWithOneMoreKey(@TempDir Path bare) {
        var entry = StoredSample.in(folder, UnaryOperator.identity());
        var file = folder.resolve("勾稽交接包 2024.zip");
        Report report;
        try (var store = Store.open(folder)) {
            report = store.read(entry.key());
            new Copies(folder, Clock.systemUTC()).handOver(store, file);
        }
        try (var window = RunningWindow.open(bare, Optional.of(file))) {
            window.until("everything can be restored", () -> window.find("restoreAll").filter(button -> !button.isDisabled() && button.isFocused()).isPresent());
            window.press(KeyCode.SPACE);
            window.until("it is restored", () -> window.find("copiesOutcome").map(label -> ((Label) label).getText())
                    .filter("恢复完成：补回 1 份，改为备份内容 0 份，本来相同 0 份"::equals).isPresent());
            window.press(KeyCode.ESCAPE);
            window.node("goOn");
        }
        try (var store = Store.open(bare)) {
            assertEquals(report, store.read(store.entries().get(0).key()));
        }
    }
}
