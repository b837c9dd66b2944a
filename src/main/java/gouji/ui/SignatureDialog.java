package gouji.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** On which day a sheet was signed (签字日期): today, or a day before it; typed, or by the arrow keys. */
final class SignatureDialog {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})[-./年 ]?([0-9]{1,2})[-./月 ]?([0-9]{1,2})日?");
    private static final int FIRST_YEAR = 2008;

    private final Look look;
    private final LocalDate today;
    private final TextField field = new TextField();
    private final Label wrong = new Label();

    SignatureDialog(Look look, LocalDate today) {
        this.look = look;
        this.today = today;
    }

    /** The day; empty where nothing is to be recorded. */
    Optional<LocalDate> ask(Ask ask, String code) {
        var sentence = new Label(look.say("signed.ask", code));
        for (var label : new Label[] {sentence, wrong}) {
            label.setWrapText(true);
            label.setPrefWidth(420 * look.scale());
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        wrong.getStyleClass().add("wrong");
        Ask.growWith(wrong);
        field.setText(DAY.format(today));
        field.setId("signedDay");
        field.setPrefColumnCount(10);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        var name = new Label(look.say("signed.day"));
        name.setLabelFor(field);
        var hint = new Label(look.say("signed.dayHint"));
        hint.getStyleClass().add("hint");
        var row = new HBox(8, name, field, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        var dialog = ask.dialog(look.say("paper.sign"), new VBox(10, sentence, row, wrong));
        var keep = new ButtonType(look.say("signed.keep"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(keep, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var button = Ask.button(dialog, keep);
        field.textProperty().addListener((property, old, text) -> {
            var isDay = day(text).isPresent();
            button.setDisable(!isDay);
            wrong.setText(isDay ? "" : look.say("signed.noDay", DAY.format(today)));
        });
        dialog.setOnShown(event -> Platform.runLater(field::requestFocus));
        return dialog.showAndWait().filter(keep::equals).flatMap(pressed -> day(field.getText()));
    }

    private void step(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            day(field.getText()).map(day -> day.plusDays(event.getCode() == KeyCode.UP ? 1 : -1)).filter(day -> !day.isAfter(today))
                    .ifPresent(day -> field.setText(DAY.format(day)));
        }
    }

    /** A day as people write it, none that is still to come. */
    private Optional<LocalDate> day(String typed) {
        return day(typed, today);
    }

    static Optional<LocalDate> day(String typed, LocalDate today) {
        var written = WRITTEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
                    .filter(day -> day.getYear() >= FIRST_YEAR && !day.isAfter(today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
