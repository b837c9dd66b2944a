package gouji.ui;

import gouji.check.Reading;
import gouji.report.Figure;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The foot of the window: where she is, what just happened, what is still missing, and what is on disk. */
final class StatusLine extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Look look;
    private final Label place = new Label();
    private final Label message = new Label();
    private final Label selection = new Label();
    private final Label missing = new Label();
    private final Label signed = new Label();
    private final Label saved = new Label();

    StatusLine(Look look) {
        this.look = look;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        place.setId("place");
        message.setId("message");
        saved.setId("saved");
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        // Where room is short the place gives way: the lit headings tell it as well.
        message.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(0);
        selection.setId("selection");
        selection.setMinWidth(USE_PREF_SIZE);
        missing.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        signed.setId("signedChanges");
        signed.getStyleClass().add("doubtful");
        signed.setMinWidth(USE_PREF_SIZE);
        signed.managedProperty().bind(signed.textProperty().isNotEmpty());
        getChildren().addAll(place, message, selection, signed, missing, saved);
    }

    void place(String where) {
        place.setText(where);
    }

    void say(String what) {
        message.setText(what);
    }

    /** Sum, count and blanks of what is selected; nothing for a single cell. */
    void selection(List<Reading> cells) {
        var filled = cells.stream().filter(Reading::isWhole).toList();
        var sum = filled.stream().map(Reading::figure).reduce(Figure.ZERO, Figure::plus);
        selection.setText(cells.size() < 2 ? "" : look.say("status.selection", sum, filled.size(), cells.size() - filled.size()));
    }

    void missing(long blanks) {
        missing.setText(blanks == 0 ? look.say("status.full") : look.say("status.missing", blanks));
    }

    /** How much has changed since a sheet was signed on paper. */
    void signed(int changes) {
        signed.setText(changes == 0 ? "" : look.say("signed.changes", changes));
    }

    /** Says that everything accepted up to then is on disk. */
    void saved(Instant at) {
        saved.setText(look.say("status.saved", TIME.format(at.atZone(ZoneId.systemDefault()))));
        saved.pseudoClassStateChanged(FAILED, false);
    }

    void saving() {
        saved.setText(look.say("status.saving"));
    }

    void notSaved(String why) {
        saved.setText(why);
        saved.pseudoClassStateChanged(FAILED, true);
    }
}
