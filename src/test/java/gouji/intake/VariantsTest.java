package gouji.intake;

import static gouji.intake.Given.lines;
import static gouji.intake.Given.plain;
import static gouji.intake.Given.rows;
import static gouji.intake.Given.saying;
import static gouji.intake.Given.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.exchange.Reports;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.TableLayout;
import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.original.Original;
import gouji.original.Paper;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ways in which real reports differ from the form, one test each, numbered as in the description of the subject. */
class VariantsTest {

    private static final Given GIVEN = Given.random(1);

    @Test
    void theOfficialFormIsReadWhole() {
        var intake = GIVEN.assertRead(GIVEN.report(grid -> grid));
        assertEquals(List.of(Optional.of(Given.OFFICE), OptionalInt.of(2023), Set.of(), List.of(), List.of()),
                List.of(intake.office(), intake.year(), intake.remarks(), intake.legacy(), intake.leftovers()));
        assertEquals(Map.of(Form.PREAMBLE, "根据有关规定编制本报告。", "overview", "（一）主动公开\n今年公开信息若干条。", "problems", "问题一处。", "other", "没有收取信息处理费。"),
                intake.texts());
    }

    @Test
    void _01_headingsThatWrapInTheMiddleOfAWord() {
        GIVEN.assertRead(GIVEN.report(saying("商业企业", "商 业 企\n业", "结果维持", "结 果\n维持", "总计", "总 计", "科研机构", "科研\n机构")));
    }

    @Test
    void _02_titlesOfTheSecondTableWithSpacesAndOtherBrackets() {
        GIVEN.assertRead(GIVEN.report(saying("第二十条第（一）项", "第二十条 第（一）项", "第二十条第（五）项", "第二十条第(五)项")));
    }

    @Test
    void _03_wideSpacesInLabels() {
        GIVEN.assertRead(GIVEN.report(saying("规章", "规　章", "行政许可", "行政\u00a0许可")));
    }

    @Test
    void _04_otherNumbersInFrontOfLabels() {
        var given = GIVEN.with("charges/administrativeFees/amount", "0.5");
        given.assertRead(given.report(saying("1.", "1、", "2.", "2、", "3.", "3．", "（一）予以公开", "(一) 予以公开", "（六）其他处理", "(六) 其他处理")));
        given.assertRead(given.report(saying("1.", "1 ", "3.其他", "3其他")));
    }

    @Test
    void _05_lettersMissingInALabel() {
        GIVEN.assertRead(GIVEN.report(saying("2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "危及“三安全一稳定”", "危及\"三安全一稳定\"")));
    }

    @Test
    void _06_lettersMissingInAHeading() {
        GIVEN.assertRead(GIVEN.report(saying("本年废止件数", "本年度止件数")));
    }

    @Test
    void _07_oneRowForAllOtherOutcomes() {
        var row = row(GIVEN.grid("requests"), "1.申请人无正当理由");
        var shorter = without(GIVEN.grid("requests"), slot -> slot.row() >= row && slot.row() < row + 2);
        var grid = new Grid(shorter.slots().stream().filter(slot -> !slot.text().equals("3.其他"))
                .map(slot -> slot.text().equals("（六）其他处理") ? new Slot(slot.row(), slot.column(), 1, 2, slot.text()) : slot).toList());
        // The merged heading began in a row that is gone.
        var other = new ArrayList<>(grid.slots());
        other.add(new Slot(row + 2, 1, 1, 2, "（六）其他处理"));
        var intake = GIVEN.assertReadBut(Given.report(GIVEN.grid("disclosure"), new Grid(other), GIVEN.grid("disputes")),
                "requests/otherwise.correctionOverdue", "requests/otherwise.feeOverdue");
        assertEquals(Set.of(Remark.OTHERWISE_IS_ONE_ROW), intake.remarks());
    }

