package gouji.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 密码: asks for the one of the data or of a copy, and for a new one. */
final class PasswordDialog {

    /** The shortest that protects anything. */
    private static final int SHORTEST = 8;

    private final Look look;

    PasswordDialog(Look look) {
        this.look = look;
    }

    /**
     * Asks until it is the right one, or she gives up. Where it is not the password that is the matter, that is thrown.
     *
     * @param unlock gives what a password opens, none where it is another; it takes its time and is asked off the screen thread
     */
    <T> Optional<T> unlock(Ask ask, String sentence, Function<char[], Optional<T>> unlock) {
        var password = field("password");
        var outcome = words("");
        var dialog = ask.dialog(look.say("password.title"), new VBox(8, words(sentence), password, outcome));
        var open = new ButtonType(look.say("password.open"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(open, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var found = new CompletableFuture<T>();
        Ask.button(dialog, open).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            outcome.setText(look.say("password.trying"));
            var typed = password.getText().toCharArray();
            CompletableFuture.supplyAsync(() -> unlock.apply(typed)).whenComplete((opened, failure) -> Platform.runLater(() -> {
                Arrays.fill(typed, ' ');
                if (failure != null || opened.isPresent()) {
                    Optional.ofNullable(failure).ifPresentOrElse(found::completeExceptionally, () -> found.complete(opened.get()));
                    dialog.setResult(open);
                    dialog.close();
                } else {
                    outcome.setText(look.say("password.wrong"));
                    password.selectAll();
                }
            }));
        });
        // Behind the dialog's own choice, which is the button where there is no window yet.
        dialog.setOnShown(event -> Platform.runLater(password::requestFocus));
        dialog.showAndWait();
        try {
            return Optional.ofNullable(found.getNow(null));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException trouble ? trouble : e;
        }
    }

    /** Asks for a new one, twice; that a forgotten one is final is said first. None where she gives up. */
    Optional<char[]> create(Ask ask) {
        var first = field("password");
        var again = field("passwordAgain");
        var outcome = words("");
        var fields = new Fields(look).row("password.new", first).row("password.again", again);
        var dialog = ask.dialog(look.say("password.title"), new VBox(10, words(look.say("password.final")), fields, outcome));
        var take = new ButtonType(look.say("password.protect"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(take, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, take).setId("protect");
        Ask.button(dialog, take).addEventFilter(ActionEvent.ACTION, event -> {
            var isShort = first.getText().length() < SHORTEST;
            if (isShort || !first.getText().equals(again.getText())) {
                event.consume();
                outcome.setText(isShort ? look.say("password.short", SHORTEST) : look.say("password.differ"));
            }
        });
        dialog.setOnShown(event -> Platform.runLater(first::requestFocus));
        return dialog.showAndWait().filter(take::equals).map(button -> first.getText().toCharArray());
    }

    private PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefWidth(260 * look.scale());
        return field;
    }

    private Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(440 * look.scale());
        label.setMinHeight(Region.USE_PREF_SIZE);
        Ask.growWith(label);
        return label;
    }
}
