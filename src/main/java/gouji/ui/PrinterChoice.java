package gouji.ui;

import gouji.print.Printers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;

/** The printers of the system, the usual one chosen; where there are none it says so. */
final class PrinterChoice extends ChoiceBox<String> {

    private final Look look;
    private boolean isAny;

    PrinterChoice(Look look) {
        this.look = look;
        setId("printers");
        setMaxWidth(Double.MAX_VALUE);
    }

    /**
     * Asks the system, which may take its time.
     *
     * @param then is told when they are known
     */
    void find(Executor work, Runnable then) {
        work.execute(() -> {
            var names = Printers.names();
            var usual = Printers.usual();
            Platform.runLater(() -> {
                isAny = !names.isEmpty();
                setDisable(names.isEmpty());
                getItems().setAll(names.isEmpty() ? List.of(look.say("draft.noPrinter")) : names);
                setValue(usual.filter(names::contains).orElse(getItems().get(0)));
                then.run();
            });
        });
    }

    /** The chosen one; none where there is none, or while they are not known. */
    Optional<String> printer() {
        return Optional.ofNullable(getValue()).filter(name -> isAny);
    }
}
