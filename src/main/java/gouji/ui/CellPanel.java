package gouji.ui;

import gouji.check.Finding;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.ui.Lines.Line;
import gouji.words.FindingSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The side panel at a cell: its name, this year and last, what is to be said of it in sentences, what she writes beside it, and what
 * belongs in it (口径).
 */
final class CellPanel extends VBox {

    private final Editor editor;
    private final Look look;
    private final Optional<Sheet> lastYear;
    private final Lines facts = new Lines();
    private final Lines control = new Lines();
    private final Button dropControl = new Button();
    private final Lines findings = new Lines();
    private final Separator line = new Separator();
    private final Lines notes = new Lines();
    private final MarginFields margin;
    private Optional<CellRef> shown = Optional.empty();

    /** @param back gives the keys back to the table */
    CellPanel(Editor editor, Look look, Optional<Sheet> lastYear, Runnable back) {
        this.editor = editor;
        this.look = look;
        this.lastYear = lastYear;
        this.margin = new MarginFields(editor, look, back);
        getStyleClass().add("side-panel");
        dropControl.setText(look.say("side.control.remove"));
        dropControl.setId("removeControl");
        dropControl.getStyleClass().add("small");
        dropControl.setOnAction(event -> shown.ifPresent(cell -> editor.control(cell, Optional.empty())));
        var all = new VBox(facts, control, dropControl, findings, margin, line, notes);
        all.getStyleClass().addAll("side-part", "side-content");
        var scroll = new ScrollArea(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    void show(State state, Optional<CellRef> current) {
        shown = current;
        facts.show(current.map(cell -> facts(state, cell)).orElseGet(() -> List.of(new Line(look.say("side.text"), "hint"))));
        var given = current.flatMap(cell -> state.report().control(cell).map(figure -> control(figure, state.sheet().read(cell))));
        control.show(given.stream().toList());
        control.getChildren().forEach(label -> label.setId("control"));
        show(dropControl, given.isPresent());
        findings.show(current.map(cell -> findings(state, cell)).orElse(List.of()));
        var below = current.map(cell -> notes(state, cell)).orElse(List.of());
        show(line, !below.isEmpty());
        notes.show(below);
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

    private List<Line> facts(State state, CellRef cell) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        var lines = new ArrayList<Line>();
        lines.add(new Line(sentence.name(cell), "side-title"));
        lines.add(new Line(years(state, cell), "figures"));
        Optional.ofNullable(state.unread().get(cell)).ifPresent(unread -> lines.add(new Line(
                sentence.refusal(unread, state.sheet().form().cell(cell).unit()) + former(state, cell, look), "wrong")));
        if (state.report().margin(cell).carried()) {
            lines.add(new Line(look.say("side.carried", state.report().head().year() - 1), "note"));
        }
        return lines;
    }

    private List<Line> findings(State state, CellRef cell) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        var lines = new ArrayList<Line>();
        // What stands about texts marks cells too; what she decided to leave marks none, and is only a hint here.
        Stream.concat(state.toMend().stream(), state.findings().stream().filter(finding -> !state.toMend().contains(finding)))
                .filter(finding -> finding.cells().contains(cell) || finding.marked().contains(cell))
                .filter(finding -> finding.what() instanceof Finding.Sides || finding.isBroken())
                .filter(finding -> !(finding.what() instanceof Finding.Improper))
                .filter(finding -> !finding.what().equals(new Finding.Total(cell))).forEach(finding -> {
                    lines.add(new Line(sentence.of(finding), switch (finding.verdict()) {
                        case BROKEN -> !state.toMend().contains(finding) ? "hint" : finding.blocksExport() ? "wrong" : "doubtful";
                        case OPEN -> "hint";
                        case HOLDS -> "right";
                    }));
                    sentence.missing(finding).ifPresent(missing -> lines.add(new Line(missing, "hint")));
                });
        return lines;
    }

    /** What became of the cell's former value where a text was not taken. */
    static String former(State state, CellRef cell, Look look) {
        if (state.sheet().form().cell(cell).isComputed()) {
            return look.say("side.controlKept");
        }
        var former = state.report().figure(cell);
        return look.say(former.isPresent() ? "side.kept" : "side.stillBlank", former.map(Object::toString).orElse(""));
    }

    private String years(State state, CellRef cell) {
        var now = state.sheet().read(cell);
        var text = new StringBuilder(look.say("side.thisYear", now.isWhole() ? now.figure().toString() : look.say("side.blank")));
        lastYear.map(sheet -> sheet.read(cell)).filter(reading -> reading.isWhole()).ifPresent(before -> {
            text.append("　").append(look.say("side.lastYear", before.figure()));
            if (now.isWhole()) {
                var change = now.figure().minus(before.figure());
                text.append("　").append(change.signum() > 0 ? "+" : "").append(change.isZero() ? "±0" : change);
            }
        });
        return text.toString();
    }

    private Line control(Figure given, Reading sum) {
        var difference = given.minus(sum.figure());
        return !sum.isWhole() ? new Line(look.say("side.control.open", given, sum.missing()), "hint")
                : difference.isZero() ? new Line(look.say("side.control.holds", given), "right")
                : new Line(look.say("side.control.broken", given, difference.amount().abs().toPlainString()), "wrong");
    }

    private List<Line> notes(State state, CellRef cell) {
        var lines = new ArrayList<Line>();
        for (var note : state.sheet().form().table(cell.table()).notes(cell)) {
            lines.add(new Line(note.text(), "filling-note"));
            lines.add(new Line(look.say(note.advice() ? "side.note.advice" : "side.note.source", note.source()), "filling-source"));
        }
        if (!lines.isEmpty()) {
            lines.add(0, new Line(look.say("side.notes"), "side-title"));
        }
        return lines;
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
