package gouji.ui;

import gouji.document.Spot;
import gouji.exchange.FileNames;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.print.PageRange;
import gouji.print.PrintOrder;
import gouji.print.PrintOutcome;
import gouji.print.PrintRun;
import gouji.report.Position;
import gouji.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * 送审稿: the draft for the head of office as it comes out of the printer; a click on it leads to the place in the report, and the way back
 * leads to the same place of the paper.
 */
final class PaperPage extends BorderPane {

    /** What the paper asks of the program around it. */
    interface Around {

        /** Back to the report, where she was. */
        void back();

        /** To a place of the report; she will come back to that page, from 0. */
        void go(Position position, int page);

        /** The folder she saved to. */
        void exportFolder(String folder);

        /** A signature that is recorded. */
        void signed(SignedSheet sheet);
    }

    private final Look look;
    private final ReportDesk desk;
    private final DraftPress press;
    private final Around around;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "draft");
        thread.setDaemon(true);
        return thread;
    });
    private final PaperWork work;
    private final PaperDrawing drawing;
    private final PaperView view;
    private final Thumbnails thumbnails;
    private final PaperCodes codes;
    private final PaperSide side;
    private final Label where = new Label();
    private Optional<DraftPress.Proof> proof = Optional.empty();
    private Optional<Spot> left = Optional.empty();

    PaperPage(Look look, ReportDesk desk, Store store, Background background, Wiring wiring, String exportFolder, Around around) {
        this.look = look;
        this.desk = desk;
        this.press = new DraftPress(desk, store, wiring.typesetter(), wiring.clock());
        this.around = around;
        this.work = new PaperWork(look, executor);
        this.drawing = new PaperDrawing(background.failed());
        this.view = new PaperView(drawing, this::go);
        this.thumbnails = new Thumbnails(drawing, this::show);
        this.codes = new PaperCodes(look, desk, store, background, wiring.clock(), this::go, around::signed);
        this.side = new PaperSide(look, exportFolder, new PaperSide.Actions(this::set, this::print, this::save, work::stop), codes);
        getStyleClass().add("paper-page");
        setMinSize(0, 0);
        setTop(bar());
        thumbnails.setPrefWidth(168 * look.scale());
        setLeft(thumbnails);
        setCenter(view);
        setRight(side);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        side.findPrinters(background.work());
        begin();
    }

    /** Comes back: where the report has changed it is set again, and the place she had gone to is framed. */
    void begin() {
        if (proof.filter(each -> each.state().sheet().equals(desk.editor().state().sheet())
                && each.state().decisions().equals(desk.editor().state().decisions())).isEmpty()) {
            set();
        } else {
            mark();
        }
        codes.load();
        Platform.runLater(view::focus);
    }

    /** Lets go of threads and of the document. */
    void close() {
        work.stop();
        executor.shutdown();
        drawing.close();
        around.exportFolder(side.folder().folder());
    }

    private HBox bar() {
        var back = new QuietButton(look.say("paper.back"), "paperBack", this::back);
        back.getStyleClass().add("quiet");
        var title = new Label(look.say("bar.draft"));
        title.getStyleClass().add("bar-title");
        var hint = new Label(look.say("paper.hint"));
        hint.getStyleClass().add("hint");
        hint.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        where.setId("paperWhere");
        where.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(6, back, title, hint, gap, where, new QuietButton(look.say("paper.smaller"), "paperSmaller", () -> view.zoom(-1)),
                new QuietButton(look.say("paper.larger"), "paperLarger", () -> view.zoom(1)), new QuietButton(look.say("paper.fitPage"), "fitPage", () -> view.fit(PaperView.Fit.PAGE)),
                new QuietButton(look.say("paper.fitWidth"), "fitWidth", () -> view.fit(PaperView.Fit.WIDTH)));
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void back() {
        left = Optional.empty();
        around.back();
    }

    private void show(int page) {
        view.show(page);
        where();
    }

    private void where() {
        where.setText(proof.map(each -> look.say("paper.where", view.page() + 1, each.pdf().pages())).orElse(""));
    }

    private void turn(int by) {
        var pages = proof.map(each -> each.pdf().pages()).orElse(1);
        var next = Math.max(0, Math.min(pages - 1, view.page() + by));
        show(next);
        thumbnails.follow(next);
    }

    // 点纸面改

    private void go(Spot spot) {
        place(spot).ifPresent(position -> {
            left = Optional.of(spot);
            around.go(position, spot.page());
        });
    }

    private void go(Position position) {
        left = Optional.empty();
        around.go(position, view.page());
    }

    /** The place in the report of what stands on the paper; none for what is for the approver alone. */
    private Optional<Position> place(Spot spot) {
        var form = desk.editor().form();
        if (spot.place().contains("/")) {
            var cell = CellRef.parse(spot.place());
            return Optional.of(new Position(form.sectionOf(cell).key(), Optional.of(cell), 0));
        } else if (spot.place().equals("title")) {
            return Optional.of(Position.of(Form.PREAMBLE));
        }
        var isText = form.texts().contains(spot.place());
        return isText || form.section(spot.place()).isPresent() ? Optional.of(new Position(spot.place(), Optional.empty(), spot.start())) : Optional.empty();
    }

    private void mark() {
        left.filter(spot -> view.mark(spot.place(), spot.start())).ifPresent(elsewhere -> thumbnails.follow(view.page()));
        where();
    }

    // Setting, saving, printing

    private void set() {
        work.stop();
        side.say(look.say("paper.setting"));
        side.busy(true, false);
        var state = desk.editor().state();
        var options = side.options();
        attempt(() -> {
            var made = press.set(state, options);
            Platform.runLater(() -> set(made));
            return String.join("\n", made.pdf().remarks(look.words()));
        });
    }

    private void set(DraftPress.Proof made) {
        proof = Optional.of(made);
        drawing.open(made.pdf());
        side.show(made);
        thumbnails.open(made.pdf().pages());
        view.open(made.pdf().spots().stream().filter(spot -> place(spot).isPresent()).toList(), made.pdf().pages(), view.page());
        thumbnails.follow(view.page());
        mark();
    }

    private void save() {
        var ask = new Ask(getScene().getWindow(), look);
        PdfSaving.into(side.folder(), FileNames.of(desk.editor().state().sheet(), ".pdf"), look.say("bar.draft"), ask, look, side::say)
                .ifPresent(saving -> {
                    around.exportFolder(side.folder().folder());
                    leave(made -> {
                        var saved = saving.write(made.pdf());
                        return new Left(saved.isThere(), saved.said());
                    });
                });
    }

    private void print() {
        var pages = proof.map(each -> each.pdf().pages()).orElse(0);
        var chosen = PageRange.parse(side.range(), pages);
        if (chosen.isEmpty()) {
            side.say(look.say("paper.noSuchPages", side.range().strip(), pages));
            return;
        }
        var title = FileNames.of(desk.editor().state().sheet(), "");
        var bothSides = side.bothSides();
        side.printer().ifPresent(printer -> leave(made -> {
            var outcome = PrintRun.start(made.pdf().bytes(), new PrintOrder(printer, title, chosen.get(), bothSides)).waited();
            return new Left(outcome instanceof PrintOutcome.Sent, outcome.sentence(look.words()));
        }));
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
                var told = new ArrayList<>(List.of(gone.said()));
                told.addAll(made.pdf().remarks(look.words()));
                return String.join("\n", told);
            });
        });
    }

    private void counted(DraftPress.Proof counted) {
        proof = Optional.of(counted);
        side.show(counted);
        codes.load();
    }

    private void attempt(PaperWork.Task task) {
        work.begin(task, sentence -> {
            side.busy(false, proof.isPresent());
            side.say(sentence);
        });
    }

    private void pressed(KeyEvent event) {
        var control = event.isShortcutDown();
        var code = event.getCode();
        if (code == KeyCode.ESCAPE && !side.isChoosing()) {
            back();
        } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (control && code == KeyCode.P) {
            if (proof.isPresent() && work.isDone()) {
                print();
            }
        } else if (control && code == KeyCode.S) {
            if (proof.isPresent() && work.isDone()) {
                save();
            }
        } else if (control && (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD)) {
            zoom(1);
        } else if (control && (code == KeyCode.MINUS || code == KeyCode.SUBTRACT)) {
            zoom(-1);
        } else if (control && (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0)) {
            view.fit(PaperView.Fit.PAGE);
            where();
        } else {
            return;
        }
        event.consume();
    }

    private void zoom(int steps) {
        view.zoom(steps);
        where();
    }
}
