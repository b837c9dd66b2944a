package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader is given of the cells: role, names, figure, place, and what is wrong. */
class SpokenCellTest {

    private static final Form FORM = Editions.published().forYear(2023);

    @TempDir
    private Path folder;

    @Test
    void everyCellSaysItsNamesItsFigureAndItsPlace() {
        var sample = Sample.read(FORM);
        var expected = new LinkedHashMap<String, String>();
        var said = new LinkedHashMap<String, String>();
        var atTheField = new LinkedHashMap<String, String>();
        try (var window = open(sample)) {
            for (var section : FORM.sections().stream().filter(each -> !each.isText()).toList()) {
                go(window, Position.of(section.key()));
                window.node(FORM.cellsOf(section).findFirst().orElseThrow().ref().toString());
                for (var cell : FORM.cellsOf(section).toList()) {
                    var key = cell.ref().toString();
                    expected.put(key, expected(cell, sample));
                    go(window, new Position(section.key(), Optional.of(cell.ref()), 0));
                    window.onScreen(() -> {
                        var view = window.find(key).orElseThrow();
                        assertEquals(AccessibleRole.TABLE_CELL, view.getAccessibleRole());
                        said.put(key, String.valueOf(view.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
                        var field = window.find("cellField").orElseThrow();
                        assertEquals(List.of(AccessibleRole.TEXT_FIELD, "表格单元格"), List.of(field.getAccessibleRole(), field.getAccessibleRoleDescription()));
                        return atTheField.put(key, String.valueOf(field.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
                    });
                }
            }
        }
        assertEquals(FORM.cells().size(), expected.size());
        assertEquals(expected, said);
        assertEquals(expected, atTheField);
    }

    @Test
    void aCellOfAnUnbalancedColumnSaysByHowMuch() {
        var cell = CellRef.parse("requests/disclosed/enterprise");
        var sample = Sample.read(FORM);
        var report = sample.with(cell, Figure.of(3), List.of()).with(cell.atRow("received"), Figure.of(2), List.of());
        try (var window = open(report)) {
            go(window, new Position("requests", Optional.of(cell), 0));
            assertEquals("商业企业，予以公开，3，第 3 行第 2 列，本列差 1", spoken(window, cell.toString()));
        }
    }

    @Test
    void whatIsBlankRefusedOrToBeCheckedIsSaid() {
        var blank = Report.blank(Sample.read(FORM).head(), FORM.edition());
        try (var window = open(blank)) {
            go(window, Position.of("requests"));
            window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
            window.enter("5");
            window.enter("3.7");
            window.press(KeyCode.UP);
            window.control(KeyCode.K);
            assertEquals("自然人，一、本年新收，5，第 1 行第 1 列", spoken(window, "requests/received/naturalPerson"));
            assertEquals("自然人，二、上年结转，未填，第 2 行第 1 列，只能填 0 或正整数，“3.7”未采用，待核", spoken(window, "requests/carriedIn/naturalPerson"));
            assertEquals("商业企业，一、本年新收，未填，第 1 行第 2 列", spoken(window, "requests/received/enterprise"));
            assertEquals("总计，一、本年新收，目前 5，还有空格，第 1 行第 7 列", spoken(window, "requests/received/total"));
        }
    }

    private static String expected(Cell cell, Report report) {
        var table = FORM.table(cell.ref().table());
        var row = table.rowLeaves().stream().map(heading -> heading.key()).toList().indexOf(cell.ref().row()) + 1;
        var column = table.columnLeaves().stream().map(heading -> heading.key()).toList().indexOf(cell.ref().column()) + 1;
        var names = cell.rowLabel().isBlank() ? cell.columnLabel() : cell.columnLabel() + "，" + cell.rowLabel();
        return names + "，" + sum(cell, report) + "，第 " + row + " 行第 " + column + " 列";
    }

    private static Figure sum(Cell cell, Report report) {
        return cell.isComputed() ? cell.parts().stream().map(part -> sum(FORM.cells().get(part), report)).reduce(Figure.ZERO, Figure::plus)
                : report.figure(cell.ref()).orElseThrow();
    }

    private RunningWindow open(Report report) {
        try (var store = Store.open(folder)) {
            store.create(report, true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        var window = RunningWindow.open(folder, Optional.empty());
        window.fire("entry 2023");
        window.page();
        return window;
    }

    private static void go(RunningWindow window, Position position) {
        window.onScreen(() -> {
            window.page().go(position);
            return true;
        });
    }

    private static String spoken(RunningWindow window, String key) {
        var view = window.node(key);
        return window.onScreen(() -> String.valueOf(view.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }
}
