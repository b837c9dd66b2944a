package gouji.office;

import gouji.original.Block;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import gouji.original.Line;
import gouji.original.Raised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;

/**
 * Reads a workbook in the form of 97 to 2003 (读 xls): each sheet that says something by its name and as one table, but
 * nothing of what is hidden. Figures stand as they are shown; those of formulas as they were shown last.
 */
final class XlsReader {

    private final DataFormatter shown = new DataFormatter(Locale.US);

    private XlsReader() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    /** @param root of the compound file */
    static List<Block> read(DirectoryNode root) throws IOException {
        try (var book = new HSSFWorkbook(root, false)) {
            var reader = new XlsReader();
            var blocks = new ArrayList<Block>();
            for (var sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                var table = reader.table(book.getSheetAt(sheet));
                if (!table.cells().isEmpty() && !book.isSheetHidden(sheet) && !book.isSheetVeryHidden(sheet)) {
                    blocks.add(new Line(book.getSheetName(sheet).replaceAll("[\\r\\n]+", " ")));
                    blocks.add(table);
                }
            }
            return blocks;
        }
    }

    private Frame table(HSSFSheet sheet) {
        var merged = new MergedRegions(sheet.getMergedRegions());
        var cells = new ArrayList<Cell>();
        for (var row : sheet) {
            for (var cell : row) {
                if (row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) {
                    continue;
                }
                var region = merged.at(cell.getRowIndex(), cell.getColumnIndex());
                if (!region.isCovered()) {
                    cells.add(Cell.of(cell.getRowIndex(), cell.getColumnIndex(), region.height(), region.width(), text(cell).replace('\u00a0', ' ').strip()));
                }
            }
        }
        return SheetCells.frame(cells);
    }

    /** What a cell shows; a number without a format with all its digits. */
    private String text(org.apache.poi.ss.usermodel.Cell cell) {
        var font = ((HSSFCell) cell).getCellStyle().getFont(cell.getSheet().getWorkbook());
        if (font.getStrikeout()) {
            return "";
        }
        return font.getTypeOffset() == Font.SS_NONE ? words(cell) : Raised.of(words(cell));
    }

    private String words(org.apache.poi.ss.usermodel.Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) {
            return rich((HSSFRichTextString) cell.getRichStringCellValue(), (HSSFWorkbook) cell.getSheet().getWorkbook());
        }
        return type == CellType.NUMERIC && cell.getCellStyle().getDataFormat() == 0 ? XlsxCells.whole(cell.getNumericCellValue()) : shown.formatCellValue(cell);
    }

    /** Without what is struck; marks of notes stay raised. */
    private static String rich(HSSFRichTextString rich, HSSFWorkbook book) {
        var text = new StringBuilder();
        for (var at = 0; at < rich.length(); at++) {
            var font = rich.getFontAtIndex(at);
            var character = rich.getString().substring(at, at + 1);
            if (font == HSSFRichTextString.NO_FONT || book.getFontAt(font).getTypeOffset() == Font.SS_NONE && !book.getFontAt(font).getStrikeout()) {
                text.append(character);
            } else if (!book.getFontAt(font).getStrikeout()) {
                text.append(Raised.of(character));
            }
        }
        return text.toString();
    }
}
