package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import gouji.store.Key;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she does about a finding in the list, by keys. */
class FindingsTest {

    private static final CellRef REGULATIONS = CellRef.parse("documents/regulations/inForce");

    @TempDir
    private Path folder;

    private Key key;

    @Test
    void aWordingIsWalkedToAndIgnoredWithOneKeyAndOneKeyBringsItBack() {
        create(report -> report.withText("overview", "公开天数3<天。" + report.text("overview")));
        try (var window = open()) {
            window.until("the texts are read", () -> rules(window).equals(List.of("R30")));
            window.press(KeyCode.F8);
            window.until("its place is chosen", () -> selected(window, "text overview").equals("<"));
            assertEquals(List.of(), window.onScreen(() -> Contrast.tooLow(window.stage().getScene().getRoot())));
            window.press(KeyCode.F9);
            assertEquals(List.of(), rules(window));
            assertEquals("已说明或忽略 1 项，展开", window.onScreen(() ->
                    ((javafx.scene.control.Labeled) window.find("leftFindings").orElseThrow()).getText()));
            window.control(KeyCode.Z);
            assertEquals(List.of("R30"), rules(window));
        }
    }

    @Test
    void onlyWhatKeepsTheReportBackIsRedOnTheButton() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()));
        try (var window = open()) {
            assertEquals(List.of("R12"), rules(window));
            assertEquals(false, isRed(window), "a warning");
            window.onScreen(() -> {
                window.page().go(CellRef.parse("requests/received/naturalPerson"));
                return true;
            });
            window.enter("9");
            assertEquals(true, isRed(window), "a column that does not balance");
        }
    }

    private static boolean isRed(RunningWindow window) {
        return window.onScreen(() -> window.find("check").orElseThrow().getPseudoClassStates().contains(PseudoClass.getPseudoClass("blocking")));
    }

    @Test
    void aReasonIsWrittenInPlaceOutlivesARestartAndIsOfferedWhenTheFigureChanges() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()));
        try (var window = open()) {
            window.press(KeyCode.F8);
            assertEquals(REGULATIONS, window.position().cell().orElseThrow(), "what is not 0 in its row");
            explain(window, "州政府授权制定");
            assertEquals(List.of(), rules(window));
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of("R12 州政府授权制定"), store.read(key).accepted().stream().map(FindingsTest::told).toList());
        }
        try (var window = open()) {
            assertEquals(List.of(), rules(window));
            window.control(KeyCode.HOME);
            window.onScreen(() -> {
                window.page().go(REGULATIONS);
                return true;
            });
            window.enter("3");
            assertEquals(List.of("R12"), rules(window));
            window.press(KeyCode.F8);
            window.press(KeyCode.F9);
            window.until("the former reason is offered", () -> window.find("reason").filter(Node::isFocused).isPresent());
            assertEquals("州政府授权制定", window.onScreen(() -> reason(window).getText()));
            window.press(KeyCode.ESCAPE);
            assertEquals(List.of("R12"), rules(window));
        }
    }

    @Test
    void lastYearsReasonIsOfferedForTheSameCells() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()));
        try (var store = Store.open(folder)) {
            var row = List.of("issued", "repealed", "inForce").stream().map(column -> CellRef.parse("documents/regulations/" + column)).toList();
            var head = store.read(key).head();
            store.create(Report.blank(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022), "2021")
                    .withAccepted(List.of(new Acceptance("R12", row, "", "州政府授权制定", OffsetDateTime.parse("2023-01-10T10:00:00+08:00")))),
                    false, Instant.parse("2023-01-10T02:00:00Z"));
        }
        try (var window = open()) {
            for (var before = rules(window).indexOf("R12"); before >= 0; before--) {
                window.press(KeyCode.F8);
            }
            window.press(KeyCode.F9);
            window.until("the reason is asked", () -> window.find("reason").filter(Node::isFocused).isPresent());
            assertEquals("州政府授权制定", window.onScreen(() -> reason(window).getText()));
        }
    }

    @Test
    void whatComesAfterAnIgnoredFindingIsNotPassedOver() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()).withText("overview", "公开天数3<天。" + report.text("overview")));
        try (var window = open()) {
            window.until("the texts are read", () -> rules(window).size() == 2);
            window.press(KeyCode.F8);
            window.press(KeyCode.F9);
            assertEquals(List.of("R12"), rules(window));
            window.press(KeyCode.F8);
            assertEquals(REGULATIONS, window.position().cell().orElseThrow());
        }
    }

    @Test
    void theFigureToBlameIsCorrectedWithOneKeyMarkedAndBroughtBackWithOneKey() {
        var cell = CellRef.parse("requests/received/naturalPerson");
        create(report -> report.withText("overview", "全年工作按要求开展。").with(cell, Figure.of(88), List.of())
                .withControl(CellRef.parse("requests/received/total"), Optional.of(Figure.of(8))));
        try (var window = open()) {
            window.until("the culprit is found", () -> !window.page().editor().state().suspects().isEmpty());
            while (window.position().cell().filter(cell::equals).isEmpty()) {
                window.press(KeyCode.F8);
            }
            window.press(KeyCode.ALT, KeyCode.ENTER);
            assertEquals(List.of("8", "true"), List.of(window.cell(cell.toString()),
                    String.valueOf(window.page().editor().state().report().margin(cell).toCheck())));
            window.until("nothing is left to mend", () -> window.page().editor().state().toMend().isEmpty());
            window.control(KeyCode.Z);
            assertEquals(List.of("88", "false"), List.of(window.cell(cell.toString()),
                    String.valueOf(window.page().editor().state().report().margin(cell).toCheck())));
        }
    }

    @Test
    void behindTheLastFindingItSaysWhetherAnythingMustBeCorrected() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()));
        try (var window = open()) {
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
            assertEquals("核对完毕，没有必须改的", window.text("message"));
        }
    }

    @Test
    void walkingBackItSaysSoAtTheFirstAndGoesOnFromTheLast() {
        create(report -> report.with(REGULATIONS, Figure.of(2), List.of()).withText("overview", "公开天数3<天。" + report.text("overview")));
        try (var window = open()) {
            window.until("the texts are read", () -> rules(window).equals(List.of("R30", "R12")));
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
            assertEquals(REGULATIONS, window.position().cell().orElseThrow());
            window.press(KeyCode.SHIFT, KeyCode.F8);
            window.until("the former one is chosen", () -> selected(window, "text overview").equals("<"));
            window.press(KeyCode.SHIFT, KeyCode.F8);
            assertEquals("已到第一条，前面没有了；再按 Shift+F8 从最后一条往前", window.text("message"));
            window.press(KeyCode.SHIFT, KeyCode.F8);
            assertEquals(REGULATIONS, window.position().cell().orElseThrow());
        }
    }

    @Test
    void everyWordingToBeCheckedIsIgnoredWithOneKeyOneAfterTheOther() {
        create(report -> report.withText("overview", "今年，乙县人民政府办公室（以下简称本机关）布署<公开。。" + report.text("overview")));
        try (var window = open()) {
            window.until("the texts are read", () -> rules(window).size() >= 5);
            for (var left = rules(window).size(); left > 0; left--) {
                window.press(KeyCode.F8);
                window.press(KeyCode.F9);
                assertEquals(left - 1, rules(window).size());
            }
        }
    }

    @Test
    void whatIsNotFilledInYetIsToldAtTheEndOfTheWalk() {
        create(report -> report.without(CellRef.parse("enforcement/penalties/decisions")).withText("other", ""));
        try (var window = open()) {
            window.press(KeyCode.F8);
            assertEquals("没有必须改的，还没填完：空格 1 个，未写的文字 1 部分", window.text("message"));
        }
    }

    private static void explain(RunningWindow window, String why) {
        window.press(KeyCode.F9);
        window.until("the reason is asked", () -> window.find("reason").filter(Node::isFocused).isPresent());
        window.robot().write(why, 0);
        window.press(KeyCode.ENTER);
        window.until("it is kept", () -> rules(window).isEmpty());
    }

    private static String told(Acceptance decision) {
        return decision.rule() + " " + decision.reason();
    }

    private static TextArea reason(RunningWindow window) {
        return (TextArea) window.find("reason").orElseThrow();
    }

    private static String selected(RunningWindow window, String id) {
        return window.find(id).map(node -> ((TextArea) node).getSelectedText()).orElse("");
    }

    private static List<String> rules(RunningWindow window) {
        return window.onScreen(() -> window.page().editor().state().toMend().stream().map(finding -> finding.rule().id()).toList());
    }

    /** The sample's figures and texts as a report of another office, changed. */
    private void create(UnaryOperator<Report> change) {
        key = StoredSample.in(folder, change).key();
    }

    private RunningWindow open() {
        return RunningWindow.goOn(folder);
    }
}
