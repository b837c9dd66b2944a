package gouji.ui;

import gouji.exchange.FileNames;
import gouji.print.PageRange;
import gouji.print.PrintOrder;
import gouji.print.PrintOutcome;
import gouji.print.PrintRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** What is done with a draft off the screen thread (送审稿的排版、存盘、打印), and the side panel from which it is asked for. */
final class PaperWork {

    /** What is told of it, on the screen thread. */
    interface Told {

        /** A draft that is set anew. */
        void set(DraftPress.Proof proof);

        /** The draft has left the program. */
        void counted();

        /** The folder she saves to. */
        void exportFolder(String folder);
    }

    private final Look look;
    private final ReportDesk desk;
    private final DraftPress press;
    private final Told told;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var worker = new Thread(task, "draft");
        worker.setDaemon(true);
        return worker;
    });
    private final PaperErrand errand;
    private final PaperSide side;
    private Optional<DraftPress.Proof> proof = Optional.empty();

    /** @param failed is told what broke */
    PaperWork(Look look, ReportDesk desk, DraftPress press, String exportFolder, PaperCodes codes, Consumer<Throwable> failed, Told told) {
        this.look = look;
        this.desk = desk;
        this.press = press;
        this.told = told;
        this.errand = new PaperErrand(look, thread, failed);
        this.side = new PaperSide(look, exportFolder, new PaperSide.Actions(this::set, this::print, this::save, this::stop), codes);
    }

    PaperSide side() {
        return side;
    }

    /** The draft that is shown. */
    Optional<DraftPress.Proof> proof() {
        return proof;
    }

    /** Whether there is a draft and nothing is being done with it. */
    boolean isReady() {
        return proof.isPresent() && errand.isDone();
    }

    /** Whether what is shown is what the report says now. */
    boolean isCurrent() {
        var now = desk.editor().state();
        return proof.map(DraftPress.Proof::state).filter(shown -> shown.sheet().equals(now.sheet()) && shown.decisions().equals(now.decisions())).isPresent();
    }

    /** Sets the report as it is now; whatever else is going on is stopped. */
    void set() {
        side.say(look.say("paper.setting"));
        side.busy(true, false);
        var state = desk.editor().state();
        var options = side.options();
        attempt(() -> {
            var made = press.set(state, options);
            Platform.runLater(() -> {
                proof = Optional.of(made);
                side.show(made);
                told.set(made);
            });
            return String.join("\n", made.pdf().remarks(look.words()));
        });
    }

    void save() {
        PdfSaving.into(side.folder(), FileNames.of(desk.editor().state().sheet(), ".pdf"), look.say("bar.draft"),
                new Ask(side.getScene().getWindow(), look), look, side::say).ifPresent(saving -> {
                    told.exportFolder(side.folder().folder());
                    leave(made -> {
                        var saved = saving.write(made.pdf());
                        return new Left(saved.isThere(), saved.said());
                    });
                });
    }

    void print() {
        var pages = proof.map(each -> each.pdf().pages()).orElse(0);
        var chosen = PageRange.parse(side.range(), pages);
        if (chosen.isEmpty()) {
            side.say(look.say("paper.noSuchPages", side.range().strip(), pages));
            return;
        }
        var title = FileNames.of(desk.editor().state().sheet(), "");
        var bothSides = side.bothSides();
        side.printer().ifPresent(printer -> leave(made -> {
            var outcome = PrintRun.start(made.pdf().bytes(), PrintOrder.of(printer, title, chosen.get(), bothSides, made.pdf().approverPage())).waited();
            return new Left(outcome instanceof PrintOutcome.Sent, outcome.sentence(look.words()));
        }));
    }

    void stop() {
        errand.stop();
    }

    /** Lets go of its thread. */
    void close() {
        stop();
        thread.shutdown();
        told.exportFolder(side.folder().folder());
    }

    /** Whether a draft has left the program, and what to say of it. */
    private record Left(boolean is, String said) {
    }

    /** Lets the draft that is shown leave the program; it is counted once it has. */
    private void leave(Function<DraftPress.Proof, Left> way) {
        proof.ifPresent(made -> {
            side.say("");
            side.busy(true, false);
            var who = desk.who();
            attempt(() -> {
                var gone = way.apply(made);
                if (gone.is()) {
                    var counted = press.count(made, who);
                    Platform.runLater(() -> counted(counted));
                }
                var sentences = new ArrayList<>(List.of(gone.said()));
                sentences.addAll(made.pdf().remarks(look.words()));
                return String.join("\n", sentences);
            });
        });
    }

    private void counted(DraftPress.Proof counted) {
        proof = Optional.of(counted);
        side.show(counted);
        told.counted();
    }

    private void attempt(PaperErrand.Task task) {
        errand.begin(task, sentence -> {
            side.busy(false, proof.isPresent());
            side.say(sentence);
        });
    }
}
