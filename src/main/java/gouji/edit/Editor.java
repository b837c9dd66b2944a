package gouji.edit;

import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Provisional;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Acceptance;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Margin;
import gouji.report.Mark;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.TextEdit;
import gouji.report.Typed;
import gouji.report.Unread;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one place where a report changes (录入). What is being typed is provisional; what is accepted becomes a {@link Step},
 * is told to the store and can be undone. Used by one thread.
 */
public final class Editor {

    /** So many steps can be undone, as in office programs: each keeps some 10 KB, and what is older stands in 修改记录. */
    private static final int MOST_STEPS = 1_000;

    private final Form form;
    private final Beside beside;
    private final Consumer<Step> accepted;
    private final List<Consumer<State>> views = new ArrayList<>();
    private final Deque<Taken> done = new ArrayDeque<>();
    private final Deque<Taken> undone = new ArrayDeque<>();
    private Optional<OpenText> openText = Optional.empty();
    private Proofread proofread = Proofread.NOTHING;
    private State state;
    /** Whether old numbers of the texts were told, and it is not known yet that none is left. */
    private boolean isWaiting;

    /** A text she is in the middle of: the report as it was before. */
    private record OpenText(String key, Report before, int caret) {
    }

    /** A step and the texts it brought in vain, which go and come with it. */
    private record Taken(Step step, Map<CellRef, Unread> brought) {
    }

    /** @param accepted is told each accepted change, in order */
    public Editor(Form form, Report report, Map<CellRef, Unread> unread, Beside beside, Consumer<Step> accepted) {
        this.form = form;
        this.beside = beside;
        this.accepted = accepted;
        this.state = State.of(form, report, Optional.empty(), unread, beside, proofread);
    }

    /** With nothing beside the report. */
    public Editor(Form form, Report report, Map<CellRef, Unread> unread, Consumer<Step> accepted) {
        this(form, report, unread, Beside.NOTHING, accepted);
    }

    public Form form() {
        return form;
    }

    public State state() {
        return state;
    }

    /** Calls the view now and after every change. */
    public void watch(Consumer<State> view) {
        views.add(view);
        view.accept(state);
    }

    public void unwatch(Consumer<State> view) {
        views.remove(view);
    }

    /** Shows what is being typed: totals follow, nothing is accepted. */
    public void typing(CellRef cell, String text) {
        var figure = Typed.read(text, form.cell(cell).unit()) instanceof Typed.Accepted read
                ? Optional.of(read.figure()) : Optional.<Figure>empty();
        show(state.report(), Optional.of(new Provisional(cell, figure)), state.unread());
    }

    /** Gives up what is being typed; the cell has its former value. */
    public void cancelTyping() {
        if (state.typing().isPresent()) {
            show(state.report(), Optional.empty(), state.unread());
        }
    }

    /** Takes a typed text for a cell; one that is no figure is kept beside it and the cell keeps its value. */
    public Typed accept(CellRef cell, String text) {
        var typed = Typed.read(text, form.cell(cell).unit());
        var unread = new HashMap<>(state.unread());
        unread.remove(cell);
        var report = state.report();
        if (typed instanceof Typed.Accepted read) {
            report = sameFigure(cell, read) ? report : report.with(cell, read.figure(), read.addends());
        } else if (typed instanceof Typed.Refused refused) {
            unread.put(cell, new Unread(refused.text(), refused.why()));
        } else if (report.figure(cell).isPresent()) {
            report = report.without(cell);
        }
        become(report, unread, place(cell), typed instanceof Typed.Blank ? How.CLEARED : How.TYPED);
        return typed;
    }

    /** Forgets what was typed in vain beside a cell. */
    public void forgetUnread(CellRef cell) {
        var unread = new HashMap<>(state.unread());
        unread.remove(cell);
        show(state.report(), state.typing(), unread);
    }

