package gouji.check;

import gouji.form.Rule.Severity;
import java.util.List;

/**
 * Whether a report may be exported (可否导出), and what stands in the way. Window and command line both ask here.
 *
 * @param blocking  the findings that keep it back, broken and open
 * @param toCorrect how many findings must be corrected (必须改)
 * @param toCheck   how many findings she should look at (请核对)
 * @param blanks    how many typed cells are blank
 */
public record Readiness(List<Finding> blocking, long toCorrect, long toCheck, long blanks) {

    public Readiness {
        blocking = List.copyOf(blocking);
    }

    public static Readiness of(Case subject) {
        return of(subject, Checker.check(subject));
    }

    /** The same where the findings of that case are at hand already. */
    public static Readiness of(Case subject, List<Finding> findings) {
        var broken = findings.stream().filter(Finding::isBroken).toList();
        var toCorrect = broken.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return new Readiness(findings.stream().filter(Finding::blocksExport).toList(), toCorrect, broken.size() - toCorrect,
                subject.sheet().blanks(subject.sheet().form().cells()));
    }

    public boolean mayBeExported() {
        return blocking.isEmpty();
    }
}
