package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Section;
import gouji.form.TableLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableMeasuresTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8, 10, 14, 21})
    void everyTableFillsTheTextBlockAndHoldsItsLongestFigure(int longest) {
        Samples.FORM.sections().stream().filter(section -> !section.isText()).forEach(section -> holds(section, longest));
    }

    private static void holds(Section section, int longest) {
        var layout = TableLayout.of(section);
        var measures = TableMeasures.of(layout, longest);
        assertEquals(layout.columns(), measures.widths().size());
        assertEquals(155.4, measures.widths().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        var needed = longest * 0.6 * measures.figures() * 25.4 / 72;
        assertTrue(needed < measures.widths().get(layout.columns() - 1), () -> section.key() + " at " + longest);
    }
}
