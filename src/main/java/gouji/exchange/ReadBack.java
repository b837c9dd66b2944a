package gouji.exchange;

import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file says when it is read again, held against the report it was made of (回读). */
public sealed interface ReadBack {

    /** It says the same. */
    record Same() implements ReadBack {
    }

    /** It says something else. */
    record Different(List<Change> changes, Map<CellRef, Unread> unread) implements ReadBack {

        public Different {
            changes = List.copyOf(changes);
            unread = Map.copyOf(unread);
        }
    }

    /** It cannot be read. */
    record Unreadable(Refused why) implements ReadBack {
    }

    /** A file for upload; its totals must be those of the sheet. */
    static ReadBack ofUpload(Sheet sheet, ReportFile.Result file) {
        var report = sheet.report();
        var totals = new HashMap<CellRef, Figure>();
        sheet.form().cells().stream().filter(Cell::isComputed).forEach(cell -> totals.put(cell.ref(), sheet.read(cell).figure()));
        return compare(new Report(report.head(), report.edition(), report.texts(), report.figures(), totals, Map.of(),
                report.accepted()), file);
    }

    /** A working copy; of the margins it keeps notes and sources. */
    static ReadBack ofWorkingCopy(Sheet sheet, ReportFile.Result file) {
        var report = sheet.report();
        var margins = new HashMap<CellRef, Margin>();
        report.margins().forEach((cell, margin) ->
                margins.put(cell, new Margin(List.of(), margin.source(), margin.note(), false, false)));
        margins.values().removeIf(Margin.EMPTY::equals);
        return compare(new Report(report.head(), report.edition(), report.texts(), report.figures(), report.controls(), margins,
                report.accepted()), file);
    }

    private static ReadBack compare(Report expected, ReportFile.Result file) {
        if (file instanceof Refused refused) {
            return new Unreadable(refused);
        }
        var read = (ReportFile.Read) file;
        var changes = Change.between(expected, read.report());
        return changes.isEmpty() && read.unread().isEmpty() ? new Same() : new Different(changes, read.unread());
    }
}
