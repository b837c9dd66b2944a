package gouji.ui;

import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.formats.Brought;
import gouji.report.Report;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/** 核对已发布网页: the page as it was published is held against what was signed, or against the report as it is where nothing was. */
final class PublishedCheck {

    private final Frame frame;
    private final OpenReport report;
    private final Look look;

    PublishedCheck(Frame frame, OpenReport report) {
        this.frame = frame;
        this.report = report;
        this.look = frame.look();
    }

    /**
     * What was read and compared.
     *
     * @param refused   why the page could not be read
     * @param published where it differs otherwise
     */
    private record Held(Optional<Refused> refused, Optional<Published> published, boolean isSigned) {
    }

    /** Asks where the page is, reads and compares it aside, and tells. */
    void begin() {
        var files = frame.wiring().files();
        var now = report.desk().editor().state().report();
        new PublishedDialog(look, frame.wiring().choice()).ask(frame.ask()).ifPresent(source -> source.ifPresentOrElse(
                file -> hold(now, file, () -> files.bring(file)), () -> {
                    var html = Optional.ofNullable(Clipboard.getSystemClipboard().getHtml());
                    var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
                    if (html.isEmpty() && text.isBlank()) {
                        frame.ask().tell(look.say("published.check"), look.say("bring.nothing"));
                    } else {
                        hold(now, Path.of(look.say("bring.clipboard")), () -> files.pasted(html, text));
                    }
                }));
    }

    private void hold(Report now, Path source, Supplier<Brought> reading) {
        frame.cover().read(look, look.say("reading.file", source.getFileName()), () -> held(now, reading.get()), held -> {
            if (held.refused().isPresent()) {
                frame.ask().tell(look.say("published.check"), new FileSentence(look.words()).of(source, held.refused().get()));
            } else {
                new PublishedDialog(look, frame.wiring().choice()).tell(frame.ask(), held.published().orElseThrow(), held.isSigned()).ifPresent(differing -> report.page().go(differing.at()));
            }
        });
    }

    private Held held(Report now, Brought brought) {
        var head = now.head();
        var result = brought instanceof Brought.Others others ? others.report(others.office().orElse(head.officeName()), others.year().orElse(head.year()))
                : brought.result();
        if (result instanceof Refused refused) {
            return new Held(Optional.of(refused), Optional.empty(), false);
        }
        var signed = SignedSheet.read(frame.data().store(), report.desk()).flatMap(SignedSheet::report);
        var ours = new ReportFile.Read(report.desk().editor().form(), signed.orElse(now), Map.of(), Set.of());
        return new Held(Optional.empty(), Optional.of(Published.of(look, ours, (ReportFile.Read) result)), signed.isPresent());
    }
}
