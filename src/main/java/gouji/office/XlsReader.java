package gouji.office;

import gouji.original.Block;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import gouji.original.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Reads a workbook in the form of 97 to 2003 (读 xls): each sheet that says something by its name and as one table, hidden ones too. Figures
 * stand as they are shown; those of formulas as they were shown last.
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
                if (!table.cells().isEmpty()) {
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
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && cell.getCellStyle().getDataFormat() == 0 ? XlsxCells.whole(cell.getNumericCellValue()) : shown.formatCellValue(cell);
    }
}