    @Test
    void _08_shortLabels() {
        GIVEN.assertRead(GIVEN.report(saying("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正",
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期不缴费")));
    }

    @Test
    void _09_aLabelWithOneCharacterALine() {
        GIVEN.assertRead(GIVEN.report(saying("三、本年度办理结果", "三\n、\n本\n年\n度\n办\n理\n结\n果")));
    }

    @Test
    void _10_aTableSplitOverPages() {
        var table = GIVEN.grid("requests");
        for (var at = 5; at < 27; at++) {
            var second = rows(table, at, 28);
            GIVEN.assertRead(Given.report(List.of(GIVEN.grid("disclosure")), List.of(rows(table, 0, at), second), List.of(GIVEN.grid("disputes"))));
            GIVEN.assertRead(Given.report(List.of(GIVEN.grid("disclosure")), List.of(rows(table, 0, at), lines("- 5 -").get(0), saying("（四）无法提供", "法提供",
                    "三、本年度办理结果", "").apply(second)), List.of(GIVEN.grid("disputes"))));
        }
    }

    @Test
    void _10_aRowBrokenByAPage() {
        var table = GIVEN.grid("requests");
        var at = row(table, "2.申请人逾期");
        var first = saying("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行").apply(rows(table, 0, at + 1));
        var rest = new ArrayList<Slot>();
        rest.add(new Slot(0, 2, 1, 1, "政机关不再处理其政府信息公开申请"));
        for (var column = 3; column < 10; column++) {
            rest.add(new Slot(0, column, 1, 1, ""));
        }
        rows(table, at + 1, 28).slots().forEach(slot -> rest.add(new Slot(slot.row() + 1, slot.column(), slot.height(), slot.width(), slot.text())));
        GIVEN.assertRead(Given.report(List.of(GIVEN.grid("disclosure")), List.of(first, new Grid(rest)), List.of(GIVEN.grid("disputes"))));
    }

    @Test
    void _11_theSecondTableInBlocksOfItsOwn() {
        var blocks = Given.section("disclosure").tables().stream().map(table -> GIVEN.grid(TableLayout.of(table))).toList();
        GIVEN.assertRead(Given.report(blocks, List.of(GIVEN.grid("requests")), List.of(GIVEN.grid("disputes"))));
    }

    @Test
    void _12_mergedCellsLostInText() {
        GIVEN.assertRead(GIVEN.report(Given::plain));
        // Cells in front of 3.其他 and （七）总计 missing, as text loses them.
        var table = plain(GIVEN.grid("requests"));
        var shifted = new ArrayList<Slot>();
        table.slots().forEach(slot -> {
            var label = table.slots().stream().filter(other -> other.row() == slot.row() && (other.text().equals("3.其他") || other.text().startsWith("（七）"))).findFirst();
            if (label.isEmpty()) {
                shifted.add(slot);
            } else if (slot.column() >= label.get().column()) {
                shifted.add(new Slot(slot.row(), slot.column() - label.get().column(), 1, 1, slot.text()));
            }
        });
        GIVEN.assertRead(Given.report(GIVEN.grid("disclosure"), new Grid(shifted), GIVEN.grid("disputes")));
    }

    @Test
    void _13_blanksInTheRowWithoutALabel() {
        for (var blanks : List.of(List.of("review.upheld"), List.of("suitAfterReview.total"), List.of("review.upheld", "review.total", "suitAfterReview.total"))) {
            var given = GIVEN;
            for (var blank : blanks) {
                given = given.with("disputes/cases/" + blank, "");
            }
            given.assertRead(given.report(grid -> grid));
            given.assertRead(given.report(Given::plain));
            // A cell that is not there says nothing of where the others belong.
            given.assertReadBut(given.report(grid -> grid.slots().stream().noneMatch(slot -> slot.text().startsWith("行政复议")) ? grid
                    : new Grid(grid.slots().stream().filter(slot -> slot.row() < 3 || slot.column() > 0).map(slot -> slot.row() < 3 ? slot
                            : new Slot(slot.row(), slot.column() - 1, 1, 1, slot.text())).toList())), "disputes/");
        }
    }

    @Test
    void _13_rowsInWhichNothingStands() {
        for (var row : List.of("otherwise.other", "disclosed", "received", "refused.stateSecret", "unavailable.stillUnclear")) {
            var given = GIVEN.with("requests/concluded/enterprise", "").with("requests/carriedOut/research", "").with("requests/partlyDisclosed/total", "");
            for (var column : Given.section("requests").tables().get(0).columnLeaves()) {
                given = given.with("requests/" + row + "/" + column.key(), "");
            }
            given.assertRead(given.report(grid -> grid));
            given.assertRead(given.report(Given::plain));
            // Without its merge a label does not touch the figures, and where rows end at their last figure blanks of both kinds look alike.
            given.assertReadBut(given.report(grid -> without(Given.plain(grid), slot -> slot.column() > 8 && slot.text().isEmpty())),
                    "requests/carriedOut", "requests/partlyDisclosed", "requests/concluded", "requests/" + row + "/");
        }
    }

    @Test
    void _13_signsForZeroAreNoZero() {
        var blanks = GIVEN.with(figure -> figure.equals("0") ? "" : figure);
        blanks.assertRead(blanks.report(grid -> grid));
        blanks.with(figure -> figure.isEmpty() ? "\u00a0" : figure);
        var dashes = GIVEN.with("requests/received/research", "-").with("requests/received/legalService", "/").with("disputes/cases/review.other", "—");
        var intake = dashes.assertReadBut(dashes.report(grid -> grid), "requests/received/research", "requests/received/legalService", "disputes/cases/review.other");
        assertEquals(List.of("-", "/", "—"), List.of(printed(intake, "requests/received/research"), printed(intake, "requests/received/legalService"),
                printed(intake, "disputes/cases/review.other")));
    }

    @Test
    void _14_noTotalsInTheRows() {
        var blank = GIVEN.figures().keySet().stream().filter(cell -> cell.table().equals("requests") && cell.column().equals("total")).map(CellRef::toString).toList();
        var given = GIVEN;
        for (var total : blank) {
            given = given.with(total, "");
        }
        given.assertRead(given.report(grid -> grid));
    }

    @Test
    void _15_feesWithAndWithoutDecimals() {
        for (var fee : List.of("59237.2449", "7545", "0.5", "24252.311082")) {
            var given = GIVEN.with("charges/administrativeFees/amount", fee);
            given.assertRead(given.report(grid -> grid));
        }
    }

    @Test
    void _16_aUnitThatIsNotThatOfTheColumnStaysAsItIsPrinted() {
        var given = GIVEN.with("charges/administrativeFees/amount", "251000元").with("requests/received/enterprise", "22（其中修订16件）");
        var intake = given.assertReadBut(given.report(grid -> grid), "charges/administrativeFees/amount", "requests/received/enterprise");
        assertEquals(List.of("251000元", Optional.of(Refusal.NOT_A_NUMBER), "22（其中修订16件）"), List.of(printed(intake, "charges/administrativeFees/amount"),
                reading(intake, "charges/administrativeFees/amount").refusal(), printed(intake, "requests/received/enterprise")));
    }

    @Test
    void _17_titlesOfSectionsAsOfficesWriteThem() {
        for (var titles : List.of(List.of("一、总体情况", "四、政府信息公开行政复议行政诉讼情况", "五、存在的问题及改进情况", "六、其他需要报告的事项"),
                List.of("一、 总体情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "五、存在问题及改进情况", "六、需要报告的其他事项"),
                List.of("一、政府信息公开工作总体情况", "四、 政府信息公开行政复议、行政诉讼情况", "五、政府信息公开工作存在的主要问题及改进情况", "六、其他需要报告的事项。"))) {
            var original = GIVEN.report(grid -> grid);
            var changed = original.passages().stream().map(passage -> passage instanceof gouji.original.Line line ? switch (line.text().substring(0, 1)) {
                case "一" -> lines(titles.get(0)).get(0);
                case "四" -> lines(titles.get(1)).get(0);
                case "五" -> lines(titles.get(2)).get(0);
                case "六" -> lines(titles.get(3)).get(0);
                default -> passage;
            } : passage).toList();
            var intake = GIVEN.assertRead(new Original(changed));
            assertEquals(GIVEN.assertRead(original).texts(), intake.texts(), titles::toString);
        }
    }

    @Test
    void _18_aPreambleInsideTheFirstSectionAndSubHeadingsOfTheirOwn() {
        var intake = Given.intake(new Original(lines(Given.TITLE, "一、总体情况", "根据有关规定编制本报告。", "（一）主动公开", "若干条。", "（六）教育培训", "两次。",
                "五、存在的主要问题及改进情况", "（一）主要问题", "一、不够及时", "六、其他需要报告的事项", "无")));
        assertEquals(Map.of("overview", "根据有关规定编制本报告。\n（一）主动公开\n若干条。\n（六）教育培训\n两次。", "problems", "（一）主要问题\n一、不够及时", "other", "无"), intake.texts());
    }

    @Test
    void _19_titleLinesThatComeAgain() {
        var intake = Given.intake(new Original(lines("政府信息公开年报", Given.OFFICE, "2023年政府信息公开工作年度报告", "正文", Given.OFFICE, "2023年政府信息公开工作年度报告",
                "根据有关规定编制本报告。", "一、总体情况", "若干。")));
        assertEquals(List.of(Optional.of(Given.OFFICE), OptionalInt.of(2023), Map.of(Form.PREAMBLE, "根据有关规定编制本报告。", "overview", "若干。")),
                List.of(intake.office(), intake.year(), intake.texts()));
    }

    @Test
    void _20_headingsWithoutTheirTables() {
        var intake = Given.intake(new Original(lines(Given.TITLE, "一、总体情况", "若干。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "问题。", "六、其他需要报告的事项", "无。")));
        assertEquals(List.of(Map.of(), Map.of("overview", "若干。", "problems", "问题。", "other", "无。")), List.of(intake.cells(), intake.texts()));
    }

    @Test
    void _21_titlesWithTheYearTwiceOrWithoutAnOffice() {
        assertEquals(List.of(Optional.of("示例县某某镇人民政府"), OptionalInt.of(2024)), title("示例县某某镇人民政府2024年度政府信息公开工作年度报告"));
        assertEquals(List.of(Optional.empty(), OptionalInt.of(2025)), title("2025年政府信息公开工作年度报告"));
        assertEquals(List.of(Optional.of("示例县教育局"), OptionalInt.of(2023)), title("2023年示例县教育局政府信息公开工作年度报告"));
        assertEquals(List.of(Optional.of("示例县教育局"), OptionalInt.of(2023)), title("示例县教育局", "二〇二三年政府信息公开", "工作年度报告"));
        assertEquals(List.of(Optional.of("示例县教育局"), OptionalInt.of(2023)), title("示例县教育局关于2023年政府信息公开工作的年度报告"));
    }

    @Test
    void _22_thousandsOfEmptyCells() {
        var noise = new ArrayList<Slot>(GIVEN.grid("requests").slots());
        for (var row = 0; row < 28; row++) {
            for (var column = 10; column < 40; column++) {
                noise.add(new Slot(row, column, 1, 1, ""));
            }
        }
        for (var row = 28; row < 200; row++) {
            for (var column = 0; column < 40; column++) {
                noise.add(new Slot(row, column, 1, 1, " "));
            }
        }
        GIVEN.assertRead(Given.report(GIVEN.grid("disclosure"), new Grid(noise), GIVEN.grid("disputes")));
    }

    @Test
    void _23_strayAngleBracketsStayInTheText() {
        var intake = Given.intake(new Original(lines(Given.TITLE, "按照年度报告格式>编制。", "一、总体情况", "登录269次<天>。")));
        assertEquals(Map.of(Form.PREAMBLE, "按照年度报告格式>编制。", "overview", "登录269次<天>。"), intake.texts());
    }

    @Test
    void _24_mergedCellsOfManyWidths() {
        var wide = new Grid(GIVEN.grid("requests").slots().stream().map(slot -> slot.column() < 3 && slot.column() + slot.width() <= 3 ? slot
                : new Slot(slot.row(), slot.column() < 3 ? slot.column() : 3 + 2 * (slot.column() - 3), slot.height(),
                        slot.row() % 2 == 0 || slot.row() < 3 ? 2 * slot.width() : slot.width(), slot.text())).toList());
        var blanks = GIVEN.with(figure -> figure.equals("0") ? "" : figure);
        GIVEN.assertRead(Given.report(GIVEN.grid("disclosure"), wide, GIVEN.grid("disputes")));
        var wideBlanks = new Grid(wide.slots().stream().map(slot -> slot.text().equals("0") ? new Slot(slot.row(), slot.column(), slot.height(), slot.width(), "") : slot).toList());
        blanks.assertRead(Given.report(blanks.grid("disclosure"), wideBlanks, blanks.grid("disputes")));
    }

    @Test
    void _25_aPageWithoutItsReportIsNone() {
        assertFalse(Given.intake(new Original(lines("某某县人民政府", "首页", "政务公开", "加载中"))).isReport());
    }

    @Test
    void _25_pagesThatAreOnlyPicturesAreTold() {
        var passages = GIVEN.report(grid -> grid).passages();
        assertEquals(Set.of(Remark.SOME_PAGES_ARE_PICTURES, Remark.UNKNOWN_SIGNS),
                GIVEN.assertRead(new Original(passages, Optional.of(new Paper("", Optional.empty(), List.of(1), 3)))).remarks());
        assertEquals(Set.of(), GIVEN.assertRead(new Original(passages, Optional.of(new Paper("", Optional.empty(), List.of(), 0)))).remarks());
    }

    @Test
    void _26_otherWritingsOfTheSameNumber() {
        var given = GIVEN.with("requests/received/naturalPerson", "1,234").with("licensing/licences/decisions", "１２３").with("enforcement/penalties/decisions", "89件")
                .with("requests/received/total", GIVEN.at("requests/received/total"));
        var intake = Given.intake(given.report(grid -> grid));
        assertEquals(List.of("1234", "123", "89"), List.of(figure(intake, "requests/received/naturalPerson"), figure(intake, "licensing/licences/decisions"),
                figure(intake, "enforcement/penalties/decisions")));
        for (var wrong : List.of("1,23", "007", "1 2", "①", "3²", "12.", "+3", "约5")) {
            var read = Given.intake(GIVEN.with("licensing/licences/decisions", wrong).report(grid -> grid));
            assertEquals(List.of(Optional.empty(), wrong), List.of(reading(read, "licensing/licences/decisions").figure(), printed(read, "licensing/licences/decisions")));
        }
    }

    @Test
    void _26_aNumberThatCameApartIsNotRead() {
        var row = "requests/disclosed/";
        var given = GIVEN.with(row + "naturalPerson", "1").with(row + "enterprise", "0").with(row + "research", "").with(row + "publicInterest", "")
                .with(row + "legalService", "").with(row + "otherOrganisation", "").with(row + "total", "10");
        given.assertReadBut(given.report(grid -> grid), row);
    }

    @Test
    void _27_columnsInAnotherOrderFollowTheirHeadings() {
        var turned = new Grid(GIVEN.grid("requests").slots().stream().map(slot -> slot.row() < 2 || slot.column() < 4 || slot.column() > 5 || slot.width() > 1 ? slot
                : new Slot(slot.row(), 9 - slot.column(), slot.height(), slot.width(), slot.text())).toList());
        GIVEN.assertRead(Given.report(GIVEN.grid("disclosure"), turned, GIVEN.grid("disputes")));
    }

    @Test
    void _28_wordsThatMayCountSomethingElse() {
        var given = GIVEN.with("licensing/licences/decisions", "89件次").with("enforcement/coercion/decisions", "0宗");
        var intake = given.assertReadBut(given.report(grid -> grid), "licensing/licences/decisions", "enforcement/coercion/decisions");
        assertEquals(List.of("89件次", "0宗"), List.of(printed(intake, "licensing/licences/decisions"), printed(intake, "enforcement/coercion/decisions")));
    }

    private static List<Object> title(String... lines) {
        var all = new ArrayList<>(lines(lines));
        all.addAll(lines("一、总体情况", "若干。"));
        var intake = Given.intake(new Original(all));
        return List.of(intake.office(), intake.year());
    }

    private static int row(Grid grid, String label) {
        return grid.slots().stream().filter(slot -> slot.text().startsWith(label)).findFirst().orElseThrow().row();
    }

    private static CellReading reading(Intake intake, String key) {
        return intake.cells().get(Reports.cell(key));
    }

    private static String printed(Intake intake, String key) {
        return reading(intake, key).printed();
    }

    private static String figure(Intake intake, String key) {
        return reading(intake, key).figure().orElseThrow().toString();
    }
}
