package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.clip.Landing.Reason;
import gouji.clip.Landing.Unplaced;
import gouji.form.CellRef;
import gouji.report.Refusal;
import gouji.report.Unread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block that brings its headings finds its cells by them; what is left over is told. */
class LandingTest {

    private static final String CURRENT = "requests/carriedIn/research";

    private static Landing land(PastedBlock block, String section, String at) {
        return Landing.of(Given.blank(), Given.section(section), block, List.of(List.of(CellRef.parse(at))));
    }

    /** A block with | between its cells, pasted while she stands at 二、上年结转 · 科研机构. */
    private static Landing land(String block) {
        return land(Given.text(block.replace('|', '\t')), "requests", CURRENT);
    }

    private static Landing inDisputes(String block) {
        return land(Given.text(block.replace('|', '\t')), "disputes", "disputes/cases/review.upheld");
    }

    private static Map<String, String> cells(String table, String... pairs) {
        var cells = new TreeMap<String, String>();
        for (var pair : pairs) {
            cells.put(table + "/" + pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource({"libreoffice-disclosure, disclosure, charges/administrativeFees/amount", "libreoffice-requests, requests, requests/carriedOut/total",
            "libreoffice-disputes, disputes, disputes/cases/review.pending"})
    void aWholeTableOutOfLibreOfficeLandsByItsHeadingsWhereverSheStands(String resource, String section, String at) {
        for (var block : List.of(Given.html(resource + ".html"), Given.text(Given.read(resource + ".tsv")))) {
            var landing = land(block, section, at);
            assertEquals(Given.figures(Given.section(section)), plain(Given.figures(landing)));
            assertEquals(Samples.FORM.cellsOf(Given.section(section)).filter(cell -> cell.isComputed()).count(), landing.totals().size());
            assertFalse(landing.isDoubtful(), () -> landing.unplaced() + " " + landing.wrongTotals());
        }
    }

    @ParameterizedTest
    @CsvSource({"excel-requests.html, requests, requests/received/naturalPerson", "wps-disputes.html, disputes, disputes/cases/review.upheld"})
    void soDoesOneInTheShapeOfExcelAndWps(String resource, String section, String at) {
        var landing = land(Given.html(resource), section, at);
        assertEquals(Given.figures(Given.section(section)), plain(Given.figures(landing)));
        assertFalse(landing.isDoubtful(), () -> landing.unplaced() + " " + landing.wrongTotals());
    }

    @ParameterizedTest
    @CsvSource({"disclosure, documents/regulations/issued", "requests, requests/received/naturalPerson", "disputes, disputes/cases/review.upheld"})
    void whatWasCopiedHereLandsWhereItWas(String key, String at) {
        var section = Given.section(key);
        var copied = Copied.of(Given.sheet(), section, Given.all(section), true);
        for (var block : List.of(PastedBlock.of(Optional.of(copied.html()), Optional.empty()), Given.text(copied.text()))) {
            assertEquals(Given.figures(section), Given.figures(land(block, key, at)));
        }
    }

    @Test
    void rowsInAnyOrderAndColumnsInAnyOrderFindTheirCells() {
        var random = new Random(7);
        var lines = new ArrayList<>(List.of(Given.read("libreoffice-requests.tsv").split("\n")));
        // The label of a merged heading stands in its first row only: shuffled rows carry their own, as in a flat table.
        var flat = new ArrayList<List<String>>();
        var form = Samples.FORM.table("requests");
        for (var row = 3; row < lines.size(); row++) {
            var parts = new ArrayList<>(List.of(lines.get(row).split("\t", -1)));
            var line = new ArrayList<String>();
            line.add(form.rowLeaves().get(row - 3).label());
            line.addAll(parts.subList(3, parts.size()));
            flat.add(line);
        }
        var header = new ArrayList<String>(List.of("项目"));
        form.columnLeaves().forEach(column -> header.add(column.label()));
        flat.add(0, header);
        Collections.shuffle(flat.subList(1, flat.size()), random);
        var order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(order, random);
        var text = new StringBuilder();
        flat.forEach(line -> text.append(line.get(0)).append('\t')
                .append(String.join("\t", order.stream().map(line::get).toList())).append('\n'));
        var landing = land(Given.text(text.toString()), "requests", CURRENT);
        assertEquals(Given.figures(Given.section("requests")), plain(Given.figures(landing)));
        assertFalse(landing.isDoubtful(), () -> landing.unplaced() + " " + landing.wrongTotals());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "一、本年新收; received", "1、本年新收政府信息公开申请数量; received", "一、本年新收政府信息公开申请数; received",
            "予以公开; disclosed", "（一） 予以公开; disclosed", "(一)予以公开; disclosed", "（二）部分公开; partlyDisclosed",
            "（二）部分公开 （区分处理的，只计这一情形,不计其他情形）; partlyDisclosed", "1．属于国家秘密; refused.stateSecret",
            "属于国家秘密; refused.stateSecret", "3.危及\"三安全一稳定\"; refused.securityAndStability",
            "３、其他; otherwise.other", "其他; otherwise.other", "四、结转下年度继续办理; carriedOut", "5.属于三类内部事务信息 ; refused.internalAffairs",
            "6.属于四类过程信息; refused.processInformation"})
    void aHeadingIsKnownHoweverItIsWritten(String label, String row) {
        assertEquals(cells("requests", row + "/enterprise=4"), Given.figures(land("项目|商业企业|自然人\n" + label + "|4|\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"不以公开", "予不公开", "（九）另行处理", "补正后申请内容仍明确", "3.补正后申请内容明确"})
    void aHeadingThatOnlyLooksAlikeIsNotTaken(String label) {
        var landing = land("项目|商业企业|科研机构\n一、本年新收|1|2\n" + label + "|4|5\n");
        assertEquals(cells("requests", "received/enterprise=1", "received/research=2"), Given.figures(landing));
        assertEquals(List.of(new Unplaced(label, Reason.NO_SUCH_HEADING, List.of("4", "5"))), landing.unplaced());
    }

    @Test
    void rowsUnderKnownColumnsDoNotLandByPlaceWhenAllTheirHeadingsAreStrange() {
        var landing = land("项目|商业企业|科研机构\n来信|1|2\n来访|3|\n");
        assertEquals(Map.of(), landing.texts());
        assertEquals(List.of(new Unplaced("来信", Reason.NO_SUCH_HEADING, List.of("1", "2")),
                new Unplaced("来访", Reason.NO_SUCH_HEADING, List.of("3"))), landing.unplaced());
    }

    @Test
    void rowsWithoutHeadingsOverThemStartAtHerColumnUnlessTheyAreWhole() {
        assertEquals(cells("requests", "received/research=1", "received/publicInterest=2", "carriedOut/research=3", "carriedOut/publicInterest=4"),
                Given.figures(land("一、本年新收|1|2\n四、结转下年度继续办理|3|4\n")));
        assertEquals(cells("requests", "received/naturalPerson=1", "received/enterprise=2", "received/research=3", "received/publicInterest=4",
                "received/legalService=5", "received/otherOrganisation=6"), Given.figures(land("一、本年新收|1|2|3|4|5|6\n")));
    }

    @Test
    void columnsWithoutHeadingsBesideThemStartAtHerRow() {
        assertEquals(cells("requests", "carriedIn/legalService=1", "carriedIn/naturalPerson=2", "disclosed/legalService=3", "disclosed/naturalPerson=4"),
                Given.figures(land("法律服务机构|自然人\n1|2\n3|4\n")));
    }

    @Test
    void rowsThatNameOnlyTheirGroupAreItsRowsInTurn() {
        assertEquals(cells("requests", "unavailable.notHeld/research=1", "unavailable.mustBeCreated/research=2", "unavailable.stillUnclear/research=3"),
                Given.figures(land("（四）无法提供|1\n（四）无法提供|2\n（四）无法提供|3\n")));
        assertEquals(List.of(new Unplaced("（四）无法提供", Reason.AMBIGUOUS, List.of("1", "2"))),
                land("（四）无法提供|1\n（四）无法提供|2\n").unplaced());
    }

    @Test
    void aRowWithoutAHeadingBetweenTwoOfItsGroupIsTheOneBetween() {
        assertEquals(cells("requests", "refused.stateSecret/research=1", "refused.prohibitedByLaw/research=2", "refused.securityAndStability/research=3"),
                Given.figures(land("1.属于国家秘密|1\n|2\n3.危及“三安全一稳定”|3\n")));
    }

    @Test
    void theSameHeadingUnderDifferentGroupsIsToldByItsGroupOrByItsTurn() {
        assertEquals(cells("disputes", "cases/suitAfterReview.upheld=1", "cases/review.upheld=2", "cases/directSuit.upheld=3"),
                Given.figures(inDisputes("复议后起诉|行政复议|未经复议直接起诉\n结果维持|结果维持|结果维持\n1|2|3\n")));
        assertEquals(cells("disputes", "cases/review.upheld=1", "cases/directSuit.upheld=2", "cases/suitAfterReview.upheld=3"),
                Given.figures(inDisputes("结果维持|结果维持|结果维持\n1|2|3\n")));
    }

    @Test
    void aHeadingThatStandsMoreThanOnceAndHasNoGroupIsAmbiguous() {
        var landing = inDisputes("结果维持|结果纠正\n1|2\n");
        assertEquals(Map.of(), landing.figures());
        assertEquals(List.of(new Unplaced("结果维持", Reason.AMBIGUOUS, List.of("1")), new Unplaced("结果纠正", Reason.AMBIGUOUS, List.of("2"))),
                landing.unplaced());
    }

    @Test
    void columnsOfTheirOwnAreTold() {
        var landing = land("序号|项目|商业企业|备注\n1|一、本年新收|4|含转来\n2|二、上年结转|5|\n");
        assertEquals(cells("requests", "received/enterprise=4", "carriedIn/enterprise=5"), Given.figures(landing));
        assertEquals(List.of(new Unplaced("序号", Reason.NO_SUCH_HEADING, List.of("1", "2")),
                new Unplaced("备注", Reason.NO_SUCH_HEADING, List.of("含转来"))), landing.unplaced());
    }

    @Test
    void totalsAreNeverTakenButCompared() {
        var landing = land("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n一、本年新收|1|2|3|4|5|6|21\n二、上年结转|1|1|1|1|1|1|7\n");
        assertEquals(12, landing.figures().size());
        assertEquals(2, landing.totals().size());
        assertEquals(List.of("requests/carriedIn/total 7 for 6"), landing.wrongTotals().stream()
                .map(total -> total.cell() + " " + total.text() + " for " + total.sum().figure()).toList());
    }

    @Test
    void whatIsNoFigureIsRefusedByItsCell() {
        var landing = land("项目|商业企业|科研机构\n一、本年新收|3.7|约5件\n二、上年结转|-1|１，２３４\n");
        assertEquals(cells("requests", "carriedIn/research=１，２３４"), Given.figures(landing));
        assertEquals(Map.of(CellRef.parse("requests/received/enterprise"), new Unread("3.7", Refusal.NOT_WHOLE),
                CellRef.parse("requests/received/research"), new Unread("约5件", Refusal.NOT_A_NUMBER),
                CellRef.parse("requests/carriedIn/enterprise"), new Unread("-1", Refusal.NEGATIVE)), landing.refused());
        assertEquals(4, landing.texts().size());
    }

    @Test
    void twoTextsForOneCellAreTold() {
        var landing = land("项目|商业企业|科研机构\n一、本年新收|1|2\n一、本年新收|1|3\n");
        assertEquals(cells("requests", "received/enterprise=1", "received/research=2"), Given.figures(landing));
        assertEquals(List.of(new Unplaced("一、本年新收政府信息公开申请数量", Reason.GIVEN_TWICE, List.of("3"))), landing.unplaced());
    }

    @Test
    void aBlankLeavesTheFigureThatIsThere() {
        var report = Samples.with(Samples.blank(), "requests/received/enterprise", "9");
        var landing = Landing.of(Sheet.of(Samples.FORM, report), Given.section("requests"),
                Given.text("项目\t商业企业\t科研机构\n一、本年新收\t\t2\n"), List.of(List.of(CellRef.parse(CURRENT))));
        assertEquals(cells("requests", "received/research=2"), Given.figures(landing));
        assertEquals(1, landing.kept());
    }

    @Test
    void theTableOfAnotherSectionIsSentThere() {
        var landing = land(Given.html("libreoffice-disputes.html"), "requests", CURRENT);
        assertEquals(Optional.of(Given.section("disputes")), landing.elsewhere());
        assertEquals(Map.of(), landing.texts());
    }

    @Test
    void tableTwoWithoutRowsNamedGoesByItsTitles() {
        var landing = land(Given.text("第二十条第（六）项\n本年处理决定数量\n5\n6\n第二十条第（五）项\n本年处理决定数量\n7\n"), "disclosure",
                "documents/regulations/issued");
        assertEquals(Map.of("enforcement/penalties/decisions", "5", "enforcement/coercion/decisions", "6", "licensing/licences/decisions", "7"),
                Given.figures(landing));
        assertEquals(List.of(), landing.unplaced());
    }

    /** 1,234 and 1234 are the same figure. */
    private static Map<String, String> plain(Map<String, String> figures) {
        var plain = new TreeMap<>(figures);
        plain.replaceAll((cell, text) -> text.replace(",", ""));
        return plain;
    }
}
