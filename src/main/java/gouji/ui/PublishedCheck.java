package gouji.ui;

import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.formats.AnyReport;
import gouji.formats.Brought;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/** 核对已发布网页: the page as it was published is held against what was signed, or against the report as it is where nothing was. */
final class PublishedCheck {

    private final Look look;
    private final ReportDesk desk;
    private final AnyReport files;
    private final Store store;
    private final ReadingCover cover;
    private final Supplier<Ask> ask;
    private final Consumer<Position> go;

    /** @param go takes her to a place of the open report */
    PublishedCheck(Look look, ReportDesk desk, AnyReport files, Store store, ReadingCover cover, Supplier<Ask> ask,
            Consumer<Position> go) {
        this.look = look;
        this.desk = desk;
        this.files = files;
        this.store = store;
        this.cover = cover;
        this.ask = ask;
        this.go = go;
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
        var now = desk.editor().state().report();
        new PublishedDialog(look).ask(ask.get()).ifPresent(source -> source.ifPresentOrElse(
                file -> hold(now, file, () -> files.bring(file)), () -> {
                    var html = Optional.ofNullable(Clipboard.getSystemClipboard().getHtml());
                    var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
                    hold(now, Path.of(look.say("bring.clipboard")), () -> files.pasted(html, text));
                }));
    }

    private void hold(Report now, Path source, Supplier<Brought> reading) {
        cover.read(look, look.say("reading.file", source.getFileName()), () -> held(now, reading.get()), held -> {
            if (held.refused().isPresent()) {
                ask.get().tell(look.say("published.check"), new FileSentence(look.words()).of(source, held.refused().get()));
            } else {
                new PublishedDialog(look).tell(ask.get(), held.published().orElseThrow(), held.isSigned()).ifPresent(differing -> go.accept(differing.at()));
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
        var signed = SignedSheet.read(store, desk).flatMap(SignedSheet::report);
        var report = new ReportFile.Read(desk.editor().form(), signed.orElse(now), Map.of(), Set.of());
        return new Held(Optional.empty(), Optional.of(Published.of(look, report, (ReportFile.Read) result)), signed.isPresent());
    }
}
