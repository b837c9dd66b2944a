package gouji.office;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.merged;
import static gouji.original.Expected.original;
import static gouji.original.Expected.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.UnreadableException;
import gouji.opc.Archive;
import gouji.original.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void eachSheetIsATableBehindItsName() throws IOException {
        assertReads(book -> {
            rows(book.createSheet("表二"), "规章|0", "行政许可|97");
            book.createSheet("空表");
            rows(book.createSheet("说明"), "甲|乙");
        }, line("表二"), grid("规章|0", "行政许可|97"), line("说明"), grid("甲|乙"));
    }

    @Test
    void whatIsHiddenOrStruckIsNotRead() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表二"), "规章|5|0|6", "规章|7|8|8", "行政许可|5|97|9");
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            var struck = book.createFont();
            struck.setStrikeout(true);
            var style = book.createCellStyle();
            style.setFont(struck);
            sheet.getRow(2).getCell(3).setCellStyle(style);
            rows(book.createSheet("去年"), "规章|9", "行政许可|9");
            book.setSheetHidden(1, true);
        }, line("表二"), merged(slot(0, 0, 1, 1, "规章"), slot(0, 2, 1, 1, "0"), slot(0, 3, 1, 1, "6"), slot(2, 0, 1, 1, "行政许可"), slot(2, 2, 1, 1, "97"),
                slot(2, 3, 1, 1, "")));
    }

    @Test
    void aMarkOfANoteIsNoPartOfAFigure() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表"), "规章|0", "行政许可|");
            var text = book.getCreationHelper().createRichTextString("51");
            var raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            text.applyFont(1, 2, raised);
            sheet.getRow(1).createCell(1).setCellValue(text);
        }, line("表"), grid("规章|0", "行政许可|5¹"));
    }

    @Test
    void mergedCellsStandWhereTheyAreDrawn() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表三"), "申请人情况||法人|", "||商业|科研", "一|新收|3|0");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        }, line("表三"), merged(slot(0, 0, 2, 2, "申请人情况"), slot(0, 2, 1, 2, "法人"), slot(1, 2, 1, 1, "商业"), slot(1, 3, 1, 1, "科研"),
                slot(2, 0, 1, 1, "一"), slot(2, 1, 1, 1, "新收"), slot(2, 2, 1, 1, "3"), slot(2, 3, 1, 1, "0")));
    }

    @Test
    void aBlankCellIsOneWhereSomethingStandsInItsRowAndAColumnOfIt() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表"), "规章|0||", "||||", "许可||97|", "||");
            sheet.createRow(99).createCell(50);
        }, line("表"), merged(slot(0, 0, 1, 1, "规章"), slot(0, 1, 1, 1, "0"), slot(0, 2, 1, 1, ""), slot(2, 0, 1, 1, "许可"), slot(2, 1, 1, 1, ""), slot(2, 2, 1, 1, "97")));
    }

    @Test
    void figuresStandAsTheyAreShown() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表"), "规章|", "收费|", "合计|", "许可|", "复议|");
            number(book, sheet, 0, 13, "General");
            number(book, sheet, 1, 1234.5678, "#,##0.00");
            number(book, sheet, 2, 0.1 + 0.2, "General");
            number(book, sheet, 3, 22, "0\"件\"");
            number(book, sheet, 4, 0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
        }, line("表"), grid("规章|13", "收费|1,234.57", "合计|0.3", "许可|22件", "复议|-"));
    }

    @Test
    void formulasSayWhatTheySaidLast() throws IOException {
        assertReads(book -> {
            var sheet = rows(book.createSheet("表"), "规章|", "合计|");
            sheet.getRow(0).createCell(1).setCellValue(13);
            sheet.getRow(1).createCell(1).setCellFormula("B1*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }, line("表"), grid("规章|13", "合计|26"));
    }

    @Test
    void aFormulaThatWasNeverComputedIsNotZero() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = rows(book.createSheet("表"), "规章|", "合计|97");
            var cell = (XSSFCell) sheet.getRow(0).createCell(1);
            cell.setCellFormula("B2*2");
            if (cell.getCTCell().isSetV()) {
                cell.getCTCell().unsetV();
            }
            assertEquals(original(line("表"), grid("规章|=B2*2", "合计|97")), new Office().read(bytes(book)));
        }
    }

    /** Found by the fuzzer: the library has no such area. */
    @Test
    void aMergedCellMayBeNamedByItsLowerCornerFirst() throws IOException, UnreadableException {
        try (var book = new XSSFWorkbook()) {
            rows(book.createSheet("表"), "规章|0", "|97").addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            var parts = new LinkedHashMap<>(Archive.read(bytes(book)));
            parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, sheet) ->
                    new String(sheet, StandardCharsets.UTF_8).replace("A1:A2", "A2:A1").getBytes(StandardCharsets.UTF_8));
            assertEquals(original(line("表"), merged(slot(0, 0, 2, 1, "规章"), slot(0, 1, 1, 1, "0"), slot(1, 1, 1, 1, "97"))), new Office().read(Archive.write(parts)));
        }
    }

    @Test
    void aTextInASheetIsALine() throws IOException {
        var text = "全年主动公开政府信息，内容涵盖机构职能、政策文件、财政预决算、行政许可和行政处罚等。".repeat(3);
        assertReads(book -> {
            var sheet = rows(book.createSheet("年报"), "一、总体情况|", text + "|", "规章|0", "行政许可|97");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        }, line("年报"), line("一、总体情况"), line(text), grid("规章|0", "行政许可|97"));
    }

    /** The same workbook in both forms. */
    private static void assertReads(Consumer<Workbook> made, Passage... expected) throws IOException {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            try (book) {
                made.accept(book);
                assertEquals(original(expected), new Office().read(bytes(book)), book.getClass().getSimpleName());
            }
        }
    }

    private static Sheet rows(Sheet sheet, String... rows) {
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|", -1);
            var made = sheet.createRow(row);
            for (var column = 0; column < cells.length; column++) {
                made.createCell(column).setCellValue(cells[column]);
            }
        }
        return sheet;
    }

    private static void number(Workbook book, Sheet sheet, int row, double number, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = sheet.getRow(row).createCell(1);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
