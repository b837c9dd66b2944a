package gouji.ui;

import gouji.document.NoChineseFontException;
import gouji.document.PdfDocument;
import gouji.print.PrintOrder;
import gouji.print.PrintRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts a document on paper or into a PDF (打印、存为 PDF): folder, printer, what is going on and what became of it. */
final class PaperDialog {

    /** Sets the document; called off the screen thread. */
    interface Source {

        PdfDocument set() throws NoChineseFontException, InterruptedException;
    }

    private final Look look;
    private final Background background;
    private final PaperErrand work;
    private final String title;
    private final String name;
    private final FolderField folder;
    private final PrinterChoice printers;
    private final Button save = new Button();
    private final Button print = new Button();
    private final Button stop = new Button();
    private final Label outcome = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final HBox waiting = new HBox(8);

    /** @param name of the file, with its ending */
    PaperDialog(Look look, Background background, String title, String name, String exportFolder) {
        this.look = look;
        this.background = background;
        this.work = new PaperErrand(look, background.work(), background.failed());
        this.title = title;
        this.name = name;
        this.folder = new FolderField(look, exportFolder);
        this.printers = new PrinterChoice(look);
    }

    /**
     * Shows the dialog; gives the folder she last saved to.
     *
     * @param above  what stands over the fields; it rests while a document is being set
     * @param source asked on the screen thread at each press of a button
     */
    String show(Ask ask, List<Region> above, Supplier<Source> source) {
        save.setText(look.say("draft.save"));
        save.setId("savePdf");
        save.setDefaultButton(true);
        save.setOnAction(event -> save(ask, above, source));
        print.setText(look.say("draft.print"));
        print.setId("print");
        print.setDisable(true);
        print.setOnAction(event -> print(above, source.get()));
        stop.setText(look.say("dialog.cancel"));
        stop.setOnAction(event -> work.stop());
        busy.setPrefSize(18, 18);
        outcome.setId("draftOutcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(56 * look.scale());
        outcome.setPrefWidth(480 * look.scale());
        Ask.growWith(outcome);
        outcome.setAlignment(Pos.TOP_LEFT);
        waiting.managedProperty().bind(waiting.visibleProperty());
        busy(false, above);
        var grid = new Fields(look);
        above.forEach(grid::across);
        grid.row("draft.folder", folder, save).row("export.name", whole(name)).row("draft.printer", printers, print);
        waiting.getChildren().setAll(busy, stop);
        waiting.setAlignment(Pos.CENTER_LEFT);
        var dialog = ask.dialog(title, new VBox(12, grid, waiting, outcome));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        printers.find(background.work(), () -> print.setDisable(printers.printer().isEmpty()));
        dialog.setOnShown(event -> Platform.runLater(save::requestFocus));
        dialog.showAndWait();
        work.stop();
        return folder.folder();
    }

    /** A long file name goes on in the next line. */
    static Label whole(String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void save(Ask ask, List<Region> above, Supplier<Source> source) {
        PdfSaving.into(folder, name, title, ask, look, outcome::setText)
                .ifPresent(saving -> make(above, source.get(), document -> saving.write(document).said()));
    }

    private void print(List<Region> above, Source source) {
        printers.printer().ifPresent(queue -> make(above, source, document ->
                PrintRun.start(document.bytes(), PrintOrder.all(queue, name, document.pages())).waited().sentence(look.words())));
    }

    /** Sets the document off the screen thread and does something with it. */
    private void make(List<Region> above, Source source, Function<PdfDocument, String> then) {
        busy(true, above);
        outcome.setText("");
        work.begin(() -> {
            var document = source.set();
            var told = new ArrayList<>(List.of(then.apply(document)));
            told.addAll(document.remarks(look.words()));
            return String.join("\n", told);
        }, sentence -> {
            busy(false, above);
            outcome.setText(sentence);
        });
    }

    private void busy(boolean is, List<Region> above) {
        waiting.setVisible(is);
        above.forEach(region -> region.setDisable(is));
        save.setDisable(is);
        folder.setDisable(is);
        print.setDisable(is || printers.printer().isEmpty());
    }
}
