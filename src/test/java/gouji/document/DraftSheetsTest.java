package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.VersionCode;
import gouji.form.CellRef;
import java.awt.Rectangle;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft carries for those who approve it: what has changed since the former one, and a sheet to sign. */
class DraftSheetsTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontShelf.ofThisMachine());
    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3);

    @Test
    void aMarkedDraftShowsBothStatesAndIsReadBackAsTheNewOne() throws Exception {
        var before = Samples.filled();
        var now = Samples.with(before, "requests/received/naturalPerson", 9)
                .withText("overview", before.text("overview").replace("320条", "325条"))
                .withText("other", before.text("other").replace("没有其他需要报告的事项。", ""));
        var dress = Dress.draft(2, AT).since(Optional.of(new Dress.Former(1, Samples.sheet(before))), true);
        var pdf = TYPESETTER.set(Samples.sheet(now), dress);
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            assertEquals(List.of(1, 2, 3, 4), pages.holding("花脸稿，对照第1稿"));
            assertEquals(List.of(4), pages.holding("没有其他需要报告的事项。"));
        }
        var html = DocumentHtml.of(Samples.sheet(now), dress);
        assertTrue(html.contains("公开信息<del>320</del><ins>325</ins>条"), html);
        assertTrue(html.contains("<del>8</del> <ins>9</ins>"), html);
        assertEquals(DocumentHtml.of(Samples.sheet(now), Dress.draft(2, AT)), DocumentHtml.of(Samples.sheet(now),
                Dress.draft(2, AT).since(Optional.of(new Dress.Former(1, Samples.sheet(before))), false)));
    }

    @Test
    void whatIsStruckCountsForNothingWhereTheReportIsReadBack() throws Exception {
        var before = Samples.filled();
        var now = before.withText("overview", before.text("overview").replace("320条", "325条"));
        var pdf = TYPESETTER.set(Samples.sheet(now), Dress.draft(2, AT).since(Optional.of(new Dress.Former(1, Samples.sheet(before))), true));
        var former = ReadBack.of(pdf.bytes(), ReadBack.REPORT, Piece.of(Samples.sheet(before), Dress.draft(2, AT)));
        assertEquals("overview", former.differences().get(0).place());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11_398_889})
    void aTableThreeInWhichEveryFigureHasChangedStaysOnItsPage(long figure) throws Exception {
        var before = Samples.filled();
        var pdf = TYPESETTER.set(Samples.sheet(Samples.allFigures(before, figure)),
                Dress.draft(2, AT).since(Optional.of(new Dress.Former(1, Samples.sheet(before))), true));
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            var heading = pages.holding("三、收到和处理政府信息公开申请情况");
            assertEquals(heading, pages.holding("四、结转下年度继续办理"));
            assertEquals("", pages.text(heading.get(0), new Rectangle(523, 98, 72, 640)), "beyond the text block");
        }
    }

    @Test
    void theLastSheetIsToBeSignedAndTellsWhatHasChanged() throws Exception {
        var before = Samples.filled();
        var sheet = Samples.sheet(Samples.with(before, "requests/received/naturalPerson", 9));
        var dress = Dress.draft(2, AT).withSignOff(true).withExplained(List.of(new Explained("规章", "规章填了 2", "州人民政府授权制定")))
                .since(Optional.of(new Dress.Former(1, Samples.sheet(before))), false);
        var pdf = TYPESETTER.set(sheet, dress);
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            for (var said : List.of("送审签批单（不随报告公布）", "填报人", "审核人", "负责人签发", "公章", "版本码" + VersionCode.of(sheet) + "填报人",
                    "州人民政府授权制定", "附：与第1稿相比改动1处（不随报告公布）")) {
                assertEquals(List.of(5), pages.holding(said), said);
            }
        }
        assertEquals(OptionalInt.of(4), pdf.approverPage());
        assertEquals(OptionalInt.empty(), TYPESETTER.set(sheet, Dress.draft(2, AT)).approverPage());
        assertEquals(DocumentHtml.of(sheet, Dress.FINAL), DocumentHtml.of(sheet, Dress.FINAL.withSignOff(true)
                .since(Optional.of(new Dress.Former(1, Samples.sheet(before))), true)));
    }

    /** The right border of each row of the tables on it, also of those to sign. */
    @Test
    void theSheetToSignIsClosedOnItsRight() throws Exception {
        var dress = Dress.draft(2, AT).withSignOff(true).since(Optional.of(new Dress.Former(1, Samples.sheet(Samples.filled()))), false);
        try (var pages = new Pages(TYPESETTER.set(Samples.sheet(Samples.filled()), dress).bytes())) {
            var page = pages.holding("负责人签发").get(0);
            var picture = pages.picture(page, 72);
            var right = picture.getWidth() - (page % 2 == 1 ? 74 : 79);
            var rows = new ArrayList<Integer>();
            for (var y = 140; y < 500; y++) {
                for (var x = right - 4; x <= right + 4; x++) {
                    if (picture.getRaster().getSample(x, y, 0) < 160) {
                        rows.add(y);
                        break;
                    }
                }
            }
            assertTrue(rows.size() > 240, "only " + rows.size() + " points of height closed: " + rows);
        }
    }

    @Test
    void everyFigureAndEveryLineOfAParagraphHasItsSpot() throws Exception {
        var report = Samples.filled();
        var pdf = TYPESETTER.set(Samples.sheet(report), Dress.draft(1, AT));
        var cell = CellRef.parse("requests/received/naturalPerson").toString();
        var figure = pdf.spots().stream().filter(spot -> spot.place().equals(cell)).toList();
        assertEquals(1, figure.size());
        try (var pages = new Pages(pdf.bytes())) {
            var spot = figure.get(0);
            var around = new Rectangle((int) spot.x() - 1, (int) spot.y() - 1, (int) spot.width() + 3, (int) spot.height() + 3);
            assertEquals("8", pages.text(spot.page() + 1, around));
            var lines = pdf.spots().stream().filter(each -> each.place().equals("overview") && each.start() > 0).toList();
            assertTrue(lines.size() > 10, lines.toString());
            for (var line : lines) {
                var first = report.text("overview").substring(line.start()).strip().substring(0, 1);
                assertTrue(pages.text(line.page() + 1, new Rectangle((int) line.x() - 1, (int) line.y() - 1, 22, (int) line.height() + 3)).startsWith(first),
                        line.toString());
            }
        }
        assertEquals(Samples.FORM.cells().stream().map(each -> each.ref().toString()).toList().size(),
                pdf.spots().stream().filter(each -> each.place().contains("/")).map(Spot::place).distinct().count());
    }

    @Test
    void aBlankCellHasItsPlaceOnThePaperBetweenItsNeighbours() throws Exception {
        var spots = new HashMap<String, Spot>();
        TYPESETTER.set(Samples.blank(), Dress.draft(1, AT)).spots().stream().filter(each -> each.place().contains("/"))
                .forEach(each -> assertNull(spots.put(each.place(), each), each.toString()));
        assertEquals(Samples.FORM.cells().stream().map(each -> each.ref().toString()).collect(Collectors.toSet()), spots.keySet());
        var cell = spots.get("requests/received/enterprise");
        var left = spots.get("requests/received/naturalPerson");
        var below = spots.get("requests/carriedIn/enterprise");
        assertEquals(List.of(cell.page(), cell.page()), List.of(left.page(), below.page()));
        assertEquals(left.x() + left.width(), cell.x(), 1.5);
        assertEquals(left.y(), cell.y(), 0.1);
        assertEquals(cell.y() + cell.height(), below.y(), 1.5);
        assertEquals(cell.x(), below.x(), 0.1);
        assertTrue(cell.height() > 14 && cell.width() > 20, cell.toString());
    }

    @Test
    void aCharacterNoFontHasIsNamedWithItsPlace() throws Exception {
        var report = Samples.filled().withText("other", "第一段\ue000。\n第二段。");
        var pdf = TYPESETTER.set(Samples.sheet(report), Dress.draft(1, AT));
        assertEquals(List.of(new Lack("\ue000 U+E000", "六、其他事项", 4)), pdf.lacks());
    }
}
