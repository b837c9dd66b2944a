package gouji.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;

/** Asks what the present state shall be called. */
final class NameDialog {

    private static final int LONGEST = 60;

    private final Look look;

    NameDialog(Look look) {
        this.look = look;
    }

    Optional<String> ask(Ask ask) {
        var name = new TextField();
        name.setId("versionName");
        name.setPrefWidth(280 * look.scale());
        var dialog = ask.dialog(look.say("history.nameNow"), new Fields(look).row("history.name", name));
        var take = new ButtonType(look.say("history.keepName"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(take, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var button = Ask.button(dialog, take);
        button.setId("keepName");
        button.disableProperty().bind(name.textProperty().map(text -> text.isBlank() || text.strip().length() > LONGEST));
        dialog.setOnShown(event -> Platform.runLater(name::requestFocus));
        return dialog.showAndWait().filter(take::equals).map(pressed -> name.getText().strip());
    }
}
