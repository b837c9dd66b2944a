package gouji.excel;

import gouji.document.Dress;
import gouji.words.Language;
import gouji.words.Words;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the sheets of the workbook have in common (版面): two lines above, the print set-up, the lock without a password. */
final class Page {

    private static final Pattern LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double MM = 1 / 25.4;

    private final Looks looks;
    private final Dress dress;
    private final String title;
    private final String code;

    /** @param code the version code */
    Page(Looks looks, Dress dress, String title, String code) {
        this.looks = looks;
        this.dress = dress;
        this.title = title;
        this.code = Words.in(Language.CHINESE).say("document.code", code);
    }

    /** @param columns of the sheet, over which the two lines go */
    void head(XSSFSheet sheet, int columns) {
        var row = sheet.createRow(0);
        row.setHeightInPoints(title.length() > 40 ? 66 : 44);
        row.createCell(0).setCellValue(literal(title));
        row.getCell(0).setCellStyle(looks.title);
        var line = sheet.createRow(1);
        line.setHeightInPoints(20);
        line.createCell(0).setCellValue(dress.header().isEmpty() ? code : dress.header() + " · " + code);
        line.getCell(0).setCellStyle(looks.remark);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, columns - 1));
    }

    /** Text as it stands, also where Excel would take a part of it for the code of a character: _x0041_. */
    static String literal(String text) {
        return LIKE_A_CODE.matcher(text).replaceAll("_x005F_");
    }

    void finish(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 20 * MM);
        sheet.setMargin(PageMargin.RIGHT, 20 * MM);
        sheet.setMargin(PageMargin.TOP, 25 * MM);
        sheet.setMargin(PageMargin.BOTTOM, 22 * MM);
        sheet.getFooter().setCenter("— &P —");
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** Widths in characters of the standard type. */
    static void widths(Sheet sheet, double... characters) {
        for (var column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(characters[column] * 256));
        }
    }
}
