package gouji.excel;

import gouji.check.Sheet;
import gouji.document.ReadTable;
import gouji.form.Cell;
import gouji.form.Rule;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import gouji.form.Unit;
import gouji.words.Language;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a section's tables (表): open cells for what is typed, formulas for the totals, colour where a column does not balance. */
final class TableSheet {

    /** What Excel keeps of a number. */
    static final int DIGITS = 15;
    private static final String MOST = "999999999999";
    private static final byte[] BROKEN = {(byte) 0xff, (byte) 0xc7, (byte) 0xce};
    private static final double ROW_HEIGHT = 18;
    private static final int LANDSCAPE = 12;
    private static final double LINE_HEIGHT = 13.5;

    private final XSSFSheet to;
    private final Looks looks;
    private final Sheet sheet;
    private final Section section;
    private final TableLayout layout;
    private final Places places;
    private final double[] widths;

    TableSheet(XSSFSheet to, Looks looks, Sheet sheet, Section section, Places places) {
        this.to = to;
        this.looks = looks;
        this.sheet = sheet;
        this.section = section;
        this.layout = TableLayout.of(section);
        this.places = places;
        this.widths = widths();
    }

    void write(Page page) {
        Page.widths(to, widths);
        page.head(to, layout.columns());
        for (var row = 0; row < layout.rows(); row++) {
            to.createRow(Places.TOP + row);
        }
        layout.slots().forEach(this::slot);
        heights();
        Stream.of(Unit.values()).forEach(this::validation);
        balance();
        to.setRepeatingRows(new CellRangeAddress(0, Places.TOP + headRows() - 1, -1, -1));
        // A table without row headings is the widest of all (table 4: 15 columns).
        to.getPrintSetup().setLandscape(widths.length > LANDSCAPE);
        page.finish(to);
    }

    private double[] widths() {
        var side = layout.slots().stream().filter(slot -> slot.content() instanceof Value).mapToInt(Slot::column).min().orElse(0);
        var widths = new double[layout.columns()];
        for (var column = 0; column < widths.length; column++) {
            widths[column] = column >= side ? side == 1 ? 20 : 9.5 : side == 1 ? 24 : column == 0 ? 7 : column == 1 ? 12 : 30;
        }
        return widths;
    }

    private void slot(Slot slot) {
        var top = Places.TOP + slot.row();
        var region = new CellRangeAddress(top, top + slot.rowSpan() - 1, slot.column(), slot.column() + slot.columnSpan() - 1);
        for (var row = region.getFirstRow(); row <= region.getLastRow(); row++) {
            for (var column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
                to.getRow(row).createCell(column).setCellStyle(isLong(slot) ? looks.label : looks.heading);
            }
        }
        if (slot.content() instanceof Value value) {
            figure(to.getRow(top).getCell(slot.column()), sheet.form().cell(value.ref()));
            if (region.getNumberOfCells() > 1) {
                for (var column = slot.column() + 1; column <= region.getLastColumn(); column++) {
                    to.getRow(top).getCell(column).setCellStyle(to.getRow(top).getCell(slot.column()).getCellStyle());
                }
            }
        } else {
            to.getRow(top).getCell(slot.column()).setCellValue(ReadTable.heading(slot));
        }
        if (region.getNumberOfCells() > 1) {
            to.addMergedRegion(region);
        }
    }

    private static boolean isLong(Slot slot) {
        return slot.content() instanceof Label label && label.ofRow() && slot.columnSpan() == 1 && slot.column() > 1;
    }

    private void figure(org.apache.poi.ss.usermodel.Cell to, Cell cell) {
        var reading = sheet.read(cell);
        to.setCellStyle(cell.isComputed() ? looks.total : looks.input);
        if (cell.isComputed()) {
            to.setCellFormula(places.sum(cell));
            if (reading.isWhole()) {
                to.setCellValue(reading.figure().amount().doubleValue());
            } else {
                to.setCellValue("");
            }
        } else if (reading.isWhole()) {
            if (reading.figure().amount().precision() <= DIGITS) {
                to.setCellValue(reading.figure().amount().doubleValue());
            } else {
                // Never a wrong digit: what Excel would round stands there as text.
                to.setCellStyle(looks.exact);
                to.setCellValue(reading.figure().toString());
            }
        }
    }

