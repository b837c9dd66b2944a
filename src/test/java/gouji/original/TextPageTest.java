package gouji.original;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.original;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextPageTest {

    @Test
    void linesStayAsTheyAreAndBlankOnesToo() {
        assertEquals(original(line("一、总体情况"), line(""), line("　　收到申请 8 件。"), line("0    13")),
                Originals.ofText("一、总体情况\r\n\r\n　　收到申请\u00a08\u00a0件。  \r\n0    13"));
    }

    @Test
    void linesWithTabsAreATable() {
        assertEquals(original(line("二、主动公开政府信息情况"),
                grid("第二十条第（一）项|||", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|2||15"), line("三、")),
                Originals.ofText("二、主动公开政府信息情况\n第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
                        + "规章\t0\t0\t0\n行政规范性文件\t2\t\t15\n三、"));
    }

    @Test
    void aRowMayBeginWithCellsInWhichNothingStands() {
        assertEquals(original(grid("三、本年度办理结果|（一）予以公开||3|0", "|（三）不予公开|1.属于国家秘密|1|0", "||2.其他法律行政法规禁止公开|0|0")),
                Originals.ofText("三、本年度办理结果\t（一）予以公开\t\t3\t0\n\t（三）不予公开\t1.属于国家秘密\t1\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0"));
    }

    @Test
    void oneRowByItselfIsATableWhereItHasThreeCells() {
        assertEquals(original(grid("0|1|2|0|3"), line(""), line("备注\t无")), Originals.ofText("0\t1\t2\t0\t3\n\n备注\t无"));
    }

    @Test
    void headingsBehindTheirNumbersAreLines() {
        assertEquals(original(line("一、\t总体情况"), line("（一）\t主动公开情况"), line("\t全年公开信息。")),
                Originals.ofText("一、\t总体情况\n（一）\t主动公开情况\n\t全年公开信息。"));
    }

    @Test
    void anOrdinalBesideAFigureIsARow() {
        assertEquals(original(grid("1|13", "2|0")), Originals.ofText("1\t13\n2\t0"));
    }

    @Test
    void aCellInQuotationMarksGoesOnOverLines() {
        assertEquals(original(grid("自然人|商 业\n企业|科研\n机构", "8|0|\"3\"")), Originals.ofText("自然人\t\"商 业\n企业\"\t\"科研\n机构\"\n8\t0\t\"3\""));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsPartOfItsCell() {
        assertEquals(original(grid("甲|\"乙", "丙|丁")), Originals.ofText("甲\t\"乙\n丙\t丁"));
    }

    @Test
    void tablesOfMarkdownLoseTheirRules() {
        assertEquals(original(line("## 表二"), grid("信息内容|本年制发件数|现行有效件数", "规章|0|", "规范性\n文件|13|55")),
                Originals.ofText("## 表二\n| 信息内容 | 本年制发件数 | 现行有效件数 |\n|---|:-:|---:|\n| 规章 | 0 | |\n| **规范性<br>文件** | 13 | 55 |"));
    }

    @Test
    void barsInWhichNothingStandsAreNoise() {
        assertEquals(original(grid("规章|0|2", "行政规范性文件|1|")),
                Originals.ofText("| | | | | |\n||规章 | | 0 || 2 |\n||||||\n|| 行政规范性文件 | | 1 || |\n|||"));
    }

    @Test
    void drawnTablesAreTables() {
        assertEquals(original(grid("规章|0", "行政许可|97")), Originals.ofText("┌──┬─┐\n│规章│0│\n├──┼─┤\n│行政许可│97│\n└──┴─┘"));
        assertEquals(original(grid("规章|0", "行政许可|97")), Originals.ofText("+----+--+\n| 规章 | 0 |\n+----+--+\n| 行政许可 | 97 |\n+----+--+"));
    }

    @Test
    void aFigureMayBeAHyphen() {
        assertEquals(original(grid("规章|-", "行政许可|0", "-|-")), Originals.ofText("规章 | -\n行政许可 | 0\n- | -"));
    }

    @Test
    void oneBarInOneLineIsNoTable() {
        assertEquals(original(line("上一篇 | 下一篇")), Originals.ofText("上一篇 | 下一篇"));
    }

    @Test
    void aLongParagraphWithATabIsALine() {
        var paragraph = "本机关".repeat(80) + "\t" + "公开".repeat(120);
        assertEquals(original(line(paragraph), line(paragraph)), Originals.ofText(paragraph + "\n" + paragraph));
    }

    @Test
    void aTextInWhichNothingStandsIsEmpty() {
        assertEquals(Unopened.because(Unopened.Why.EMPTY), Originals.ofText(" \n\t\n\u3000"));
    }
}
