package gouji.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Slot;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables have the shape the notice prints. */
class OfficialTablesTest {

    private final Form form = Editions.published().forYear(2023);

    @ParameterizedTest
    @CsvSource({"disclosure, 14, 4", "requests, 28, 10", "disputes, 4, 15"})
    void aSectionIsPrintedAsOneGridOfThatSizeWithoutGapOrOverlap(String key, int rows, int columns) {
        var layout = TableLayout.of(section(key));
        assertEquals(rows + " x " + columns, layout.rows() + " x " + layout.columns());
        var places = new HashSet<String>();
        for (var slot : layout.slots()) {
            for (var at = 0; at < area(slot); at++) {
                places.add((slot.row() + at / slot.columnSpan()) + "/" + (slot.column() + at % slot.columnSpan()));
            }
        }
        assertEquals(rows * columns, places.size());
        assertEquals(rows * columns, layout.slots().stream().mapToInt(OfficialTablesTest::area).sum());
    }

    @ParameterizedTest
    @CsvSource({"disclosure", "requests", "disputes"})
    void everyCellOfASectionHasItsPlace(String key) {
        var values = TableLayout.of(section(key)).slots().stream().map(Slot::content).filter(TableLayout.Value.class::isInstance)
                .map(value -> ((TableLayout.Value) value).ref()).collect(Collectors.toSet());
        assertEquals(form.cellsOf(section(key)).map(cell -> cell.ref()).collect(Collectors.toSet()), values);
    }

    @ParameterizedTest
    @CsvSource({
        "requests/received/naturalPerson, 三、申请办理",
        "charges/administrativeFees/amount, 二、主动公开",
        "disputes/cases/review.total, 四、复议诉讼"})
    void aCellStandsInItsSection(String cell, String section) {
        assertEquals(section, form.sectionOf(CellRef.parse(cell)).shortTitle());
    }

    private Section section(String key) {
        return form.sections().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static int area(Slot slot) {
        return slot.rowSpan() * slot.columnSpan();
    }
}