    /** Rows grow with their longest words; Excel does not measure merged cells, nor anything before they are changed. */
    private void heights() {
        var lines = new TreeMap<Integer, Double>();
        layout.slots().stream().filter(slot -> !(slot.content() instanceof Value)).forEach(slot -> {
            var width = 0.0;
            for (var column = slot.column(); column < slot.column() + slot.columnSpan(); column++) {
                width += widths[column];
            }
            // A Chinese character is two wide, and the type of headings is a little smaller than the standard one.
            var needed = Math.ceil(ReadTable.heading(slot).length() * 1.95 / (width - 1)) / slot.rowSpan();
            for (var row = slot.row(); row < slot.row() + slot.rowSpan(); row++) {
                lines.merge(row, needed, Math::max);
            }
        });
        lines.forEach((row, needed) -> to.getRow(Places.TOP + row).setHeightInPoints((float) Math.max(ROW_HEIGHT, needed * LINE_HEIGHT + 4)));
    }

    private int headRows() {
        return layout.slots().stream()
                .filter(slot -> slot.content() instanceof Value || slot.content() instanceof Label label && label.ofRow())
                .mapToInt(Slot::row).min().orElse(0);
    }

    private void validation(Unit unit) {
        var cells = new CellRangeAddressList();
        sheet.form().cellsOf(section).filter(cell -> !cell.isComputed() && cell.unit() == unit).map(cell -> places.of(cell.index()))
                .forEach(place -> cells.addCellRangeAddress(place.getRow(), place.getCol(), place.getRow(), place.getCol()));
        if (cells.countRanges() == 0) {
            return;
        }
        var rules = to.getDataValidationHelper();
        var first = cells.getCellRangeAddress(0).formatAsString();
        var rule = unit.decimals() == 0 ? rules.createIntegerConstraint(OperatorType.BETWEEN, "0", MOST)
                : rules.createCustomConstraint("AND(ISNUMBER(" + first + ")," + first + ">=0," + first + "<" + MOST + "," + first + "=ROUND("
                        + first + "," + unit.decimals() + "))");
        var validation = rules.createValidation(rule, cells);
        var words = Words.in(Language.CHINESE);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(words.say("excel.wrong"), words.say(unit.decimals() == 0 ? "excel.whole" : "excel.decimals", unit.decimals()));
        validation.setShowErrorBox(true);
        to.addValidationData(validation);
    }

    /** Each column that must balance turns red as a whole while it does not. */
    private void balance() {
        var formats = to.getSheetConditionalFormatting();
        sheet.form().rules().stream().filter(Rule.Balance.class::isInstance).map(Rule.Balance.class::cast)
                .flatMap(rule -> rule.places().stream())
                .filter(place -> section.has(sheet.form().cells().get(place.left().get(0)).ref())).forEach(place -> {
                    var format = formats.createConditionalFormattingRule(places.unbalanced(place.left(), place.right()));
                    var fill = format.createPatternFormatting();
                    fill.setFillBackgroundColor(new XSSFColor(BROKEN));
                    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                    formats.addConditionalFormatting(regions(place), format);
                });
    }

    private CellRangeAddress[] regions(Rule.Balance.Place place) {
        var regions = new ArrayList<CellRangeAddress>();
        var columns = new TreeMap<Short, List<Integer>>();
        Stream.concat(place.left().stream(), place.right().stream()).map(places::of)
                .forEach(at -> columns.computeIfAbsent(at.getCol(), column -> new ArrayList<>()).add(at.getRow()));
        columns.forEach((column, rows) -> regions.add(new CellRangeAddress(rows.stream().min(Integer::compare).orElseThrow(),
                rows.stream().max(Integer::compare).orElseThrow(), column, column)));
        return regions.toArray(CellRangeAddress[]::new);
    }
}
