package gouji.ui;

import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.Unrevised;
import gouji.check.VersionCode;
import gouji.delivery.Delivery;
import gouji.delivery.Order;
import gouji.delivery.Recipient;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.NoChineseFontException;
import gouji.edit.State;
import gouji.exchange.FileNames;
import gouji.exchange.FileSentence;
import gouji.exchange.WholeFile;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.formats.Press;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/**
 * 导出: the finished report for those it goes to; or, while something stands against it, what that is and the way there, and below
 * it the same for a draft.
 */
final class ExportDialog {

    private final Look look;
    private final ReportDesk desk;
    private final Store store;
    private final Press press;
    private final ExecutorService work;
    private final Background background;
    private final Clock clock;
    private final State state;
    private final boolean sample;
    private final boolean draft;
    private final Readiness readiness;
    private final FolderField folder;
    private final RecipientChoice choice;
    private final CheckBox zip = new CheckBox();
    private final Label names = new Label();
    private final Label outcome = new Label();
    private final Button export = new Button();
    private final Button show = new Button();
    private final Button copyWebsite = new Button();
    private final Button copyOffice = new Button();
    private final Label making = new Label();
    private final HBox waiting = new HBox(8);
    private Fields fields;
    private Future<?> running = CompletableFuture.completedFuture(null);

