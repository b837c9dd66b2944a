package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Finding.NoLastYear;
import gouji.check.Finding.NotZero;
import gouji.check.Finding.Said;
import gouji.check.Finding.Verdict;
import gouji.check.Finding.What;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final What WORDS = new Said("any", List.of());
    private static final What NO_TEXT = new Finding.Section("overview");

    @Test
    void anOpenErrorAndASectionWithoutATextAreUnfinishedNotWrong() {
        assertEquals(List.of(true, true, true, false, false, false, false), List.of(
                finding(Severity.ERROR, Verdict.OPEN, WORDS).isUnfinished(),
                finding(Severity.ERROR, Verdict.OPEN, NO_TEXT).isUnfinished(),
                finding(Severity.ERROR, Verdict.BROKEN, NO_TEXT).isUnfinished(),
                finding(Severity.ERROR, Verdict.BROKEN, WORDS).isUnfinished(),
                finding(Severity.ERROR, Verdict.HOLDS, NO_TEXT).isUnfinished(),
                finding(Severity.WARNING, Verdict.OPEN, WORDS).isUnfinished(),
                finding(Severity.QUESTION, Verdict.BROKEN, NO_TEXT).isUnfinished()));
    }

    @Test
    void onlyALastYearNobodyKnowsIsUnknowable() {
        assertEquals(List.of(true, false, false), List.of(
                finding(Severity.QUESTION, Verdict.OPEN, new NoLastYear(2022)).isUnknowable(),
                finding(Severity.QUESTION, Verdict.HOLDS, new NoLastYear(2022)).isUnknowable(),
                finding(Severity.QUESTION, Verdict.OPEN, WORDS).isUnknowable()));
    }

    @Test
    void aRowThatShouldBeZeroMarksWhatIsNotAndAllOfItWhereNothingIsFilled() {
        var row = List.of(cell("regulations/issued"), cell("regulations/repealed"), cell("regulations/inForce"));
        assertEquals(List.of(row.subList(1, 2), row), List.of(
                notZero(row, row.subList(1, 2)).marked(), notZero(row, List.of()).marked()));
    }

    @Test
    void whatHasMovedWithItsTextIsTheSameFindingElsewhere() {
        var here = new Finding(new Rule.About("R0", Severity.WARNING, "", "", false), Severity.QUESTION, Verdict.BROKEN, List.of(cell("regulations/issued")),
                Optional.of(new Finding.Span("overview", 3, 5, "9件")), WORDS, Optional.of(new Reading(Figure.of(9), 0)), Optional.of(new Reading(Figure.of(8), 0)));
        var there = new Finding.Span("overview", 7, 9, "9件");
        assertEquals(new Finding(here.rule(), Severity.QUESTION, Verdict.BROKEN, here.cells(), Optional.of(there), WORDS, here.left(), here.right()), here.at(there));
    }

    private static Finding notZero(List<CellRef> row, List<CellRef> filled) {
        return new Finding(new Rule.About("R0", Severity.WARNING, "", "", false), Severity.WARNING, Verdict.BROKEN, row, Optional.empty(),
                new NotZero(row.get(0), filled), Optional.empty(), Optional.empty());
    }

    private static CellRef cell(String place) {
        return CellRef.parse("documents/" + place);
    }

    private static Finding finding(Severity severity, Verdict verdict, What what) {
        return new Finding(new Rule.About("R0", severity, "", "", false), severity, verdict, List.of(), Optional.empty(), what,
                Optional.empty(), Optional.empty());
    }
}
