package gouji.ui;

import gouji.check.Checker;
import gouji.check.Readiness;
import gouji.exchange.ReportFile;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A file before it is taken: whose it is and in what state, and whether to open it or to start next year's report from it. */
final class OpenFileDialog {

    /** What to do with the file. */
    enum Choice { OPEN, NEXT_YEAR }

    private final Look look;

    OpenFileDialog(Look look) {
        this.look = look;
    }

    Optional<Choice> ask(Ask ask, Path file, ReportFile.Read read) {
        var subject = read.toCase();
        var readiness = Readiness.of(subject, Checker.check(subject));
        var head = read.report().head();
        var words = new Label(look.say("open.summary", head.officeName(), head.year(), look.say("scope." + head.scope().key()),
                file.getFileName(), read.report().figures().size(), readiness.toCorrect(), readiness.blanks()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPrefWidth(460 * look.scale());
        var dialog = ask.dialog(look.say("open.title"), words);
        var open = new ButtonType(look.say("open.open"), ButtonData.OTHER);
        var next = new ButtonType(look.say("open.nextYear", head.year() + 1), ButtonData.OTHER);
        dialog.getDialogPane().getButtonTypes().addAll(next, open, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, open).setId("openFile");
        Ask.button(dialog, next).setId("nextYear");
        return dialog.showAndWait().flatMap(button -> button.equals(open) ? Optional.of(Choice.OPEN)
                : button.equals(next) ? Optional.of(Choice.NEXT_YEAR) : Optional.empty());
    }
}
