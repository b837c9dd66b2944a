package gouji.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The dialogs of the window: a title, what there is to say or fill in, and one button that does it. */
record Ask(Window owner, Look look) {

    /** Tells something that needs no answer. */
    void tell(String title, String sentence) {
        var dialog = dialog(title, words(sentence));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.understood"), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    /** Asks before something that cannot simply be undone; true where she wants it. */
    boolean confirm(String title, String sentence, String action) {
        var dialog = dialog(title, words(sentence));
        var yes = new ButtonType(action, ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(yes, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().equals(Optional.of(yes));
    }

    /** Asks which of some ways to go; empty where none. */
    Optional<Integer> choose(String title, String sentence, List<String> actions) {
        var dialog = dialog(title, words(sentence));
        var buttons = actions.stream().map(action -> new ButtonType(action, ButtonData.OTHER)).toList();
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().map(buttons::indexOf).filter(index -> index >= 0);
    }

    /** What became of some work: its result, or why there is none. */
    record Tried<T>(Optional<T> result, Optional<Throwable> failure) {
    }

    /** Does some work aside that nobody may disturb; she sees that something is done and cannot work meanwhile. */
    <T> Tried<T> during(String title, String sentence, Supplier<T> work) {
        var dialog = dialog(title, words(sentence));
        var outcome = new AtomicReference<>(new Tried<T>(Optional.empty(), Optional.empty()));
        dialog.setOnShown(event -> CompletableFuture.supplyAsync(work).whenComplete((result, failed) -> {
            outcome.set(new Tried<>(Optional.ofNullable(result), Optional.ofNullable(failed).map(each -> each.getCause() == null ? each : each.getCause())));
            Platform.runLater(() -> {
                dialog.setResult(ButtonType.CLOSE);
                dialog.close();
            });
        }));
        dialog.showAndWait();
        return outcome.get();
    }

    /** A dialog in the looks of the window. */
    Dialog<ButtonType> dialog(String title, Node content) {
        var dialog = new Dialog<ButtonType>();
        // Before the window itself is there, a dialog stands alone.
        if (owner.getScene() != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        Theme.apply(look, dialog.getDialogPane());
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return dialog;
    }

    /** Lets Esc close a dialog that has lists: one with the focus keeps Esc to itself. @param may whether it may just now */
    static void closeByEsc(Dialog<ButtonType> dialog, BooleanSupplier may) {
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && may.getAsBoolean()) {
                event.consume();
                dialog.setResult(ButtonType.CANCEL);
                dialog.close();
            }
        });
    }

    /** The button of a type, for what a dialog has to do before it closes. */
    static Button button(Dialog<ButtonType> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    /** A dialog grows with a sentence that comes while it is open; else its buttons would be cut off. */
    static void growWith(Label sentence) {
        sentence.textProperty().addListener(text -> Platform.runLater(() ->
                Optional.ofNullable(sentence.getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene)));
    }

    private Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(420 * look.scale());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
