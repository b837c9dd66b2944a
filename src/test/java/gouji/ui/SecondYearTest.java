package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.check.Unrevised;
import gouji.edit.State;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.renew.FactBook;
import gouji.report.Head;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.TextFact;
import gouji.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second year: last year's texts are taken over, and every figure in them is brought up to date through facts and ripples. */
class SecondYearTest {

    private static final List<String> DOCUMENTS = List.of("0", "0", "0", "3", "1", "17", "0", "0", "0", "0");
    private static final List<String> NATURAL_PERSON = List.of("12", "0", "6", "0", "1", "0", "0", "0", "0", "0", "0", "0",
            "4", "0", "0", "0", "0", "0", "0", "0", "1", "0", "0", "0");

    /** What is told otherwise this year and stands in no table; everything else is as last year. */
    private static final Map<String, String> NEWS = Map.ofEntries(Map.entry("326条", "400"), Map.entry("268条", "330"), Map.entry("58条", "70"),
            Map.entry("12篇", "15"), Map.entry("9篇", "11"), Map.entry("2篇", "3"), Map.entry("4期", "6"), Map.entry("6件", "9"),
            Map.entry("37处", "41"), Map.entry("3次", "4"), Map.entry("86人次", "102"), Map.entry("215份", "300"), Map.entry("96%", "97"),
            Map.entry("18项", "20"), Map.entry("2场", "3"), Map.entry("64人次", "80"), Map.entry("23条", "31"), Map.entry("45条", "52"),
            Map.entry("16条", "19"));

    @TempDir
    private Path folder;

    @Test
    void lastYearsReportBecomesThisYearsAndNothingOfItIsStale() throws IOException {
        var data = folder.resolve("data");
        var out = Files.createDirectory(folder.resolve("上报"));
        try (var store = Store.open(data)) {
            var report = lastYear();
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
            store.save(new Office(report.head().office(), report.head().officeName(), report.head().level(), Contact.NONE));
        }
        try (var window = RunningWindow.open(data, Optional.empty())) {
            newReport(window);
            base(window);
            picture(window, "base");
            years(window);
            tables(window);
            facts(window);
            left(window);
            reasons(window);
        }
        try (var window = RunningWindow.open(data, Optional.empty())) {
            window.node("goOn");
            window.press(KeyCode.ENTER);
            window.page();
            assertEquals(List.of(), Unrevised.of(state(window).sheet()), "kept over a restart");
            assertEquals(42, state(window).report().facts().size());
            export(window, out);
        }
        var file = JsonMapper.builder().build().readTree(out.resolve("2024-示例县人民政府办公室-政府信息公开工作年度报告-报上级")
                .resolve("2024-示例县人民政府办公室-政府信息公开工作年度报告.gouji.json").toFile());
        var overview = file.get("texts").get("overview").asText();
        assertFalse(overview.contains("2023"), overview);
        assertTrue(overview.contains("制发行政规范性文件3件、废止1件，截至2024年12月31日现行有效17件"), overview);
        assertTrue(overview.contains("主动公开各类信息400条，其中门户网站330条、政务新媒体70条"), overview);
        assertTrue(overview.contains("申请12件，其中通过网络提交9件、当面提交3件"), overview);
        assertTrue(overview.contains("予以公开6件、不予公开1件、无法提供4件、其他处理1件"), overview);
    }

    private static void newReport(RunningWindow window) {
        window.node("create");
        window.fire("create");
        var year = (ComboBox<?>) window.node("newYear");
        window.onScreen(() -> {
            year.getSelectionModel().select(0);
            return year;
        });
        window.until("the name has the keys", () -> window.find("newOffice").map(node -> ((ComboBox<?>) node).getEditor().isFocused()).orElse(false));
        window.press(KeyCode.ENTER);
        window.until("the new report", () -> window.stage().getTitle().contains("2024"));
        window.node("cellField");
    }

