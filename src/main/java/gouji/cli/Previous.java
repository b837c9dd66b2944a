package gouji.cli;

import gouji.check.Sheet;
import gouji.exchange.ReportFile;
import gouji.report.Head;
import java.util.Optional;

/** The file with last year's report (上年报告), and whether any checked file was of that office. */
final class Previous {

    private final Sheet sheet;
    /** Files of a folder are checked at the same time. */
    private volatile boolean used;

    Previous(ReportFile.Read read) {
        this.sheet = Sheet.of(read.form(), read.report());
    }

    /** The report before that one, if this is it. Offices are renamed, and files made elsewhere number them anew: one of both is enough. */
    Optional<Sheet> of(Head head) {
        var before = sheet.report().head();
        var fits = before.year() == head.year() - 1 && before.scope() == head.scope()
                && (before.office().equals(head.office()) || before.officeName().equals(head.officeName()));
        used |= fits;
        return Optional.of(sheet).filter(last -> fits);
    }

    boolean wasUsed() {
        return used;
    }
}
