package gouji.ui;

import gouji.manuscript.Place;
import gouji.report.Report;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A place in the list of find and replace: its section, its sentence, and what would stand there. */
final class PlaceCell extends ListCell<Place> {

    /** What it shows, and what is done to it. */
    interface Shown {

        Report report();

        /** The section of a place. */
        String name(Place place);

        /** What would stand there; none where nothing would change. */
        Optional<String> replacement(Place place);

        boolean isTicked(Place place);

        void tick(Place place, boolean on);

        void go(Place place);

        /** What a screen reader says of the tick. */
        String spoken();
    }

    private final Shown shown;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final TextFlow sentence = new TextFlow();
    private final HBox line = new HBox(8, tick, name, sentence);

    PlaceCell(Shown shown) {
        this.shown = shown;
        tick.setFocusTraversable(false);
        tick.setAccessibleText(shown.spoken());
        tick.setOnAction(event -> Optional.ofNullable(getItem()).ifPresent(place -> shown.tick(place, tick.isSelected())));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("hint");
        line.setAlignment(Pos.BASELINE_LEFT);
        setPrefWidth(0);
        sentence.setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(shown::go));
    }

    @Override
    protected void updateItem(Place place, boolean empty) {
        super.updateItem(place, empty);
        setText(null);
        if (empty || place == null || place.end() > shown.report().text(place.key()).length()) {
            setGraphic(null);
            return;
        }
        var report = shown.report();
        tick.setSelected(shown.isTicked(place));
        name.setText(shown.name(place));
        var replaced = shown.replacement(place);
        sentence.getChildren().setAll(words(place.before(report), "around"), words(place.says(report), replaced.isPresent() ? "old" : "now"));
        // An empty run would lend its look to the words behind it.
        replaced.filter(by -> !by.isEmpty()).ifPresent(by -> sentence.getChildren().add(words(by, "new")));
        sentence.getChildren().add(words(place.behind(report), "around"));
        setGraphic(line);
    }

    private static Text words(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
