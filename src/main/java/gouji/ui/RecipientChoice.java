package gouji.ui;

import gouji.delivery.Recipient;
import gouji.formats.Format;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** For whom it is exported (去向): one of five, by mouse or arrow keys, and which format where nobody in particular is meant. */
final class RecipientChoice extends GridPane {

    private static final int COLUMNS = 2;

    private final boolean draft;
    private final ToggleGroup group = new ToggleGroup();
    private final ChoiceBox<Format> formats = new ChoiceBox<>();

    /** @param changed told after every choice */
    RecipientChoice(Look look, boolean draft, Recipient chosen, Runnable changed) {
        super(20, 6);
        this.draft = draft;
        formats.getItems().setAll(Recipient.OTHER.formats(draft));
        formats.setId("otherFormat");
        formats.setConverter(new Names(look));
        formats.getSelectionModel().selectFirst();
        formats.setDisable(!chosen.isChoice());
        Arrays.stream(Recipient.values()).forEach(recipient -> {
            var radio = new RadioButton(look.say(name(recipient)));
            radio.setId("recipient " + recipient.key());
            radio.setMinWidth(USE_PREF_SIZE);
            radio.setUserData(recipient);
            radio.setToggleGroup(group);
            radio.setSelected(recipient == chosen);
            var row = new HBox(12, radio);
            row.setAlignment(Pos.CENTER_LEFT);
            if (recipient.isChoice()) {
                row.getChildren().add(formats);
            }
            add(row, recipient.ordinal() % COLUMNS, recipient.ordinal() / COLUMNS);
        });
        group.selectedToggleProperty().addListener(selected -> {
            formats.setDisable(!recipient().isChoice());
            changed.run();
        });
        formats.valueProperty().addListener(selected -> changed.run());
    }

    private String name(Recipient recipient) {
        var shorter = draft && !recipient.isChoice() && recipient.formats(true).size() < recipient.formats(false).size();
        return (shorter ? "delivery.draft." : "delivery.to.") + recipient.name();
    }

    Recipient recipient() {
        return (Recipient) group.getSelectedToggle().getUserData();
    }

    /** What is to be made. */
    List<Format> formats() {
        return recipient().isChoice() ? List.of(formats.getValue()) : recipient().formats(draft);
    }

    /** What a format is called. */
    private static final class Names extends StringConverter<Format> {

        private final Look look;

        Names(Look look) {
            this.look = look;
        }

        @Override
        public String toString(Format format) {
            return format == null ? "" : look.say("delivery.format." + format.name());
        }

        @Override
        public Format fromString(String name) {
            throw new UnsupportedOperationException("formats are chosen, not typed");
        }
    }
}
