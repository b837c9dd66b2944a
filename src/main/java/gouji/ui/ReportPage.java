package gouji.ui;

import gouji.check.Sheet;
import gouji.check.Unrevised;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.report.Office;
import gouji.report.Position;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** One open report: its parts at the left, one of them in the middle, what is to be said at the right. */
final class ReportPage extends BorderPane {

    /** What the titles of the sections leave enough of for table 3, in px at a font of 13 px. */
    private static final double ROOM_FOR_TITLES = 800;

    private final Editor editor;
    private final Look look;
    private final AroundReport around;
    private final HeldKeys held = new HeldKeys();
    private final StatusLine status;
    private final EndOfTable end;
    private final ReportPages pages;
    private final Middle middle;
    private final ReportSide side;
    private final CellCommands cells;
    private final TextCommands texts;
    private final SectionList sections;
    private final TopBar bar;
    private final FindPanel find;
    private final BaseLine base;
    private final RippleLine ripple;
    private final BackToPaper fromPaper;
    private final Consumer<State> view = this::show;
    private Optional<SignedSheet> signed = Optional.empty();
    private boolean sideIsDue;

    ReportPage(Editor editor, Office office, Optional<Sheet> lastYear, boolean sample, Look look, Background background, AroundReport around) {
        this.editor = editor;
        this.look = look;
        this.around = around;
        this.status = new StatusLine(look);
        this.end = new EndOfTable(editor, look, status::say, held::holdEnter);
        this.pages = new ReportPages(editor, office, look, status, background, around, this::find, this::zeroReport, end);
        this.middle = new Middle(editor.form(), pages, new Ways(), this::settleSide);
        var numbers = new NumberCommands(editor, look, middle, status::say);
        var renewing = new Renewing(editor, lastYear, look, background, this::ask, this::renewed);
        this.side = new ReportSide(editor, lastYear, look, background, middle, renewing,
                new FindingDeeds(editor, lastYear, look, middle, status::say, around::now), status::say, this::showRight);
        this.cells = new CellCommands(editor, lastYear, look, middle, side, status::say, this::ask);
        this.find = new FindPanel(editor, look, middle::go, status::say, middle::back);
        this.texts = new TextCommands(editor, look, middle, find, status::say, pages::contact, this::ask, around);
        this.sections = new SectionList(editor.form(), look, key -> middle.go(Position.of(key)), middle::go);
        this.ripple = new RippleLine(look, numbers::mend, numbers::walk);
        this.base = new BaseLine(look, renewing);
        this.fromPaper = new BackToPaper(look, () -> middle.settled(around::paper));
        var taking = new TakingBack(editor, look, middle, side, status::say);
        this.bar = new TopBar(look, sample, new TopBar.Actions(() -> middle.settled(around::close), taking::undo, taking::redo,
                () -> side.check(!side.isChecking()), () -> middle.settled(around::draft), () -> middle.settled(around::export),
                () -> middle.settled(around::history), () -> middle.settled(around::settings), texts::insert,
                new BringMenu.Actions(() -> middle.settled(around::lastYear), () -> middle.settled(around::pasteWhole),
                        () -> middle.settled(around::published))));
        getStyleClass().add("report-page");
        // At a large font on a small screen the cell's panel gives its room to the table.
        widthProperty().addListener((property, old, width) -> fit());
        // What does not fit is scrolled or cut at its end; a page larger than the window would lose its top and its left as well.
        setMinSize(0, 0);
        setTop(bar);
        setLeft(sections);
        setCenter(middle.page().node());
        setBottom(new VBox(find, base, ripple, fromPaper, status));
        listen(new ReportKeys(new ReportKeys.Commands(middle, pages, side, taking, numbers, texts, cells, ripple, find, bar, around)));
        showRight();
        editor.watch(view);
    }

    private void listen(ReportKeys keys) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (held.isHeld(event)) {
                event.consume();
            } else {
                keys.pressed(event);
            }
        });
        // Behind the fields: the first Esc gives a figure back that is being typed.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && fromPaper.isVisible()) {
                event.consume();
                middle.settled(around::paper);
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> side.follow());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> side.follow());
        addEventFilter(KeyEvent.KEY_RELEASED, held::released);
    }

    Editor editor() {
        return editor;
    }

    StatusLine status() {
        return status;
    }

    /** The page in the middle, and the way to any place. */
    Middle middle() {
        return middle;
    }

    Position position() {
        return middle.position();
    }

    /** The reported year. */
    int year() {
        return editor.state().report().head().year();
    }

    /** Goes to a place of the report, on whichever page it is. */
    void go(Position position) {
        middle.go(position);
    }

    /** Goes to a cell, on whichever page it is. */
    void go(CellRef cell) {
        middle.go(cell);
    }

    /** Puts another state in place of this one, goes to what has changed and says what was done. */
    void restore(HistoryDialog.Choice choice) {
        editor.restore(choice.report(), choice.how());
        editor.nextUndo().ifPresent(step -> go(step.place()));
        status.say(choice.said());
    }

    /** Goes to a place from a page of the draft, from 0, and offers the way back to it. */
    void fromPaper(Position position, int page) {
        fromPaper.show(page);
        go(position);
    }

    /** She is here without having come from the draft. */
    void withoutPaper() {
        fromPaper.there(false);
    }

    /** What became of the sheet that was signed stands in the status line from now on. */
    void signed(SignedSheet sheet) {
        signed = Optional.of(sheet);
        status.signed(sheet.changes(editor.state().report()).size());
    }

    /** Accepts what is being typed. */
    void settle() {
        middle.settle();
    }

    /** Lets go of the editor. */
    void leave() {
        settle();
        middle.page().leave();
        editor.unwatch(view);
    }

    private Ask ask() {
        return new Ask(getScene().getWindow(), look);
    }

    private void find() {
        texts.find(false);
    }

    private void zeroReport() {
        cells.zeroReport();
    }

    private void settleSide() {
        side.settle();
    }

    /** Last year's text has been taken over. */
    private void renewed(Position place, String said) {
        go(middle.page().shows(place) ? position() : place);
        status.say(said);
    }

    /** What stands around the page goes along with her. */
    private final class Ways implements Middle.Told {

        @Override
        public void shown(Page page) {
            setCenter(page.node());
            fit();
            status.say("");
        }

        @Override
        public void moved() {
            end.left();
            bar.atText(middle.isAtText());
            sections.select(position().section(), editor.state());
            around.at(position());
            status.place(pages.name(position()));
            showSide();
        }
    }

    private void show(State state) {
        sections.show(state);
        ripple.show(state);
        find.show(state);
        bar.show(state.report().head(), state.toMend(), Unrevised.of(state.sheet()).size(), editor.nextUndoIsThere(), editor.nextRedoIsThere());
        status.missing(state.sheet().blanks(state.sheet().form().cells()));
        signed.ifPresent(sheet -> status.signed(sheet.changes(state.report()).size()));
        side.sayRefused(state);
        showSide();
    }

    /** Once for all that one key changes. */
    private void showSide() {
        if (!sideIsDue) {
            sideIsDue = true;
            Platform.runLater(() -> {
                sideIsDue = false;
                showSide(editor.state());
            });
        }
    }

    private void showSide(State state) {
        base.show(state, position().section());
        side.show(state);
    }

    private void fit() {
        sections.shorten(getWidth() > 0 && getWidth() < ROOM_FOR_TITLES * look.scale());
        setRight(side.fitting(getWidth()).orElse(null));
    }

    /** Another panel stands at the right. */
    private void showRight() {
        fit();
        showSide(editor.state());
    }
}
