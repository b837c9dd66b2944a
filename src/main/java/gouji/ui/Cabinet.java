package gouji.ui;

import gouji.check.Sheet;
import gouji.exchange.ReportFile;
import gouji.formats.AnyReport;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Report;
import gouji.report.Unread;
import gouji.store.Entry;
import gouji.store.Key;
import gouji.store.Store;
import gouji.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies in the store (案卷), as reports are taken out of it and put into it. It waits for the disk: never on the screen thread. */
record Cabinet(Store store, Wiring wiring) {

    /** A new report: blank, or from last year's where that is stored. */
    Key create(NewReportDialog.Choice choice) {
        var office = known(choice.office());
        var head = Head.of(office, choice.scope(), choice.year());
        var form = wiring.forYear().apply(choice.year());
        var blank = Report.blank(head, form.edition());
        var report = choice.lastYear().map(entry -> carried(blank, store.read(entry.key()))).orElse(blank);
        var key = store.create(report, false, wiring.clock().instant()).key();
        store.save(office);
        return key;
    }

    /** A document that tells its office by name only is of the stored office of that name. */
    ReportFile.Read ofKnownOffice(ReportFile.Read read) {
        var head = read.report().head();
        return !AnyReport.isUnidentified(head) ? read : store.offices().stream().filter(office -> office.name().equals(head.officeName())).findFirst()
                .map(office -> new ReportFile.Read(read.form(), read.report().withHead(Head.of(office, head.scope(), head.year())), read.unread(), read.unstated()))
                .orElse(read);
    }

    /** What a file says, as a report of its own; its office is added where it is not known. */
    Key keep(ReportFile.Read read) {
        var head = read.report().head();
        var report = withOneLineEnd(withoutIdleControls(read));
        if (store.offices().stream().noneMatch(office -> office.id().equals(head.office()))) {
            store.save(new Office(head.office(), head.officeName(), head.level(), Contact.NONE));
        }
        var key = store.create(report, Sample.is(head), wiring.clock().instant()).key();
        store.unread(key, read.unread());
        return key;
    }

    /** A file may end its lines as Windows does; the places of a text are counted as it is shown. */
    static Report withOneLineEnd(Report report) {
        var result = report;
        for (var text : report.texts().entrySet()) {
            result = text.getValue().indexOf('\r') < 0 ? result
                    : result.withText(text.getKey(), text.getValue().replace("\r\n", "\n").replace('\r', '\n'));
        }
        return result;
    }

    /** The sample, made where there is none. */
    Key sample() {
        return store.entries().stream().filter(entry -> entry.sample() && entry.binned().isEmpty()).findFirst().map(Entry::key)
                .orElseGet(() -> store.create(Sample.read(wiring.forYear().apply(2023)), true, wiring.clock().instant()).key());
    }

    /**
     * All that is needed to show a report.
     *
     * @param unread figures of the file it comes from that are none; where there are none, what was typed in vain before
     */
    ReportDesk.Opened read(Key key, Map<CellRef, Unread> unread) {
        var entry = store.entry(key);
        var report = store.read(key);
        var head = report.head();
        var form = wiring.named().apply(report.edition()).orElseThrow();
        var office = store.offices().stream().filter(each -> each.id().equals(head.office())).findFirst()
                .orElseGet(() -> new Office(head.office(), head.officeName(), Level.UNKNOWN, Contact.NONE));
        var before = entry.sample() ? Optional.of(Sample.lastYear(form))
                : store.find(head.office(), head.year() - 1, head.scope()).map(Entry::key).flatMap(this::undamaged);
        var lastYear = before.filter(earlier -> earlier.edition().equals(form.edition())).map(earlier -> Sheet.of(form, earlier));
        return new ReportDesk.Opened(entry, form, report, unread.isEmpty() ? store.unread(key) : unread, office, lastYear);
    }

    /** A damaged report on the year before keeps nobody from this year's: it is then not known, and opening it says why. */
    private Optional<Report> undamaged(Key key) {
        try {
            return Optional.of(store.read(key));
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * A printed total that agrees with its sum has done its work. Kept as a control figure it would contradict her as soon as
     * she corrects a cell.
     */
    static Report withoutIdleControls(ReportFile.Read read) {
        var sheet = Sheet.of(read.form(), read.report());
        var report = read.report();
        for (var control : read.report().controls().entrySet()) {
            var sum = sheet.read(control.getKey());
            if (sum.isWhole() && sum.figure().equals(control.getValue())) {
                report = report.withControl(control.getKey(), Optional.empty());
            }
        }
        return report;
    }

    /** An office that comes from a file has no contact; the stored one has. */
    private Office known(Office office) {
        return store.offices().stream().filter(stored -> stored.id().equals(office.id()) && office.contact().equals(Contact.NONE))
                .findFirst().map(stored -> new Office(office.id(), office.name(), office.level(), stored.contact(), stored.lengths())).orElse(office);
    }

    /** A blank report with last year's 结转下年度 as this year's 上年结转, column by column. */
    private static Report carried(Report blank, Report lastYear) {
        var report = blank;
        for (var entry : lastYear.figures().entrySet()) {
            if (entry.getKey().row().equals("carriedOut")) {
                var cell = entry.getKey().atRow("carriedIn");
                report = report.with(cell, entry.getValue(), List.of());
                report = report.withMargin(cell, report.margin(cell).asCarried());
            }
        }
        return report;
    }
}
