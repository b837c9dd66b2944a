package gouji.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is chosen beside the paper: which draft it is, what it carries, and where it goes (送审稿的选项). */
final class PaperSide extends VBox {

    /** What its buttons do. */
    record Actions(Runnable set, Runnable print, Runnable save, Runnable stop) {
    }

    private final Look look;
    private final Label title = new Label();
    private final Label code = new Label();
    private final CheckBox bothSides;
    private final CheckBox marked;
    private final CheckBox watermark;
    private final CheckBox signOff;
    private final TextField range = new TextField();
    private final PrinterChoice printers;
    private final Button print;
    private final Button save;
    private final FolderField folder;
    private final Label outcome = new Label();
    private final Label fonts = new Label();
    private final HBox waiting = new HBox(8);
    private boolean isReady;

    PaperSide(Look look, String exportFolder, Actions actions, PaperCodes codes) {
        this.look = look;
        getStyleClass().add("paper-side");
        title.setId("draftTitle");
        title.getStyleClass().add("page-title");
        code.setId("draftCode");
        code.getStyleClass().add("hint");
        bothSides = box(look.say("paper.bothSides"), "bothSides");
        marked = box(look.say("paper.markedNone"), "markedDraft");
        watermark = box(look.say("draft.watermark"), "watermark");
        signOff = box(look.say("paper.signOff"), "signOff");
        bothSides.setSelected(true);
        marked.setSelected(true);
        for (var box : List.of(marked, watermark, signOff)) {
            box.setOnAction(event -> actions.set().run());
        }
        range.setId("pageRange");
        range.setPromptText(look.say("paper.allPages"));
        printers = new PrinterChoice(look);
        print = button("draft.print", "print", actions.print());
        print.getStyleClass().add("accent");
        save = button("draft.save", "savePdf", actions.save());
        folder = new FolderField(look, exportFolder);
        outcome.setId("draftOutcome");
        fonts.setId("draftFonts");
        fonts.getStyleClass().add("hint");
        for (var label : List.of(outcome, fonts, code)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        var stop = button("dialog.cancel", "stopDraft", actions.stop());
        waiting.getChildren().setAll(busy, stop);
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.managedProperty().bind(waiting.visibleProperty());
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        var choices = new VBox(6, new FlowPane(12, 6, bothSides, watermark, signOff), marked);
        HBox.setHgrow(print, Priority.ALWAYS);
        HBox.setHgrow(save, Priority.ALWAYS);
        var content = new VBox(8, title, code, choices, named("paper.pages", range), named("draft.printer", printers),
                named("draft.folder", folder), new HBox(8, print, save), waiting, outcome, new Separator(), codes, fonts);
        content.getStyleClass().add("paper-side-content");
        print.setMaxWidth(Double.MAX_VALUE);
        save.setMaxWidth(Double.MAX_VALUE);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefWidth(280 * look.scale());
        setMinWidth(USE_PREF_SIZE);
        show();
    }

    Drafts.Options options() {
        return new Drafts.Options(marked.isSelected(), watermark.isSelected(), signOff.isSelected());
    }

    boolean bothSides() {
        return bothSides.isSelected();
    }

    String range() {
        return range.getText();
    }

    Optional<String> printer() {
        return printers.printer();
    }

    FolderField folder() {
        return folder;
    }

    /** Whether a list of choices hangs open. */
    boolean isChoosing() {
        return printers.isShowing();
    }

    /** Asks the system for its printers. */
    void findPrinters(Executor work) {
        printers.find(work, this::show);
    }

    void show(DraftPress.Proof proof) {
        var which = proof.which();
        title.setText(look.say("paper.title", which.number()));
        code.setText(look.say(which.counted() ? "paper.codeCounted" : "paper.code", proof.code()));
        marked.setDisable(which.former().isEmpty());
        marked.setText(which.former().map(former -> look.say("paper.marked", former.number())).orElse(look.say("paper.markedNone")));
        fonts.setText(look.say("paper.fonts", String.join("、", proof.pdf().fonts())));
    }

    /** @param waits whether something is under way that can be stopped; nothing can be printed or saved then */
    void busy(boolean waits, boolean ready) {
        waiting.setVisible(waits);
        isReady = ready && !waits;
        show();
    }

    void say(String sentence) {
        outcome.setText(sentence);
    }

    private void show() {
        print.setDisable(!isReady || printers.printer().isEmpty());
        save.setDisable(!isReady);
    }

    private static CheckBox box(String words, String id) {
        var box = new CheckBox(words);
        box.setId(id);
        return box;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(look.say(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox named(String key, Region field) {
        var label = new Label(look.say(key));
        label.setLabelFor(field);
        return new VBox(3, label, field);
    }
}
