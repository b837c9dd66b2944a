package gouji.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.check.Provisional;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CulpritSearchTest {

    private static final Report PUBLISHED = RealFigures.ZONE_2021.report();
    private static final Report WITH_TOTALS = RealFigures.withTotals(PUBLISHED);

    @Test
    void nobodyIsSuspectedWhereEverythingBalances() {
        assertEquals(List.of(), suspects(PUBLISHED));
        assertEquals(List.of(), suspects(WITH_TOTALS));
    }

    @Test
    void aResultRowCopiedIntoTheNextIsFoundByThePrintedTotals() {
        var copied = Samples.with(WITH_TOTALS, "requests/refused.administrativeQuery/naturalPerson", "6");
        assertEquals(List.of("requests/refused.administrativeQuery/naturalPerson 6→1 COPIED of requests/refused.enforcementFile/naturalPerson"),
                told(only(suspects(copied))));
    }

    @Test
    void aCopiedRowWithSeveralFiguresIsFoundWhole() {
        var copied = Samples.with(Samples.with(WITH_TOTALS, "requests/unavailable.mustBeCreated/naturalPerson", "22"),
                "requests/unavailable.mustBeCreated/otherOrganisation", "3");
        assertEquals("requests/unavailable.mustBeCreated/naturalPerson 22→0 COPIED of requests/unavailable.notHeld/naturalPerson, "
                + "requests/unavailable.mustBeCreated/otherOrganisation 3→0 COPIED of requests/unavailable.notHeld/otherOrganisation",
                told(only(suspects(copied))).get(0));
    }

    @Test
    void withTotalsEveryWrongCellOfTableThreeIsTheOnlySuspectAndGetsItsRightValue() {
        for (var cell : Samples.FORM.cells()) {
            if (cell.ref().table().equals("requests") && !cell.isComputed()) {
                var right = PUBLISHED.figure(cell.ref()).orElseThrow();
                for (var wrong : List.of(right.plus(Figure.of(1)), right.plus(Figure.of(40)), Figure.of(right.isZero() ? 7 : 0))) {
                    var suspects = only(suspects(WITH_TOTALS.with(cell.ref(), wrong, List.of())));
                    assertEquals(List.of(new Correction(cell.ref(), wrong, right)), suspects.culprits().get(0).corrections());
                    assertEquals(1, suspects.equal());
                }
            }
        }
    }

    @Test
    void withoutTotalsTheSlipOfAHandTellsWhoItWas() {
        var swapped = Samples.with(PUBLISHED, "requests/received/naturalPerson", "46");
        assertEquals("requests/received/naturalPerson 46→64 SWAPPED", told(only(suspects(swapped))).get(0));
        var tenfold = Samples.with(PUBLISHED, "requests/partlyDisclosed/naturalPerson", "50");
        assertEquals("requests/partlyDisclosed/naturalPerson 50→5 TENFOLD", told(only(suspects(tenfold))).get(0));
    }

    @Test
    void allWhoCouldMakeTheSumsHoldAreSuspectedAndNobodyElse() {
        var wrong = Samples.with(PUBLISHED, "requests/received/naturalPerson", "46");
        var alone = only(suspects(wrong)).culprits().stream().filter(culprit -> culprit.corrections().size() == 1)
                .map(Culprit::figures).collect(Collectors.toSet());
        assertEquals(putRightByOne(wrong), alone);
    }

    @Test
    void twoWrongFiguresThatHaveNoSumInCommonButTheLastAreFoundTogether() {
        var wrong = Samples.with(Samples.with(WITH_TOTALS, "requests/received/naturalPerson", "65"), "requests/disclosed/enterprise", "1");
        assertEquals(List.of("requests/received/naturalPerson 65→64 DIGIT, requests/disclosed/enterprise 1→0 DIGIT"),
                told(only(suspects(wrong))));
    }

    @Test
    void everyExplanationMakesAllSumsHold() {
        var wrong = Samples.with(Samples.with(WITH_TOTALS, "requests/disclosed/naturalPerson", "28"), "requests/unavailable.notHeld/naturalPerson", "21");
        var culprits = only(suspects(wrong)).culprits();
        assertTrue(told(only(suspects(wrong))).contains(
                "requests/disclosed/naturalPerson 28→27 DIGIT, requests/unavailable.notHeld/naturalPerson 21→22 DIGIT"));
        assertTrue(culprits.size() > 1);
        for (var culprit : culprits) {
            var mended = wrong;
            for (var correction : culprit.corrections()) {
                mended = corrected(mended, correction);
            }
            assertEquals(List.of(), broken(mended), culprit::toString);
        }
    }

    @Test
    void aFigureInTheNeighbouringColumnIsOneSlip() {
        var shifted = Samples.with(Samples.with(PUBLISHED, "requests/received/legalService", "4"), "requests/received/otherOrganisation", "0");
        assertEquals("requests/received/legalService 4→0, requests/received/otherOrganisation 0→4 EXCHANGED",
                told(only(suspects(shifted))).get(0));
    }

    @Test
    void aFigureInTheNeighbouringRowIsOneSlipThoughOneCellCouldExplainIt() {
        var shifted = Samples.with(Samples.with(PUBLISHED, "requests/carriedIn/naturalPerson", "27"), "requests/disclosed/naturalPerson", "0");
        assertTrue(told(only(suspects(shifted))).stream().limit(3)
                .anyMatch("requests/carriedIn/naturalPerson 27→0, requests/disclosed/naturalPerson 0→27 EXCHANGED"::equals));
    }

    @Test
    void aFigureThatCoveredItsNeighbourIsOneSlip() {
        var covered = Samples.with(Samples.with(WITH_TOTALS, "requests/disclosed/naturalPerson", "0"), "requests/partlyDisclosed/naturalPerson", "27");
        assertEquals("requests/disclosed/naturalPerson 0→27, requests/partlyDisclosed/naturalPerson 27→5 MOVED",
                told(only(suspects(covered))).get(0));
    }

    @Test
    void aTotalThatWasNeverAddedUpIsItselfToBlame() {
        var total = CellRef.parse("disputes/cases/review.total");
        var report = Samples.with(Samples.with(Samples.zeros(), "disputes/cases/review.upheld", "10"), "disputes/cases/review.corrected", "1")
                .withControl(total, Optional.of(Figure.ZERO));
        assertEquals(List.of("disputes/cases/review.total 0→11 LEFT_OUT"), told(only(suspects(report))));
    }

    @Test
    void whatExplainsItEquallyWellIsCountedAndAControlFigureNamedThatWouldDecide() {
        var report = Samples.with(Samples.zeros(), "requests/received/research", "4");
        report = Samples.with(Samples.with(report, "requests/disclosed/research", "2"), "requests/partlyDisclosed/research", "2");
        var suspects = only(suspects(Samples.with(report, "requests/otherwise.other/research", "2")));
        assertEquals(3, suspects.equal());
        assertEquals(Set.of("requests/disclosed/research", "requests/partlyDisclosed/research", "requests/otherwise.other/research"),
                suspects.culprits().stream().limit(3).map(culprit -> culprit.corrections().get(0).cell().toString()).collect(Collectors.toSet()));
        assertEquals(Optional.of(CellRef.parse("requests/disclosed/total")), suspects.deciding());
        var decided = only(suspects(Samples.with(report, "requests/otherwise.other/research", "2")
                .withControl(CellRef.parse("requests/otherwise.other/total"), Optional.of(Figure.ZERO))));
        assertEquals(List.of("requests/otherwise.other/research 2→0 DIGIT"), told(decided).stream().limit(1).toList());
        assertEquals(1, decided.equal());
        assertEquals(Optional.empty(), decided.deciding());
    }

    @Test
    void whatATextSaysDecidesAndIsNamed() {
        var report = Samples.with(Samples.with(Samples.zeros(), "requests/received/research", "5"), "requests/disclosed/research", "4");
        var text = Claim.told(List.of(CellRef.parse("requests/received/total")), Figure.of(4), new Finding.Span("overview", 0, 4, "收到4件"));
        var byText = only(suspects(report, List.of(text)));
        assertEquals("requests/received/research 5→4 DIGIT", told(byText).get(0));
        assertEquals(List.of(text), byText.culprits().get(0).support());
        var other = Claim.told(text.plus(), Figure.of(5), text.place().orElseThrow());
        var against = only(suspects(report, List.of(other)));
        assertEquals("requests/disclosed/research 4→5 DIGIT", told(against).get(0));
        assertEquals(List.of(other), against.culprits().stream().filter(culprit -> culprit.corrections().get(0).cell()
                .equals(CellRef.parse("requests/received/research"))).findFirst().orElseThrow().against());
    }

    @Test
    void aRowThatWasEmptyLastYearIsSooner0() {
        var report = Samples.with(Samples.with(Samples.zeros(), "requests/received/research", "4"), "requests/disclosed/research", "4");
        var wrong = Samples.with(Samples.with(report, "requests/otherwise.other/research", "2"), "requests/partlyDisclosed/research", "2");
        wrong = Samples.with(wrong, "requests/received/research", "6");
        var before = Samples.with(report, "requests/partlyDisclosed/research", "3");
        assertEquals("requests/otherwise.other/research 2→0 DIGIT", told(only(suspects(wrong, before))).get(0));
    }

    @Test
    void aStockThatDoesNotGoOnFromLastYearsIsASumOfItsOwn() {
        var before = Samples.with(Samples.zeros(), "documents/normativeDocuments/inForce", "61");
        var wrong = Samples.with(Samples.zeros(), "documents/normativeDocuments/issued", "4");
        wrong = Samples.with(Samples.with(wrong, "documents/normativeDocuments/repealed", "3"), "documents/normativeDocuments/inForce", "26");
        assertEquals("documents/normativeDocuments/inForce 26→62 SWAPPED", told(only(suspects(wrong, before))).get(0));
    }

    @Test
    void whatLastYearCarriedOverTellsWhoItWas() {
        var before = Samples.with(Samples.with(Samples.zeros(), "requests/carriedOut/research", "4"), "requests/received/research", "4");
        var wrong = Samples.with(Samples.with(Samples.zeros(), "requests/received/research", "5"), "requests/disclosed/research", "9");
        var suspects = only(suspects(wrong, before));
        assertEquals("requests/carriedIn/research 0→4 LEFT_OUT", told(suspects).get(0));
        assertEquals(List.of(Claim.lastYear(List.of(CellRef.parse("requests/carriedIn/research")), List.of(), Figure.of(4))),
                suspects.culprits().get(0).support());
    }

    @Test
    void aClaimOverABlankCellSaysNothing() {
        var report = Samples.with(Samples.zeros(), "requests/received/research", "5").without(CellRef.parse("requests/received/enterprise"));
        var claim = Claim.told(List.of(CellRef.parse("requests/received/total")), Figure.of(9), new Finding.Span("overview", 0, 4, "收到9件"));
        assertEquals(suspects(report, List.of()), suspects(report, List.of(claim)));
    }

    @Test
    void whatIsBlankOrStillBeingTypedAccusesNobody() {
        var received = CellRef.parse("requests/received/naturalPerson");
        assertEquals(List.of(), suspects(WITH_TOTALS.without(received)));
        var typing = Case.of(Sheet.of(Samples.FORM, WITH_TOTALS, Optional.of(new Provisional(received, Optional.of(Figure.of(6))))));
        assertEquals(List.of(), CulpritSearch.of(typing, Checker.check(typing), List.of()));
    }

    @Test
    void whatHasNothingToDoWithEachOtherIsExplainedApart() {
        var wrong = Samples.with(Samples.with(PUBLISHED, "requests/received/naturalPerson", "46"), "requests/disclosed/otherOrganisation", "10");
        assertEquals(List.of("自然人", "其他"), suspects(wrong).stream().flatMap(cause -> cause.findings().stream())
                .map(finding -> ((Finding.Sides) finding.what()).place()).toList());
    }

    @Test
    void oneWrongFigureExplainsEveryFindingItCauses() {
        var wrong = Samples.with(WITH_TOTALS, "requests/disclosed/naturalPerson", "72");
        assertEquals(broken(wrong), only(suspects(wrong)).findings());
    }

    @Test
    void aTableThatIsWrongAllOverHasFindingsButNoCulprits() {
        var wrong = WITH_TOTALS;
        for (var cell : Samples.FORM.cells()) {
            if (cell.ref().column().equals("enterprise") || cell.ref().row().equals("notProcessed.petition") && !cell.isComputed()) {
                wrong = wrong.with(cell.ref(), Figure.of(100 + cell.index() * cell.index()), List.of());
            }
        }
        var suspects = suspects(wrong).get(0);
        assertEquals(List.of(), suspects.culprits());
        assertTrue(suspects.findings().size() > 20);
    }

    @Test
    void nothingIsEverPutBelowZero() {
        var wrong = Samples.with(WITH_TOTALS, "requests/disclosed/naturalPerson", "0");
        suspects(wrong).stream().flatMap(cause -> cause.culprits().stream()).flatMap(culprit -> culprit.corrections().stream())
                .forEach(correction -> assertTrue(correction.to().signum() >= 0, correction::toString));
    }

    @Test
    void drawnSlipsAreFoundAsOftenAsTheReadmeSays() {
        for (var real : RealFigures.values()) {
            var one = SlipExperiment.run(real, true, 1, List.of("requests"), 100);
            var two = SlipExperiment.run(real, true, 2, List.of("requests", "disputes"), 100);
            assertEquals(List.of(1.0, true, true), List.of(one.shareDetected(), one.shareLocated() >= 0.98, two.shareFirstThree() >= 0.9),
                    real.label());
        }
    }

    /** Each single cell or control figure, and its value, that makes every sum hold; by trying them all. */
    private static Set<Map<CellRef, Figure>> putRightByOne(Report wrong) {
        var found = new HashSet<Map<CellRef, Figure>>();
        for (var cell : Samples.FORM.cells()) {
            for (var value = 0L; value < 70; value++) {
                var figure = Figure.of(value);
                if (!cell.isComputed() || wrong.control(cell.ref()).isPresent()) {
                    var from = cell.isComputed() ? wrong.control(cell.ref()).orElseThrow() : wrong.figure(cell.ref()).orElseThrow();
                    if (!from.equals(figure) && broken(corrected(wrong, new Correction(cell.ref(), from, figure))).isEmpty()) {
                        found.add(Map.of(cell.ref(), figure));
                    }
                }
            }
        }
        return found;
    }

    private static Report corrected(Report report, Correction correction) {
        return Samples.FORM.cell(correction.cell()).isComputed() ? report.withControl(correction.cell(), Optional.of(correction.to()))
                : report.with(correction.cell(), correction.to(), List.of());
    }

    private static List<Finding> broken(Report report) {
        return Checker.check(Case.of(Sheet.of(Samples.FORM, report))).stream().filter(Finding::isBroken).toList();
    }

    private static List<Suspects> suspects(Report report) {
        return suspects(report, List.of());
    }

    private static List<Suspects> suspects(Report report, List<Claim> claims) {
        var subject = Case.of(Sheet.of(Samples.FORM, report));
        return CulpritSearch.of(subject, Checker.check(subject), claims);
    }

    /** Those of a report beside that of the year before. */
    private static List<Suspects> suspects(Report report, Report before) {
        var head = before.head();
        var lastYear = before.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1));
        var subject = Case.of(Sheet.of(Samples.FORM, report)).after(Optional.of(Sheet.of(Samples.FORM, lastYear)));
        return CulpritSearch.of(subject, Checker.check(subject), List.of());
    }

    private static Suspects only(List<Suspects> causes) {
        assertEquals(1, causes.size(), causes::toString);
        return causes.get(0);
    }

    /** Each explanation in a line: the changes, and the slips where there is one for each change or one for both. */
    private static List<String> told(Suspects suspects) {
        return suspects.culprits().stream().map(culprit -> {
            var parts = new ArrayList<String>();
            var slips = culprit.slips();
            for (var correction : culprit.corrections()) {
                var own = slips.stream().filter(slip -> slip.cells().equals(List.of(correction.cell()))).findFirst()
                        .map(slip -> " " + slip.kind() + slip.from().stream().map(from -> " of " + from).collect(Collectors.joining())).orElse("");
                parts.add(correction.cell() + " " + correction.from() + "→" + correction.to() + own);
            }
            return String.join(", ", parts) + slips.stream().filter(slip -> slip.cells().size() == 2).map(slip -> " " + slip.kind())
                    .collect(Collectors.joining());
        }).toList();
    }
}
