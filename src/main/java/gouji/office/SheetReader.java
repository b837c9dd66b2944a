package gouji.office;

import gouji.original.Block;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import gouji.original.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a workbook in either form of Excel (读工作簿): each sheet that says something by its name and as one table, hidden ones too. Figures
 * stand as they are shown; those of formulas as they were shown last.
 */
final class SheetReader {

    private final DataFormatter shown = new DataFormatter(Locale.US);

    private SheetReader() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    static List<Block> xlsx(byte[] content) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new SheetReader().read(book);
        }
    }

    /** @param root of the compound file */
    static List<Block> xls(DirectoryNode root) throws IOException {
        try (var book = new HSSFWorkbook(root, false)) {
            return new SheetReader().read(book);
        }
    }

    private List<Block> read(Workbook book) {
        var blocks = new ArrayList<Block>();
        for (var sheet : book) {
            var table = table(sheet);
            if (!table.cells().isEmpty()) {
                blocks.add(new Line(sheet.getSheetName()));
                blocks.add(table);
            }
        }
        return blocks;
    }

    private Frame table(Sheet sheet) {
        var merged = new MergedRegions(sheet.getMergedRegions());
        var cells = new ArrayList<Cell>();
        for (var row : sheet) {
            for (var cell : row) {
                var region = merged.at(cell.getRowIndex(), cell.getColumnIndex());
                var text = region.isCovered() ? "" : text(cell);
                if (!text.isEmpty()) {
                    cells.add(Cell.of(cell.getRowIndex(), cell.getColumnIndex(), region.height(), region.width(), text));
                }
            }
        }
        return new Frame(cells);
    }

    private String text(org.apache.poi.ss.usermodel.Cell cell) {
        // A formula whose value was never stored would be read as 0.
        var isUnknown = cell.getCellType() == CellType.FORMULA && cell instanceof XSSFCell newer && !newer.getCTCell().isSetV();
        return (isUnknown ? "=" + cell.getCellFormula() : shown.formatCellValue(cell)).replace('\u00a0', ' ').strip();
    }
}
