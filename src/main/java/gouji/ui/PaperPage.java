package gouji.ui;

import gouji.document.Spot;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Position;
import gouji.store.Store;
import java.util.Optional;
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
    private final Around around;
    private final PaperDrawing drawing;
    private final PaperView view;
    private final Thumbnails thumbnails;
    private final PaperCodes codes;
    private final PaperWork work;
    private final Label where = new Label();
    private Optional<Spot> left = Optional.empty();

    PaperPage(Look look, ReportDesk desk, Store store, Background background, Wiring wiring, String exportFolder, Around around) {
        this.look = look;
        this.desk = desk;
        this.around = around;
        this.drawing = new PaperDrawing(background.failed());
        this.view = new PaperView(drawing, this::go);
        this.thumbnails = new Thumbnails(drawing, this::show);
        this.codes = new PaperCodes(look, desk, store, background, wiring.clock(), this::go, around::signed);
        this.work = new PaperWork(look, desk, new DraftPress(new Drafts(desk, store, background.work(), wiring.clock()), wiring.typesetter()), exportFolder, codes,
                background.failed(), new FromWork());
        getStyleClass().add("paper-page");
        setMinSize(0, 0);
        setTop(bar());
        thumbnails.setPrefWidth(168 * look.scale());
        setLeft(thumbnails);
        setCenter(view);
        setRight(work.side());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        work.side().findPrinters(background.work());
        begin();
    }

    /** Comes back: where the report has changed it is set again, and the place she had gone to is framed. */
    void begin() {
        if (work.isCurrent()) {
            mark();
        } else {
            work.set();
        }
        codes.load();
        Platform.runLater(view::focus);
    }

    /** Lets go of threads and of the document. */
    void close() {
        work.close();
        drawing.close();
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
        where.setText(work.proof().map(each -> look.say("paper.where", view.page() + 1, each.pdf().pages())).orElse(""));
    }

    private void turn(int by) {
        var pages = work.proof().map(each -> each.pdf().pages()).orElse(1);
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

    /** What becomes of the draft. */
    private final class FromWork implements PaperWork.Told {

        @Override
        public void set(DraftPress.Proof made) {
            drawing.open(made.pdf());
            thumbnails.open(made.pdf().pages());
            view.open(made.pdf().spots().stream().filter(spot -> place(spot).isPresent()).toList(), made.pdf().pages(), view.page());
            thumbnails.follow(view.page());
            mark();
        }

        @Override
        public void counted() {
            codes.load();
        }

        @Override
        public void exportFolder(String folder) {
            around.exportFolder(folder);
        }
    }

    private void pressed(KeyEvent event) {
        var control = event.isShortcutDown();
        var code = event.getCode();
        if (code == KeyCode.ESCAPE && !work.side().isChoosing()) {
            back();
        } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (control && code == KeyCode.P) {
            if (work.isReady()) {
                work.print();
            }
        } else if (control && code == KeyCode.S) {
            if (work.isReady()) {
                work.save();
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
