package gouji.ui;

import gouji.report.Office;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Whose report on which year a file is, where nothing in it tells (哪个机关、哪一年). */
final class WhoseDialog {

    private static final int FIRST_YEAR = 2008;

    /** Her answer. */
    record Whose(String office, int year) {
    }

    private final Look look;
    private final ComboBox<String> name = new ComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();

    /**
     * @param office as the file tells it
     * @param told   the year the file tells
     * @param known  the offices that are stored
     * @param now    the present year
     */
    WhoseDialog(Look look, Optional<String> office, OptionalInt told, List<Office> known, int now) {
        this.look = look;
        name.setId("whoseOffice");
        name.setEditable(true);
        name.setPrefWidth(320 * look.scale());
        name.getItems().setAll(known.stream().map(Office::name).toList());
        name.getEditor().setText(office.orElseGet(() -> known.isEmpty() ? "" : known.get(0).name()));
        year.setId("whoseYear");
        year.setItems(FXCollections.observableArrayList(IntStream.rangeClosed(FIRST_YEAR, now).map(each -> now + FIRST_YEAR - each).boxed().toList()));
        year.setValue(told.orElse(now - 2));
    }

    Optional<Whose> ask(Ask ask, String file) {
        var words = new Label(look.say("whose.ask", file));
        words.setWrapText(true);
        words.setPrefWidth(400 * look.scale());
        var dialog = ask.dialog(look.say("open.title"), new Fields(look).across(words).row("office.name", name).row("new.year", year));
        var go = new ButtonType(look.say("whose.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(go, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var button = Ask.button(dialog, go);
        button.setId("whoseGo");
        Runnable changed = () -> button.setDisable(called().isEmpty() || called().length() > Office.NAME_LIMIT);
        name.getEditor().textProperty().addListener(text -> changed.run());
        changed.run();
        dialog.setOnShown(event -> Platform.runLater(name::requestFocus));
        return dialog.showAndWait().filter(go::equals).map(pressed -> new Whose(called(), year.getValue()));
    }

    private String called() {
        return name.getEditor().getText().strip();
    }
}
