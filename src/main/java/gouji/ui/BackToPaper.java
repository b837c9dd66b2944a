package gouji.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line at the foot of a page that says she has come from the draft, and leads back there (回到纸面). */
final class BackToPaper extends HBox {

    private final Look look;
    private final Label words = new Label();

    BackToPaper(Look look, Runnable back) {
        super(8);
        this.look = look;
        setId("backToPaper");
        getStyleClass().add("paper-line");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, QuietButton.small(look.say("paper.return"), "returnToPaper", back));
        there(false);
    }

    /** @param page of the draft, from 0 */
    void show(int page) {
        words.setText(look.say("paper.from", page + 1));
        there(true);
    }

    void there(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
