package gouji.ui;

import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.culprit.Culprit;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.edit.Step;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.insert.Insertion;
import gouji.insert.Offer;
import gouji.renew.FactBook;
import gouji.renew.Ripple;
import gouji.report.How;
import gouji.report.Office;
import gouji.report.Position;
import gouji.words.FindingSentence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** What the report page asks of the program around it. */
    interface Around {

        /** Back to the list of reports. */
        void close();

        /** The draft for the head of office: PDF and paper. */
        void draft();

        /** The draft she has come from, at the page she left. */
        void paper();

        /** The finished report for upload. */
        void export();

        /** What was changed, and the states the report has had. */
        void history();

        void settings();

        /** Larger or smaller by so many px of font size. */
        void zoom(int by);

        /** Reads the standing sentences for an insertion, and hands them on when they are there. */
        void sentences(Consumer<Library> then);

        /** Opens the office's standing sentences for her to change. */
        void editSentences();

        /** Two years side by side, as PDF and on paper. */
        void print(TwoYears years, boolean isPart);

        /** The time of a decision. */
        OffsetDateTime now();

        /** Remembers where she is. */
        void at(Position position);

        /** Keeps what the office is called and how it is reached. */
        void keep(Office office);
    }

    /** What list, table 3 and panel take side by side, in px at a font of 13 px. */
    private static final double ROOM_FOR_ALL = 1300;
    /** What the side takes of it, and the most it takes of any window. */
    private static final double SIDE = 240;
    private static final double MOST_SIDE = 0.28;
    /** What the titles of the sections leave enough of for table 3. */
    private static final double ROOM_FOR_TITLES = 800;
    /** What list, text and panel take side by side, and the panel of it. */
    private static final double ROOM_FOR_TEXT = 960;
    private static final double TEXT_SIDE = 330;

    /** The keys that lead through a text, with Alt. */
    private static final Map<KeyCode, Page.Step> WAYS = Map.of(KeyCode.PAGE_UP, Page.Step.BLOCK_BEFORE, KeyCode.PAGE_DOWN, Page.Step.BLOCK_BEHIND,
            KeyCode.UP, Page.Step.HEADING_BEFORE, KeyCode.DOWN, Page.Step.HEADING_BEHIND);

    private final Editor editor;
    private Office office;
    private final Look look;
    private final Optional<Sheet> lastYear;
    private final Background background;
    private final Around around;
    private final SectionList sections;
    private final CellPanel cellPanel;
    private final FindingsPanel findings;
    private final TextPanel textPanel;
    private final StatusLine status;
    private final RippleLine ripple;
    private final BaseLine base;
    private final FindPanel find;
    private final BackToPaper fromPaper;
    private final TopBar bar;
    private final Consumer<State> view = this::show;
    private Page page;
    private Optional<SignedSheet> signed = Optional.empty();
    private boolean checking;
    private boolean sideIsDue;
    private boolean atEnd;
    /** Whether the Enter that led to this page is still down; held on a slow machine it must not run on through the next table. */
    private boolean enterHeld;
    /** A paste that takes a while must not be repeated because the key is still down. */
    private boolean pasteHeld;

    ReportPage(Editor editor, Office office, Optional<Sheet> lastYear, boolean sample, Look look, Background background, Around around) {
        this.editor = editor;
        this.office = office;
        this.look = look;
        this.lastYear = lastYear;
        this.background = background;
        this.around = around;
        this.sections = new SectionList(editor.form(), look, key -> go(Position.of(key)), this::go);
        this.cellPanel = new CellPanel(editor, look, lastYear, () -> page().go(page().position()));
        this.findings = new FindingsPanel(look, new Deeds(), this::go, this::go, this::walkedThrough, () -> check(false));
        this.status = new StatusLine(look);
        this.ripple = new RippleLine(look, this::mend, this::walk);
        var renewing = new Renewing(editor, lastYear, look, background, () -> new Ask(getScene().getWindow(), look), this::renewed);
        this.textPanel = new TextPanel(lastYear, look, background, renewing, new Deeds(), this::go, () -> go(Position.of(FactsPage.PLACE)));
        this.base = new BaseLine(look, renewing);
        this.find = new FindPanel(editor, look, this::go, status::say, () -> page().go(page().position()));
        this.fromPaper = new BackToPaper(look, () -> settled(around::paper));
        this.bar = new TopBar(look, sample, new TopBar.Actions(this::close, this::undo, this::redo, () -> check(!checking),
                () -> settled(around::draft), () -> settled(around::export), () -> settled(around::history),
                () -> settled(around::settings), this::insert));
        getStyleClass().add("report-page");
        // At a large font on a small screen the cell's panel gives its room to the table.
        widthProperty().addListener((property, old, width) -> showRight());
        // What does not fit is scrolled or cut at its end; a page larger than the window would lose its top and its left as well.
        setMinSize(0, 0);
        setTop(bar);
        setLeft(sections);
        setBottom(new VBox(find, base, ripple, fromPaper, status));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Behind the fields: the first Esc gives a figure back that is being typed.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && fromPaper.isVisible()) {
                event.consume();
                settled(around::paper);
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> follow());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> follow());
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        page = page(editor.form().sections().get(0).key());
        setCenter(page.node());
        check(false);
        editor.watch(view);
    }

    Editor editor() {
        return editor;
    }

    StatusLine status() {
        return status;
    }

    Position position() {
        return page.position();
    }

    /** The reported year. */
    int year() {
        return editor.state().report().head().year();
    }

    /** Goes to a place of the report, on whichever page it is. */
    void go(Position position) {
        if (!page.position().section().equals(position.section())) {
            page.leave();
            page = page(position.section());
            setCenter(page.node());
            showRight();
            status.say("");
        }
        // A page that has just come has its field only with its skins; until then the keys would go to the side panel.
        page.node().applyCss();
        page.go(position);
        Platform.runLater(() -> page.go(page.position()));
        moved();
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
        page.settle();
        cellPanel.settle();
    }

    /** Lets go of the editor. */
    void leave() {
        settle();
        page.leave();
        editor.unwatch(view);
    }

    private void keep(Office changed) {
        office = changed;
        around.keep(changed);
    }

    private void close() {
        settle();
        around.close();
    }

    private void settled(Runnable action) {
        settle();
        action.run();
    }

    /** The page there is by the time she comes back from the side. */
    private Page page() {
        return page;
    }

    private Page page(String key) {
        if (key.equals(YearsPage.PLACE)) {
            return new YearsPage(editor, look, status::say, new AroundYears());
        }
        return key.equals(FactsPage.PLACE) ? new FactsPage(editor, look, status::say, place -> go(TextPanel.span(place)))
                : editor.form().section(key).map(this::page).orElseGet(() ->
                        new OfficePage(editor, office, look, status::say, background, this::find, this::keep));
    }

    private Page page(Section section) {
        if (section.isText()) {
            return new TextPage(editor, section, office.length(section.key()), look, status::say, background, this::find);
        }
        var table = new TablePage(editor, section, look, status::say, background, this::zeroReport, () -> atEnd(section));
        table.grid().current().addListener((property, old, cell) -> moved());
        table.grid().selection().addListener((property, old, block) -> status.selection(block.stream().flatMap(List::stream)
                .map(editor.state().sheet()::read).toList()));
        return table;
    }

    /** Behind the last cell: says so, and the next Enter goes on. */
    private void atEnd(Section section) {
        var order = editor.form().sections();
        var next = order.get(Math.min(order.indexOf(section) + 1, order.size() - 1));
        if (atEnd) {
            enterHeld = true;
            go(Position.of(next.key()));
        } else {
            var blanks = editor.state().sheet().blanks(editor.form().cellsOf(section).toList());
            status.say(blanks == 0 ? look.say("table.end", next.shortTitle()) : look.say("table.endMissing", blanks, next.shortTitle()));
            atEnd = true;
        }
    }

    private List<String> sectionKeys() {
        var keys = new ArrayList<String>(List.of(Form.PREAMBLE));
        editor.form().sections().forEach(section -> keys.add(section.key()));
        keys.add(FactsPage.PLACE);
        keys.add(YearsPage.PLACE);
        return keys;
    }

    private void moved() {
        atEnd = false;
        var position = page.position();
        bar.atText(isAtText());
        sections.select(position.section(), editor.state());
        around.at(position);
        status.place(placeName(position));
        showSide();
    }

    private String placeName(Position position) {
        var section = editor.form().section(position.section()).map(Section::shortTitle)
                .orElse(look.say(switch (position.section()) {
                    case FactsPage.PLACE -> "facts.page";
                    case YearsPage.PLACE -> "years.page";
                    default -> "section.preamble";
                }));
        return position.cell().map(cell -> section + "　" + new FindingSentence(look.words(), editor.state().sheet()).name(cell))
                .orElse(section);
    }

    private void show(State state) {
        sections.show(state);
        ripple.show(state);
        find.show(state);
        bar.show(state.report().head(), state.toMend(), editor.nextUndoIsThere(), editor.nextRedoIsThere());
        status.missing(state.sheet().blanks(state.sheet().form().cells()));
        signed.ifPresent(sheet -> status.signed(sheet.changes(state.report()).size()));
        sayRefused(state);
        showSide();
    }

    /** At once, while she is still on the cell: the next moment she may be elsewhere. */
    private void sayRefused(State state) {
        page.position().cell().filter(state.unread()::containsKey).ifPresent(cell -> status.say(refused(state, cell)));
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
        base.show(state, page.position().section());
        if (checking) {
            findings.show(state);
        } else if (isAtText()) {
            textPanel.show(state, page.position());
        } else {
            cellPanel.show(state, page.position().cell());
        }
        sayRefused(state);
    }

    private String refused(State state, CellRef cell) {
        return new FindingSentence(look.words(), state.sheet()).refusal(state.unread().get(cell), editor.form().cell(cell).unit())
                + CellPanel.former(state, cell, look);
    }

    private void showRight() {
        sections.shorten(getWidth() > 0 && getWidth() < ROOM_FOR_TITLES * look.scale());
        // However large the type, most of the window is the table's.
        var width = getWidth() > 0 ? Math.min(SIDE * look.scale(), MOST_SIDE * getWidth()) : SIDE * look.scale();
        for (var side : List.of(findings, cellPanel)) {
            side.setPrefWidth(width);
            side.setMinWidth(USE_PREF_SIZE);
        }
        textPanel.setPrefWidth(TEXT_SIDE * look.scale());
        textPanel.setMinWidth(USE_PREF_SIZE);
        var room = (isAtText() ? ROOM_FOR_TEXT : ROOM_FOR_ALL) * look.scale();
        var isAtFacts = page.position().section().equals(FactsPage.PLACE);
        setRight(checking ? findings : isAtFacts || getWidth() > 0 && getWidth() < room ? null : isAtText() ? textPanel : cellPanel);
    }

    private void check(boolean on) {
        checking = on;
        showRight();
        showSide(editor.state());
    }

    /** Goes to what a finding speaks of. */
    void go(Finding finding) {
        if (finding.what() instanceof Finding.Section section) {
            go(Position.of(section.key()));
        } else if (finding.span().isPresent()) {
            go(finding.span().get());
        } else {
            finding.pointsAt().ifPresent(this::go);
        }
    }

    /** Goes to a part of a text and chooses it. */
    void go(Finding.Span span) {
        go(new Position(span.text(), Optional.empty(), span.start()));
        // Behind what makes sure that a page just come has the keys.
        Platform.runLater(() -> page.choose(span));
    }

    /** 一并改: all places of a ripple. */
    private void mend(Ripple found) {
        settle();
        editor.rewrite(found.mended(), found.position(page.position().section()));
        status.say(look.say("ripple.changed", found.places().size()));
    }

    /** 逐处看: its next place. */
    private void walk(Ripple found) {
        settle();
        var next = found.behind(editor.form().texts(), page.position());
        go(new Finding.Span(next.key(), next.start(), next.end(), next.says()));
    }

    /** The next number of last year's text that she has not looked at, behind the caret or before it; behind the last one the first. */
    private void walkUnrevised(int by) {
        settle();
        var report = editor.state().report();
        var all = editor.form().texts().stream().flatMap(key -> report.marks(key).unrevised().map(mark ->
                new Finding.Span(key, mark.start(), mark.end(), mark.words(report.text(key))))).toList();
        if (all.isEmpty()) {
            status.say(look.say("stale.none"));
            return;
        }
        var texts = editor.form().texts();
        var at = page.position();
        var order = Comparator.<Finding.Span>comparingInt(span -> texts.indexOf(span.text())).thenComparingInt(Finding.Span::end);
        var here = new Finding.Span(at.section(), at.caret(), at.caret(), "");
        var next = by > 0 ? all.stream().filter(span -> order.compare(span, here) > 0).findFirst().orElse(all.get(0))
                : all.stream().filter(span -> order.compare(span, here) < 0).reduce((first, last) -> last).orElse(all.get(all.size() - 1));
        go(next);
        status.say(look.say("stale.here", next.quote(), all.size() - 1));
    }

    /** 仍然对: the number at the caret stays as it is, and on to the next. */
    private void confirm() {
        settle();
        var at = page.position();
        editor.state().report().marks(at.section()).unrevised().filter(mark -> mark.touches(at.caret())).findFirst().ifPresentOrElse(mark -> {
            editor.confirm(at.section(), mark);
            if (editor.form().texts().stream().allMatch(key -> editor.state().report().marks(key).unrevised().findFirst().isEmpty())) {
                status.say(look.say("stale.done"));
            } else {
                walkUnrevised(1);
            }
        }, () -> status.say(look.say("stale.notHere")));
    }

    /** 登记: the number that is chosen, or at the caret, becomes a fact. */
    private void keepFact() {
        settle();
        var chosen = page.chosen();
        chosen.flatMap(span -> FactBook.with(editor.state().report(), span.text(), span.start(), span.end())).ifPresentOrElse(with -> {
            var known = editor.state().report().facts();
            editor.revise(with, new Position(chosen.get().text(), Optional.empty(), chosen.get().start()), How.TYPED);
            status.say(look.say("facts.added", with.facts().stream().filter(fact -> !known.contains(fact)).findFirst()
                    .map(fact -> fact.matter() + " " + fact.value() + " " + fact.unit()).orElse("")));
        }, () -> status.say(look.say("facts.notAdded")));
    }

    /** 查找. */
    private void find() {
        find(false);
    }

    private void find(boolean isReplacing) {
        settle();
        find.open(page.chosen().map(Finding.Span::quote), isReplacing);
    }

    /** What can be done about a finding from the list. */
    private final class Deeds implements FindingRow.Deeds {

        @Override
        public void go(Finding finding) {
            ReportPage.this.go(finding);
        }

        @Override
        public void dropTotal(CellRef cell) {
            editor.control(cell, Optional.empty());
        }

        @Override
        public void correct(Culprit culprit) {
            editor.correct(culprit.figures());
            ReportPage.this.go(culprit.corrections().get(0).cell());
            status.say(look.say("findings.corrected"));
        }

        @Override
        public void leave(Finding finding, String reason) {
            editor.leave(finding, reason, around.now());
            status.say(look.say(reason.isEmpty() ? "findings.nowIgnored" : "findings.nowExplained"));
        }

        @Override
        public void reopen(Finding finding) {
            editor.reopen(finding);
        }

        @Override
        public String offered(Finding finding) {
            return Decisions.offered(finding, editor.state().report().accepted())
                    .or(() -> lastYear.flatMap(before -> Decisions.offered(finding, before.report().accepted()))).orElse("");
        }

        @Override
        public void back(Finding finding) {
            page.go(page.position());
        }
    }

    /** 插入: a figure of the tables or a standing sentence, in the place of what is chosen. */
    private void insert() {
        settle();
        page.chosen().ifPresentOrElse(span -> new InsertDialog(look, editor.state().sheet(), office.contact())
                .ask(new Ask(getScene().getWindow(), look), around::sentences, around::editSentences)
                .ifPresent(offer -> insert(offer, span)), () -> status.say(look.say("insert.onlyTexts")));
    }

    private void insert(Offer offer, Finding.Span span) {
        Insertion.of(editor.state().sheet(), span.text(), span.start(), span.end(), offer).ifPresentOrElse(inserted -> {
            editor.revise(inserted.report(), new Position(span.text(), Optional.empty(), span.start()), How.TYPED);
            go(new Finding.Span(span.text(), inserted.start(), inserted.end(), ""));
            status.say(look.say(inserted.start() < inserted.end() ? "insert.doneLeft" : "insert.done", offer.name()));
        }, () -> status.say(look.say("text.refused")));
    }

    /** What the page of two years asks for. */
    private final class AroundYears implements YearsPage.Around {

        @Override
        public void go(Row row) {
            row.cell().ifPresentOrElse(ReportPage.this::go, () -> ReportPage.this.go(Position.of(FactsPage.PLACE)));
        }

        @Override
        public void moved() {
            ReportPage.this.moved();
        }

        @Override
        public void print(TwoYears years, boolean isPart) {
            around.print(years, isPart);
        }

        @Override
        public void close() {
            ReportPage.this.close();
        }
    }

    private void walkedThrough(boolean backwards) {
        var toCorrect = editor.state().toMend().stream().filter(Finding::blocksExport).count();
        var unfinished = editor.state().findings().stream().filter(Finding::isUnfinished).toList();
        var texts = unfinished.stream().filter(finding -> finding.what() instanceof Finding.Section).count();
        var blanks = unfinished.stream().filter(finding -> finding.what() instanceof Finding.Blank).count();
        status.say(backwards ? look.say("findings.first") : toCorrect > 0 ? look.say("findings.end", toCorrect)
                : texts + blanks > 0 ? look.say("findings.endUnfinished", blanks, texts) : look.say("findings.none"));
    }

    /** Goes to a cell, on whichever page it is. */
    void go(CellRef cell) {
        go(new Position(editor.form().sectionOf(cell).key(), Optional.of(cell), 0));
    }

    /** 待核: marks the current cell, or takes the mark away. */
    private void mark() {
        settle();
        page.position().cell().ifPresent(cell -> {
            var margin = editor.state().report().margin(cell);
            editor.note(cell, margin.withToCheck(!margin.toCheck()));
            status.say(look.say(margin.toCheck() ? "side.checked" : "side.marked"));
        });
    }

    /** 备注 at the current cell. */
    private void write() {
        settle();
        if (page.position().cell().isPresent()) {
            check(false);
            cellPanel.write();
        }
    }

    private void zeroReport() {
        settle();
        new ZeroReportDialog(editor, lastYear, look).show(new Ask(getScene().getWindow(), look)).ifPresent(status::say);
        page.go(page.position());
    }

    private void undo() {
        settle();
        editor.nextUndo().ifPresentOrElse(step -> takeBack(step, editor::undo, "undo.again"), () -> status.say(look.say("undo.none")));
    }

    private void redo() {
        settle();
        editor.nextRedo().ifPresentOrElse(step -> takeBack(step, editor::redo, "redo.again"), () -> status.say(look.say("redo.none")));
    }

    /** Never changes what she cannot see: goes there first, and the next press does it. */
    private void takeBack(Step step, Runnable action, String again) {
        if (checking && step.before().figures().equals(step.after().figures()) && !step.before().margins().equals(step.after().margins())) {
            check(false);
        }
        if (page.shows(step.place())) {
            action.run();
            status.say("");
            go(step.place());
        } else {
            go(step.place());
            status.say(look.say(again));
        }
    }

    /** Last year's text has been taken over. */
    private void renewed(Position place, String said) {
        go(page.shows(place) ? page.position() : place);
        status.say(said);
    }

    /** The panel goes along with the caret. */
    private void follow() {
        if (isAtText() && !checking) {
            textPanel.follow(page.position());
        }
    }

    private boolean isAtText() {
        return editor.form().texts().contains(page.position().section());
    }

    private void released(KeyEvent event) {
        enterHeld = enterHeld && event.getCode() != KeyCode.ENTER;
        pasteHeld = pasteHeld && event.getCode() != KeyCode.V && event.isShortcutDown();
    }

    private void pressed(KeyEvent event) {
        var control = event.isShortcutDown();
        var code = event.getCode();
        enterHeld = enterHeld && code == KeyCode.ENTER;
        var pastesAgain = pasteHeld && control && code == KeyCode.V;
        pasteHeld = control && code == KeyCode.V;
        if (enterHeld || pastesAgain) {
            event.consume();
        } else if (control && code == KeyCode.Z) {
            if (event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
        } else if (control && code == KeyCode.Y) {
            redo();
        } else if (code == KeyCode.F7) {
            walkUnrevised(event.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.F4 && !event.isAltDown()) {
            ripple.present().ifPresent(this::mend);
        } else if (code == KeyCode.F6) {
            ripple.present().ifPresent(this::walk);
        } else if (control && code == KeyCode.ENTER && isAtText()) {
            confirm();
        } else if (control && code == KeyCode.J) {
            insert();
        } else if (control && code == KeyCode.D && isAtText()) {
            keepFact();
        } else if (code == KeyCode.F8) {
            settle();
            check(true);
            findings.walk(event.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.F9 && checking) {
            settle();
            findings.leaveSelected();
        } else if (code == KeyCode.ENTER && event.isAltDown() && checking) {
            settle();
            findings.correctSelected();
        } else if (control && (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP)) {
            var keys = sectionKeys();
            var next = keys.indexOf(page.position().section()) + (code == KeyCode.PAGE_DOWN ? 1 : -1);
            if (next >= 0 && next < keys.size()) {
                go(Position.of(keys.get(next)));
            }
        } else if (control && code == KeyCode.K) {
            mark();
        } else if (event.isShiftDown() && code == KeyCode.F2) {
            write();
        } else if (control && code == KeyCode.L) {
            page.writeRegister();
        } else if (event.isAltDown() && event.isShiftDown() && code == KeyCode.DIGIT0) {
            zeroReport();
        } else if (event.isAltDown() && (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0)) {
            page.fillRest();
        } else if (control && (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD)) {
            settled(() -> around.zoom(1));
        } else if (control && (code == KeyCode.MINUS || code == KeyCode.SUBTRACT)) {
            settled(() -> around.zoom(-1));
        } else if (control && code == KeyCode.P) {
            settle();
            if (!page.print()) {
                around.draft();
            }
        } else if (control && code == KeyCode.E) {
            settled(around::export);
        } else if (control && code == KeyCode.H && event.isShiftDown()) {
            settled(around::history);
        } else if (control && (code == KeyCode.F || code == KeyCode.H)) {
            find(code == KeyCode.H);
        } else if (code == KeyCode.F3) {
            find.step(event.isShiftDown() ? -1 : 1);
        } else if (event.isAltDown() && WAYS.containsKey(code) && isAtText()) {
            page.step(WAYS.get(code));
        } else if (code == KeyCode.F1) {
            settled(around::settings);
        } else if (control && code == KeyCode.W) {
            close();
        } else {
            return;
        }
        event.consume();
    }
}
