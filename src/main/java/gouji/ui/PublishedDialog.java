package gouji.ui;

import gouji.renew.TextComparison.Part;
import gouji.ui.Published.Differing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Asks for the page that was published, and tells what came of comparing it. */
final class PublishedDialog {

    private static final double WIDTH = 520;
    private static final double DROP = 110;
    private static final double LIST = 320;
    /** What a place that differs takes at least. */
    private static final double ROW = 62;

    private final Look look;
    private final FileChoice choice;

    PublishedDialog(Look look, FileChoice choice) {
        this.look = look;
        this.choice = choice;
    }

    /** A file, or nothing inside for what lies on the clipboard; empty where she leaves it. */
    Optional<Optional<Path>> ask(Ask ask) {
        var file = new AtomicReference<Optional<Path>>(Optional.empty());
        var area = new VBox(6, label("published.drop", "big"), label("published.dropHint", "small-words"));
        area.setAlignment(Pos.CENTER);
        area.setId("publishedDrop");
        area.getStyleClass().add("drop-area");
        area.setPrefHeight(DROP * look.scale());
        area.setMinHeight(Region.USE_PREF_SIZE);
        var dialog = ask.dialog(look.say("published.check"), area);
        var paste = new ButtonType(look.say("published.paste"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(paste, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, paste).setId("publishedPaste");
        FileDrop.onto(dialog.getDialogPane(), area, dropped -> {
            file.set(Optional.of(dropped));
            // The drag has to end before the dialog may.
            Platform.runLater(() -> Ask.button(dialog, paste).fire());
        });
        area.setOnMouseClicked(event -> ReportFiles.chosen(look, choice, dialog.getDialogPane().getScene().getWindow()).ifPresent(chosen -> {
            file.set(Optional.of(chosen));
            Ask.button(dialog, paste).fire();
        }));
        return dialog.showAndWait().filter(paste::equals).map(pressed -> file.get());
    }

    /**
     * Tells it; a place she wants to see, where she chooses one.
     *
     * @param isSigned whether it was held against what was signed
     */
    Optional<Differing> tell(Ask ask, Published published, boolean isSigned) {
        var head = new Label(published.isSame() ? look.say(isSigned ? "published.sameSigned" : "published.same")
                : look.say(isSigned ? "published.differsSigned" : "published.differs", published.all().size()));
        head.setId("publishedHead");
        head.getStyleClass().addAll("side-title", published.isSame() ? "right" : "wrong");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setPrefWidth(WIDTH * look.scale());
        var content = new VBox(10, head);
        var dialog = ask.dialog(look.say("published.check"), content);
        dialog.getDialogPane().getStyleClass().add("wide");
        var see = new ButtonType(look.say("published.see"), ButtonData.OK_DONE);
        var close = new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE);
        var list = new ListView<Differing>();
        if (!published.isSame()) {
            list.setId("publishedDiffering");
            list.getStyleClass().addAll("published", "compared");
            list.setCellFactory(any -> new Line());
            list.getItems().setAll(published.all());
            list.setPrefHeight(Math.min(Math.min(LIST, published.all().size() * ROW) * look.scale(), ask.owner().getHeight() / 2));
            list.getSelectionModel().selectFirst();
            content.getChildren().addAll(label("published.legend", "hint"), list);
            dialog.getDialogPane().getButtonTypes().add(see);
            list.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    Ask.button(dialog, see).fire();
                }
            });
            Ask.closeByEsc(dialog, () -> true);
            // A list with the focus keeps Enter to itself.
            list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    Ask.button(dialog, see).fire();
                }
            });
            // Behind the dialog's own choice, which is the button.
            dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
        }
        dialog.getDialogPane().getButtonTypes().add(close);
        return dialog.showAndWait().filter(see::equals).map(pressed -> list.getSelectionModel().getSelectedItem());
    }

    private Label label(String key, String style) {
        var label = new Label(look.say(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private final class Line extends WrappingCell<Differing> {

        private final Label place;
        private final TextFlow parts;

        Line() {
            this(new Label(), new TextFlow());
        }

        private Line(Label place, TextFlow parts) {
            super(look, new VBox(4, place, parts));
            this.place = place;
            this.parts = parts;
            place.setWrapText(true);
            place.setMinHeight(Region.USE_PREF_SIZE);
            place.getStyleClass().add("doubt-place");
        }

        @Override
        void fill(Differing differing) {
            place.setText(differing.place());
            parts.getChildren().setAll(differing.parts().stream().map(Line::words).toList());
        }

        @Override
        String spoken() {
            return place.getText() + " " + getItem().parts().stream().map(Part::words).collect(Collectors.joining());
        }

        private static Text words(Part part) {
            var text = new Text(part.words());
            text.getStyleClass().add(switch (part.kind()) {
                case BOTH -> "both";
                case THEN -> "gone";
                case NOW -> "fresh";
            });
            return text;
        }
    }
}
