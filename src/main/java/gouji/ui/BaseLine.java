package gouji.ui;

import gouji.edit.State;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line at the foot of a text that is still empty: how to begin with last year's (以去年为底稿). */
final class BaseLine extends HBox {

    private final Renewing renewing;
    private Optional<String> text = Optional.empty();

    BaseLine(Look look, Renewing renewing) {
        super(8);
        this.renewing = renewing;
        setId("baseLine");
        getStyleClass().add("base-line");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(look.say("stale.empty"));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, QuietButton.small(look.say("stale.base"), "base", () -> text.ifPresent(renewing::take)),
                QuietButton.small(look.say("stale.baseAll"), "baseAll", renewing::takeAll));
        setVisible(false);
        setManaged(false);
    }

    /** @param section where she is */
    void show(State state, String section) {
        text = Optional.of(section).filter(key -> state.sheet().form().texts().contains(key) && renewing.isPossible(key)
                && state.report().text(key).isBlank());
        setVisible(text.isPresent());
        setManaged(text.isPresent());
    }
}
