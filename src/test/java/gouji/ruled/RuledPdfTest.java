package gouji.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.original.Grid;
import gouji.original.Line;
import gouji.original.Passage;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuledPdfTest {

    /** Two columns of 50, the upper left cell two rows high; 100, 100 is its corner. */
    private static final List<double[]> LINES = List.of(new double[] {100, 100, 200, 100}, new double[] {150, 120, 200, 120}, new double[] {100, 140, 200, 140},
            new double[] {100, 160, 200, 160}, new double[] {100, 100, 100, 160}, new double[] {150, 100, 150, 160}, new double[] {200, 100, 200, 160});
    private static final String CELLS = "0 0 2x1 a\n0 1 1x1 b\n1 1 1x1 12\n2 0 1x1 c\n2 1 1x1 345";

    static Stream<Arguments> waysToDrawALine() {
        return Stream.of(
                way("stroked", (drawing, line) -> drawing.line(line[0], line[1], line[2], line[3])),
                way("not quite straight", (drawing, line) -> drawing.line(line[0] + 0.4, line[1] - 0.3, line[2] - 0.4, line[3] + 0.5)),
                way("thin surfaces", (drawing, line) -> drawing.surface(line[0], line[1], Math.max(0.5, line[2] - line[0]), Math.max(0.5, line[3] - line[1]))),
                way("thick surfaces", (drawing, line) -> drawing.surface(line[0] - 2, line[1] - 2, line[2] - line[0] + 4, line[3] - line[1] + 4)),
                way("a thin outline", (drawing, line) -> drawing.outline(line[0], line[1], Math.max(0.4, line[2] - line[0]), Math.max(0.4, line[3] - line[1]))),
                way("double", (drawing, line) -> drawing.line(line[0], line[1], line[2], line[3])
                        .line(line[0] + 1.8, line[1] + 1.8, line[2] + 1.8, line[3] + 1.8)),
                way("dots", (drawing, line) -> {
                    for (var at = 0; at <= line[2] - line[0] + line[3] - line[1]; at += 3) {
                        drawing.surface(line[0] + (line[2] > line[0] ? at : 0), line[1] + (line[3] > line[1] ? at : 0), 1, 1);
                    }
                }),
                way("short of the corner", (drawing, line) -> drawing.line(line[0] + (line[2] > line[0] ? 2 : 0), line[1] + (line[3] > line[1] ? 2 : 0),
                        line[2] - (line[2] > line[0] ? 2 : 0), line[3] - (line[3] > line[1] ? 2 : 0))),
                way("in pieces", (drawing, line) -> drawing.line(line[0], line[1], (line[0] + line[2]) / 2, (line[1] + line[3]) / 2)
                        .line((line[0] + line[2]) / 2, (line[1] + line[3]) / 2, line[2], line[3])));
    }

    private static Arguments way(String name, BiConsumer<Drawing, double[]> way) {
        return Arguments.of(name, way);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToDrawALine")
    void cellsAreWhatLinesEncloseHoweverTheyAreDrawn(String name, BiConsumer<Drawing, double[]> way) {
        var drawing = new Drawing();
        LINES.forEach(line -> way.accept(drawing, line));
        assertEquals(CELLS, table(words(drawing)));
    }

    @Test
    void aBoxAroundEachCellIsAsGoodAsLines() {
        var drawing = new Drawing().outline(100, 100, 50, 40).outline(150, 100, 50, 20).outline(150, 120, 50, 20).outline(100, 140, 50, 20).outline(150, 140, 50, 20);
        assertEquals(CELLS, table(words(drawing)));
    }

    @Test
    void surfacesBehindTheCellsAndUnderlinedWordsChangeNothing() {
        var drawing = new Drawing().surface(100, 100, 100, 20).surface(100, 140, 50, 20).line(155, 136, 168, 136);
        LINES.forEach(line -> drawing.line(line[0], line[1], line[2], line[3]));
        assertEquals(CELLS, table(words(drawing)));
    }

    @ParameterizedTest
    @MethodSource("whites")
    void whiteDigitsOnThePaperAreNotRead(float[] white) {
        var drawing = new Drawing();
        LINES.forEach(line -> drawing.line(line[0], line[1], line[2], line[3]));
        assertEquals(CELLS, table(words(drawing).coloured(white).text(167, 133, "9").text(175, 153, "9")));
    }

    @ParameterizedTest
    @MethodSource("whites")
    void whiteDigitsOverAColourAreRead(float[] white) {
        var drawing = new Drawing().coloured(0.2F, 0.3F, 0.6F).surface(100, 100, 100, 60).coloured(white);
        LINES.forEach(line -> drawing.line(line[0], line[1], line[2], line[3]));
        assertEquals(CELLS, table(words(drawing)));
    }

    static Stream<Arguments> whites() {
        return Stream.of(new float[] {1}, new float[] {1, 1, 0.99F}, new float[] {0, 0, 0, 0}).map(Arguments::of);
    }

    @Test
    void aTableOpenAtItsSidesIsClosedWhereItsLinesEnd() {
        var drawing = new Drawing();
        LINES.subList(0, 4).forEach(line -> drawing.line(line[0], line[1], line[2], line[3]));
        assertEquals(CELLS, table(words(drawing.line(150, 100, 150, 160))));
    }

    @Test
    void wordsThatReachOverALineBelongWhereTheMiddleOfEachSignIs() {
        var drawing = new Drawing().outline(100, 100, 50, 20).outline(150, 100, 50, 20);
        assertEquals("0 0 1x1 left\n0 1 1x1 7", table(drawing.text(105, 113, "left").text(148.5, 113, "7")));
    }

    @Test
    void figuresApartAreNeverOneFigureAndFiguresDrawnTwiceAreOne() {
        var drawing = new Drawing().outline(100, 100, 50, 20).outline(150, 100, 50, 20);
        assertEquals("0 0 1x1 1 0\n0 1 1x1 23", table(drawing.text(105, 113, "1").text(113, 113, "0").text(155, 113, "23").text(155.3, 113, "23")));
    }

    @Test
    void aFigureOverprintedWithAnotherIsNone() {
        var drawing = new Drawing().outline(100, 100, 50, 20).outline(150, 100, 50, 20);
        assertEquals("0 0 1x1 a\n0 1 1x1 2\uFFFD3", table(drawing.text(105, 113, "a").text(155, 113, "2").text(156, 113, "3")));
    }

    @Test
    void whatIsStruckOutIsLeftOut() {
        var drawing = new Drawing().outline(100, 100, 50, 20).outline(150, 100, 50, 20);
        assertEquals("0 0 1x1 a\n0 1 1x1 37", table(drawing.text(105, 113, "a").text(155, 113, "25").line(155, 109.5, 166.2, 109.5).text(170, 113, "37")));
    }

    @Test
    void whatIsStruckOutRightBesideTheBorderOfItsCellIsLeftOut() {
        var drawing = new Drawing().outline(100, 100, 50, 20).outline(150, 100, 50, 20);
        assertEquals("0 0 1x1 a\n0 1 1x1 37", table(drawing.text(105, 113, "a").text(152, 113, "25").line(152, 109.5, 163.2, 109.5).text(170, 113, "37")));
    }

    @Test
    void wordsSetSidewaysOrOneBelowTheOtherAreReadAsWords() {
        var drawing = new Drawing().outline(100, 100, 20, 80).outline(120, 100, 20, 80).outline(140, 100, 20, 80).outline(160, 100, 20, 80);
        drawing.text(107, 110, 10, 90, "right").text(133, 170, 10, -90, "left").text(145, 115, "1").text(145, 130, "2").inCharacters("本年度");
        assertEquals("0 0 1x1 right\n0 1 1x1 left\n0 2 1x1 1/2\n0 3 1x1 本年度",
                table(drawing.text(165, 115, "A").text(165, 127, "B").text(165, 139, "C")));
    }

    @Test
    void aTurnedPageIsReadAsItIsLookedAtAndOneWithTurnedWordsAsTheyAre() {
        for (var turn : List.of(0, 90, 180, 270)) {
            var turned = new Drawing().outline(100, 100, 20, 50).outline(100, 150, 20, 50).text(107, 105, 10, 90, "a").text(107, 155, 10, 90, "12");
            turned.lastPage().setRotation(turn);
            assertEquals("0 0 1x1 a\n0 1 1x1 12", table(turned), "turned by " + turn);
        }
    }

    @Test
    void aTableOverAPageBreakIsOneUnlessItsHeadingsComeAgain() {
        var goesOn = new Drawing().outline(100, 700, 50, 20).outline(150, 700, 50, 20).text(105, 713, "a").text(155, 713, "1").text(140, 800, "- 1 -").page()
                .outline(100, 80, 50, 20).outline(150, 80, 50, 20).text(105, 93, "b").text(155, 93, "2").text(140, 800, "- 2 -");
        assertEquals(List.of("0 0 1x1 a\n0 1 1x1 1\n1 0 1x1 b\n1 1 1x1 2"), told(goesOn));
        var again = new Drawing().outline(100, 700, 50, 20).outline(150, 700, 50, 20).text(105, 713, "a").text(155, 713, "1").page()
                .outline(100, 80, 50, 20).outline(150, 80, 50, 20).text(105, 93, "a").text(155, 93, "1");
        assertEquals(List.of("0 0 1x1 a\n0 1 1x1 1", "0 0 1x1 a\n0 1 1x1 1"), told(again));
        var other = new Drawing().outline(100, 700, 50, 20).outline(150, 700, 50, 20).text(105, 713, "a").text(155, 713, "1").page()
                .outline(100, 80, 60, 20).outline(160, 80, 40, 20).text(105, 93, "b").text(165, 93, "2");
        assertEquals(List.of("0 0 1x1 a\n0 1 1x1 1", "0 0 1x1 b\n0 1 1x1 2"), told(other));
    }

    @Test
    void aCellThatGoesOnBehindAPageBreakIsOne() {
        var open = new Drawing().line(100, 700, 200, 700).line(100, 700, 100, 730).line(150, 700, 150, 730).line(200, 700, 200, 730)
                .text(105, 713, "a").text(155, 713, "1").page()
                .line(100, 80, 100, 110).line(150, 80, 150, 110).line(200, 80, 200, 110).line(100, 110, 200, 110).text(105, 93, "b").text(155, 103, "2");
        assertEquals(List.of("0 0 1x1 a/b\n0 1 1x1 1/2"), told(open));
        var group = new Drawing().outline(100, 700, 50, 40).outline(150, 700, 50, 20).outline(150, 720, 50, 20).text(105, 713, "a").text(155, 713, "1")
                .text(155, 733, "2").page().outline(100, 80, 50, 20).outline(150, 80, 50, 20).outline(100, 100, 50, 20).outline(150, 100, 50, 20)
                .text(155, 93, "3").text(105, 113, "b").text(155, 113, "4");
        assertEquals(List.of("0 0 3x1 a\n0 1 1x1 1\n1 1 1x1 2\n2 1 1x1 3\n3 0 1x1 b\n3 1 1x1 4"), told(group));
    }

    @Test
    void runningHeadsAndPageNumbersAreNotPartOfTheWords() {
        var drawing = new Drawing();
        for (var page = 1; page <= 3; page++) {
            drawing.text(200, 50, "County report " + page).text(100, 200, "Said on page " + page + ".").text(290, 800, String.valueOf(page));
            drawing = page < 3 ? drawing.page() : drawing;
        }
        assertEquals(List.of("Said on page 1.", "Said on page 2.", "Said on page 3."), told(drawing));
    }

    @Test
    void aFigureAloneAtTheFootOfAPageIsNoPageNumber() {
        assertEquals(List.of("Said.", "17"), told(new Drawing().text(100, 200, "Said.").text(290, 800, "17")));
    }

    @Test
    void fullLinesGoOnInTheNextOneAndAnIndentBeginsAParagraph() {
        var full = "Words that fill a line up to its very end, as they do in";
        var drawing = new Drawing().text(120, 100, full).text(100, 116, "a paragraph that ends here.").text(120, 132, full).text(120, 148, "Next one.")
                .text(100, 164, "Not").text(100, 180, "full.");
        assertEquals(List.of(full + " a paragraph that ends here.", full, "Next one.", "Not", "full."), told(drawing));
    }

    @Test
    void columnsWithWhiteBetweenThemAreATableWhereEachPieceHasItsColumn() {
        var clear = new Drawing().text(100, 100, "item").text(200, 100, "one").text(300, 100, "two").text(100, 120, "a").text(200, 120, "1").text(300, 120, "2")
                .text(100, 140, "b").text(300, 140, "4");
        assertEquals(List.of("0 0 1x1 item\n0 1 1x1 one\n0 2 1x1 two\n1 0 1x1 a\n1 1 1x1 1\n1 2 1x1 2\n2 0 1x1 b\n2 2 1x1 4"), told(clear));
        var unclear = new Drawing().text(100, 100, "item").text(200, 100, "one").text(300, 100, "two").text(100, 120, "a").text(240, 120, "1").text(300, 120, "2")
                .text(100, 140, "b").text(250, 140, "4");
        assertEquals(List.of("item\tone\ttwo", "a\t1\t2", "b\t4"), told(unclear));
    }

    @Test
    void aFrameAroundWordsIsNoTable() {
        assertEquals(List.of("In a frame."), told(new Drawing().outline(90, 90, 300, 60).text(100, 113, "In a frame.")));
    }

    private static Drawing words(Drawing drawing) {
        return drawing.text(105, 123, "a").text(155, 113, "b").text(155, 133, "12").text(105, 153, "c").text(180, 153, "345");
    }

    private static String table(Drawing drawing) {
        return told(drawing).stream().reduce((one, other) -> one + "\nand\n" + other).orElse("");
    }

    private static List<String> told(Drawing drawing) {
        return assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(drawing.bytes())).original().passages().stream().map(RuledPdfTest::told).toList();
    }

    private static String told(Passage passage) {
        return passage instanceof Grid grid ? Drawing.told(grid) : ((Line) passage).text();
    }
}
