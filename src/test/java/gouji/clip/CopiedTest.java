package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other programs find on the clipboard. */
class CopiedTest {

    static Section section(String key) {
        return Samples.FORM.sections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
    }

    static List<List<CellRef>> block(String table, List<String> rows, List<String> columns) {
        return rows.stream().map(row -> columns.stream().map(column -> new CellRef(table, row, column)).toList()).toList();
    }

    /** All cells of a section, row by row. */
    static List<List<CellRef>> all(Section section) {
        return section.tables().stream().flatMap(table -> table.rowLeaves().stream().map(row ->
                table.columnLeaves().stream().map(column -> new CellRef(table.key(), row.key(), column.key())).toList())).toList();
    }

    @Test
    void figuresAloneAreLinesAndTabs() {
        var report = Stream.of("received/naturalPerson", "received/enterprise", "carriedIn/naturalPerson").reduce(Samples.blank(),
                (filled, cell) -> Samples.with(filled, "requests/" + cell, "12"), (one, other) -> other);
        assertEquals(new Copied("12\t12\n12\t\n", """
                <html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">
                <tr><td align="right">12</td><td align="right">12</td></tr>
                <tr><td align="right">12</td><td align="right"></td></tr>
                </table></body></html>"""), Copied.of(Sheet.of(Samples.FORM, report), section("requests"),
                block("requests", List.of("received", "carriedIn"), List.of("naturalPerson", "enterprise")), false));
    }

    @Test
    void headingsComeMergedOverWhatWasCopied() {
        var copied = Copied.of(Sheet.of(Samples.FORM, Samples.filled(3)), section("requests"),
                block("requests", List.of("unavailable.notHeld", "unavailable.mustBeCreated"), List.of("enterprise", "research", "total")), true);
        assertEquals("""
                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t
                \t\t\t法人或其他组织\t\t总计
                \t\t\t商业企业\t科研机构\t
                三、本年度办理结果\t（四）无法提供\t1.本机关不掌握相关政府信息\t3\t3\t18
                \t\t2.没有现成信息需要另行制作\t3\t3\t18
                """, copied.text());
        assertEquals("""
                <html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">
                <tr><td rowspan="3" colspan="3" H>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="3" H>申请人情况</td></tr>
                <tr><td colspan="2" H>法人或其他组织</td><td rowspan="2" H>总计</td></tr>
                <tr><td H>商业企业</td><td H>科研机构</td></tr>
                <tr><td rowspan="2" H>三、本年度办理结果</td><td rowspan="2" H>（四）无法提供</td><td H>1.本机关不掌握相关政府信息</td>F3</td>F3</td>F18</td></tr>
                <tr><td H>2.没有现成信息需要另行制作</td>F3</td>F3</td>F18</td></tr>
                </table></body></html>""".replace(" H>", " style=\"text-align:center;mso-number-format:'\\@'\">").replace("F", "<td align=\"right\">"),
                copied.html());
    }

    @Test
    void tableTwoComesAsFourTablesBelowEachOther() {
        var section = section("disclosure");
        assertEquals("""
                第二十条第（一）项\t\t\t
                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t1\t1\t1
                行政规范性文件\t1\t1\t1
                第二十条第（五）项\t\t\t
                信息内容\t本年处理决定数量\t\t
                行政许可\t1\t\t
                第二十条第（六）项\t\t\t
                信息内容\t本年处理决定数量\t\t
                行政处罚\t1\t\t
                行政强制\t1\t\t
                第二十条第（八）项\t\t\t
                信息内容\t本年收费金额（单位：万元）\t\t
                行政事业性收费\t1\t\t
                """, Copied.of(Sheet.of(Samples.FORM, Samples.filled(1)), section, all(section), true).text());
    }

    @Test
    void aTotalOverBlankCellsIsBlank() {
        assertEquals("\n", Copied.of(Sheet.of(Samples.FORM, Samples.blank()), section("disputes"),
                List.of(List.of(CellRef.parse("disputes/cases/review.total"))), false).text());
    }
}
