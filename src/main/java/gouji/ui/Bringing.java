package gouji.ui;

import gouji.exchange.ReportFile;
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

    private final Frame frame;
    private final OpenReport report;
    private final Look look;
    private final Store store;

    Bringing(Frame frame, OpenReport report) {
        this.frame = frame;
        this.report = report;
        this.look = frame.look();
        this.store = frame.data().store();
    }

    /** 从去年的报告…: a file she chooses is stored as the report on the year before. */
    void lastYear(Path file) {
        arrival().read(file, () -> frame.wiring().files().bring(file), Optional.of(before()), store::offices,
                List.of(new Way("takeLastYear", head -> look.say("bring.asLastYear", before().year()), this::takeLastYear)));
    }

    /** 粘贴整份报告: what lies on the clipboard comes in as one change. */
    void pasteWhole() {
        var clipboard = Clipboard.getSystemClipboard();
        var html = Optional.ofNullable(clipboard.getHtml());
        var text = Optional.ofNullable(clipboard.getString()).orElse("");
        if (html.isEmpty() && text.isBlank()) {
            frame.ask().tell(look.say("bring.title"), look.say("bring.nothing"));
            return;
        }
        arrival().read(Path.of(look.say("bring.clipboard")), () -> frame.wiring().files().pasted(html, text), Optional.of(head()), store::offices,
                List.of(new Way("takeWhole", head -> look.say("bring.take", head().year()), this::takeWhole)));
    }

    private Arrival arrival() {
        return new Arrival(frame, report::back);
    }

    private Head head() {
        return report.desk().editor().state().report().head();
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
            frame.ask().tell(look.say("bring.title"), look.say("bring.otherYear", told.year(), before.year()));
            return;
        }
        var head = new Head(before.office(), told.officeName(), before.level(), before.scope(), before.year());
        frame.background().run(() -> {
            var stored = store.find(head.office(), head.year(), head.scope());
            if (stored.isEmpty()) {
                frame.data().cabinet().keep(new ReportFile.Read(read.form(), read.report().withHead(head), read.unread(), read.unstated()));
            }
            return stored;
        }, stored -> {
            if (stored.isPresent()) {
                report.back();
                frame.ask().tell(look.say("bring.title"), look.say("bring.stored", head.year()));
            } else {
                frame.open(report.desk().key());
            }
        });
    }

    /** Office and year stay; a text or cell of which the clipboard says nothing keeps what it has. */
    private void takeWhole(ReportFile.Read read) {
        report.back();
        var editor = report.desk().editor();
        var brought = Cabinet.withOneLineEnd(Cabinet.withoutIdleControls(read));
        var unread = new HashMap<>(editor.state().unread());
        brought.figures().keySet().forEach(unread::remove);
        unread.putAll(read.unread());
        editor.bring(merged(editor.state().report(), brought), unread, How.PASTED);
        editor.nextUndo().ifPresent(step -> report.page().go(step.place()));
        report.page().status().say(look.say("bring.done", brought.figures().size(), brought.texts().size()));
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
