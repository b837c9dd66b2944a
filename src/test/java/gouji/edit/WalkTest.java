package gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.form.CellRef;
import gouji.form.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

    private static final Form FORM = Editions.published().forYear(2023);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requests/received/naturalPerson              | RIGHT       | requests/received/enterprise
            requests/received/otherOrganisation          | RIGHT       | requests/received/total
            requests/received/total                      | RIGHT       | -
            requests/received/naturalPerson              | LEFT        | -
            requests/received/naturalPerson              | UP          | -
            requests/otherwise.other/enterprise          | DOWN        | requests/concluded/enterprise
            requests/otherwise.other/enterprise          | ONWARD      | requests/carriedOut/enterprise
            requests/carriedOut/naturalPerson            | ONWARD      | requests/received/enterprise
            requests/carriedOut/otherOrganisation        | ONWARD      | -
            requests/received/enterprise                 | BACK        | requests/carriedOut/naturalPerson
            requests/received/naturalPerson              | BACK        | -
            requests/concluded/enterprise                | ONWARD      | requests/carriedOut/enterprise
            requests/concluded/enterprise                | BACK        | requests/otherwise.other/enterprise
            requests/received/otherOrganisation          | NEXT        | requests/carriedIn/naturalPerson
            requests/received/total                      | NEXT        | requests/carriedIn/naturalPerson
            requests/carriedIn/naturalPerson             | PREVIOUS    | requests/received/otherOrganisation
            requests/carriedOut/otherOrganisation        | NEXT        | -
            requests/disclosed/research                  | ROW_START   | requests/disclosed/naturalPerson
            requests/disclosed/research                  | ROW_END     | requests/disclosed/total
            requests/disclosed/research                  | TABLE_START | requests/received/naturalPerson
            requests/disclosed/research                  | TABLE_END   | requests/carriedOut/otherOrganisation
            requests/received/research                   | PAGE_DOWN   | requests/refused.enforcementFile/research
            requests/carriedOut/research                 | PAGE_UP     | requests/unavailable.stillUnclear/research
            disputes/cases/review.pending                | ONWARD      | disputes/cases/directSuit.upheld
            disputes/cases/review.pending                | RIGHT       | disputes/cases/review.total
            disputes/cases/review.pending                | DOWN        | -
            documents/regulations/inForce                | ONWARD      | documents/normativeDocuments/issued
            documents/normativeDocuments/repealed        | DOWN        | licensing/licences/decisions
            licensing/licences/decisions                 | UP          | documents/normativeDocuments/issued
            documents/normativeDocuments/inForce         | NEXT        | licensing/licences/decisions
            charges/administrativeFees/amount            | ONWARD      | -
            """)
    void keysLeadWhereFingersExpect(String from, Move move, String to) {
        var cell = CellRef.parse(from);
        assertEquals(to, walk(cell).go(cell, move).map(CellRef::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received  | JUMP_DOWN | disclosed
            carriedIn | JUMP_DOWN | disclosed
            disclosed | JUMP_DOWN | refused.thirdPartyRights
            refused.thirdPartyRights | JUMP_DOWN | carriedOut
            carriedOut | JUMP_UP | refused.thirdPartyRights
            carriedOut | JUMP_DOWN | -
            """)
    void controlAndAnArrowJumpOverWhatIsAlike(String from, Move move, String to) {
        var filled = Set.of("received", "carriedIn", "disclosed", "refused.thirdPartyRights");
        var cell = new CellRef("requests", from, "research");
        assertEquals(to, walk(cell).go(cell, move, at -> filled.contains(at.row())).map(CellRef::row).orElse("-"));
    }

    @Test
    void enterReachesEveryTypedCellOnceAndTabDoesToo() {
        for (var section : FORM.sections()) {
            if (!section.isText()) {
                var typed = FORM.cellsOf(section).filter(cell -> !cell.isComputed()).map(cell -> cell.ref()).toList();
                for (var move : List.of(Move.ONWARD, Move.NEXT)) {
                    var walk = new Walk(FORM, section);
                    var seen = Stream.iterate(Optional.of(walk.first()), Optional::isPresent,
                            at -> walk.go(at.orElseThrow(), move)).map(Optional::orElseThrow).toList();
                    assertEquals(List.of(typed.size(), new HashSet<>(typed)), List.of(seen.size(), new HashSet<>(seen)));
                }
            }
        }
    }

    @Test
    void aBlockIsTheRectangleBetweenTwoCellsWhicheverComesFirst() {
        var one = CellRef.parse("requests/carriedIn/research");
        var other = CellRef.parse("requests/received/enterprise");
        var expected = List.of(
                List.of(CellRef.parse("requests/received/enterprise"), CellRef.parse("requests/received/research")),
                List.of(CellRef.parse("requests/carriedIn/enterprise"), CellRef.parse("requests/carriedIn/research")));
        assertEquals(List.of(expected, expected), List.of(walk(one).block(one, other), walk(one).block(other, one)));
    }

    private static Walk walk(CellRef cell) {
        return new Walk(FORM, FORM.sectionOf(cell));
    }
}
