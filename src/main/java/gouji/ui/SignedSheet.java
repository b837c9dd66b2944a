package gouji.ui;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.report.Change;
import gouji.report.Report;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sheet that was signed on paper (已签的纸质稿).
 *
 * @param report what it said; none where the journal cannot prove it
 */
record SignedSheet(String code, Instant at, Optional<Report> report) {

    /** The last one that was recorded; waits for the disk. */
    static Optional<SignedSheet> read(Store store, ReportDesk desk) {
        return store.entry(desk.key()).signed().map(signed -> new SignedSheet(signed.code(), signed.at(), Drafts.versions(store, desk).stream()
                .filter(version -> version.kind() == Version.Kind.SIGNED).max(Comparator.comparingInt(Version::number))
                .flatMap(version -> report(store, desk, version))));
    }

    /** The report as it was in that version, where its code comes out again. */
    static Optional<Report> report(Store store, ReportDesk desk, Version version) {
        try {
            var report = store.reportAt(desk.key(), version.step());
            return version.code().filter(VersionCode.of(Sheet.of(desk.editor().form(), report)).text()::equals).map(code -> report);
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.JOURNAL) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What the paper would say otherwise now. */
    List<Change> changes(Report now) {
        return report.map(signed -> printed(signed, now)).orElse(List.of());
    }

    static List<Change> printed(Report from, Report to) {
        return Change.between(from, to).stream().filter(Change::isPrinted).toList();
    }
}
