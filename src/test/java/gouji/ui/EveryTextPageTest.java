package gouji.ui;

import gouji.check.Sheet;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.renew.Renewal;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that stands beside and below the texts, in each language, theme and size: no word is cut off, all stand out 4.5:1. */
class EveryTextPageTest {

    private static final Instant MADE = Instant.parse("2024-01-10T02:00:00Z");
    private static final Renewal.YearNames YEARS = new Renewal.YearNames("报告年度", "上一年度", "下一年度");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh, light, 13, 1366, 730", "zh, dark, 13, 1366, 730", "zh, light, 18, 1366, 730", "en, light, 13, 1366, 730", "en, dark, 15, 1920, 1040"})
    void noWordIsCutOffAndEveryWordStandsOut(String language, String theme, int fontSize, int width, int height) {
        try (var store = Store.open(folder)) {
            store.setting("language", language);
            store.setting("dark", String.valueOf(theme.equals("dark")));
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(lastYear(), false, MADE);
            store.create(thisYear(), false, MADE.plusSeconds(60));
        }
        var looked = new Looked("texts-" + language + "-" + theme + "-" + width + "-" + fontSize);
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.onScreen(() -> {
                window.stage().setX(0);
                window.stage().setY(0);
                window.stage().setWidth(width);
                window.stage().setHeight(height);
                return true;
            });
            window.fire("entry 2024");
            window.page();
            go(window, "overview");
            window.until("the texts are read", () -> window.page().editor().state().outdated().size() > 7);
            looked.at(window, "beside");
            for (var tab : List.of(1, 2)) {
                window.onScreen(() -> {
                    tabs(window).ifPresent(tabs -> tabs.getSelectionModel().select(tab));
                    return true;
                });
                looked.at(window, "beside-" + tab);
            }
            window.control(KeyCode.H);
            window.until("the field has the keys", () -> window.find("sought").map(Node::isFocused).orElse(false));
            window.onScreen(() -> {
                ((TextField) window.find("sought").orElseThrow()).setText("公开");
                ((TextField) window.find("replacement").orElseThrow()).setText("主动公开");
                return true;
            });
            looked.at(window, "find");
            window.press(KeyCode.ESCAPE);
            window.until("the text has the keys", () -> window.find("text overview").map(Node::isFocused).orElse(false));
            window.control(KeyCode.J);
            window.until("what can be inserted", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 2);
            looked.at(window, "insert");
            window.press(KeyCode.ESCAPE);
            window.until("the dialog is closed", () -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
            go(window, "problems");
            looked.at(window, "empty");
            go(window, FactsPage.PLACE);
            looked.at(window, "facts");
            go(window, YearsPage.PLACE);
            looked.at(window, "years");
            window.press(KeyCode.F8);
            looked.at(window, "check");
        }
        looked.assertAllCanBeRead();
    }

    /** None where there is no room for it. */
    private static Optional<TabPane> tabs(RunningWindow window) {
        return window.stage().getScene().getRoot().lookupAll(".text-panel").stream().map(TabPane.class::cast).findFirst();
    }

    private static void go(RunningWindow window, String section) {
        window.onScreen(() -> {
            window.page().go(Position.of(section));
            return true;
        });
        window.until("she is in " + section, () -> window.page().position().section().equals(section));
    }

    /** The sample as a report of an office of her own. */
    private static Report lastYear() {
        var sample = Sample.read(Editions.published().forYear(2023));
        var head = sample.head();
        return sample.withHead(new Head(new UUID(0, 9), head.officeName(), head.level(), head.scope(), 2023));
    }

    /** Last year's texts, but for one, some words changed, and figures that the texts do not tell yet. */
    private static Report thisYear() {
        var before = lastYear();
        var form = Editions.published().forYear(2024);
        var head = before.head();
        var blank = Report.blank(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2024), form.edition());
        var based = Renewal.of(blank, Sheet.of(Editions.published().forYear(2023), before, Optional.empty()), List.of("preamble", "overview", "other"), YEARS);
        return based.withText("overview", based.text("overview").replaceFirst("。", "，比上一年明显增多。"))
                .with(CellRef.parse("documents/normativeDocuments/issued"), Figure.of(3), List.of());
    }
}
