package gouji.original;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.merged;
import static gouji.original.Expected.original;
import static gouji.original.Expected.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.original.Unopened.Why;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String LONG = "全年主动公开政府信息，内容涵盖机构职能、政策文件、财政预决算、行政许可和行政处罚等。".repeat(9);

    @Test
    void paragraphsAndBreaksAndBoxesAreLines() {
        assertEquals(original(line("年度报告"), line("一、总体情况"), line("收到申请 8 件。"), line("办结"), line("8 件"), line("完")),
                Originals.ofHtml("<h1>年度报告</h1>\n<p>一、总体\n情况</p><div>收到申请\u00a08&nbsp;件。<br><span>办结</span><br/>8\n件<div>完</div>\n</div>"));
    }

    @Test
    void aMarkOfANoteIsNoPartOfAFigure() {
        for (var mark : new String[] {"<sup>1</sup>", "<sub>1</sub>", "<span style=\"vertical-align: super\">1</span>", "<b><font style='vertical-align:sub'>1</font></b>",
                "<span style='mso-text-raise:5.0pt'>1</span>", "<span style='vertical-align:4px'>1</span>"}) {
            assertEquals(original(line("5¹")), Originals.ofHtml("<p>5" + mark + "</p>"), mark);
        }
        assertEquals(original(line("51")), Originals.ofHtml("<p>5<span style='vertical-align:baseline'>1</span></p>"));
        assertEquals(original(grid("甲|51", "乙|8")), Originals.ofHtml("<table><tr><td>甲</td><td style='vertical-align:top'>51</td></tr>"
                + "<tr><td>乙</td><td>8</td></tr></table>"));
    }

    @Test
    void mergedCellsStandWhereTheyAreDrawn() {
        assertEquals(original(merged(slot(0, 0, 2, 2, "申请人情况"), slot(0, 2, 1, 3, "法人或其他组织"), slot(1, 2, 1, 1, "商业\n企业"),
                slot(1, 3, 1, 1, "科研机构"), slot(1, 4, 1, 1, ""), slot(2, 0, 1, 1, "一"), slot(2, 1, 1, 1, "新收"), slot(2, 2, 1, 1, "3"),
                slot(2, 3, 1, 1, "0"), slot(2, 4, 1, 1, ""))),
                Originals.ofHtml("<table><tr><td rowspan=2 colspan='2'>申请人情况</td><td colspan=3>法人或其他组织</td></tr>"
                        + "<tr><td><p>商业</p><p>企业</p></td><td>科研机构</td><td>&nbsp;</td></tr>"
                        + "<tr><td>一</td><td>新收</td><td nowrap><p>3</p></td><td>0</td><td></td></tr></table>"));
    }

    @Test
    void spansEndWhereTheirTableOrItsHeadEnds() {
        assertEquals(original(merged(slot(0, 0, 1, 1, "信息内容"), slot(0, 1, 1, 1, "件数"), slot(1, 0, 2, 1, "规章"), slot(1, 1, 1, 1, "1"),
                slot(2, 1, 1, 1, "2"))),
                Originals.ofHtml("<table><thead><tr><th rowspan=9>信息内容</th><th>件数</th></tr></thead>"
                        + "<tbody><tr><td rowspan=0>规章</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>"));
    }

    @Test
    void aCellNeverCoversAnother() {
        assertEquals(original(merged(slot(0, 0, 1, 1, "甲"), slot(0, 1, 2, 1, "乙"), slot(1, 0, 1, 1, "丙"), slot(1, 3, 1, 1, "丁"))),
                Originals.ofHtml("<table><tr><td>甲</td><td rowspan=2>乙</td></tr><tr><td colspan=3>丙</td><td>丁</td></tr></table>"));
    }

    @Test
    void tablesThatArrangeThePageAreNone() {
        assertEquals(original(line("首页"), line("通知公告"), line("一、总体情况"), grid("规章|0", "行政许可|97"), line("主办单位")),
                Originals.ofHtml("<table><tr><td colspan=2>首页</td></tr><tr><td><table><tr><td>通知公告</td></tr></table></td><td>"
                        + "<table><tr><td><p>一、总体情况</p><table><tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>97</td></tr></table>"
                        + "</td></tr></table></td></tr><tr><td colspan=2>主办单位</td></tr></table>"));
    }

    @Test
    void aTableInEachCellIsPartOfWhatTheCellSays() {
        var cell = "<td><table><tr><td></td><td>%s</td></tr></table></td>";
        assertEquals(original(grid("信息内容|本年制发件数", "规章|0")), Originals.ofHtml("<table><tr>" + cell.formatted("信息内容") + cell.formatted("本年制发件数")
                + "</tr><tr>" + cell.formatted("规章") + cell.formatted("0") + "</tr></table>"));
    }

    @Test
    void tablesOfOneColumnOrOfLongTextAreLines() {
        assertEquals(original(line("甲"), line("乙")), Originals.ofHtml("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>"));
        assertEquals(original(line("栏目"), line(LONG)), Originals.ofHtml("<table><tr><td>栏目</td><td><p>" + LONG + "</p></td></tr></table>"));
    }

    @Test
    void aLongParagraphInATableOfFiguresIsALineBetweenItsParts() {
        assertEquals(original(line("一、总体情况"), line(LONG), grid("规章|0", "行政许可|97")),
                Originals.ofHtml("<table><tr><td colspan=2>一、总体情况</td></tr><tr><td colspan=2>" + LONG
                        + "</td></tr><tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>97</td></tr></table>"));
    }

    @Test
    void aRowThatIsNotShownIsNotThere() {
        assertEquals(original(grid("规章|0", "行政许可|97")), Originals.ofHtml("<table><tr><td>规章</td><td style='display: none'>9</td><td>0</td></tr>"
                + "<tr style='display:none'><td>x</td><td>9</td></tr><tr><td>行政许可</td><td>97</td></tr></table>"));
    }

    @Test
    void whatIsNotShownIsNotRead() {
        assertEquals(original(line("正文")), Originals.ofHtml("<head><title>标题</title><style>p{}</style></head><nav>首页</nav><script>var a='<p>1</p>'</script>"
                + "<p>正<del>删</del><span style='text-decoration:line-through'>9</span>文</p><div hidden>隐</div><div style='visibility:hidden'>隐</div>"
                + "<noscript>请开启</noscript><select><option>一</option></select><!-- <p>注</p> -->"));
    }

    @Test
    void aRaisedFigureIsNoPartOfTheFigureBeforeIt() {
        assertEquals(original(grid("规章|13¹", "行政许可|9")), Originals.ofHtml("<table><tr><td>规章</td><td>13<sup>1</sup></td></tr><tr><td>行政许可</td><td>9</td></tr></table>"));
    }

    @Test
    void itemsHaveTheNumbersABrowserShows() {
        assertEquals(original(line("3.甲"), line("4.乙"), line("丙")), Originals.ofHtml("<ol start=3><li>甲<li><b>乙</b></ol><ul><li>丙</ul>"));
    }

    @Test
    void preformattedTextKeepsItsTabsAndLines() {
        assertEquals(original(line("规章\t0\t 13"), line("完")), Originals.ofHtml("<pre>规章\t0\t 13\n\n完</pre>"));
    }

    /** Found by the fuzzer: a line with a return in it. */
    @Test
    void aReturnInPreformattedTextEndsALine() {
        assertEquals(original(line("规章"), line("0"), line("完")), Originals.ofHtml("<pre>规章&#13;0&#13;&#10;完&#13;</pre>"));
    }

    @Test
    void whatWasTypedIntoAFormIsShown() {
        assertEquals(original(grid("规章|13", "行政许可|")), Originals.ofHtml("<table><tr><td>规章</td><td><input value=13></td></tr>"
                + "<tr><td>行政许可</td><td><input type=hidden value=9></td></tr></table>"));
    }

    @Test
    void aPageWhoseTextAScriptBringsIsEmpty() {
        assertEquals(Unopened.because(Why.EMPTY), Originals.ofHtml("<html><body><div id=app></div><script>load()</script></body></html>"));
    }

    @Test
    void aPageThatNestsTooDeepIsRefused() {
        for (var depth : new int[] {600, 100_000}) {
            for (var tag : new String[] {"div", "table><tr><td", "b", "ul><li", "font"}) {
                assertEquals(Unopened.because(Why.TOO_DEEP, "500"), Originals.ofHtml(("<" + tag + ">").repeat(depth) + "13"), tag + depth);
            }
        }
    }

    @Test
    void aDeepPageWithinTheLimitIsRead() {
        assertEquals(original(line("13")), Originals.ofHtml("<div>".repeat(450) + "13" + "</div>".repeat(450)));
    }

    @Test
    void spansThatWouldFillTheMemoryDoNot() {
        var row = "<tr>" + "<td colspan=1000 rowspan=65534>1</td>".repeat(100) + "</tr>";
        assertEquals(200, Originals.ofHtml("<table>" + row.repeat(2) + "</table>") instanceof Original original
                ? ((Grid) original.passages().get(0)).slots().size() : 0);
    }

    @Test
    void whatTheClipboardSaysBeforeThePageIsNoText() {
        assertEquals(original(line("正文")), Originals.ofHtml("Version:0.9\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment--><p>正文</p></body></html>"));
    }
}
