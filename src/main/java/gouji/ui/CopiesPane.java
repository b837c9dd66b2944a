package gouji.ui;

import gouji.copies.Compared;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts of 备份与恢复: the copies, the reports of the chosen one beside what is stored, and what restoring would change. */
final class CopiesPane extends VBox {

    private final Look look;
    private final ListView<CopyLine> copies = new ListView<>();
    private final ListView<Compared> reports = new ListView<>();
    private final ListView<HistoryLine> differences = new ListView<>();
    private final Label outcome = new Label();
    private final FolderField second;
    private final Button now;
    private final Button one;
    private final Button all;
    private final Button open;
    private final Button handOver;
    private final Button secondTake;
    private final Button secondNone;
    /** A file she brought is there to be restored: one key more. */
    private boolean isBrought;

    CopiesPane(Look look, Path folder, Room room) {
        super(10);
        this.look = look;
        getStyleClass().add("history");
        now = button("copies.now", "copyNow");
        one = button("copies.one", "restoreOne");
        all = button("copies.all", "restoreAll");
        open = button("copies.openFile", "openCopy");
        handOver = button("copies.handOver", "handOver");
        secondTake = button("copies.secondTake", "secondTake");
        secondNone = button("copies.secondNone", "secondNone");
        second = new FolderField(look, "");
        HBox.setHgrow(second, Priority.ALWAYS);
        list(copies, "copies", "copies.reading");
        list(reports, "heldReports", "copies.choose");
        list(differences, "copyDifferences", "copies.choose");
        copies.setCellFactory(view -> new CopyCell(look));
        reports.setCellFactory(view -> new HeldCell(look));
        differences.setCellFactory(view -> new HistoryCell(look, room.isNarrow()));
        outcome.setId("copiesOutcome");
        var where = new Label(look.say("copies.where", folder));
        where.getStyleClass().add("hint");
        for (var label : List.of(outcome, where)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        one.disableProperty().bind(reports.getSelectionModel().selectedItemProperty().isNull());
        all.setDisable(true);
        copies.setPrefWidth(330 * look.scale());
        copies.setMinWidth(260 * look.scale());
        var head = room.row(title("copies.list"), now);
        var held = room.row(title("copies.reports"));
        held.minHeightProperty().bind(head.heightProperty());
        var left = new VBox(6, head, copies, room.row(open, handOver));
        var right = new VBox(6, held, reports, room.row(one, all), title("copies.differences"), differences);
        var middle = room.halves(left, right);
        room.fill(this, List.of(where, middle, room.row(title("copies.second"), second, secondTake, secondNone)), List.of(copies, reports, differences), outcome);
        for (var growing : List.of(middle, copies, reports, differences)) {
            VBox.setVgrow(growing, Priority.ALWAYS);
        }
    }

    void onCopy(Runnable action) {
        now.setOnAction(event -> action.run());
    }

    void onChoose(Consumer<CopyLine> action) {
        copies.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> Optional.ofNullable(line).ifPresent(action));
    }

    void onReport(Consumer<Compared> action) {
        reports.getSelectionModel().selectedItemProperty().addListener((property, old, report) -> Optional.ofNullable(report).ifPresent(action));
    }

    void onOne(Consumer<Compared> action) {
        one.setOnAction(event -> action.accept(reports.getSelectionModel().getSelectedItem()));
    }

    void onAll(Runnable action) {
        all.setOnAction(event -> action.run());
    }

    void onOpen(Runnable action) {
        open.setOnAction(event -> action.run());
    }

    void onHandOver(Runnable action) {
        handOver.setOnAction(event -> action.run());
    }

    /** @param action is given the folder, none where she wants none */
    void onSecond(Consumer<Optional<Path>> action) {
        secondTake.setOnAction(event -> action.accept(Optional.of(Path.of(second.folder()))));
        secondNone.setOnAction(event -> action.accept(Optional.empty()));
    }

    /** Lists the copies, the newest first, and chooses the first of them. */
    void show(List<CopyLine> lines, Optional<Path> secondFolder) {
        secondFolder.ifPresent(folder -> second.show(folder.toString()));
        copies.getItems().setAll(lines);
        placeholder(copies, "copies.none");
        copies.getSelectionModel().selectFirst();
        copies.requestFocus();
    }

    /** Adds a copy from elsewhere and chooses it. */
    void add(CopyLine line) {
        copies.getItems().remove(line);
        copies.getItems().add(0, line);
        isBrought = true;
        copies.getSelectionModel().selectFirst();
    }

    /** While the chosen copy is read. */
    void reading() {
        reports.getItems().clear();
        differences.getItems().clear();
        placeholder(reports, "copies.reading");
        all.setDisable(true);
    }

    void reports(List<Compared> compared) {
        reports.getItems().setAll(compared);
        placeholder(reports, "copies.choose");
        all.setDisable(compared.isEmpty());
        reports.getSelectionModel().selectFirst();
        if (isBrought && !compared.isEmpty()) {
            isBrought = false;
            all.requestFocus();
        }
    }

    void differences(List<HistoryLine> lines) {
        differences.getItems().setAll(lines);
        placeholder(differences, "copies.noDifferences");
    }

    /** Makes everything wait that changes what is stored. */
    void busy(boolean is) {
        for (var button : List.of(now, open, handOver)) {
            button.setDisable(is);
        }
        all.setDisable(is || reports.getItems().isEmpty());
    }

    void say(String sentence) {
        outcome.setText(sentence);
    }

    private Button button(String key, String id) {
        var button = new Button(look.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Label title(String key) {
        var label = new Label(look.say(key));
        label.getStyleClass().add("page-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void list(ListView<?> list, String id, String placeholder) {
        list.setId(id);
        placeholder(list, placeholder);
    }

    private void placeholder(ListView<?> list, String key) {
        var words = new Label(look.say(key));
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        list.setPlaceholder(words);
    }
}
