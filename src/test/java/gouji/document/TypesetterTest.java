package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.VersionCode;
import gouji.exchange.WholeFile;
import gouji.report.Head;
import gouji.report.Report;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontShelf.ofThisMachine());
    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3);
    private static final Rectangle BOTTOM_LEFT = new Rectangle(60, 745, 180, 60);
    private static final Rectangle BOTTOM_RIGHT = new Rectangle(380, 745, 160, 60);

    @Test
    void aDraftSaysWhatTheReportSaysWithEveryFontInIt() throws Exception {
        var sheet = Samples.sheet(Samples.filled());
        var pdf = TYPESETTER.set(sheet, Dress.draft(3, AT));
        assertEquals(List.of(), pdf.differences());
        assertEquals(List.of(), pdf.missing());
        try (var pages = new Pages(pdf.bytes())) {
            assertEquals(4, pages.count());
            assertEquals(4, pdf.pages());
            assertEquals(Set.of(), pages.fonts(font -> !font.isEmbedded()));
            assertEquals(List.of(1, 2, 3, 4), pages.holding("送审稿·第3稿·2024-01-1214:03"));
            assertEquals(List.of(1, 2, 3, 4), pages.holding("草"));
            assertEquals("— 1 —", pages.text(1, BOTTOM_RIGHT));
            assertEquals("— 2 —", pages.text(2, BOTTOM_LEFT));
            assertEquals("版本码 " + VersionCode.of(sheet), pages.text(1, BOTTOM_LEFT));
            assertEquals("版本码 " + VersionCode.of(sheet), pages.text(2, BOTTOM_RIGHT));
            assertEquals("zh-CN", pages.document().getDocumentCatalog().getLanguage());
            assertEquals("示例县人民政府办公室2023年政府信息公开工作年度报告",
                    pages.document().getDocumentInformation().getTitle());
        }
    }

    @Test
    void whatWasLeftAsItIsStandsOnASheetOfItsOwnBehindTheDraftAndNowhereElse() throws Exception {
        var sheet = Samples.sheet(Samples.filled());
        var explained = List.of(new Explained("规章", "规章填了 2，本级机关一般无规章制定权", "州人民政府授权制定，\n见州政发〔2023〕3号 <原件>"),
                new Explained("一、总体情况", "这里有半角尖括号“<”", "已看过，不改（未写原因）"));
        var pdf = TYPESETTER.set(sheet, Dress.draft(3, AT).withExplained(explained));
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            assertEquals(List.of(5), pages.holding("附：核对中保留的事项（供审签，不随报告公布）"));
            assertEquals(List.of(5), pages.holding("见州政发〔2023〕3号<原件>"));
            assertEquals("", pages.text(5, new Rectangle(523, 98, 72, 640)), "beyond the text block");
        }
        assertEquals(DocumentHtml.of(sheet, Dress.FINAL), DocumentHtml.of(sheet, Dress.FINAL.withExplained(explained)));
    }

    @Test
    void theFinalDocumentCarriesNoMarkOfADraft() throws Exception {
        var pdf = TYPESETTER.set(Samples.sheet(Samples.filled()), Dress.FINAL);
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            assertEquals(List.of(), pages.holding("稿"));
            assertEquals(List.of(), pages.holding("草"));
            assertEquals("", pages.text(1, new Rectangle(0, 0, 595, 98)));
        }
    }

    @Test
    void theWatermarkIsLighterThanAnythingThatIsRead() throws Exception {
        var sheet = Samples.sheet(Samples.filled());
        try (var with = new Pages(TYPESETTER.set(sheet, Dress.draft(3, AT)).bytes());
                var without = new Pages(TYPESETTER.set(sheet, Dress.draft(3, AT).withWatermark(false)).bytes())) {
            var marked = with.picture(3, 72).getData();
            var plain = without.picture(3, 72).getData();
            var touched = 0;
            for (var y = 0; y < plain.getHeight(); y++) {
                for (var x = 0; x < plain.getWidth(); x++) {
                    var before = plain.getSample(x, y, 0);
                    var after = marked.getSample(x, y, 0);
                    touched += before == after ? 0 : 1;
                    assertTrue(after == before || before - after <= 30, "at " + x + ", " + y + ": " + before + " → " + after);
                }
            }
            assertTrue(touched > 1000, "the watermark is not there");
        }
    }

    @Test
    void aBlankReportPrintsTheEmptyForm() throws Exception {
        var pdf = TYPESETTER.set(Samples.blank(), Dress.draft(1, AT).asSample());
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            assertEquals(List.of(1, 2, 3), pages.holding("示例·非正式报告·送审稿·第1稿"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 11_398_889, 999_999_999_999L})
    void tableThreeStandsOnOnePageWithItsHeading(long figure) throws Exception {
        var pdf = TYPESETTER.set(Samples.sheet(Samples.allFigures(Samples.filled(), figure)), Dress.draft(1, AT));
        assertEquals(List.of(), pdf.differences());
        try (var pages = new Pages(pdf.bytes())) {
            var heading = pages.holding("三、收到和处理政府信息公开申请情况");
            assertEquals(1, heading.size());
            assertEquals(heading, pages.holding("申请人情况"));
            assertEquals(heading, pages.holding("一、本年新收政府信息公开申请数量"));
            assertEquals(heading, pages.holding("四、结转下年度继续办理"));
            assertEquals(pages.holding("四、政府信息公开行政复议、行政诉讼情况"), pages.holding("未经复议直接起诉"));
        }
    }

    @Test
    void aNameOfTwoHundredCharactersIsPrintedWhole() throws Exception {
        var pdf = TYPESETTER.set(Samples.sheet(renamed(Samples.filled(), "示例县人民政府办公室政务服务中心".repeat(13).substring(0, 200))),
                Dress.draft(1, AT));
        assertEquals(List.of(), pdf.differences());
    }

    @Test
    void longTextsAndStrangeCharactersLoseNothingUnnoticed() throws Exception {
        var report = Samples.filled()
                .withText("overview", "字".repeat(5_000) + "\n" + "a".repeat(5_000) + "\n<b>&\"' 𠮷镕喆堃犇 \u0007\u001c\ud800 \ue000 零\u200b宽\u00ad")
                .withText("problems", "一二三四五六七八九，十。".repeat(4_200));
        var pdf = TYPESETTER.set(Samples.sheet(report), Dress.draft(1, AT));
        assertEquals(List.of(), pdf.differences());
        assertEquals(List.of("U+0007", "U+001C", "U+D800", "\ue000 U+E000"), pdf.missing());
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> TYPESETTER.set(Samples.blank(), Dress.FINAL));
        assertFalse(Thread.interrupted());
    }

    @Test
    void theFileIsWrittenWholeAndNothingIsLeftBeside(@TempDir Path folder) throws Exception {
        var pdf = TYPESETTER.set(Samples.blank(), Dress.FINAL);
        var out = Files.writeString(folder.resolve("年报.pdf"), "older");
        WholeFile.write(out, pdf.bytes(), true);
        assertEquals(-1, Arrays.mismatch(pdf.bytes(), Files.readAllBytes(out)));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList());
        }
    }

    private static Report renamed(Report report, String name) {
        var head = report.head();
        return report.withHead(new Head(head.office(), name, head.level(), head.scope(), head.year()));
    }
}
