package gouji.ui;

import gouji.manuscript.Place;
import gouji.report.Report;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A place in the list of find and replace: its section, its sentence, and what would stand there. */
final class PlaceCell extends WrappingCell<Place> {

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
    private final CheckBox tick;
    private final Label name;
    private final TextFlow sentence;

    PlaceCell(Look look, Shown shown) {
        this(look, shown, new CheckBox(), new Label(), new TextFlow());
    }

    private PlaceCell(Look look, Shown shown, CheckBox tick, Label name, TextFlow sentence) {
        super(look, line(tick, name, sentence));
        this.shown = shown;
        this.tick = tick;
        this.name = name;
        this.sentence = sentence;
        tick.setFocusTraversable(false);
        tick.setAccessibleText(shown.spoken());
        tick.setOnAction(event -> Optional.ofNullable(getItem()).ifPresent(place -> shown.tick(place, tick.isSelected())));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("hint");
        sentence.setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(shown::go));
    }

    private static HBox line(CheckBox tick, Label name, TextFlow sentence) {
        var line = new HBox(8, tick, name, sentence);
        line.setAlignment(Pos.BASELINE_LEFT);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return line;
    }

    @Override
    void fill(Place place) {
        var report = shown.report();
        if (place.end() > report.text(place.key()).length()) {
            // The text has become shorter; it is sought again in a moment.
            sentence.getChildren().clear();
            return;
        }
        tick.setSelected(shown.isTicked(place));
        name.setText(shown.name(place));
        var replaced = shown.replacement(place);
        sentence.getChildren().setAll(words(place.before(report), "around"), words(place.says(report), replaced.isPresent() ? "old" : "now"));
        // An empty run would lend its look to the words behind it.
        replaced.filter(by -> !by.isEmpty()).ifPresent(by -> sentence.getChildren().add(words(by, "new")));
        sentence.getChildren().add(words(place.behind(report), "around"));
    }

    @Override
    String spoken() {
        return name.getText() + " " + sentence.getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    private static Text words(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
