package gouji.exchange;

import gouji.exchange.Refused.Reason;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a report of what a finished document says (读成报告): typed cells are figures, totals are printed totals, blank stays blank. */
public final class PrintedReport {

    private PrintedReport() {
    }

    /**
     * The report, or the first thing in which it is none.
     *
     * @param texts   by key of the form
     * @param printed each of the form's cells as it is printed, nothing where it is blank
     */
    public static ReportFile.Result read(Form form, Head head, Map<String, String> texts, Map<CellRef, String> printed) {
        var read = new HashMap<CellRef, Figure>();
        var unread = new HashMap<CellRef, Unread>();
        for (var cell : form.cells()) {
            var words = printed.getOrDefault(cell.ref(), "");
            if (!words.isEmpty()) {
                var figure = PrintedFigure.read(words, cell);
                figure.figure().ifPresent(each -> read.put(cell.ref(), each));
                figure.unread().ifPresent(text -> unread.put(cell.ref(), text));
            }
        }
        return read(form, head, texts, read, unread);
    }

    /**
     * The report of figures that were read already, or the first thing in which it is none.
     *
     * @param read   the figures, those of computed cells as printed totals
     * @param unread what is printed and is no figure
     */
    public static ReportFile.Result read(Form form, Head head, Map<String, String> texts, Map<CellRef, Figure> read, Map<CellRef, Unread> unread) {
        var wrong = wrong(head, texts);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var figures = new HashMap<>(read);
        var controls = new HashMap<CellRef, Figure>();
        var unstated = new HashSet<CellRef>();
        for (var cell : form.cells()) {
            if (cell.isComputed() && figures.containsKey(cell.ref())) {
                controls.put(cell.ref(), figures.remove(cell.ref()));
            } else if (cell.isComputed() && !unread.containsKey(cell.ref())) {
                unstated.add(cell.ref());
            }
        }
        return new ReportFile.Read(form, new Report(head, form.edition(), texts, figures, controls, Map.of(), List.of()), unread, unstated);
    }

    private static Optional<Refused> wrong(Head head, Map<String, String> texts) {
        if (head.year() < 2008 || head.year() > 2099) {
            return Optional.of(Refused.of(Reason.WRONG_YEAR, "year", String.valueOf(head.year())));
        } else if (head.officeName().isBlank()) {
            return Optional.of(Refused.of(Reason.NO_NAME, "office"));
        } else if (head.officeName().length() > Office.NAME_LIMIT) {
            return Optional.of(tooLong("office", head.officeName(), Office.NAME_LIMIT));
        }
        return texts.entrySet().stream().filter(text -> text.getValue().length() > Report.TEXT_LIMIT).findFirst()
                .map(text -> tooLong(text.getKey(), text.getValue(), Report.TEXT_LIMIT));
    }

    private static Refused tooLong(String key, String text, int limit) {
        return Refused.of(Reason.TOO_LONG, key, String.valueOf(text.length()), String.valueOf(limit));
    }
}
