package gouji.ui;

import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.words.FindingSentence;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The side panel at a cell: its name, this year and last, and what is to be said of it in sentences. */
final class CellPanel extends VBox {

    private final Look look;
    private final Optional<Sheet> lastYear;

    CellPanel(Look look, Optional<Sheet> lastYear) {
        this.look = look;
        this.lastYear = lastYear;
        getStyleClass().add("side-panel");
    }

    void show(State state, Optional<CellRef> current) {
        getChildren().clear();
        if (current.isEmpty()) {
            add(look.say("side.text"), "hint");
            return;
        }
        var cell = current.get();
        var sentence = new FindingSentence(look.words(), state.sheet());
        add(sentence.name(cell), "side-title");
        years(state, cell);
        Optional.ofNullable(state.unread().get(cell)).ifPresent(unread -> add(sentence.refusal(unread, state.sheet().form().cell(cell).unit())
                + look.say(state.report().figure(cell).isPresent() ? "side.kept" : "side.stillBlank",
                        state.report().figure(cell).map(Object::toString).orElse("")), "wrong"));
        var margin = state.report().margin(cell);
        if (margin.carried()) {
            add(look.say("side.carried", state.report().head().year() - 1), "note");
        }
        if (!margin.addends().isEmpty()) {
            add(look.say("side.addends", String.join(" + ", margin.addends().stream().map(Figure::toString).toList())), "note");
        }
        var about = state.findings().stream().filter(finding -> finding.cells().contains(cell))
                .filter(finding -> finding.what() instanceof Finding.Sides || finding.isBroken())
                .filter(finding -> !(finding.what() instanceof Finding.Improper)).toList();
        if (!about.isEmpty()) {
            getChildren().add(new Separator());
        }
        about.forEach(finding -> add(sentence.of(finding), switch (finding.verdict()) {
            case BROKEN -> finding.blocksExport() ? "wrong" : "doubtful";
            case OPEN -> "hint";
            case HOLDS -> "right";
        }));
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
        add(text.toString(), "figures");
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
