package gouji.ui;

import gouji.store.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts of 修改记录: versions, what differs between two of them, and every change ever made. */
final class HistoryPane extends VBox {

    /** Which changes are listed; all of them where there is no place. */
    private record Filter(Optional<HistoryLine.Place> place, String words) {
    }

    private final Look look;
    private final ListView<Version> versions = new ListView<>();
    private final ComboBox<Version> other = new ComboBox<>();
    private final Label summary = new Label();
    private final ListView<HistoryLine> differences = new ListView<>();
    private final ComboBox<Filter> filter = new ComboBox<>();
    private final ListView<HistoryLine> lines = new ListView<>();
    private final Label outcome = new Label();
    private final Button restore;
    private final Button name;
    private final Button takeBack;
    private List<HistoryLine> all = List.of();
    private boolean filling;

    HistoryPane(Look look, Room room) {
        super(10);
        getStyleClass().add("history");
        this.look = look;
        restore = button("history.restore", "restore");
        name = button("history.nameNow", "nameNow");
        takeBack = button("history.takeBack", "takeBack");
        restore.setDisable(true);
        takeBack.disableProperty().bind(lines.getSelectionModel().selectedItemProperty().isNull());
        list(versions, "versions", "history.reading");
        list(differences, "differences", "history.choose");
        list(lines, "historyLines", "history.reading");
        versions.setCellFactory(view -> new VersionCell(look));
        differences.setCellFactory(view -> new HistoryCell(look, room.isNarrow()));
        lines.setCellFactory(view -> new HistoryCell(look, room.isNarrow()));
        other.setId("otherVersion");
        other.setPrefWidth(280 * look.scale());
        other.setVisibleRowCount(12);
        other.setConverter(new InWords<>(version -> VersionCell.name(look, version)));
        filter.setId("historyFilter");
        filter.setConverter(new InWords<>(Filter::words));
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setVisibleRowCount(12);
        filter.valueProperty().addListener((property, old, chosen) -> list());
        summary.setId("historySummary");
        outcome.setId("historyOutcome");
        for (var label : List.of(summary, outcome)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        versions.setPrefWidth(330 * look.scale());
        versions.setMinWidth(260 * look.scale());
        var left = new VBox(6, title("history.versions"), versions, room.row(restore, name));
        var right = new VBox(6, room.row(title("history.compare"), other), summary, differences);
        var top = room.halves(left, right);
        HBox.setHgrow(filter, Priority.ALWAYS);
        room.fill(this, List.of(top, room.row(title("history.changes"), filter, takeBack), lines), List.of(versions, differences, lines), outcome);
        for (var growing : List.of(top, versions, differences, lines)) {
            VBox.setVgrow(growing, Priority.ALWAYS);
        }
    }

    void onCompare(BiConsumer<Version, Version> compare) {
        Runnable both = () -> {
            var one = versions.getSelectionModel().getSelectedItem();
            restore.setDisable(one == null || one.kind() == Version.Kind.NOW);
            if (!filling && one != null && other.getValue() != null) {
                compare.accept(one, other.getValue());
            }
        };
        versions.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> both.run());
        other.valueProperty().addListener((property, old, chosen) -> both.run());
    }

    void onRestore(Consumer<Version> action) {
        restore.setOnAction(event -> action.accept(versions.getSelectionModel().getSelectedItem()));
    }

    void onTakeBack(IntConsumer action) {
        takeBack.setOnAction(event -> lines.getSelectionModel().getSelectedItem().step()
                .ifPresent(step -> action.accept(step.number())));
    }

    void onName(Runnable action) {
        name.setOnAction(event -> action.run());
    }

    List<Version> versions() {
        return versions.getItems();
    }

    /** Whether one of the lists of choices hangs open. */
    boolean isChoosing() {
        return other.isShowing() || filter.isShowing();
    }

    /** @param places the one where she is first */
    void show(List<Version> known, List<HistoryLine> changes, List<HistoryLine.Place> places) {
        filling = true;
        all = changes;
        versions.getItems().setAll(known);
        other.getItems().setAll(known);
        other.setValue(known.get(0));
        filter.getItems().setAll(new Filter(Optional.empty(), look.say("history.all", changes.size())));
        for (var place : places) {
            filter.getItems().add(new Filter(Optional.of(place), filter.getItems().size() == 1
                    ? look.say(place.cell().isPresent() ? "history.thisCell" : "history.thisText", place.name()) : place.name()));
        }
        filter.setValue(filter.getItems().get(0));
        placeholder(lines, "history.noChanges");
        filling = false;
        versions.getSelectionModel().select(Math.min(1, known.size() - 1));
        lines.requestFocus();
    }

    /** What differs between the two, the earlier first. */
    void differences(Version earlier, Version later, List<HistoryLine> changes) {
        differences.getItems().setAll(changes);
        placeholder(differences, "history.same");
        summary.setText(changes.isEmpty() ? "" : look.say("history.differ", VersionCell.name(look, earlier),
                VersionCell.name(look, later), changes.size()));
    }

    void say(String sentence) {
        outcome.setText(sentence);
    }

    private void list() {
        var wanted = Optional.ofNullable(filter.getValue()).flatMap(Filter::place);
        lines.getItems().setAll(wanted.map(place -> all.stream().filter(line -> line.isAbout(place)).toList()).orElse(all));
    }

    private void list(ListView<?> list, String id, String waiting) {
        list.setId(id);
        list.setMinHeight(60 * look.scale());
        list.setPrefHeight(200 * look.scale());
        placeholder(list, waiting);
    }

    private void placeholder(ListView<?> list, String words) {
        var label = new Label(look.say(words));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        list.setPlaceholder(label);
    }

    private Label title(String words) {
        var label = new Label(look.say(words));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("side-title");
        return label;
    }

    private Button button(String words, String id) {
        var button = new Button(look.say(words));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
