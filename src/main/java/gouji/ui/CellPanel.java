package gouji.ui;

import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.form.FillingNote;
import gouji.words.FindingSentence;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The side panel at a cell: its name, this year and last, what is to be said of it in sentences, what she writes beside it, and what
 * belongs in it (口径).
 */
final class CellPanel extends VBox {

    private final Editor editor;
    private final Look look;
    private final Optional<Sheet> lastYear;
    private final VBox facts = part();
    private final VBox notes = part();
    private final MarginFields margin;
    private Optional<CellRef> noted = Optional.empty();

    /** @param back gives the keys back to the table */
    CellPanel(Editor editor, Look look, Optional<Sheet> lastYear, Runnable back) {
        this.editor = editor;
        this.look = look;
        this.lastYear = lastYear;
        this.margin = new MarginFields(editor, look, back);
        getStyleClass().add("side-panel");
        var all = part();
        all.getStyleClass().add("side-content");
        all.getChildren().addAll(facts, margin, notes);
        var scroll = new ScrollArea(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    void show(State state, Optional<CellRef> current) {
        facts.getChildren().clear();
        current.ifPresentOrElse(cell -> about(state, cell), () -> add(facts, look.say("side.text"), "hint"));
        // What belongs in a cell does not change while she types in it.
        if (!current.equals(noted)) {
            noted = current;
            notes.getChildren().clear();
            current.ifPresent(cell -> notes(state, cell));
        }
        margin.show(current);
    }

    /** Takes what is being written in the margin. */
    void settle() {
        margin.settle();
    }

    /** Puts the caret into 备注. */
    void write() {
        margin.write();
    }

    private void about(State state, CellRef cell) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        add(facts, sentence.name(cell), "side-title");
        years(state, cell);
        Optional.ofNullable(state.unread().get(cell)).ifPresent(unread -> add(facts,
                sentence.refusal(unread, state.sheet().form().cell(cell).unit()) + former(state, cell, look), "wrong"));
        if (state.report().margin(cell).carried()) {
            add(facts, look.say("side.carried", state.report().head().year() - 1), "note");
        }
        control(state, cell);
        state.findings().stream().filter(finding -> finding.cells().contains(cell))
                .filter(finding -> finding.what() instanceof Finding.Sides || finding.isBroken())
                .filter(finding -> !(finding.what() instanceof Finding.Improper))
                .filter(finding -> !finding.what().equals(new Finding.Total(cell))).forEach(finding -> {
                    add(facts, sentence.of(finding), switch (finding.verdict()) {
                        case BROKEN -> finding.blocksExport() ? "wrong" : "doubtful";
                        case OPEN -> "hint";
                        case HOLDS -> "right";
                    });
                    sentence.missing(finding).ifPresent(missing -> add(facts, missing, "hint"));
                });
    }

    /** What became of the cell's former value where a text was not taken. */
    static String former(State state, CellRef cell, Look look) {
        if (state.sheet().form().cell(cell).isComputed()) {
            return look.say("side.controlKept");
        }
        var former = state.report().figure(cell);
        return look.say(former.isPresent() ? "side.kept" : "side.stillBlank", former.map(Object::toString).orElse(""));
    }

    private void years(State state, CellRef cell) {
        var now = state.sheet().read(cell);
        var text = new StringBuilder(look.say("side.thisYear", now.isWhole() ? now.figure().toString() : look.say("side.blank")));
        lastYear.map(sheet -> sheet.read(cell)).filter(reading -> reading.isWhole()).ifPresent(before -> {
            text.append("　").append(look.say("side.lastYear", before.figure()));
            if (now.isWhole()) {
                var change = now.figure().minus(before.figure());
                text.append("　").append(change.signum() > 0 ? "+" : "").append(change.isZero() ? "±0" : change);
            }
        });
        add(facts, text.toString(), "figures");
    }

    private void control(State state, CellRef cell) {
        state.report().control(cell).ifPresent(control -> {
            var sum = state.sheet().read(cell);
            var difference = control.minus(sum.figure());
            var line = !sum.isWhole() ? add(facts, look.say("side.control.open", control, sum.missing()), "hint")
                    : difference.isZero() ? add(facts, look.say("side.control.holds", control), "right")
                    : add(facts, look.say("side.control.broken", control, difference.amount().abs().toPlainString()), "wrong");
            line.setId("control");
            var remove = new Button(look.say("side.control.remove"));
            remove.setId("removeControl");
            remove.getStyleClass().add("small");
            remove.setOnAction(event -> editor.control(cell, Optional.empty()));
            facts.getChildren().add(remove);
        });
    }

    private void notes(State state, CellRef cell) {
        var all = state.sheet().form().table(cell.table()).notes(cell);
        if (!all.isEmpty()) {
            notes.getChildren().add(new Separator());
            add(notes, look.say("side.notes"), "side-title");
            all.forEach(this::note);
        }
    }

    private void note(FillingNote note) {
        add(notes, note.text(), "filling-note");
        add(notes, look.say(note.advice() ? "side.note.advice" : "side.note.source", note.source()), "filling-source");
    }

    private static VBox part() {
        var part = new VBox();
        part.getStyleClass().add("side-part");
        return part;
    }

    private static Node add(VBox part, String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        part.getChildren().add(label);
        return label;
    }
}
