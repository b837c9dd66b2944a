package gouji.ui;

import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.VersionCode;
import gouji.edit.State;
import gouji.exchange.Export;
import gouji.exchange.FileNames;
import gouji.exchange.FileSentence;
import gouji.exchange.ReportFile;
import gouji.exchange.WholeFile;
import gouji.form.CellRef;
import gouji.store.Store;
import gouji.words.FindingSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 导出: the finished report as the file for upload; or, while something stands against it, what that is and the way there. */
final class ExportDialog {

    private static final int MOST_REASONS = 8;

    private final Look look;
    private final ReportDesk desk;
    private final Store store;
    private final ReportFile files;
    private final Background background;
    private final Clock clock;
    private final FolderField folder;
    private final Label outcome = new Label();
    private final Button export = new Button();
    private final Button show = new Button();

    ExportDialog(Look look, ReportDesk desk, Store store, ReportFile files, Background background, Clock clock, String exportFolder) {
        this.look = look;
        this.desk = desk;
        this.store = store;
        this.files = files;
        this.background = background;
        this.clock = clock;
        this.folder = new FolderField(look, exportFolder);
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.setPrefWidth(480 * look.scale());
        outcome.setId("exportOutcome");
        Ask.growWith(outcome);
    }

    /** Shows the dialog; gives the folder she last exported to. */
    String show(Ask ask, Consumer<Finding> go, Consumer<CellRef> goToCell) {
        var state = desk.editor().state();
        var readiness = Readiness.of(state.subject(), state.findings());
        if (desk.opened().entry().sample()) {
            ask.tell(look.say("bar.export"), look.say("export.sample"));
        } else if (readiness.mayBeExported()) {
            ready(state, ask);
        } else {
            refused(state, readiness, ask, go, goToCell);
        }
        return folder.folder();
    }

    private void refused(State state, Readiness readiness, Ask ask, Consumer<Finding> go, Consumer<CellRef> goToCell) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        var broken = state.toMend().stream().filter(Finding::blocksExport).count();
        var texts = readiness.blocking().stream().filter(finding -> finding.what() instanceof Finding.Section).count();
        var head = new Label(look.say("export.notYet", broken, readiness.blanks(), texts, readiness.marked().size()));
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setId("exportHead");
        head.getStyleClass().add("side-title");
        var content = new VBox(8, head);
        content.setId("exportRefused");
        var dialog = ask.dialog(look.say("bar.export"), content);
        readiness.blocking().stream().filter(finding -> !(finding.what() instanceof Finding.Sides) || finding.isBroken())
                .limit(MOST_REASONS).forEach(finding -> content.getChildren().add(reason(sentence.of(finding), dialog, () -> go.accept(finding))));
        readiness.marked().stream().limit(MOST_REASONS).forEach(cell -> {
            var reason = reason(look.say("export.marked", sentence.name(cell)), dialog, () -> goToCell.accept(cell));
            reason.setId("export marked " + cell);
            content.getChildren().add(reason);
        });
        var more = readiness.blocking().size() + readiness.marked().size() - content.getChildren().size() + 1;
        if (more > 0) {
            content.getChildren().add(new Label(look.say("export.more", more)));
        }
        var still = new Label(look.say("export.draftAnyTime"));
        still.getStyleClass().add("hint");
        content.getChildren().add(still);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    private HBox reason(String sentence, Dialog<ButtonType> dialog, Runnable go) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPrefWidth(400 * look.scale());
        var there = new Button(look.say("findings.go"));
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.getStyleClass().add("small");
        there.setOnAction(event -> {
            dialog.close();
            go.run();
        });
        return new HBox(8, there, words);
    }

    private void ready(State state, Ask ask) {
        var name = FileNames.upload(state.sheet());
        export.setText(look.say("bar.export"));
        export.setId("exportNow");
        export.setDefaultButton(true);
        export.setOnAction(event -> export(state, name, false, ask));
        show.setText(look.say("export.openFolder"));
        show.setVisible(false);
        show.setOnAction(event -> Desktop.open(Path.of(folder.folder())));
        var grid = new Fields(look).row("draft.folder", folder).row("export.name", whole(name))
                .row("export.code", new Label(VersionCode.of(state.sheet()).text()));
        var dialog = ask.dialog(look.say("bar.export"), new VBox(12, grid, new HBox(8, export, show), outcome));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(event -> Platform.runLater(export::requestFocus));
        dialog.showAndWait();
    }

    private void export(State state, String name, boolean replace, Ask ask) {
        if (!folder.isThere()) {
            outcome.setText(look.say("draft.noFolder", folder.folder()));
            return;
        }
        var file = Path.of(folder.folder()).resolve(name);
        export.setDisable(true);
        var who = desk.who();
        background.run(() -> write(state, file, replace, who), result -> {
            export.setDisable(false);
            if (result.isEmpty()) {
                return;
            }
            var outcome = result.get();
            if (outcome instanceof Export.NotWritten not && not.outcome() == WholeFile.Outcome.EXISTS) {
                if (ask.confirm(look.say("bar.export"), look.say("draft.exists", file), look.say("draft.replace"))) {
                    export(state, name, true, ask);
                }
            } else {
                tell(outcome, file);
            }
        });
    }

    /** Empty where the disk or the system refused, which is then told. */
    private Optional<Export> write(State state, Path file, boolean replace, String who) {
        desk.flush();
        try {
            var result = Export.upload(state.subject(), files, file, replace);
            if (result instanceof Export.Exported) {
                store.exported(desk.key(), VersionCode.of(state.sheet()).text(), file.getFileName().toString(), who, clock.instant());
            }
            return Optional.of(result);
        } catch (IOException e) {
            Platform.runLater(() -> outcome.setText(new FileSentence(look.words()).of(file, e)));
            return Optional.empty();
        }
    }

    private void tell(Export result, Path file) {
        var sentence = new FileSentence(look.words());
        if (result instanceof Export.Exported) {
            desk.editor().seal();
            outcome.setText(look.say("export.done") + "\n" + look.say("export.where", file));
            show.setVisible(true);
        } else if (result instanceof Export.NotWritten not) {
            outcome.setText(sentence.of(file, not.outcome()));
        } else if (result instanceof Export.NotTheSame not) {
            outcome.setText(sentence.of(file, not.readBack()));
        } else {
            outcome.setText(look.say("export.changed"));
        }
    }

    /** A long file name goes on in the next line. */
    private static Label whole(String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
