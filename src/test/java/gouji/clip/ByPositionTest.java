package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.clip.Landing.Reason;
import gouji.clip.Landing.Unplaced;
import gouji.form.CellRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A block of figures alone goes where she is. */
class ByPositionTest {

    private static List<List<CellRef>> cells(List<String> rows, List<String> columns) {
        return rows.stream().map(row -> columns.stream().map(column -> new CellRef("requests", row, column)).toList()).toList();
    }

    private static Landing land(String block, List<List<CellRef>> selected) {
        return Landing.of(Given.blank(), Given.section("requests"), Given.text(block.replace('|', '\t')), selected);
    }

    @Test
    void itStartsAtTheCurrentCell() {
        assertEquals(Map.of("requests/carriedIn/research", "1", "requests/carriedIn/publicInterest", "2", "requests/disclosed/research", "3",
                "requests/disclosed/publicInterest", "4"), Given.figures(land("1|2\n3|4\n", cells(List.of("carriedIn"), List.of("research")))));
    }

    @Test
    void oneFigureFillsAllThatIsSelected() {
        assertEquals(Map.of("requests/received/enterprise", "5", "requests/received/research", "5", "requests/carriedIn/enterprise", "5",
                "requests/carriedIn/research", "5"),
                Given.figures(land("5", cells(List.of("received", "carriedIn"), List.of("enterprise", "research")))));
    }

    @Test
    void aBlockFillsASelectionThatIsAMultipleOfIt() {
        assertEquals(Map.of("requests/received/enterprise", "1", "requests/received/research", "2", "requests/carriedIn/enterprise", "1",
                "requests/carriedIn/research", "2"),
                Given.figures(land("1|2", cells(List.of("received", "carriedIn"), List.of("enterprise", "research")))));
        assertEquals(Map.of("requests/received/enterprise", "1", "requests/received/research", "2"),
                Given.figures(land("1|2", cells(List.of("received"), List.of("enterprise", "research", "publicInterest")))));
    }

    @Test
    void whatReachesOverTheEdgeIsTold() {
        var landing = land("1|2|3\n4|5|6\n", cells(List.of("carriedOut"), List.of("otherOrganisation")));
        assertEquals(Map.of("requests/carriedOut/otherOrganisation", "1"), Given.figures(landing));
        assertEquals(List.of("2"), landing.totals().stream().map(Landing.GivenTotal::text).toList());
        assertEquals(List.of(new Unplaced("", Reason.BEYOND_TABLE, List.of("3", "4", "5", "6"))), landing.unplaced());
    }

    @Test
    void aBlockGoesOnFromOneTableOfSectionTwoIntoTheNext() {
        var landing = Landing.of(Given.blank(), Given.section("disclosure"), Given.text("1\n2\n3\n4\n5\n"),
                List.of(List.of(CellRef.parse("documents/normativeDocuments/issued"))));
        assertEquals(Map.of("documents/normativeDocuments/issued", "1", "licensing/licences/decisions", "2", "enforcement/penalties/decisions", "3",
                "enforcement/coercion/decisions", "4", "charges/administrativeFees/amount", "5"), Given.figures(landing));
    }

    @Test
    void wordsAreRefused() {
        var landing = land("工作平稳，\n群众满意。\n", cells(List.of("received"), List.of("naturalPerson")));
        assertEquals(Map.of(), landing.figures());
        assertEquals(2, landing.refused().size());
    }
}
