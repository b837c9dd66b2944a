package gouji.ui;

import gouji.check.Sheet;
import gouji.edit.Editor;
import gouji.edit.ZeroReport;
import gouji.edit.ZeroReport.Possible;
import gouji.edit.ZeroReport.Refused;
import gouji.words.FindingSentence;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 零报告: shows once what would be filled in and written, or why it cannot be. */
record ZeroReportDialog(Editor editor, Optional<Sheet> lastYear, Look look) {

    /** Asks, and does it where she wants it; gives what the status line is to say. */
    Optional<String> show(Ask ask) {
        var state = editor.state();
        var zero = ZeroReport.of(state.sheet(), state.unread(), lastYear);
        if (zero instanceof Refused refused) {
            ask.tell(look.say("zero.title"), reason(refused));
            return Optional.empty();
        }
        return show(ask, (Possible) zero);
    }

    private Optional<String> show(Ask ask, Possible zero) {
        var sentence = look.say("zero.sentence");
        var takes = ZeroReport.takesSentence(editor.state().report(), sentence);
        if (zero.blanks().isEmpty() && !takes) {
            return Optional.of(look.say("zero.already"));
        }
        var write = new CheckBox(look.say("zero.write", sentence));
        write.setId("zeroSentence");
        write.setWrapText(true);
        write.setPrefWidth(440 * look.scale());
        write.setMinHeight(Region.USE_PREF_SIZE);
        write.setSelected(takes);
        write.setDisable(!takes);
        var content = new VBox(12, words(look.say("zero.preview", zero.blanks().size())), write, words(look.say("zero.undo")));
        content.setId("zeroPreview");
        var dialog = ask.dialog(look.say("zero.title"), content);
        var yes = new ButtonType(look.say("zero.fill"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(yes, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, yes).setId("zeroFill");
        if (!dialog.showAndWait().equals(Optional.of(yes))) {
            return Optional.empty();
        }
        editor.fillZero(zero, write.isSelected() ? Optional.of(sentence) : Optional.empty());
        return Optional.of(look.say("zero.done", zero.blanks().size()));
    }

    private String reason(Refused refused) {
        return look.say("zero." + refused.why(), new FindingSentence(look.words(), editor.state().sheet()).name(refused.cell()),
                editor.state().report().head().year() - 1);
    }

    private Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(440 * look.scale());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