    /** Makes cells blank and forgets what was typed there in vain. */
    public void clear(List<CellRef> cells) {
        var report = state.report();
        var unread = new HashMap<>(state.unread());
        for (var cell : cells) {
            unread.remove(cell);
            report = form.cell(cell).isComputed() || report.figure(cell).isEmpty() ? report : report.without(cell);
        }
        become(report, unread, place(cells.get(0)), How.CLEARED);
    }

    /** Takes several texts as one step; computed cells are passed over, what is no figure is kept beside its cell. */
    public Pasted paste(Map<CellRef, String> texts, CellRef at) {
        var report = state.report();
        var unread = new HashMap<>(state.unread());
        var refused = new HashMap<CellRef, Unread>();
        var totals = new ArrayList<CellRef>();
        var taken = 0;
        for (var entry : texts.entrySet()) {
            var cell = form.cell(entry.getKey());
            if (cell.isComputed()) {
                totals.add(cell.ref());
            } else {
                var typed = Typed.read(entry.getValue(), cell.unit());
                if (typed instanceof Typed.Accepted read) {
                    report = report.with(cell.ref(), read.figure(), read.addends());
                    unread.remove(cell.ref());
                    taken++;
                } else if (typed instanceof Typed.Refused no) {
                    refused.put(cell.ref(), new Unread(no.text(), no.why()));
                }
            }
        }
        unread.putAll(refused);
        become(report, unread, place(at), How.PASTED);
        return new Pasted(taken, refused, totals);
    }

    /** Fills those of the cells that are blank with 0 (其余填 0), as one step; says how many. */
    public int fillBlanks(List<Cell> cells) {
        var blank = cells.stream().filter(cell -> !cell.isComputed() && state.report().figure(cell.ref()).isEmpty()
                && !state.unread().containsKey(cell.ref())).toList();
        if (blank.isEmpty()) {
            return 0;
        }
        var report = state.report();
        for (var cell : blank) {
            report = report.with(cell.ref(), Figure.ZERO, List.of());
        }
        become(report, state.unread(), place(blank.get(0).ref()), How.FILLED);
        return blank.size();
    }

    /** Takes what was found meanwhile; it may be about the texts of a moment ago. */
    public void heard(Proofread found) {
        var isNews = !found.in(state.report()).saysSame(proofread.in(state.report()));
        proofread = found;
        if (isNews || isWaiting && found.isOf(state.report())) {
            show(state.report(), state.typing(), state.unread());
        }
    }

    /** Leaves a finding as it is (说明原因、忽略), as one step; see {@link Decisions#leave}. */
    public void leave(Finding finding, String reason, OffsetDateTime at) {
        var decision = Decisions.leave(finding, state.sheet(), reason, at);
        decide(state.decisions().with(decision, state.report().accepted()), finding);
    }

    /** Takes a decision back, as one step: the finding is there again. */
    public void reopen(Finding finding) {
        state.decisions().on(finding).ifPresent(decision ->
                decide(state.report().accepted().stream().filter(each -> !each.equals(decision)).toList(), finding));
    }

    private void decide(List<Acceptance> accepted, Finding finding) {
        var place = finding.span().map(span -> new Position(span.text(), Optional.empty(), span.start()))
                .or(() -> finding.pointsAt().map(this::place)).orElse(Position.of(Form.PREAMBLE));
        become(state.report().withAccepted(accepted), state.unread(), place, How.TYPED);
    }

    /**
     * Takes proposed corrections (照改), as one step: typed cells take their figure and are marked 待核 until she has looked at the
     * paper, computed ones take it as their control figure.
     */
    public void correct(Map<CellRef, Figure> figures) {
        var report = state.report();
        var unread = new HashMap<>(state.unread());
        for (var correction : figures.entrySet()) {
            var cell = correction.getKey();
            unread.remove(cell);
            report = form.cell(cell).isComputed() ? report.withControl(cell, Optional.of(correction.getValue()))
                    : report.with(cell, correction.getValue(), List.of());
            report = report.withMargin(cell, report.margin(cell).withToCheck(true));
        }
        var first = form.cells().stream().map(Cell::ref).filter(figures::containsKey).findFirst();
        if (first.isPresent()) {
            become(report, unread, place(first.get()), How.CORRECTED);
        }
    }

