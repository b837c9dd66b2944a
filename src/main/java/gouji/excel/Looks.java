package gouji.excel;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a workbook (单元格样式), each made once. What may be filled in is white and open, all else grey and locked. */
final class Looks {

    private static final byte[] GREY = {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2};
    private static final byte[] QUIET = {0x55, 0x55, 0x55};

    final CellStyle title;
    final CellStyle remark;
    final CellStyle heading;
    final CellStyle label;
    final CellStyle total;
    final CellStyle input;
    /** For text in a place of figures: one that Excel would round, or none at all. */
    final CellStyle exact;
    final CellStyle text;
    /** For text that begins like a formula: changed in Excel, it stays text. */
    final CellStyle quoted;

    private final XSSFWorkbook book;

    Looks(XSSFWorkbook book) {
        this.book = book;
        title = style(16, true, style -> style.setAlignment(HorizontalAlignment.CENTER));
        remark = style(10, false, style -> {
            var font = book.createFont();
            font.setFontName("宋体");
            font.setFontHeightInPoints((short) 10);
            font.setColor(new XSSFColor(QUIET));
            style.setFont(font);
        });
        heading = bordered(10, style -> fill(style, HorizontalAlignment.CENTER));
        label = bordered(10, style -> fill(style, HorizontalAlignment.LEFT));
        total = bordered(11, style -> {
            fill(style, HorizontalAlignment.CENTER);
            figure(style);
        });
        input = bordered(11, style -> {
            open(style, HorizontalAlignment.CENTER);
            figure(style);
        });
        exact = bordered(11, style -> {
            open(style, HorizontalAlignment.CENTER);
            figure(style);
            style.setDataFormat((short) 0x31);
        });
        text = bordered(11, style -> {
            open(style, HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
        quoted = bordered(11, style -> {
            open(style, HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setQuotePrefixed(true);
        });
    }

    private XSSFCellStyle style(int points, boolean bold, Consumer<XSSFCellStyle> more) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        more.accept(style);
        return style;
    }

    private XSSFCellStyle bordered(int points, Consumer<XSSFCellStyle> more) {
        return style(points, false, style -> {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            more.accept(style);
        });
    }

    private static void fill(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setFillForegroundColor(new XSSFColor(GREY));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A figure too long for its column is set smaller; ##### would say nothing. */
    private static void figure(XSSFCellStyle style) {
        style.setWrapText(false);
        style.setShrinkToFit(true);
    }

    private static void open(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setLocked(false);
    }
}
