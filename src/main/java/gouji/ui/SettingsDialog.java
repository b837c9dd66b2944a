package gouji.ui;

import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** 设置: language, light or dark, font size, her name for the journal, and where the data lies. */
final class SettingsDialog {

    /** What she chose. */
    record Choice(Look look, String who) {
    }

    private final Look look;
    private final ChoiceBox<Language> language = new ChoiceBox<>();
    private final ChoiceBox<Boolean> dark = new ChoiceBox<>();
    private final Spinner<Integer> size;
    private final TextField who = new TextField();
    private final Path folder;
    private final Button words = new Button();
    private final Button sentences = new Button();
    private final Button copies = new Button();
    private final Button protect = new Button();
    private final Runnable openCopies;
    private final Runnable openProtection;

    /**
     * @param openWords     opens the word list for her to change
     * @param openSentences opens the standing sentences likewise
     * @param openCopies    opens 备份与恢复, in the place of this dialog
     * @param openProtection asks about the password, likewise
     */
    SettingsDialog(Look look, String who, Path folder, Runnable openWords, Runnable openSentences, Runnable openCopies,
                   Runnable openProtection) {
        this.openProtection = openProtection;
        protect.setText(look.say("settings.protect.open"));
        protect.setId("protection");
        this.openCopies = openCopies;
        copies.setText(look.say("settings.copies.open"));
        copies.setId("copies");
        this.look = look;
        this.folder = folder;
        words.setText(look.say("settings.words.open"));
        words.setId("words");
        words.setOnAction(event -> openWords.run());
        sentences.setText(look.say("settings.sentences.open"));
        sentences.setId("sentences");
        sentences.setOnAction(event -> openSentences.run());
        language.getItems().setAll(Language.values());
        language.setConverter(new InWords<>(value -> look.say("settings.language." + value.key())));
        language.setValue(look.words().language());
        language.setId("language");
        dark.getItems().setAll(false, true);
        dark.setConverter(new InWords<>(value -> look.say(value ? "settings.dark" : "settings.light")));
        dark.setValue(look.dark());
        dark.setId("dark");
        size = new Spinner<>(Look.SMALLEST, Look.LARGEST, look.fontSize());
        size.setId("fontSize");
        size.setEditable(true);
        size.getValueFactory().setConverter(new TypedSize(size::getValue));
        size.getEditor().textProperty().addListener((property, was, text) -> {
            if (TypedSize.isOne(text)) {
                size.getValueFactory().setValue(Integer.valueOf(text));
            }
        });
        this.who.setText(who);
        language.setMaxWidth(Double.MAX_VALUE);
        dark.setMaxWidth(Double.MAX_VALUE);
        size.setMaxWidth(Double.MAX_VALUE);
    }

    /** A size she typed; what is none leaves the one there was. */
    private static final class TypedSize extends StringConverter<Integer> {

        private final Supplier<Integer> present;

        TypedSize(Supplier<Integer> present) {
            this.present = present;
        }

        static boolean isOne(String text) {
            return text.matches("[1-9][0-9]") && Integer.parseInt(text) >= Look.SMALLEST && Integer.parseInt(text) <= Look.LARGEST;
        }

        @Override
        public String toString(Integer size) {
            return String.valueOf(size);
        }

        @Override
        public Integer fromString(String text) {
            return isOne(text) ? Integer.valueOf(text) : present.get();
        }
    }

    Optional<Choice> ask(Ask ask) {
        var place = new TextField(folder.toString());
        place.setEditable(false);
        place.setPrefWidth(340 * look.scale());
        var keys = new Label(look.say("settings.keys") + "\n" + look.say("settings.keys.insert"));
        keys.getStyleClass().add("hint");
        keys.setWrapText(true);
        keys.setPrefWidth(560 * look.scale());
        var grid = new Fields(look).row("settings.language", language).row("settings.theme", dark).row("settings.fontSize", size)
                .row("settings.who", who).row("settings.folder", place).row("settings.copies", copies).row("settings.protect", protect).row("settings.words", words)
                .row("settings.sentences", sentences).across(keys);
        var dialog = ask.dialog(look.say("bar.settings"), new Tall(grid));
        var take = new ButtonType(look.say("settings.take"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(take, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, take).setId("take");
        copies.setOnAction(event -> {
            dialog.close();
            Platform.runLater(openCopies);
        });
        protect.setOnAction(event -> {
            dialog.close();
            Platform.runLater(openProtection);
        });
        return dialog.showAndWait().filter(take::equals).map(button -> new Choice(
                new Look(Words.in(language.getValue()), dark.getValue(), size.getValue()), who.getText().strip()));
    }
}