    /** Writes in the margin of a cell. */
    public void note(CellRef cell, Margin margin) {
        become(state.report().withMargin(cell, margin), state.unread(), place(cell), How.TYPED);
    }

    /** Gives or takes back a control figure of a computed cell. */
    public void control(CellRef cell, Optional<Figure> figure) {
        become(state.report().withControl(cell, figure), state.unread(), place(cell), How.TYPED);
    }

    /** Takes a typed control figure for a computed cell (台账数); one that is no figure is kept beside it and nothing changes. */
    public Typed acceptControl(CellRef cell, String text) {
        var typed = Typed.read(text, form.cell(cell).unit());
        var unread = new HashMap<>(state.unread());
        unread.remove(cell);
        var report = state.report();
        if (typed instanceof Typed.Accepted read) {
            report = report.withControl(cell, Optional.of(read.figure()));
        } else if (typed instanceof Typed.Refused refused) {
            unread.put(cell, new Unread(refused.text(), refused.why()));
        } else {
            report = report.withControl(cell, Optional.empty());
        }
        become(report, unread, place(cell), How.TYPED);
        return typed;
    }

    /** 零报告: fills what it leaves blank with 0 and writes the sentence where one is given, as one step. */
    public void fillZero(ZeroReport.Possible zero, Optional<String> sentence) {
        var report = state.report();
        for (var cell : zero.blanks()) {
            report = report.with(cell, Figure.ZERO, List.of());
        }
        if (sentence.isPresent()) {
            report = report.withText(ZeroReport.TEXT, ZeroReport.withSentence(report.text(ZeroReport.TEXT), sentence.get()));
        }
        become(report, state.unread(), place(zero.place()), How.FILLED);
    }

    /** Changes office name, level, scope or year. */
    public void head(Head head) {
        become(state.report().withHead(head), state.unread(), Position.of(Form.PREAMBLE), How.TYPED);
    }

    /** Puts a report in the place of this one, as one step: an older state, or the present one without a change of long ago. */
    public void restore(Report report, How how) {
        endText();
        Change.between(state.report(), report).stream().findFirst()
                .ifPresent(first -> become(report, state.unread(), place(first), how));
    }

    /** Takes what a whole report from outside says, as one step; what in it is no figure goes and comes with it. */
    public void bring(Report report, Map<CellRef, Unread> unread, How how) {
        endText();
        var first = Change.between(state.report(), report).stream().findFirst().map(this::place)
                .or(() -> unread.keySet().stream().findFirst().map(this::place));
        first.ifPresent(at -> become(report, unread, at, how));
    }

    /** Shows a text as it is being written; {@link #endText()} makes a step of it. A text over the limit is cut there. */
    public void text(String key, String text, int caret) {
        if (openText.map(open -> !open.key().equals(key)).orElse(false)) {
            endText();
        }
        if (openText.isEmpty()) {
            openText = Optional.of(new OpenText(key, state.report(), caret));
        }
        show(state.report().withText(key, within(text)), state.typing(), state.unread());
    }

    /** Accepts what has been written since the last step: after a pause of one second, and on leaving. */
    public void endText() {
        openText.ifPresent(open -> {
            openText = Optional.empty();
            var settled = state.report().settled(open.before());
            if (!settled.equals(state.report())) {
                show(settled, state.typing(), state.unread());
            }
            record(new Step(open.before(), settled, new Position(open.key(), Optional.empty(), open.caret()), How.TYPED), Map.of());
        });
    }

    /** Replaces a text at once, as one step: a heading offered, a sentence inserted. */
    public void insertText(String key, String text, int caret) {
        endText();
        text(key, text, caret);
        endText();
    }

    /** Replaces several texts at once, as one step; one over the limit is cut there. */
    public void rewrite(Map<String, String> texts, Position place) {
        endText();
        var report = state.report();
        for (var text : texts.entrySet()) {
            report = report.withText(text.getKey(), within(text.getValue()));
        }
        become(report, state.unread(), place, How.REWRITTEN);
    }

