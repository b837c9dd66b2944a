package gouji.ui;

import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.report.Position;
import gouji.words.FindingSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** What stands at the right of an open report: the check, or else what belongs to the cell or to the text she is at. */
final class ReportSide {

    /** What list, table 3 and panel take side by side, in px at a font of 13 px. */
    private static final double ROOM_FOR_ALL = 1300;
    /** What the side takes of it, and the most it takes of any window. */
    private static final double SIDE = 240;
    private static final double MOST_SIDE = 0.28;
    /** What list, text and panel take side by side, and the panel of it. */
    private static final double ROOM_FOR_TEXT = 960;
    private static final double TEXT_SIDE = 330;

    private final Editor editor;
    private final Look look;
    private final Middle middle;
    private final Consumer<String> say;
    private final Runnable again;
    private final CellPanel cells;
    private final FindingsPanel findings;
    private final TextPanel texts;
    private boolean checking;

    /** @param again shows the side anew, after another panel has come to stand there */
    ReportSide(Editor editor, Optional<Sheet> lastYear, Look look, Background background, Middle middle, Renewing renewing, FindingRow.Deeds deeds,
               Consumer<String> say, Runnable again) {
        this.editor = editor;
        this.look = look;
        this.middle = middle;
        this.say = say;
        this.again = again;
        this.cells = new CellPanel(editor, look, lastYear, middle::back);
        this.findings = new FindingsPanel(look, deeds, middle::go, middle::go, this::walkedThrough, () -> check(false));
        this.texts = new TextPanel(lastYear, look, background, renewing, deeds, middle::go, () -> middle.go(Position.of(FactsPage.PLACE)));
    }

    /** Whether the check stands there. */
    boolean isChecking() {
        return checking;
    }

    /** Puts the check there, or takes it away. */
    void check(boolean on) {
        checking = on;
        again.run();
    }

    void show(State state) {
        if (checking) {
            findings.show(state);
        } else if (middle.isAtText()) {
            texts.show(state, middle.position());
        } else {
            cells.show(state, middle.position().cell());
        }
        sayRefused(state);
    }

    /** Says what is wrong at the cell she is on; at once, for the next moment she may be elsewhere. */
    void sayRefused(State state) {
        middle.position().cell().filter(state.unread()::containsKey).ifPresent(cell -> say.accept(refused(state, cell)));
    }

    /** The panel as wide as a window of that width allows; none where the middle needs the room. */
    Optional<Region> fitting(double window) {
        // However large the type, most of the window is the table's.
        var width = window > 0 ? Math.min(SIDE * look.scale(), MOST_SIDE * window) : SIDE * look.scale();
        for (var side : List.of(findings, cells)) {
            side.setPrefWidth(width);
            side.setMinWidth(Region.USE_PREF_SIZE);
        }
        texts.setPrefWidth(TEXT_SIDE * look.scale());
        texts.setMinWidth(Region.USE_PREF_SIZE);
        var room = (middle.isAtText() ? ROOM_FOR_TEXT : ROOM_FOR_ALL) * look.scale();
        var isAtFacts = middle.position().section().equals(FactsPage.PLACE);
        return checking ? Optional.of(findings)
                : isAtFacts || window > 0 && window < room ? Optional.empty() : Optional.of(middle.isAtText() ? texts : cells);
    }

    /** The panel goes along with the caret. */
    void follow() {
        if (middle.isAtText() && !checking) {
            texts.follow(middle.position());
        }
    }

    /** To the next finding, or back. */
    void walk(int by) {
        middle.settle();
        check(true);
        findings.walk(by);
    }

    /** 忽略 or 说明原因 for the finding she has walked to. */
    void leaveSelected() {
        middle.settle();
        findings.leaveSelected();
    }

    /** 照改 for the finding she has walked to. */
    void correctSelected() {
        middle.settle();
        findings.correctSelected();
    }

    /** Accepts what is being typed there. */
    void settle() {
        cells.settle();
    }

    /** Puts the caret into 备注. */
    void write() {
        cells.write();
    }

    private String refused(State state, CellRef cell) {
        return new FindingSentence(look.words(), state.sheet()).refusal(state.unread().get(cell), editor.form().cell(cell).unit())
                + CellPanel.former(state, cell, look);
    }

    private void walkedThrough(boolean backwards) {
        var toCorrect = editor.state().toMend().stream().filter(Finding::blocksExport).count();
        var unfinished = editor.state().findings().stream().filter(Finding::isUnfinished).toList();
        var texts = unfinished.stream().filter(finding -> finding.what() instanceof Finding.Section).count();
        var blanks = unfinished.stream().filter(finding -> finding.what() instanceof Finding.Blank).count();
        say.accept(backwards ? look.say("findings.first") : toCorrect > 0 ? look.say("findings.end", toCorrect)
                : texts + blanks > 0 ? look.say("findings.endUnfinished", blanks, texts) : look.say("findings.none"));
    }
}
