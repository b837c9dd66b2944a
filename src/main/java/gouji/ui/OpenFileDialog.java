package gouji.ui;

import gouji.check.Checker;
import gouji.check.Readiness;
import gouji.exchange.ReportFile;
import gouji.formats.DoubtSentence;
import gouji.formats.Review;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A file before it is taken: whose it is and in what state, and which of some ways to take it. */
final class OpenFileDialog {

    private final Look look;

    OpenFileDialog(Look look) {
        this.look = look;
    }

    /** A file of ours. */
    Optional<Way> ask(Ask ask, Path file, ReportFile.Read read, List<Way> ways) {
        var subject = read.toCase();
        var readiness = Readiness.of(subject, Checker.check(subject));
        var head = read.report().head();
        var words = label(look.say("open.summary", head.officeName(), head.year(), look.say("scope." + head.scope().key()),
                file.getFileName(), read.report().figures().size(), readiness.toCorrect(), readiness.blanks()));
        return choose(ask, new VBox(words), read, ways);
    }

    /** A file of others of which all was read, and balances. */
    Optional<Way> askClean(Ask ask, Path file, Review review, List<Way> ways) {
        var head = review.read().report().head();
        var whose = label(look.say("review.of", head.officeName(), head.year(), file.getFileName()));
        var line = label(look.say("review.clean", review.read().form().cells().size()));
        line.setId("reviewClean");
        line.getStyleClass().addAll("right", "side-title");
        var content = new VBox(8, whose, line);
        new DoubtSentence(look.words(), review.read().toCase().sheet()).ofWhole(review).forEach(remark -> content.getChildren().add(label(remark)));
        return choose(ask, content, review.read(), ways);
    }

    private Optional<Way> choose(Ask ask, VBox content, ReportFile.Read read, List<Way> ways) {
        var dialog = ask.dialog(look.say("open.title"), content);
        var buttons = ways.stream().map(way -> new ButtonType(way.words().apply(read.report().head()), ButtonData.OTHER)).toList();
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        for (var at = 0; at < ways.size(); at++) {
            Ask.button(dialog, buttons.get(at)).setId(ways.get(at).id());
        }
        Ask.button(dialog, buttons.get(0)).setDefaultButton(true);
        return dialog.showAndWait().map(buttons::indexOf).filter(at -> at >= 0).map(ways::get);
    }

    private Label label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPrefWidth(460 * look.scale());
        return label;
    }
}