    /** Offered where a text is empty; taken over as one step that one undo takes back. */
    private static void base(RunningWindow window) {
        go(window, "overview");
        window.until("it is offered", () -> window.find("baseLine").map(Node::isVisible).orElse(false));
        window.fire("baseAll");
        window.until("it is taken over", () -> !state(window).report().text("overview").isEmpty());
        assertEquals(List.of("preamble 1", "overview 36", "problems 2", "other 9"),
                Unrevised.of(state(window).sheet()).stream().map(each -> each.key() + " " + each.count()).toList());
        assertFalse(window.onScreen(() -> window.find("baseLine").orElseThrow().isVisible()));
        // She is at the last thing that happened after one press at the latest.
        window.control(KeyCode.Z);
        window.control(KeyCode.Z);
        window.until("it is taken back", () -> state(window).report().texts().isEmpty());
        assertEquals(List.of(), state(window).report().facts());
        window.press(KeyCode.CONTROL, KeyCode.Y);
        window.until("it is there again", () -> state(window).report().facts().size() == 42);
        go(window, "overview");
    }

    /** All years follow with one key. */
    private static void years(RunningWindow window) {
        assertEquals("正文还有 7 处写着 2023 年，应为 2024", window.text("rippleWords"));
        window.press(KeyCode.F4);
        window.until("the years are changed", () -> state(window).outdated().isEmpty());
        assertFalse(state(window).report().text("overview").contains("2023"));
        window.control(KeyCode.Z);
        window.until("one undo takes all of them back", () -> state(window).outdated().size() == 7);
        window.press(KeyCode.F4);
        window.until("the years are changed", () -> state(window).outdated().isEmpty());
    }

    /** A number the texts still tell otherwise is said once the table knows better, not while she types. */
    private static void tables(RunningWindow window) {
        go(window, "disclosure");
        window.node("documents/regulations/issued");
        focus(window);
        DOCUMENTS.subList(0, 3).forEach(window::enter);
        window.write("3");
        assertTrue(state(window).outdated().isEmpty(), "nothing is said of what is half typed");
        window.press(KeyCode.ENTER);
        window.until("the line", () -> window.find("ripple").map(Node::isVisible).orElse(false));
        assertEquals("正文还有 1 处写着 2 件，应为 3", window.text("rippleWords"));
        picture(window, "ripple");
        window.write("9");
        window.until("the next figure is being typed", () -> state(window).typing().isPresent());
        assertEquals(Optional.of(List.of(true, true)), window.onScreen(() -> window.find("ripple")
                .map(line -> List.of(line.isVisible(), line.isDisabled()))), "the table does not move under her hands");
        window.press(KeyCode.ESCAPE);
        window.until("the line can be pressed again", () -> window.find("ripple").map(line -> !line.isDisabled()).orElse(false));
        window.press(KeyCode.F4);
        window.until("it is changed", () -> state(window).report().text("overview").contains("制发行政规范性文件3件"));
        DOCUMENTS.subList(4, DOCUMENTS.size()).forEach(window::enter);
        go(window, "requests");
        window.node("requests/received/naturalPerson");
        focus(window);
        NATURAL_PERSON.forEach(window::enter);
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        go(window, "disputes");
        window.node("disputes/cases/review.upheld");
        focus(window);
        window.press(KeyCode.ALT, KeyCode.DIGIT0);
        window.until("the texts are read", () -> state(window).outdated().size() >= 5);
    }

    private static void facts(RunningWindow window) {
        go(window, FactsPage.PLACE);
        window.until("ties are proposed", () -> window.find("factsTieAll").map(Node::isVisible).orElse(false));
        window.fire("factsTieAll");
        assertEquals(List.of("制发行政规范性文件", "废止", "现行有效", "本机关共收到政府信息公开申请", "办结", "予以公开"),
                state(window).report().facts().stream().filter(fact -> fact.cell().isPresent()).map(TextFact::matter).toList());
        while (!state(window).outdated().isEmpty()) {
            var left = state(window).outdated().size();
            window.press(KeyCode.F4);
            window.until("they are changed", () -> state(window).outdated().size() < left);
        }
        picture(window, "facts");
        for (var fact : state(window).report().facts()) {
            if (FactBook.unrevised(state(window).report()).contains(fact.number())) {
                at(window, fact);
                var told = fact.lastYear().orElseThrow() + fact.unit();
                var other = told.equals("2件") ? "3" : told.equals("2个") ? "3" : NEWS.get(told);
                if (fact.matter().equals("发出收费通知")) {
                    continue;
                } else if (other == null || fact.cell().isPresent()) {
                    window.control(KeyCode.ENTER);
                } else {
                    window.write(other);
                    window.node("factField");
                    if (told.equals("326条")) {
                        picture(window, "facts-typing");
                    }
                    window.press(KeyCode.ENTER);
                }
                window.until(fact.matter(), () -> !FactBook.unrevised(state(window).report()).contains(fact.number()));
            }
        }
    }

