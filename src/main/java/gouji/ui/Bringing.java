package gouji.ui;

import gouji.exchange.ReportFile;
import gouji.formats.AnyReport;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** 取数: what comes into an open report from outside — last year's report to stand beside it, or a whole report off the clipboard. */
final class Bringing {

    /** What it asks of the window around it. */
    interface Around {

        Ask ask();

        /** The open report comes back as it is. */
        void back();

        /** The open report is read anew, with what stands beside it. */
        void reopen();
    }

    private final Look look;
    private final ReportDesk desk;
    private final ReportPage page;
    private final AnyReport files;
    private final Store store;
    private final Cabinet cabinet;
    private final Background background;
    private final Arrival arrival;
    private final Around around;

    Bringing(Look look, ReportDesk desk, ReportPage page, AnyReport files, Cabinet cabinet, Background background, Arrival arrival, Around around) {
        this.look = look;
        this.desk = desk;
        this.page = page;
        this.files = files;
        this.store = cabinet.store();
        this.cabinet = cabinet;
        this.background = background;
        this.arrival = arrival;
        this.around = around;
    }

    /** 从去年的报告…: a file she chooses is stored as the report on the year before. */
    void lastYear(Path file) {
        arrival.read(file, () -> files.bring(file), Optional.of(before()), store::offices,
                List.of(new Way("takeLastYear", head -> look.say("bring.asLastYear", before().year()), this::takeLastYear)));
    }

    /** 粘贴整份报告: what lies on the clipboard comes in as one change. */
    void pasteWhole() {
        var clipboard = Clipboard.getSystemClipboard();
        var html = Optional.ofNullable(clipboard.getHtml());
        var text = Optional.ofNullable(clipboard.getString()).orElse("");
        arrival.read(Path.of(look.say("bring.clipboard")), () -> files.pasted(html, text), Optional.of(head()), store::offices,
                List.of(new Way("takeWhole", head -> look.say("bring.take", head().year()), this::takeWhole)));
    }

    private Head head() {
        return desk.editor().state().report().head();
    }

    private Head before() {
        var head = head();
        return new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1);
    }

    /** The office may have been called otherwise; it is hers all the same. */
    private void takeLastYear(ReportFile.Read read) {
        var told = read.report().head();
        var before = before();
        if (told.year() != before.year()) {
            around.ask().tell(look.say("bring.title"), look.say("bring.otherYear", told.year(), before.year()));
            return;
        }
        var head = new Head(before.office(), told.officeName(), before.level(), before.scope(), before.year());
        background.run(() -> {
            var stored = store.find(head.office(), head.year(), head.scope());
            if (stored.isEmpty()) {
                cabinet.keep(new ReportFile.Read(read.form(), read.report().withHead(head), read.unread(), read.unstated()));
            }
            return stored;
        }, stored -> {
            if (stored.isPresent()) {
                around.back();
                around.ask().tell(look.say("bring.title"), look.say("bring.stored", head.year()));
            } else {
                around.reopen();
            }
        });
    }

    /** Office and year stay; a text or cell of which the clipboard says nothing keeps what it has. */
    private void takeWhole(ReportFile.Read read) {
        around.back();
        var editor = desk.editor();
        var brought = Cabinet.withOneLineEnd(Cabinet.withoutIdleControls(read));
        var unread = new HashMap<>(editor.state().unread());
        brought.figures().keySet().forEach(unread::remove);
        unread.putAll(read.unread());
        editor.bring(merged(editor.state().report(), brought), unread, How.PASTED);
        editor.nextUndo().ifPresent(step -> page.go(step.place()));
        page.status().say(look.say("bring.done", brought.figures().size(), brought.texts().size()));
    }

    private static Report merged(Report report, Report brought) {
        var merged = report;
        for (var text : brought.texts().entrySet()) {
            merged = merged.text(text.getKey()).equals(text.getValue()) ? merged : merged.withText(text.getKey(), text.getValue());
        }
        for (var figure : brought.figures().entrySet()) {
            merged = merged.figure(figure.getKey()).equals(Optional.of(figure.getValue())) ? merged
                    : merged.with(figure.getKey(), figure.getValue(), List.<Figure>of());
        }
        for (var control : brought.controls().entrySet()) {
            merged = merged.withControl(control.getKey(), Optional.of(control.getValue()));
        }
        return merged;
    }
}
