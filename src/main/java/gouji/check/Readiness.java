package gouji.check;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule.Severity;
import java.util.List;

/**
 * Whether a report may be exported (可否导出), and what stands in the way. Window and command line both ask here.
 *
 * @param blocking  the findings that keep it back, broken and open
 * @param toCorrect how many findings must be corrected (必须改)
 * @param toCheck   how many findings she should look at (请核对)
 * @param blanks    how many typed cells are blank
 * @param marked    the cells she marked 待核, in printed order; no finding, for only she knows why, but nothing leaves before she has looked
 */
public record Readiness(List<Finding> blocking, long toCorrect, long toCheck, long blanks, List<CellRef> marked) {

    public Readiness {
        blocking = List.copyOf(blocking);
        marked = List.copyOf(marked);
    }

    public static Readiness of(Case subject) {
        return of(subject, Checker.check(subject));
    }

    /** The same where the findings of that case are at hand already. */
    public static Readiness of(Case subject, List<Finding> findings) {
        var broken = findings.stream().filter(Finding::isBroken).toList();
        var toCorrect = broken.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return new Readiness(findings.stream().filter(Finding::blocksExport).toList(), toCorrect, broken.size() - toCorrect,
                subject.sheet().blanks(subject.sheet().form().cells()), marked(subject.sheet()));
    }

    /** The cells she marked 待核, in printed order. */
    public static List<CellRef> marked(Sheet sheet) {
        return sheet.form().cells().stream().map(Cell::ref).filter(cell -> sheet.report().margin(cell).toCheck()).toList();
    }

    public boolean mayBeExported() {
        return blocking.isEmpty() && marked.isEmpty();
    }
}
