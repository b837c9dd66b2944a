package gouji.ui;

import gouji.exchange.ReportFile;
import gouji.report.How;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.store.Entry;
import gouji.store.Key;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 打开文件: a file becomes the report it tells of, a new state of that report, or last year's for the next. */
final class FileTaking {

    private final Frame frame;
    private final Cabinet cabinet;

    FileTaking(Frame frame) {
        this.frame = frame;
        this.cabinet = frame.data().cabinet();
    }

    void open(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            frame.openCopies(Optional.of(file));
            return;
        }
        var look = frame.look();
        new Arrival(frame, frame::showStart).read(file, () -> frame.wiring().files().bring(file), Optional.empty(), cabinet.store()::offices, List.of(
                new Way("nextYear", head -> look.say("open.nextYear", head.year() + 1), this::asLastYear),
                new Way("openReport", head -> look.say("open.open"), this::take)));
    }

    /** What a file brought, under the office it belongs to, and that report where it is stored already. */
    private record Known(ReportFile.Read read, Optional<Entry> stored) {
    }

    private Known known(ReportFile.Read brought) {
        var read = cabinet.ofKnownOffice(brought);
        var head = read.report().head();
        return new Known(read, cabinet.store().find(head.office(), head.year(), head.scope()));
    }

    private void take(ReportFile.Read brought) {
        var look = frame.look();
        frame.background().run(() -> known(brought), known -> {
            var read = known.read();
            var head = read.report().head();
            known.stored().ifPresentOrElse(stored -> frame.ask().choose(look.say("open.title"), look.say("open.stored", head.officeName(), head.year()),
                    List.of(look.say("open.openStored"), look.say("open.asVersion"))).ifPresent(way -> {
                        if (way == 0) {
                            frame.open(stored.key());
                        } else {
                            openAsVersion(stored.key(), read);
                        }
                    }), () -> frame.background().run(() -> cabinet.keep(read), key -> frame.open(key, read.unread(), opened -> { })));
        });
    }

    /** What the file says becomes a new change of the stored report: both are kept, and it can be undone. */
    private void openAsVersion(Key key, ReportFile.Read read) {
        frame.open(key, read.unread(), opened -> {
            var editor = opened.desk().editor();
            editor.restore(Cabinet.withoutIdleControls(read).watchedAs(editor.state().report()), How.IMPORTED);
        });
    }

    /** This year's report is opened where it is stored already, else begun. */
    private void asLastYear(ReportFile.Read brought) {
        frame.background().run(() -> {
            var known = known(brought);
            var lastYear = known.stored().orElseGet(() -> cabinet.store().entry(cabinet.keep(known.read())));
            var head = known.read().report().head();
            return cabinet.store().find(head.office(), head.year() + 1, head.scope()).map(Entry::key)
                    .orElseGet(() -> cabinet.create(nextYear(known.read(), lastYear)));
        }, frame::open);
    }

    private static NewReportDialog.Choice nextYear(ReportFile.Read read, Entry lastYear) {
        var head = read.report().head();
        return new NewReportDialog.Choice(new Office(head.office(), head.officeName(), head.level(), Contact.NONE), head.scope(),
                head.year() + 1, Optional.of(lastYear));
    }
}
