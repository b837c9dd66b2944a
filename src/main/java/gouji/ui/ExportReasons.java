package gouji.ui;

import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.words.FindingSentence;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands against the export of a report (不能报送的原因), each with the way there. */
final class ExportReasons extends VBox {

    private static final int MOST_REASONS = 8;
    private static final double HEIGHT = 120;

    private final Look look;
    private final Runnable leave;

    /** @param leave called before she goes to a place */
    ExportReasons(Look look, Runnable leave) {
        super(8);
        this.look = look;
        this.leave = leave;
        setId("exportRefused");
    }

    void show(State state, Readiness readiness, Consumer<Finding> go, Consumer<CellRef> goToCell) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        var broken = state.toMend().stream().filter(Finding::blocksExport).count();
        var texts = readiness.blocking().stream().filter(finding -> finding.what() instanceof Finding.Section).count();
        var list = new VBox(8);
        // A sum over a blank cell is open because of that cell, which is told by itself.
        var blocking = readiness.blocking().stream().filter(finding -> !(finding.what() instanceof Finding.Sides) || finding.isBroken()).toList();
        blocking.stream().limit(MOST_REASONS).forEach(finding -> list.getChildren().add(reason(sentence.of(finding), () -> go.accept(finding))));
        readiness.marked().stream().limit(MOST_REASONS).forEach(cell -> {
            var reason = reason(look.say("export.marked", sentence.name(cell)), () -> goToCell.accept(cell));
            reason.setId("export marked " + cell);
            list.getChildren().add(reason);
        });
        var more = blocking.size() + readiness.marked().size() - list.getChildren().size();
        if (more > 0) {
            list.getChildren().add(new Label(look.say("export.more", more)));
        }
        getChildren().add(head(look.say("export.notYet", broken, readiness.blanks(), texts, readiness.marked().size())));
        if (list.getChildren().size() <= 3) {
            getChildren().add(list);
        } else {
            var scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(HEIGHT * Math.min(look.scale(), 1.2));
            scroll.setMinViewportHeight(HEIGHT / 2);
            getChildren().add(scroll);
        }
    }

    /** Why the sample does not leave. */
    void showSample() {
        getChildren().add(head(look.say("export.sample")));
    }

    private static Label head(String sentence) {
        var head = new Label(sentence);
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setId("exportHead");
        head.getStyleClass().add("side-title");
        return head;
    }

    HBox reason(String sentence, Runnable go) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPrefWidth(400 * look.scale());
        HBox.setHgrow(words, Priority.ALWAYS);
        var there = new Button(look.say("findings.go"));
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.getStyleClass().add("small");
        there.setOnAction(event -> {
            leave.run();
            go.run();
        });
        return new HBox(8, there, words);
    }
}
