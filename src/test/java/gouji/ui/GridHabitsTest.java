package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits of a hand that knows WPS and Excel, in the real window. */
class GridHabitsTest {

    @TempDir
    private Path folder;

    private RunningWindow window;

    @BeforeEach
    void openABlankReportAtTableThree() {
        try (var store = Store.open(folder)) {
            var office = new Office(new UUID(0, 7), "示例县人民政府办公室", Level.COUNTY_OFFICE, Contact.NONE);
            store.save(office);
            store.create(Report.blank(Head.of(office, Scope.OWN, 2023), "2021"), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
        window = RunningWindow.open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("requests/received/naturalPerson");
        window.until("the table has the keys", () -> window.find("cellField").map(field -> field.isFocused()).orElse(false));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatWasRefusedStillStandsBesideItsCellAfterARestart() {
        window.enter("3.7");
        window.close();
        window = RunningWindow.open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.until("the refused text stands there", () -> window.is("requests/received/naturalPerson", "refused"));
        assertEquals("", window.cell("requests/received/naturalPerson"));
    }

    @Test
    void theSettingsAndTheWayBackToTheReportsNeedNoMouse() {
        window.robot().write("7", 0);
        window.press(KeyCode.F1);
        window.until("the settings are there", () -> window.find("fontSize").isPresent());
        window.press(KeyCode.ESCAPE);
        window.until("they are gone", () -> window.find("fontSize").isEmpty());
        window.until("the keys are back in the table", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        assertEquals("7", cell("received/naturalPerson"));
        window.press(KeyCode.DOWN);
        window.robot().write("8", 0);
        window.control(KeyCode.W);
        window.until("the list of reports has the keys", () -> window.find("goOn").map(Node::isFocused).orElse(false));
        window.press(KeyCode.ENTER);
        window.page();
        assertEquals("8", cell("carriedIn/naturalPerson"));
    }

    @Test
    void leavingByAnyWayAccepts() {
        window.robot().write("1", 0);
        window.press(KeyCode.TAB);
        window.robot().write("2", 0);
        window.press(KeyCode.DOWN);
        window.robot().write("3", 0);
        window.press(KeyCode.LEFT);
        window.robot().write("4", 0);
        window.press(KeyCode.F8);
        assertEquals(List.of("1", "2", "3", "4"), List.of(cell("received/naturalPerson"), cell("received/enterprise"),
                cell("carriedIn/enterprise"), cell("carriedIn/naturalPerson")));
    }

    @Test
    void afterTabsEnterReturnsToTheColumnWhereTheyBegan() {
        window.robot().write("1", 0);
        window.press(KeyCode.TAB);
        window.robot().write("2", 0);
        window.press(KeyCode.TAB);
        window.enter("3");
        assertEquals("requests/carriedIn/naturalPerson", at());
    }

    @Test
    void typingReplacesAndF2EditsAndEscGivesTheFormerValueBack() {
        window.enter("12");
        window.press(KeyCode.UP);
        window.enter("3");
        window.press(KeyCode.UP);
        window.press(KeyCode.F2);
        window.enter("4");
        assertEquals("34", cell("received/naturalPerson"));
        window.press(KeyCode.UP);
        window.robot().write("99", 0);
        assertEquals("99", cell("received/total"));
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of("34", "34"), List.of(cell("received/naturalPerson"), cell("received/total")));
    }

    @Test
    void addendsAreKeptAndShownAgain() {
        window.enter("=12+7+3");
        window.press(KeyCode.UP);
        assertEquals("22", cell("received/naturalPerson"));
        window.press(KeyCode.F2);
        assertEquals("=12+7+3", window.onScreen(() -> ((CellField) window.find("cellField").orElseThrow()).getText()));
    }

    @Test
    void aStraySpaceDoesNotBlankAFigure() {
        window.enter("5");
        window.press(KeyCode.UP);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        assertEquals("5", cell("received/naturalPerson"));
    }

    @Test
    void computedCellsAreReachedByArrowsAndTakeNothing() {
        window.press(KeyCode.END);
        assertEquals("requests/received/total", at());
        window.enter("5");
        assertEquals("", cell("received/total"));
    }

    @Test
    void aSelectionIsSummedAndClearedAsOneStep() {
        for (var figure : List.of("1", "2", "3")) {
            window.enter(figure);
        }
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("合计 6　计数 3　空 3", window.text("selection"));
        window.press(KeyCode.DELETE);
        assertEquals(List.of("", "", ""), List.of(cell("received/naturalPerson"), cell("carriedIn/naturalPerson"), cell("disclosed/naturalPerson")));
        window.control(KeyCode.Z);
        assertEquals(List.of("1", "2", "3"), List.of(cell("received/naturalPerson"), cell("carriedIn/naturalPerson"),
                cell("disclosed/naturalPerson")));
    }

    @Test
    void undoGoesToThePlaceFirstAndTakesBackWithTheNextPress() {
        window.enter("5");
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.node("disputes/cases/review.upheld");
        window.control(KeyCode.Z);
        assertEquals(List.of("requests/received/naturalPerson", "5", "撤销会改动这里，再按一次撤销"),
                List.of(at(), cell("received/naturalPerson"), window.text("message")));
        window.control(KeyCode.Z);
        assertEquals("", cell("received/naturalPerson"));
        window.robot().push(new KeyCodeCombination(KeyCode.Y, KeyCombination.CONTROL_DOWN));
        assertEquals("5", cell("received/naturalPerson"));
    }

    @Test
    void theNumberPadAndFullWidthDigitsWork() {
        window.press(KeyCode.NUM_LOCK);
        window.press(KeyCode.NUMPAD7);
        window.press(KeyCode.NUM_LOCK);
        window.press(KeyCode.ENTER);
        window.enter("１２");
        assertEquals(List.of("7", "12"), List.of(cell("received/naturalPerson"), cell("carriedIn/naturalPerson")));
    }

    private String cell(String key) {
        return window.cell("requests/" + key);
    }

    private String at() {
        return window.position().cell().orElseThrow().toString();
    }
}
