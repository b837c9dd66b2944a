package gouji.ui;

import gouji.check.Finding.Span;
import gouji.check.Unrevised;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What of a text is still last year's, as a line of the check: to be looked at (请核对), and no finding. */
final class UnrevisedRow extends VBox {

    /** @param name what the text is called */
    UnrevisedRow(Unrevised unrevised, String name, Look look, Consumer<Span> go) {
        super(4);
        setId("unrevised " + unrevised.key());
        getStyleClass().add("finding");
        var grave = new Label(look.say("severity.QUESTION"));
        grave.getStyleClass().addAll("severity", "doubtful");
        grave.setMinWidth(Region.USE_PREF_SIZE);
        var place = wrapped(name);
        place.getStyleClass().add("place");
        var there = new Button(look.say("findings.go"));
        there.getStyleClass().add("small");
        there.setOnAction(event -> go.accept(unrevised.first()));
        getChildren().addAll(new HBox(6, grave, place), wrapped(look.say("stale.finding", unrevised.count(), unrevised.first().quote())), there);
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
