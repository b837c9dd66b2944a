package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Section;
import gouji.form.TableLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        var needed = longest * 0.6 * measures.figure(longest) * 25.4 / 72;
        assertTrue(needed < measures.widths().get(layout.columns() - 1), () -> section.key() + " at " + longest);
    }

    @Test
    void oneLongFigureLeavesTheOthersReadable() {
        var requests = TableLayout.of(Samples.FORM.section("requests").orElseThrow());
        var measures = TableMeasures.of(requests, 13);
        assertEquals(List.of(true, true, false), List.of(measures.figure(1) >= 7.5, measures.figure(7) >= 7.5, measures.figure(13) >= 7.5));
        assertEquals(TableMeasures.of(requests, 4).figure(1), TableMeasures.of(requests, 4).figure(4), "usual figures are of one size");
    }
}
