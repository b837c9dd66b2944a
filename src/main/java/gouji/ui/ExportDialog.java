package gouji.ui;

import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.Unrevised;
import gouji.check.VersionCode;
import gouji.delivery.Order;
import gouji.delivery.Recipient;
import gouji.document.Dress;
import gouji.edit.State;
import gouji.exchange.FileNames;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.formats.Format;
import gouji.formats.Press;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 导出: the finished report for those it goes to; or, while something stands against it, what that is and the way there, and below
 * it the same for a draft.
 */
final class ExportDialog {

    private final Look look;
    private final ReportDesk desk;
    private final State state;
    private final Drafts drafts;
    private final boolean sample;
    private final boolean draft;
    private final Readiness readiness;
    private final FolderField folder;
    private final RecipientChoice choice;
    private final CheckBox zip;
    private final CheckBox marked;
    private final CheckBox signOff;
    private final Label names = new Label();
    private final Label outcome = new Label();
    private final Button export = new Button();
    private final Button show = new Button();
    private final CopyButtons copies;
    private final Label making = new Label();
    private final HBox waiting = new HBox(8);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var worker = new Thread(task, "delivery");
        worker.setDaemon(true);
        return worker;
    });
    private final DeliveryRun run;
    private Fields fields;

    ExportDialog(Look look, ReportDesk desk, Drafts drafts, Press press, Consumer<Throwable> failed, String exportFolder, Recipient recipient) {
        this.look = look;
        this.desk = desk;
        this.drafts = drafts;
        this.state = desk.editor().state();
        this.sample = desk.opened().entry().sample();
        this.readiness = Readiness.of(state.subject(), state.findings());
        this.draft = sample || !readiness.mayBeExported();
        this.folder = new FolderField(look, exportFolder);
        this.choice = new RecipientChoice(look, draft, recipient, this::chosen);
        this.zip = box("delivery.zip", "zip");
        this.marked = box("delivery.marked", "exportMarked");
        this.signOff = box("paper.signOff", "exportSignOff");
        this.copies = new CopyButtons(look, state.sheet(), outcome::setText);
        this.run = new DeliveryRun(look, desk, drafts, press, new Errand(thread, failed), new FromRun());
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.setPrefWidth(480 * look.scale());
        outcome.setId("exportOutcome");
        Ask.growWith(outcome);
    }

    /** Shows the dialog; gives the folder she last exported to. */
    String show(Ask ask, Consumer<Finding> go, Consumer<CellRef> goToCell, Consumer<Finding.Span> goToSpan) {
        var content = new VBox(10);
        var dialog = ask.dialog(look.say("bar.export"), new Tall(content));
        dialog.getDialogPane().getStyleClass().add("wide");
        var reasons = new ExportReasons(look, dialog::close);
        if (sample) {
            reasons.showSample();
        } else if (draft) {
            reasons.show(state, readiness, go, goToCell);
        }
        if (draft) {
            var still = new Label(look.say("export.draftAnyTime"));
            still.getStyleClass().add("hint");
            content.getChildren().addAll(reasons, still);
        }
        if (!sample) {
            unrevised(reasons, content, goToSpan);
        }
        prepare();
        content.getChildren().addAll(fields, buttons(), waiting, outcome);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(event -> Platform.runLater(export::requestFocus));
        dialog.showAndWait();
        run.stop();
        thread.shutdown();
        return folder.folder();
    }

    /** For whom she last exported. */
    Recipient recipient() {
        return choice.recipient();
    }

    /** What of the texts is still last year's; it keeps nothing back. */
    private void unrevised(ExportReasons reasons, VBox content, Consumer<Finding.Span> go) {
        var all = Unrevised.of(state.sheet());
        all.stream().findFirst().ifPresent(first -> {
            var name = state.sheet().form().section(first.key()).map(Section::shortTitle).orElse(look.say("section.preamble"));
            var reason = reasons.reason(look.say("stale.export", all.stream().mapToInt(Unrevised::count).sum(), name), () -> go.accept(first.first()));
            reason.setId("exportUnrevised");
            content.getChildren().add(draft ? 1 : 0, reason);
        });
    }

    private CheckBox box(String words, String id) {
        var box = new CheckBox(look.say(words));
        box.setId(id);
        box.selectedProperty().addListener(selected -> chosen());
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void prepare() {
        names.setWrapText(true);
        names.setMinHeight(Region.USE_PREF_SIZE);
        names.setPrefWidth(400 * look.scale());
        names.setId("exportNames");
        Ask.growWith(names);
        fields = new Fields(look).row("delivery.to", choice).row("delivery.files", names).row("draft.folder", folder)
                .row("export.code", new HBox(24, new Label(VersionCode.of(state.sheet()).text()), zip));
        if (draft) {
            fields.row("delivery.carries", new HBox(24, marked, signOff));
        }
        export.setText(look.say(draft ? "delivery.draft" : "bar.export"));
        export.setId("exportNow");
        export.setDefaultButton(true);
        export.setOnAction(event -> export(false));
        show.setText(look.say("export.openFolder"));
        show.setId("openFolder");
        show.setVisible(false);
        show.managedProperty().bind(show.visibleProperty());
        show.setOnAction(event -> Desktop.open(Path.of(folder.folder())));
        var busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        var stop = new Button(look.say("dialog.cancel"));
        stop.setId("exportStop");
        stop.setOnAction(event -> run.stop());
        making.setId("exportMaking");
        waiting.getChildren().setAll(busy, stop, making);
        waiting.setAlignment(Pos.CENTER_LEFT);
        busy(false);
        chosen();
    }

    private HBox buttons() {
        var buttons = new HBox(8, export, copies, show);
        List.of(export, show).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        return buttons;
    }

    /** Nothing that is no draft leaves unmarked while something stands against it. */
    private void chosen() {
        copies.offer(recipient(), draft);
        // What neither paper nor Word gets has no place for these.
        var takesMarks = choice.formats().stream().anyMatch(Format::showsMarks);
        marked.setDisable(!takesMarks);
        signOff.setDisable(!takesMarks);
        var order = order(Optional.of(new Drafts.Which(1, false, Optional.empty())), Path.of(""));
        names.setText(order.names().size() == 1 ? order.names().get(0) : look.say(order.zip() ? "delivery.inZip" : "delivery.inFolder",
                order.place().getFileName(), order.names().stream().map(name -> name.replace(order.name(), "…")).collect(Collectors.joining("、"))));
    }

    /** @param which draft it is, where it is one */
    private Order order(Optional<Drafts.Which> which, Path place) {
        var dress = which.filter(each -> draft).map(each -> drafts.dress(state, each, new Drafts.Options(marked.isSelected(), true, signOff.isSelected())))
                .orElse(Dress.FINAL);
        var behind = draft ? look.say("delivery.draftName") : "";
        return new Order(state.subject(), dress, FileNames.stem(state.sheet(), behind),
                FileNames.stem(state.sheet(), "-" + look.say("delivery.pack." + recipient().name()) + behind), choice.formats(), place, zip.isSelected(),
                LocalDateTime.now(drafts.clock()));
    }

    private void export(boolean replace) {
        if (!folder.isThere()) {
            outcome.setText(look.say("draft.noFolder", folder.folder()));
            return;
        }
        busy(true);
        making.setText("");
        outcome.setText("");
        var place = Path.of(folder.folder());
        run.start(Optional.of(state).filter(each -> draft), which -> order(which, place), replace);
    }

    /** What becomes of the delivery. */
    private final class FromRun implements DeliveryRun.Told {

        @Override
        public void making(String sentence) {
            making.setText(sentence);
        }

        @Override
        public void done(Order order, String sentence) {
            busy(false);
            if (order.isFinal()) {
                desk.editor().seal();
            }
            outcome.setText(sentence);
            show.setVisible(true);
        }

        @Override
        public void exists(Path place) {
            busy(false);
            if (new Ask(outcome.getScene().getWindow(), look).confirm(look.say("bar.export"), look.say("draft.exists", place), look.say("draft.replace"))) {
                export(true);
            }
        }

        @Override
        public void failed(String sentence) {
            busy(false);
            outcome.setText(sentence);
        }
    }

    private void busy(boolean is) {
        waiting.setVisible(is);
        waiting.setManaged(is);
        fields.setDisable(is);
        export.setDisable(is);
    }
}