    private static void at(RunningWindow window, TextFact fact) {
        window.until("the row of " + fact.matter(), () -> {
            var table = (TableView<?>) window.find("facts").orElseThrow();
            var row = state(window).report().facts().stream().map(TextFact::number).toList().indexOf(fact.number());
            if (table.getFocusModel().getFocusedIndex() != row) {
                @SuppressWarnings("unchecked")
                var typed = (TableView<TextFact>) table;
                typed.getSelectionModel().clearAndSelect(row, typed.getColumns().get(1));
                typed.scrollTo(row);
            }
            return table.isFocused();
        });
    }

    /** What is left in the texts: there with F7, and right as it stands. */
    private static void left(RunningWindow window) {
        go(window, "overview");
        assertEquals(List.of("other 1"), Unrevised.of(state(window).sheet()).stream().map(each -> each.key() + " " + each.count()).toList());
        window.press(KeyCode.F7);
        window.until("she is there", () -> window.page().position().section().equals("other"));
        window.until("it is chosen", () -> window.find("text other").map(node -> ((TextInputControl) node).getSelectedText().equals("0")).orElse(false));
        window.control(KeyCode.ENTER);
        window.until("it is confirmed", () -> Unrevised.of(state(window).sheet()).isEmpty());
        picture(window, "done");
    }

    /** A text of which only the figures are new is like last year's: she says why. */
    private static void reasons(RunningWindow window) {
        window.until("all is read", () -> state(window).toMend().stream().anyMatch(finding -> finding.rule().id().equals("R16")));
        assertEquals(List.of("R16", "R16"), state(window).toMend().stream().map(finding -> finding.rule().id()).toList());
        window.onScreen(() -> {
            var editor = window.page().editor();
            editor.state().toMend().forEach(finding -> editor.leave(finding, "制度未变，数已更新", OffsetDateTime.parse("2025-01-12T14:03:22+08:00")));
            return editor;
        });
        assertEquals(List.of(), state(window).toMend());
    }

    private static void export(RunningWindow window, Path out) {
        window.control(KeyCode.E);
        var field = (TextField) window.node("folder");
        window.onScreen(() -> {
            field.setText(out.toString());
            return field;
        });
        assertEquals(Optional.empty(), window.onScreen(() -> window.find("exportUnrevised")));
        window.fire("exportNow");
        window.until("it is written", () -> window.find("exportOutcome").map(node -> !((Label) node).getText().isEmpty()).orElse(false));
        window.press(KeyCode.ESCAPE);
    }

    private static void go(RunningWindow window, String section) {
        window.onScreen(() -> {
            window.page().go(Position.of(section));
            return true;
        });
        window.until("she is in " + section, () -> window.page().position().section().equals(section));
    }

    private static void focus(RunningWindow window) {
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
    }

    private static State state(RunningWindow window) {
        return window.onScreen(() -> window.page().editor().state());
    }

    private static void picture(RunningWindow window, String name) {
        try {
            Files.createDirectories(Path.of("target/screens"));
            ImageIO.write(window.picture(), "png", Path.of("target/screens/second-year-" + name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample as a report of an office of her own. */
    private static Report lastYear() {
        var sample = Sample.read(Editions.published().forYear(2023));
        var head = sample.head();
        return sample.withHead(new Head(new UUID(0, 9), head.officeName(), head.level(), head.scope(), head.year()));
    }
}
