package gouji.ui;

import gouji.insert.Offer;
import gouji.report.Figure;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One thing that can be inserted: its name, and the figure or the beginning of the sentence. */
final class OfferCell extends ListCell<Offer> {

    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final Look look;
    private final Label name = new Label();
    private final Label says = new Label();
    private final HBox line;

    OfferCell(Look look) {
        this.look = look;
        name.getStyleClass().add("offer-name");
        name.setMinWidth(USE_PREF_SIZE);
        says.getStyleClass().add("offer-says");
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        line = new HBox(12, name, says);
        line.setAlignment(Pos.CENTER_LEFT);
        // A sentence longer than the list is cut at its end and stands below in full.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(empty ? null : line);
        pseudoClassStateChanged(IDLE, !empty && !offer.isReady());
        if (!empty) {
            name.setText(offer.name());
            says.setAlignment(offer instanceof Offer.OfFigure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            says.setText(says(offer));
        }
    }

    private String says(Offer offer) {
        return offer instanceof Offer.OfFigure of
                ? of.figure().map(Figure::toString).map(figure -> figure + " " + of.cell().unit().label()).orElse(look.say("insert.blank"))
                : ((Offer.OfSentence) offer).filled().text();
    }
}
