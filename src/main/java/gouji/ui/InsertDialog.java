package gouji.ui;

import gouji.check.Sheet;
import gouji.insert.Offer;
import gouji.report.Office.Contact;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 插入: figures of the tables and standing sentences, narrowed down while she types. A window of its own, since a popup would take no
 * input method.
 */
final class InsertDialog {

    private static final double WIDTH = 660;
    private static final double HEIGHT = 300;
    private static final double PREVIEW = 74;
    private static final int PAGE = 8;

    private final Look look;
    private final Sheet sheet;
    private final Contact contact;
    private final TextField query = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final Label preview = new Label();
    private Library library = Library.NONE;
    private List<Offer> all;

    InsertDialog(Look look, Sheet sheet, Contact contact) {
        this.look = look;
        this.sheet = sheet;
        this.contact = contact;
        query.setId("insertQuery");
        query.setPromptText(look.say("insert.prompt"));
        list.setId("insertList");
        list.getStyleClass().add("offers");
        list.setCellFactory(any -> new OfferCell(look));
        list.setPrefSize(WIDTH * look.scale(), HEIGHT * look.scale());
        list.setPlaceholder(new Label(look.say("insert.nothing")));
        list.setFocusTraversable(false);
        preview.setId("insertPreview");
        preview.setWrapText(true);
        preview.setPrefSize(WIDTH * look.scale(), PREVIEW * look.scale());
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("offer-preview");
        all = Offer.all(sheet, contact, library.sentences());
        find();
    }

    /**
     * Shows the dialog; gives what she chose.
     *
     * @param reading brings the standing sentences as soon as they are read
     * @param edit    opens those of the office for her to change
     */
    Optional<Offer> ask(Ask ask, Consumer<Consumer<Library>> reading, Runnable edit) {
        var change = new Button(look.say("insert.edit"));
        change.setId("insertEdit");
        change.setFocusTraversable(false);
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.getStyleClass().add("small");
        HBox.setHgrow(query, Priority.ALWAYS);
        var dialog = ask.dialog(look.say("insert.title"), new VBox(8, new HBox(8, query, change), list, preview));
        var take = new ButtonType(look.say("insert.take"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(take, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var button = Ask.button(dialog, take);
        button.setId("insertTake");
        query.textProperty().addListener((property, old, text) -> find());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, offer) -> show(Optional.ofNullable(offer), button));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                button.fire();
            }
        });
        change.setOnAction(event -> edit.run());
        show(chosen(), button);
        dialog.setOnShown(event -> Platform.runLater(query::requestFocus));
        reading.accept(read -> {
            library = read;
            all = Offer.all(sheet, contact, library.sentences());
            find();
            show(chosen(), button);
        });
        return dialog.showAndWait().filter(take::equals).flatMap(any -> chosen());
    }

    private Optional<Offer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void find() {
        list.getItems().setAll(Offer.found(all, query.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void show(Optional<Offer> offer, Button take) {
        take.setDisable(offer.filter(Offer::isReady).isEmpty());
        var says = offer.map(this::says).orElse("");
        preview.setText(library.wrong().map(wrong -> wrong + "\n" + says).orElse(says));
    }

    /** The sentence in full; of what cannot be inserted, why. */
    private String says(Offer offer) {
        if (offer instanceof Offer.OfFigure of) {
            return look.say(offer.isReady() ? "insert.figure" : "insert.blankCell", of.section(), of.name());
        }
        var sentence = (Offer.OfSentence) offer;
        return sentence.against().map(against -> look.say(against.isZero() ? "insert.notZero" : "insert.zero", against.name()) + "\n").orElse("")
                + sentence.filled().text();
    }

    private void pressed(KeyEvent event) {
        var by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.PAGE_DOWN ? PAGE
                : event.getCode() == KeyCode.PAGE_UP ? -PAGE : 0;
        if (by != 0 && !list.getItems().isEmpty()) {
            var at = Math.max(0, Math.min(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex() + by));
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - PAGE / 2));
            event.consume();
        }
    }
}