    ExportDialog(Look look, ReportDesk desk, Store store, Press press, ExecutorService work, Background background, Clock clock,
                 String exportFolder, Recipient recipient) {
        this.look = look;
        this.desk = desk;
        this.store = store;
        this.press = press;
        this.work = work;
        this.background = background;
        this.clock = clock;
        this.state = desk.editor().state();
        this.sample = desk.opened().entry().sample();
        this.readiness = Readiness.of(state.subject(), state.findings());
        this.draft = sample || !readiness.mayBeExported();
        this.folder = new FolderField(look, exportFolder);
        this.choice = new RecipientChoice(look, draft, recipient, this::chosen);
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
        } else {
            unrevised(reasons, content, goToSpan);
        }
        prepare(ask);
        content.getChildren().addAll(fields, buttons(), waiting, outcome);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(event -> Platform.runLater(export::requestFocus));
        dialog.showAndWait();
        running.cancel(true);
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
            content.getChildren().add(0, reason);
        });
    }

    private void prepare(Ask ask) {
        zip.setText(look.say("delivery.zip"));
        zip.setId("zip");
        zip.selectedProperty().addListener(selected -> chosen());
        names.setWrapText(true);
        names.setMinHeight(Region.USE_PREF_SIZE);
        names.setPrefWidth(400 * look.scale());
        names.setId("exportNames");
        Ask.growWith(names);
        fields = new Fields(look).row("delivery.to", choice).row("delivery.files", names).row("draft.folder", folder)
                .row("export.code", new HBox(24, new Label(VersionCode.of(state.sheet()).text()), zip));
        export.setText(look.say(draft ? "delivery.draft" : "bar.export"));
        export.setId("exportNow");
        export.setDefaultButton(true);
        export.setOnAction(event -> export(false, ask));
        show.setText(look.say("export.openFolder"));
        show.setId("openFolder");
        show.setVisible(false);
        show.setOnAction(event -> Desktop.open(Path.of(folder.folder())));
        copyWebsite.setText(look.say("delivery.website"));
        copyWebsite.setId("copyWebsite");
        copyWebsite.setOnAction(event -> outcome.setText(new ReportClipboard(look).forWebsite(state.sheet())));
        copyOffice.setText(look.say("delivery.office"));
        copyOffice.setId("copyOffice");
        copyOffice.setOnAction(event -> outcome.setText(new ReportClipboard(look).forOffice(state.sheet())));
        List.of(show, copyWebsite, copyOffice).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        var busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        var stop = new Button(look.say("dialog.cancel"));
        stop.setId("exportStop");
        stop.setOnAction(event -> running.cancel(true));
        making.setId("exportMaking");
        waiting.getChildren().setAll(busy, stop, making);
        waiting.setAlignment(Pos.CENTER_LEFT);
        busy(false);
        chosen();
    }

    private HBox buttons() {
        var buttons = new HBox(8, export, copyWebsite, copyOffice, show);
        buttons.getChildren().forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        return buttons;
    }

    /** Nothing that is no draft leaves unmarked while something stands against it. */
    private void chosen() {
        copyWebsite.setVisible(!draft && recipient() == Recipient.WEBSITE);
        copyOffice.setVisible(!draft && recipient() == Recipient.OFFICE);
        var order = order(1, Path.of(""));
        names.setText(order.names().size() == 1 ? order.names().get(0) : look.say(order.zip() ? "delivery.inZip" : "delivery.inFolder",
                order.place().getFileName(), order.names().stream().map(name -> name.replace(order.name(), "…")).collect(Collectors.joining("、"))));
    }

    /** @param number of the draft, where it is one */
    private Order order(int number, Path place) {
        var at = LocalDateTime.now(clock);
        var dress = draft ? Dress.draft(number, at).withExplained(Explained.of(state.sheet(), state.decisions())) : Dress.FINAL;
        return new Order(state.subject(), sample ? dress.asSample() : dress,
                FileNames.of(state.sheet(), draft ? look.say("delivery.draftName") : ""), choice.formats(), place, zip.isSelected(), at);
    }

    private void export(boolean replace, Ask ask) {
        if (!folder.isThere()) {
            outcome.setText(look.say("draft.noFolder", folder.folder()));
            return;
        }
        busy(true);
        making.setText("");
        outcome.setText("");
        var who = desk.who();
        var place = Path.of(folder.folder());
        background.run(() -> store.entry(desk.key()).drafts() + 1, number -> {
            var order = order(number, place);
            running = work.submit(() -> make(order, replace, result -> made(order, number, result, who, ask)));
        });
    }

    /** What is done here may be cancelled at any moment; the store is not touched. */
    private void make(Order order, boolean replace, Consumer<Delivery> then) {
        try {
            var result = Delivery.of(order, press, replace, format -> Platform.runLater(() -> making.setText(look.say("delivery.making",
                    look.say("delivery.format." + format.name()), order.formats().indexOf(format) + 1, order.formats().size()))));
            Platform.runLater(() -> then.accept(result));
        } catch (IOException e) {
            tell(new FileSentence(look.words()).of(order.place(), e));
        } catch (NoChineseFontException e) {
            tell(e.sentence(look.words()));
        } catch (InterruptedException e) {
            tell(look.say("draft.stopped"));
        }
    }

    private void made(Order order, int number, Delivery result, String who, Ask ask) {
        if (result instanceof Delivery.Delivered delivered) {
            background.run(() -> {
                record(order, delivered, who);
                return delivered;
            }, done -> {
                busy(false);
                if (order.isFinal()) {
                    desk.editor().seal();
                }
                var told = new ArrayList<>(List.of(order.isFinal() ? look.say("export.done") : look.say("delivery.draftDone", number),
                        look.say("export.where", done.place())));
                told.addAll(done.remarks());
                outcome.setText(String.join("\n", told));
                show.setVisible(true);
                chosen();
            });
            return;
        }
        busy(false);
        if (result instanceof Delivery.NotWritten not && not.outcome() == WholeFile.Outcome.EXISTS) {
            if (ask.confirm(look.say("bar.export"), look.say("draft.exists", not.place()), look.say("draft.replace"))) {
                export(true, ask);
            }
        } else {
            outcome.setText(sentence(result));
        }
    }

    private void record(Order order, Delivery.Delivered delivered, String who) {
        desk.flush();
        var code = VersionCode.of(state.sheet()).text();
        if (order.isFinal()) {
            store.exported(desk.key(), code, delivered.place().getFileName().toString(), who, clock.instant());
        } else {
            store.nextDraft(desk.key(), code, who, clock.instant());
        }
    }

    private String sentence(Delivery result) {
        if (result instanceof Delivery.NotWritten not) {
            return new FileSentence(look.words()).of(not.place(), not.outcome());
        } else if (result instanceof Delivery.NotTheSame not) {
            return not.why().sentence(look.words());
        } else if (result instanceof Delivery.InTheWay way) {
            return look.say("delivery.inTheWay", way.place());
        }
        return look.say("export.changed");
    }

    private void tell(String sentence) {
        Platform.runLater(() -> {
            busy(false);
            outcome.setText(sentence);
        });
    }

    private void busy(boolean is) {
        waiting.setVisible(is);
        waiting.setManaged(is);
        fields.setDisable(is);
        export.setDisable(is);
    }

    /** No higher than the screen; what does not fit is scrolled to. */
    private static final class Tall extends ScrollPane {

        /** What title bar and buttons of a dialog take of the screen. */
        private static final double AROUND = 180;
        /** So that a line which wraps a little earlier than asked for brings no scroll bar. */
        private static final double SLACK = 32;

        Tall(Region content) {
            super(content);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("edge-to-edge");
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(((Region) getContent()).prefHeight(width) + SLACK, Screen.getPrimary().getVisualBounds().getHeight() - AROUND);
        }
    }
}
