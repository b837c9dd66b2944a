package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.CellRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final CellRef CELL = CellRef.parse("requests/carriedIn/enterprise");
    private static final Head HEAD = new Head(UUID.fromString("00000000-0000-0000-0000-000000000001"), "示例县", Level.COUNTY_OFFICE,
            Scope.OWN, 2023);

    private final Report blank = Report.blank(HEAD, "2021");

    @Test
    void blankIsNotZero() {
        assertEquals(Optional.empty(), blank.figure(CELL));
        assertEquals(Optional.of(Figure.ZERO), blank.with(CELL, Figure.ZERO, List.of()).figure(CELL));
        assertEquals(blank, blank.with(CELL, Figure.ZERO, List.of()).without(CELL));
    }

    @Test
    void aFigureTypedAnewForgetsItsAddendsAndThatItWasCarriedAndKeepsItsNotes() {
        var carried = blank.with(CELL, Figure.of(2), List.of())
                .withMargin(CELL, new Margin(List.of(), "登记簿", "补", true, true));
        assertEquals(new Margin(List.of(Addend.of(Figure.of(1)), Addend.of(Figure.of(2))), "登记簿", "补", false, true),
                carried.with(CELL, Figure.of(3), List.of(Figure.of(1), Figure.of(2))).margin(CELL));
        assertEquals(new Margin(List.of(), "登记簿", "补", false, true), carried.without(CELL).margin(CELL));
    }

    @Test
    void anAddendThatIsTheSameInTheSamePlaceKeepsItsName() {
        var named = blank.with(CELL, Figure.of(22), List.of(Figure.of(12), Figure.of(7), Figure.of(3)));
        named = named.withMargin(CELL, named.margin(CELL).naming(0, "办公室").naming(2, "民政局"));
        assertEquals(List.of(new Addend(Figure.of(12), "办公室"), Addend.of(Figure.of(8)), new Addend(Figure.of(3), "民政局"), Addend.of(Figure.of(3))),
                named.with(CELL, Figure.of(26), List.of(Figure.of(12), Figure.of(8), Figure.of(3), Figure.of(3))).margin(CELL).addends());
        assertEquals(List.of(Addend.of(Figure.of(3)), Addend.of(Figure.of(12))),
                named.with(CELL, Figure.of(15), List.of(Figure.of(3), Figure.of(12))).margin(CELL).addends());
        assertEquals(Margin.EMPTY, named.with(CELL, Figure.of(22), List.of()).margin(CELL));
    }

    @Test
    void whatIsEmptyIsNotThere() {
        assertEquals(blank, new Report(HEAD, "2021", Map.of("overview", ""), Map.of(), Map.of(), Map.of(CELL, Margin.EMPTY), List.of()));
        assertEquals(blank, blank.withText("overview", "一").withText("overview", ""));
        assertEquals(blank, blank.withMargin(CELL, Margin.EMPTY.asCarried()).withMargin(CELL, Margin.EMPTY));
        assertEquals(blank, blank.withControl(CELL, Optional.of(Figure.of(1))).withControl(CELL, Optional.empty()));
    }

    @Test
    void aReportDoesNotChangeWithTheMapItWasMadeFrom() {
        var figures = new HashMap<>(Map.of(CELL, Figure.of(1)));
        var report = blank.withFigures(figures);
        figures.clear();
        assertEquals(Optional.of(Figure.of(1)), report.figure(CELL));
    }

    @Test
    void anOfficeHasOneReportForAYearAndScopeWhateverItsName() {
        assertTrue(HEAD.isSameReport(new Head(HEAD.office(), "示例市", Level.UNKNOWN, Scope.OWN, 2023)));
        assertFalse(HEAD.isSameReport(new Head(HEAD.office(), "示例县", Level.COUNTY_OFFICE, Scope.CONSOLIDATED, 2023)));
        assertFalse(HEAD.isSameReport(new Head(HEAD.office(), "示例县", Level.COUNTY_OFFICE, Scope.OWN, 2022)));
        assertFalse(HEAD.isSameReport(new Head(new UUID(0, 2), "示例县", Level.COUNTY_OFFICE, Scope.OWN, 2023)));
    }

    @Test
    void levelsAndScopesHaveTheirNamesInFiles() {
        assertEquals(List.of("county-government", "county-office", "department", "township", "development-zone", "city-or-above", "unknown"),
                List.of(Level.values()).stream().map(Level::key).toList());
        assertEquals(Optional.of(Scope.CONSOLIDATED), Scope.of("consolidated"));
        assertEquals(Optional.empty(), Level.of("county"));
        assertEquals(Optional.empty(), Scope.of("OWN"));
    }
}
