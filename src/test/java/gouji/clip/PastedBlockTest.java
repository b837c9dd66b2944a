package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.clip.PastedBlock.Piece;
import gouji.form.CellRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies on the clipboard becomes a grid, whatever it is. */
class PastedBlockTest {

    private static List<List<String>> texts(PastedBlock block) {
        return block.rows().stream().map(row -> row.stream().map(Piece::text).toList()).toList();
    }

    private static PastedBlock html(String body) {
        return PastedBlock.of(Optional.of("<html><body>" + body + "</body></html>"), Optional.of("text"));
    }

    @Test
    void linesEndAsAnyProgramEndsThem() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            assertEquals(List.of(List.of("1", "2"), List.of("", ""), List.of("3", "")), texts(Given.text("1\t2" + end + "\t" + end + "3" + end)));
        }
    }

    @Test
    void aCellWithALineBreakStandsInQuotationMarks() {
        assertEquals(List.of(List.of("一、\n\"本年\"", "2"), List.of("\"开\"口", "")), texts(Given.text("\"一、\n\"\"本年\"\"\"\t2\n\"开\"口\t\n")));
    }

    @Test
    void blankRowsAndColumnsAtTheEndAreNotThere() {
        assertEquals(List.of(List.of("", "1")), texts(Given.text("\t1\t\t\n" + "\t\t\n".repeat(100_000))));
        assertTrue(Given.text(" \t \n\n").isEmpty());
        assertTrue(PastedBlock.of(Optional.empty(), Optional.empty()).isEmpty());
    }

    @Test
    void aMergedCellIsSpreadOutAndHasOneFigure() {
        var block = html("<table><tr><td rowspan=2>甲<td colspan=2>5<tr><td>6<td>7</table>");
        assertEquals(List.of(List.of("甲", "5", "5"), List.of("甲", "6", "7")), texts(block));
        assertEquals("", block.at(0, 2).figure());
        assertEquals("5", block.at(0, 1).figure());
    }

    @Test
    void textIsTakenWhereThePageHasNoTable() {
        assertEquals(List.of(List.of("text")), texts(html("<p>甲 <b>5</b></p>")));
        assertEquals(List.of(List.of("text")), texts(html("<table></table>")));
    }

    @Test
    void theInnermostTablesAreTheTable() {
        assertEquals(List.of(List.of("1", "2"), List.of("3", "")),
                texts(html("<table><tr><td>menu<td><table><tr><td>1<td>2</table><table><tr><td>3</table></table>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sdval=\"3.456789\"|3.46|3.456789", "x:num=\"1234.0\"|1,234|1234", "sdval=\"0.30000000000000004\"|0.3|0.3",
            "sdval=\"45000\"|2023/3/15|2023/3/15", "sdval=\"12\"|###|12", "sdval=\"-4\"|-4|-4", "x:num|7|7", "sdval=\"1E+5\"|100000|100000"})
    void theFigureBehindWhatIsShownIsTaken(String attribute, String shown, String taken) {
        assertEquals(taken, html("<table><tr><td " + attribute + ">" + shown + "</td></tr></table>").at(0, 0).text());
    }

    @Test
    void scriptsAndImagesAreNothing() {
        assertEquals(List.of(List.of("1", "2")), texts(html("<script>location='http://example.org'</script><table onclick='alert(1)'><tr>"
                + "<td>1<script>alert(2)</script><img src='file:///etc/passwd' onerror='alert(3)'><td><iframe src='x'></iframe>2</table>")));
    }

    @Test
    void absurdSpansAreCutToTheTable() {
        var block = html("<table><tr><td rowspan=65000 colspan=16384>1</td></tr><tr><td>2</td></tr></table>");
        assertTrue(block.height() <= PastedBlock.MOST_ROWS && block.width() <= PastedBlock.MOST_COLUMNS);
    }

    @Test
    void whatIsLargerThanAnyTableIsReadInPartAndSaysSo() {
        assertTrue(Given.text("1\n".repeat(PastedBlock.MOST_ROWS + 1)).cut());
        assertFalse(Given.text("1\n".repeat(PastedBlock.MOST_ROWS)).cut());
        assertTrue(Given.text("1\t".repeat(PastedBlock.MOST_COLUMNS + 1) + "1").cut());
        assertTrue(html("<table>" + "<tr><td>1</td></tr>".repeat(PastedBlock.MOST_ROWS + 1) + "</table>").cut());
    }

    @Test
    void aMegabyteOfAnythingComesToAnEnd() {
        var random = new Random(3);
        var signs = "一二三、（）其他总计不予公开123.,\t\t\n\"<>/td ";
        var garbage = new StringBuilder();
        while (garbage.length() < 1_000_000) {
            garbage.append(signs.charAt(random.nextInt(signs.length())));
        }
        var at = List.of(List.of(CellRef.parse("requests/received/naturalPerson")));
        for (var text : List.of(garbage.toString(), "\"".repeat(1_000_000), "（一）".repeat(300_000), "<table>".repeat(140_000),
                "<table><tr>" + "<td colspan=1000 rowspan=1000>其他".repeat(30_000), "<".repeat(1_000_000), "\"a\t".repeat(330_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Landing.of(Given.blank(), Given.section("requests"),
                    PastedBlock.of(Optional.of(text), Optional.of(text)), at));
        }
    }

    @Test
    void markupThatNoParserFollowsIsReadAsText() {
        var html = "<table>" + "<div><p><b>1".repeat(600);
        assertEquals(PastedBlock.of(Optional.empty(), Optional.of("1\t2")), PastedBlock.of(Optional.of(html), Optional.of("1\t2")));
    }
}
