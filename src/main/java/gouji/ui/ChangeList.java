package gouji.ui;

import gouji.edit.State;
import gouji.report.Change;
import gouji.report.Position;
import gouji.form.Form;
import gouji.words.ChangeSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What differs between a sheet of paper and the screen (改动清单); each leads to its place. */
final class ChangeList extends VBox {

    private static final int MOST = 12;

    private final Look look;
    private final Consumer<Position> go;

    ChangeList(Look look, Consumer<Position> go) {
        super(2);
        this.look = look;
        this.go = go;
    }

    void show(State state, List<Change> changes) {
        var sentence = new ChangeSentence(look.words(), state.sheet());
        getChildren().clear();
        changes.stream().limit(MOST).forEach(change -> {
            var link = new Hyperlink(sentence.name(change));
            link.setOnAction(event -> go.accept(place(state, change)));
            var what = new Label(look.say("history.fromTo", sentence.before(change), sentence.after(change)));
            for (var label : List.of(link, what)) {
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
            }
            what.getStyleClass().add("hint");
            getChildren().addAll(link, what);
        });
        if (changes.size() > MOST) {
            getChildren().add(new Label(look.say("paper.moreChanges", changes.size() - MOST)));
        }
    }

    private static Position place(State state, Change change) {
        return change instanceof Change.AtCell at ? new Position(state.sheet().form().sectionOf(at.cell()).key(), Optional.of(at.cell()), 0)
                : Position.of(change instanceof Change.OfText text ? text.key() : Form.PREAMBLE);
    }
}
