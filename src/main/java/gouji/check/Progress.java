package gouji.check;

import gouji.form.Cell;
import gouji.form.Section;
import gouji.report.Margin;
import java.util.List;

/**
 * How far a section has got (填报进度).
 *
 * @param missing cells still blank; 0 for a text
 */
public record Progress(Mark mark, long missing) {

    /** Distinguished by shape as well as by colour. */
    public enum Mark { EMPTY, PARTIAL, DONE, BROKEN, TO_CHECK }

    /** Of a text: what of it still stands as last year is to be looked at. */
    public static Progress ofText(String key, Sheet sheet) {
        var isUnrevised = sheet.report().marks(key).unrevised().findAny().isPresent();
        return new Progress(sheet.report().text(key).isBlank() ? Mark.EMPTY : isUnrevised ? Mark.TO_CHECK : Mark.DONE, 0);
    }

    public static Progress of(Section section, Sheet sheet, List<Finding> findings) {
        if (section.isText()) {
            return ofText(section.key(), sheet);
        }
        var cells = sheet.form().cellsOf(section).toList();
        var missing = sheet.blanks(cells);
        var inputs = cells.stream().filter(cell -> !cell.isComputed()).count();
        if (findings.stream().anyMatch(finding -> finding.isBroken() && finding.blocksExport()
                && finding.cells().stream().anyMatch(section::has))) {
            return new Progress(Mark.BROKEN, missing);
        } else if (missing > 0) {
            return new Progress(missing == inputs ? Mark.EMPTY : Mark.PARTIAL, missing);
        }
        return new Progress(cells.stream().map(Cell::ref).map(sheet.report()::margin).anyMatch(Margin::toCheck) ? Mark.TO_CHECK : Mark.DONE, 0);
    }
}
