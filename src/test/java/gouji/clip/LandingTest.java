package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.CellRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block that brings its headings finds its cells by them. */
class LandingTest {

    static Landing land(PastedBlock block, String section, String at) {
        return Landing.of(Given.blank(), Given.section(section), block, List.of(List.of(CellRef.parse(at))));
    }

    @ParameterizedTest
    @CsvSource({"disclosure, charges/administrativeFees/amount", "requests, requests/carriedOut/total",
            "disputes, disputes/cases/review.pending"})
    void aWholeTableOutOfLibreOfficeLandsByItsHeadingsWhereverSheStands(String section, String at) {
        for (var block : List.of(Given.html("libreoffice-" + section + ".html"), Given.text(Given.read("libreoffice-" + section + ".tsv")))) {
            var landing = land(block, section, at);
            assertEquals(Given.figures(Given.section(section)), Given.figures(landing));
            assertEquals(List.of(), landing.unplaced());
            assertEquals(List.of(), landing.wrongTotals());
            assertEquals(false, landing.isDoubtful());
        }
    }
}
