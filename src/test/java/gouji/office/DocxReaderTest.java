package gouji.office;

import static gouji.office.Docx.cell;
import static gouji.office.Docx.holding;
import static gouji.office.Docx.paragraph;
import static gouji.office.Docx.row;
import static gouji.office.Docx.run;
import static gouji.office.Docx.span;
import static gouji.office.Docx.table;
import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.merged;
import static gouji.original.Expected.original;
import static gouji.original.Expected.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.original.Opened;
import gouji.original.Passage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String BEGINS = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void paragraphsAreLinesWhateverTheirRuns() {
        assertReads(paragraph(run("收到申请 "), run("<w:b/>", "8"), "<w:r><w:t>件</w:t><w:br/><w:t>办结</w:t><w:tab/><w:t>8</w:t></w:r>")
                + paragraph() + paragraph(run("&#160;无")), line("收到申请 8件"), line("办结\t8"), line(" 无"));
    }

    @Test
    void mergedCellsStandWhereTheyAreDrawn() {
        assertReads(table(row(cell(span(2) + BEGINS, "申请人情况"), cell(span(3), "法人或其他组织")),
                row(cell(span(2) + GOES_ON, ""), holding("", paragraph(run("商业")) + paragraph(run("企业"))), cell("科研机构"), cell("")),
                row(cell("一"), cell("新收"), cell("3"), cell("0"), cell(""))),
                merged(slot(0, 0, 2, 2, "申请人情况"), slot(0, 2, 1, 3, "法人或其他组织"), slot(1, 2, 1, 1, "商业\n企业"), slot(1, 3, 1, 1, "科研机构"),
                        slot(1, 4, 1, 1, ""), slot(2, 0, 1, 1, "一"), slot(2, 1, 1, 1, "新收"), slot(2, 2, 1, 1, "3"), slot(2, 3, 1, 1, "0"), slot(2, 4, 1, 1, "")));
    }

    @Test
    void cellsMayBeMergedTheOldWayAndRowsMayBeginLater() {
        assertReads(table(row(cell("<w:hMerge w:val=\"restart\"/>", "甲"), cell("<w:hMerge/>", ""), cell("乙")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("丙") + cell("丁") + "</w:tr>"),
                merged(slot(0, 0, 1, 2, "甲"), slot(0, 2, 1, 1, "乙"), slot(1, 1, 1, 1, "丙"), slot(1, 2, 1, 1, "丁")));
    }

    @Test
    void twoMergedCellsBelowEachOtherStayTwo() {
        assertReads(table(row(cell(BEGINS, "甲"), cell("1")), row(cell(GOES_ON, ""), cell("2")), row(cell(BEGINS, "乙"), cell("3")), row(cell(GOES_ON, ""), cell("4")),
                row(cell(""), cell("5"))),
                merged(slot(0, 0, 2, 1, "甲"), slot(0, 1, 1, 1, "1"), slot(1, 1, 1, 1, "2"), slot(2, 0, 2, 1, "乙"), slot(2, 1, 1, 1, "3"),
                        slot(3, 1, 1, 1, "4"), slot(4, 0, 1, 1, ""), slot(4, 1, 1, 1, "5")));
    }

    @Test
    void aTableThatHoldsTheReportIsNone() {
        assertReads(table(row(cell("机关"), holding("", paragraph(run("一、总体情况")) + table(row(cell("规章"), cell("0")), row(cell("行政许可"), cell("97")))))),
                line("机关"), line("一、总体情况"), grid("规章|0", "行政许可|97"));
    }

    @Test
    void whatWasDeletedHiddenOrStruckIsNotRead() {
        assertReads(paragraph("<w:del><w:r><w:delText>9</w:delText></w:r></w:del>", "<w:ins>" + run("13") + "</w:ins>", run("<w:vanish/>", "9"),
                run("<w:strike/>", "9"), run("<w:dstrike w:val=\"1\"/>", "9"), run("<w:strike w:val=\"0\"/>", "件"), "<w:moveFrom>" + run("9") + "</w:moveFrom>",
                "<w:moveTo>" + run("。") + "</w:moveTo>")
                + table(row(cell("规章"), cell("0")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("x") + cell("9") + "</w:tr>", row(cell("行政许可"), cell("97"))),
                line("13件。"), grid("规章|0", "行政许可|97"));
    }

    @Test
    void aMarkOfANoteIsNoPartOfAFigure() {
        var styles = "<w:style w:styleId=\"mark\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:styleId=\"note\"><w:basedOn w:val=\"mark\"/></w:style><w:style w:styleId=\"gone\"><w:rPr><w:strike/></w:rPr></w:style>";
        assertEquals(original(line("5¹"), line("5¹"), line("5¹"), line("5¹"), line("5")), new Office().read(Docx.of(
                paragraph(run("5"), run("<w:vertAlign w:val=\"superscript\"/>", "1")) + paragraph(run("5"), run("<w:vertAlign w:val=\"subscript\"/>", "1"))
                        + paragraph(run("5"), run("<w:position w:val=\"6\"/>", "1")) + paragraph(run("5"), run("<w:rStyle w:val=\"note\"/>", "1"))
                        + paragraph(run("5"), run("<w:rStyle w:val=\"gone\"/>", "1")), Map.of("styles", styles))));
    }

    @Test
    void theInstructionOfAFieldIsNotReadItsResultIs() {
        assertReads(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", run("13"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "<w:fldSimple w:instr=\"DATE\">" + run("件") + "</w:fldSimple><w:hyperlink>" + run("页") + "</w:hyperlink>"), line("13件页"));
    }

    @Test
    void textBoxesAndContentControlsAreRead() {
        var box = "<w:txbxContent>" + paragraph(run("框")) + "</w:txbxContent>";
        assertReads(paragraph(run("甲"), "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                + "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("<w:sdt><w:sdtContent>" + run("乙") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>"
                + paragraph("<w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r>"),
                line("甲"), line("框"), line("乙"), line("框"));
    }

    @Test
    void cellsInContentControlsAreCells() {
        assertReads(table("<w:sdt><w:sdtContent>" + row(cell("规章"), "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("0") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>", row(cell("行政许可"), cell("97"))), grid("规章|0", "行政许可|97"));
    }

    @Test
    void aRaisedFigureAndASymbolAreNoFigures() {
        assertReads(paragraph(run("13"), run("<w:vertAlign w:val=\"superscript\"/>", "1")) + paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/></w:r>"),
                line("13¹"), line("□"));
    }

    @Test
    void numbersThatWordWritesAreRead() {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、") + level(1, "chineseCountingThousand", "（%2）")
                + level(2, "decimal", "%3") + level(3, "bullet", "l") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        var styles = "<w:style w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        assertReads(Docx.of(item(1, 0, "总体情况") + item(1, 1, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 3, "丁")
                + "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>" + run("主动公开") + "</w:p>" + item(1, 1, "戊") + item(2, 0, "问题") + item(0, 0, "无") + item(9, 0, "无"),
                Map.of("numbering", numbering, "styles", styles)),
                line("一、总体情况"), line("（一）甲"), line("（二）乙"), line("1 丙"), line("丁"), line("二、主动公开"), line("（一）戊"), line("五、问题"), line("无"), line("无"));
    }

    @Test
    void aNoteStandsBehindWhatRefersToIt() {
        assertReads(Docx.of(paragraph(run("13"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + paragraph(run("完")),
                Map.of("footnotes", "<w:footnote w:id=\"2\">" + paragraph("<w:r><w:footnoteRef/></w:r>", run("含修订 2 件")) + "</w:footnote>")),
                line("13"), line("含修订 2 件"), line("完"));
    }

    private static String level(int level, String form, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static void assertReads(String body, Passage... expected) {
        assertReads(Docx.of(body), expected);
    }

    private static void assertReads(byte[] file, Passage... expected) {
        Opened read = new Office().read(file);
        assertEquals(original(expected), read);
    }
}
