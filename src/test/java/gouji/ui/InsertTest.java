package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.exchange.SentenceFile;
import gouji.form.CellRef;
import gouji.insert.Offer;
import gouji.report.Position;
import gouji.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures and sentences put into a text by keys. */
class InsertTest {

    private static final String TEXT = "text overview";

    @TempDir
    private Path folder;

    @Test
    void aFigureAndASentenceAreInsertedByKeysAndTakenBackOneByOne() {
        create("收到申请");
        try (var window = open()) {
            insert(window, "8 ");
            window.press(KeyCode.ENTER);
            window.until("the figure stands there", () -> text(window).equals("收到申请8"));
            assertEquals(Optional.of(CellRef.parse("requests/received/total")), report(window).facts().get(0).cell());
            insert(window, "300");
            window.until("nothing is found", () -> list(window).getItems().isEmpty());
            assertTrue(window.onScreen(() -> window.find("insertTake").orElseThrow().isDisabled()));
            window.press(KeyCode.ESCAPE);
            window.until("it is closed", () -> window.find("insertQuery").isEmpty());
            insert(window, "15");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.until("the second stands behind it", () -> text(window).equals("收到申请815"));
            window.control(KeyCode.Z);
            window.until("one step is taken back", () -> text(window).equals("收到申请8"));
            window.control(KeyCode.Z);
            window.until("and the other", () -> text(window).equals("收到申请") && report(window).facts().isEmpty());
        }
    }

    @Test
    void whatASentenceLeavesBlankIsChosenAndTypedOver() throws IOException {
        Files.writeString(folder.resolve(SentenceFile.NAME), "【ABC】\n举办开放日〔填写 场数〕场。\n");
        create("");
        try (var window = open()) {
            insert(window, "ABC");
            window.until("the office's sentence is found", () -> list(window).getItems().size() == 1);
            window.press(KeyCode.ENTER);
            window.until("it stands there", () -> text(window).equals("举办开放日〔场数〕场。"));
            window.until("its blank is chosen", () -> area(window).getSelectedText().equals("〔场数〕"));
            window.write("2");
            window.until("it is filled in", () -> text(window).equals("举办开放日2场。"));
            window.control(KeyCode.Z);
            window.control(KeyCode.Z);
            window.until("all is as before", () -> text(window).isEmpty());
        }
    }

    @Test
    void aLibraryThatCannotBeReadIsToldAndTheProgramsOwnStands() throws IOException {
        Files.writeString(folder.resolve(SentenceFile.NAME), "【ABC】\n举办开放日〔场数〕场。\n");
        create("");
        try (var window = open()) {
            insert(window, "");
            window.until("the line is told", () -> window.text("insertPreview").startsWith("常用句 " + folder.resolve(SentenceFile.NAME)
                    + " 第 2 行“〔场数〕”不是表中的格、单位资料或“填写 …”；常用句未采用，请改好这一行"));
            window.until("the program's own are there", () -> list(window).getItems().get(0).name().equals("统计期限"));
            window.press(KeyCode.ESCAPE);
        }
    }

    private static void insert(RunningWindow window, String query) {
        window.until("the text has the keys", () -> area(window).isFocused());
        window.control(KeyCode.J);
        window.node("insertQuery");
        window.until("the list has the keys and the sentences", () -> window.find("insertQuery").map(Node::isFocused).orElse(false)
                && list(window).getItems().stream().anyMatch(offer -> offer.name().equals("统计期限")));
        window.write(query.strip());
        window.until("it is typed", () -> ((TextInputControl) window.find("insertQuery").orElseThrow()).getText().equals(query.strip()));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Offer> list(RunningWindow window) {
        return (ListView<Offer>) window.find("insertList").orElseThrow();
    }

    private static TextInputControl area(RunningWindow window) {
        return (TextInputControl) window.find(TEXT).orElseThrow();
    }

    private static String text(RunningWindow window) {
        return report(window).text("overview");
    }

    private static Report report(RunningWindow window) {
        return window.page().editor().state().report();
    }

    private void create(String overview) {
        StoredSample.in(folder, sample -> sample.withText("overview", overview));
    }

    /** The report with the caret at the end of section one. */
    private RunningWindow open() {
        var window = RunningWindow.goOn(folder);
        var page = window.page();
        window.onScreen(() -> {
            page.go(Position.of("overview"));
            return true;
        });
        window.until("the text has the keys", () -> window.find(TEXT).map(Node::isFocused).orElse(false));
        window.control(KeyCode.END);
        return window;
    }
}