    /** Rewrites places of the texts, as one step; what is watched elsewhere in them stays watched. */
    public void rewrite(List<TextEdit> edits, Position place) {
        endText();
        become(state.report().withEdits(edits), state.unread(), place, How.REWRITTEN);
    }

    /** Puts what became of this report in its place, as one step. */
    public void revise(Report report, Position place, How how) {
        endText();
        become(report, state.unread(), place, how);
    }

    /** She has looked at a number of last year's text: it is right as it stands. */
    public void confirm(String key, Mark mark) {
        endText();
        var marks = state.report().marks(key).map(each -> each.equals(mark) ? each.confirmed() : each);
        become(state.report().withMarks(key, marks), state.unread(), new Position(key, Optional.empty(), mark.start()), How.CONFIRMED);
    }

    /** Whether anything can be taken back. */
    public boolean nextUndoIsThere() {
        return openText.isPresent() || !done.isEmpty();
    }

    public boolean nextRedoIsThere() {
        return openText.isEmpty() && !undone.isEmpty();
    }

    /** The step that {@link #undo()} would take back. */
    public Optional<Step> nextUndo() {
        endText();
        return Optional.ofNullable(done.peek()).map(Taken::step);
    }

    public Optional<Step> nextRedo() {
        endText();
        return Optional.ofNullable(undone.peek()).map(Taken::step);
    }

    /** Takes the last step back. */
    public void undo() {
        nextUndo().ifPresent(step -> {
            var taken = done.pop();
            undone.push(taken);
            var unread = new HashMap<>(state.unread());
            taken.brought().forEach(unread::remove);
            show(step.before(), Optional.empty(), unread);
            accepted.accept(new Step(step.after(), step.before(), step.place(), How.UNDONE));
        });
    }

    public void redo() {
        nextRedo().ifPresent(step -> {
            var taken = undone.pop();
            done.push(taken);
            var unread = new HashMap<>(state.unread());
            taken.brought().forEach(unread::putIfAbsent);
            show(step.after(), Optional.empty(), unread);
            accepted.accept(new Step(step.before(), step.after(), step.place(), How.REDONE));
        });
    }

    /** Ends undo here: it never crosses an export. */
    public void seal() {
        endText();
        done.clear();
        undone.clear();
    }

    /** Never half of a character. */
    private static String within(String text) {
        if (text.length() <= Report.TEXT_LIMIT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(Report.TEXT_LIMIT - 1)) ? Report.TEXT_LIMIT - 1 : Report.TEXT_LIMIT;
        return text.substring(0, end);
    }

    private boolean sameFigure(CellRef cell, Typed.Accepted read) {
        return state.report().figure(cell).equals(Optional.of(read.figure()))
                && state.report().margin(cell).figures().equals(read.addends());
    }

    private void become(Report changed, Map<CellRef, Unread> unread, Position place, How how) {
        endText();
        var report = changed.settled(state.report());
        var brought = new HashMap<>(unread);
        state.unread().forEach(brought::remove);
        record(new Step(state.report(), report, place, how), brought);
        show(report, Optional.empty(), unread);
    }

    /** Puts a step on the stack and tells the store, before any view hears of it. */
    private void record(Step step, Map<CellRef, Unread> brought) {
        if (!step.before().equals(step.after())) {
            done.push(new Taken(step, Map.copyOf(brought)));
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
            undone.clear();
            accepted.accept(step);
        }
    }

    private void show(Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread) {
        var told = isWaiting || !state.outdated().isEmpty();
        state = State.of(form, report, typing, unread, beside, proofread);
        isWaiting = told && state.outdated().isEmpty() && !state.isRead();
        List.copyOf(views).forEach(view -> view.accept(state));
    }

    private Position place(Change change) {
        return change instanceof Change.AtCell at ? place(at.cell())
                : Position.of(change instanceof Change.OfText text ? text.key() : Form.PREAMBLE);
    }

    private Position place(CellRef cell) {
        return new Position(form.sectionOf(cell).key(), Optional.of(cell), 0);
    }
}
