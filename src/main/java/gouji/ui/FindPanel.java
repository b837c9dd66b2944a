package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.manuscript.Place;
import gouji.manuscript.Search;
import gouji.report.Position;
import gouji.report.Report;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Find and replace over all texts (查找和替换), below the page: every place with its sentence and what would become of it. All that are
 * ticked are replaced as one step.
 */
final class FindPanel extends VBox {

    private final Editor editor;
    private final Look look;
    private final Consumer<String> say;
    private final Runnable back;
    private final TextField sought = new TextField();
    private final TextField by = new TextField();
    private final Label count = new Label();
    private final FoundList list;
    private final Button replace;
    private boolean isDue;
    /** Whether she has been in the field of what comes instead: left blank it takes the words out, but never by mistake. */
    private boolean isReplacing;

    /**
     * @param go   shows a place without taking the keys for long
     * @param back gives the keys back to the page
     */
    FindPanel(Editor editor, Look look, Consumer<Finding.Span> go, Consumer<String> say, Runnable back) {
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.back = back;
        setId("findPanel");
        getStyleClass().add("find-panel");
        sought.setId("sought");
        by.setId("replacement");
        count.setId("findCount");
        count.setMinWidth(USE_PREF_SIZE);
        list = new FoundList(editor, look, go, () -> Optional.of(Brackets.mended(by.getText())).filter(words -> isReplacing), this::showReplaced);
        sought.textProperty().addListener((property, old, text) -> search());
        by.textProperty().addListener((property, old, text) -> showReplaced());
        by.focusedProperty().addListener((property, was, is) -> {
            isReplacing |= is;
            showReplaced();
        });
        replace = QuietButton.small(look.say("find.replace"), "replaceAll", this::replaceAll);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(sought, Priority.SOMETIMES);
        HBox.setHgrow(by, Priority.SOMETIMES);
        var line = new HBox(6, words("find.sought"), sought, QuietButton.small(look.say("find.before"), "findBefore", () -> step(-1)).withKey("Shift+F3"),
                QuietButton.small(look.say("find.next"), "findNext", () -> step(1)).withKey("F3"), words("find.by"), by, replace, count, gap,
                QuietButton.small(look.say("find.close"), "findClose", this::close).withKey("Esc"));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        there(false);
    }

    /** The button that opens it, for a page with a text. */
    static Button opener(Look look, Runnable open) {
        return QuietButton.small(look.say("find.open"), "find", open).withKey("Ctrl+F");
    }

    /**
     * Opens it, or goes to its field.
     *
     * @param chosen what is chosen in the text, to be looked for
     */
    void open(Optional<String> chosen, boolean replacing) {
        there(true);
        isReplacing = replacing || !by.getText().isEmpty();
        chosen.filter(words -> !words.isBlank() && words.indexOf('\n') < 0).ifPresent(sought::setText);
        search();
        var field = replacing && !sought.getText().isEmpty() ? by : sought;
        field.requestFocus();
        field.selectAll();
    }

    void show(State state) {
        if (isVisible() && !isDue) {
            isDue = true;
            Platform.runLater(() -> {
                isDue = false;
                search();
            });
        }
    }

    /** Shows the next place, or the one before; behind the last the first again. */
    void step(int direction) {
        if (isVisible()) {
            list.step(direction);
        }
    }

    private void search() {
        list.show(Search.of(editor.state().report(), editor.form().texts(), sought.getText()));
        showReplaced();
    }

    private void showReplaced() {
        var places = list.getItems();
        list.refresh();
        replace.setDisable(!isReplacing || list.chosen().isEmpty());
        count.setText(sought.getText().isEmpty() ? "" : places.isEmpty() ? look.say("find.none")
                : look.say("find.count", places.size(), places.stream().map(Place::key).distinct().count()));
    }

    private void replaceAll() {
        var report = editor.state().report();
        var edits = Search.replaced(report, list.chosen(), Brackets.mended(by.getText()));
        if (edits.isEmpty()) {
            say.accept(look.say("find.nothingToDo"));
        } else if (report.withEdits(edits).texts().values().stream().anyMatch(text -> text.length() > Report.TEXT_LIMIT)) {
            say.accept(look.say("find.tooLong"));
        } else {
            editor.rewrite(edits, new Position(edits.get(0).key(), Optional.empty(), edits.get(0).start()));
            say.accept(look.say("find.replaced", edits.size()));
        }
    }

    private void close() {
        there(false);
        back.run();
    }

    private void pressed(KeyEvent event) {
        var isInList = list.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && sought.isFocused()) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && by.isFocused()) {
            replaceAll();
        } else if (event.getCode() == KeyCode.ENTER && isInList) {
            list.reveal();
        } else if (event.getCode() == KeyCode.SPACE && isInList) {
            list.tick();
        } else {
            return;
        }
        event.consume();
    }

    private void there(boolean there) {
        setVisible(there);
        setManaged(there);
    }

    private Label words(String key) {
        var label = new Label(look.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
