package gouji.ui;

import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.NoChineseFontException;
import gouji.document.PdfDocument;
import gouji.document.Typesetter;
import gouji.edit.State;
import gouji.exchange.FileNames;
import gouji.exchange.FileSentence;
import gouji.exchange.WholeFile;
import gouji.print.PrintOutcome;
import gouji.print.PrintRun;
import gouji.print.Printers;
import gouji.store.Store;
import gouji.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 送审稿: the draft for the head of office, as PDF or on paper. Each one is counted. */
final class DraftDialog {

    private final Look look;
    private final State state;
    private final ReportDesk desk;
    private final Store store;
    private final Supplier<Typesetter> typesetter;
    private final ExecutorService work;
    private final Clock clock;
    private final CheckBox watermark = new CheckBox();
    private final FolderField folder;
    private final ChoiceBox<String> printers = new ChoiceBox<>();
    private final Button save = new Button();
    private final Button print = new Button();
    private final Button stop = new Button();
    private final Label outcome = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final HBox waiting = new HBox(8);
    private boolean hasPrinter;
    private Future<?> running = CompletableFuture.completedFuture(null);

    DraftDialog(Look look, ReportDesk desk, Store store, Supplier<Typesetter> typesetter, ExecutorService work, Clock clock,
                String exportFolder) {
        this.look = look;
        this.state = desk.editor().state();
        this.desk = desk;
        this.store = store;
        this.typesetter = typesetter;
        this.work = work;
        this.clock = clock;
        this.folder = new FolderField(look, exportFolder);
    }

    /** Shows the dialog; gives the folder she last saved to. */
    String show(Ask ask) {
        var name = FileNames.of(state.sheet(), ".pdf");
        var head = new Label(look.say("draft.head", VersionCode.of(state.sheet())));
        watermark.setText(look.say("draft.watermark"));
        watermark.setSelected(true);
        watermark.setId("watermark");
        save.setText(look.say("draft.save"));
        save.setId("savePdf");
        save.setDefaultButton(true);
        save.setOnAction(event -> save(name, ask));
        print.setText(look.say("draft.print"));
        print.setId("print");
        print.setDisable(true);
        print.setOnAction(event -> print());
        stop.setText(look.say("dialog.cancel"));
        stop.setOnAction(event -> running.cancel(true));
        busy.setPrefSize(18, 18);
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setId("printers");
        outcome.setId("draftOutcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(56 * look.scale());
        outcome.setPrefWidth(480 * look.scale());
        Ask.growWith(outcome);
        outcome.setAlignment(Pos.TOP_LEFT);
        waiting.managedProperty().bind(waiting.visibleProperty());
        busy(false);
        var grid = new Fields(look).across(head).across(watermark).row("draft.folder", folder, save).row("export.name", whole(name))
                .row("draft.printer", printers, print);
        waiting.getChildren().setAll(busy, stop);
        waiting.setAlignment(Pos.CENTER_LEFT);
        var dialog = ask.dialog(look.say("bar.draft"), new VBox(12, grid, waiting, outcome));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        findPrinters();
        dialog.setOnShown(event -> Platform.runLater(save::requestFocus));
        dialog.showAndWait();
        running.cancel(true);
        return folder.folder();
    }

    /** A long file name goes on in the next line. */
    static Label whole(String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void findPrinters() {
        work.execute(() -> {
            var names = Printers.names();
            Platform.runLater(() -> {
                printers.getItems().setAll(names);
                Printers.usual().ifPresentOrElse(printers::setValue, () -> names.stream().findFirst().ifPresent(printers::setValue));
                print.setDisable(names.isEmpty());
                if (names.isEmpty()) {
                    printers.getItems().setAll(look.say("draft.noPrinter"));
                    printers.getSelectionModel().selectFirst();
                    printers.setDisable(true);
                }
                hasPrinter = !names.isEmpty();
            });
        });
    }

    private void save(String name, Ask ask) {
        if (!folder.isThere()) {
            outcome.setText(look.say("draft.noFolder", folder.folder()));
            return;
        }
        var file = Path.of(folder.folder()).resolve(name);
        if (Files.exists(file) && !ask.confirm(look.say("bar.draft"), look.say("draft.exists", file), look.say("draft.replace"))) {
            return;
        }
        make(document -> {
            try {
                var written = WholeFile.write(file, document.bytes(), true);
                return written == WholeFile.Outcome.WRITTEN ? look.say("draft.saved", file, document.pages())
                        : new FileSentence(look.words()).of(file, written);
            } catch (IOException e) {
                return new FileSentence(look.words()).of(file, e);
            }
        });
    }

    private void print() {
        var queue = printers.getValue();
        make(document -> printed(PrintRun.start(document.bytes(), queue, FileNames.of(state.sheet(), ""))).sentence(look.words()));
    }

    /** Waits for the queue; stopping here stops before the next page. */
    private PrintOutcome printed(PrintRun run) {
        try {
            return run.outcome().get();
        } catch (InterruptedException e) {
            run.cancel();
            return run.outcome().join();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** Sets the document off the screen thread and does something with it; the draft is counted once it exists. */
    private void make(Function<PdfDocument, String> then) {
        busy(true);
        outcome.setText("");
        var marked = watermark.isSelected();
        var who = desk.who();
        running = work.submit(() -> {
            try {
                desk.flush();
                var number = store.entry(desk.key()).drafts() + 1;
                var dress = Dress.draft(number, LocalDateTime.now(clock)).withWatermark(marked)
                        .withExplained(Explained.of(state.sheet(), state.decisions()));
                var document = typesetter.get().set(state.sheet(), desk.opened().entry().sample() ? dress.asSample() : dress);
                store.nextDraft(desk.key(), VersionCode.of(state.sheet()).text(), who, clock.instant());
                var told = new ArrayList<>(List.of(then.apply(document)));
                told.addAll(document.remarks(look.words()));
                tell(String.join("\n", told));
            } catch (StoreException e) {
                tell(look.say(e.key(), e.where()));
            } catch (NoChineseFontException e) {
                tell(e.sentence(look.words()));
            } catch (InterruptedException e) {
                tell(look.say("draft.stopped"));
            }
        });
    }

    private void tell(String sentence) {
        Platform.runLater(() -> {
            busy(false);
            outcome.setText(sentence);
        });
    }

    private void busy(boolean is) {
        waiting.setVisible(is);
        for (var control : List.of(save, watermark, folder)) {
            control.setDisable(is);
        }
        print.setDisable(is || !hasPrinter);
    }
}
