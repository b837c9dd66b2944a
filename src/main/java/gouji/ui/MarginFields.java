package gouji.ui;

import gouji.edit.Editor;
import gouji.form.CellRef;
import gouji.report.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What she writes beside a cell: the names of its addends (构成), 出处, 备注 and the mark 待核. Leaving a field is one step. */
final class MarginFields extends VBox {

    private static final int NOTE_ROWS = 2;
    private static final int ENOUGH = 2_000;

    private final Editor editor;
    private final Look look;
    private final Runnable back;
    private final GridPane addends = new GridPane(6, 4);
    private final List<Label> figures = new ArrayList<>();
    private final List<TextField> names = new ArrayList<>();
    private final TextField source = new TextField();
    private final TextArea note = new TextArea();
    private final CheckBox toCheck = new CheckBox();
    private Optional<CellRef> cell = Optional.empty();
    /** The margin as the fields were last filled from it. */
    private Margin shown = Margin.EMPTY;
    /** A field that goes away loses the focus, which is no reason to take what the others hold by then. */
    private boolean filling;

    /** @param back gives the keys back to the table */
    MarginFields(Editor editor, Look look, Runnable back) {
        this.editor = editor;
        this.look = look;
        this.back = back;
        getStyleClass().add("side-part");
        toCheck.setText(look.say("side.toCheck"));
        toCheck.setWrapText(true);
        toCheck.setMinHeight(USE_PREF_SIZE);
        toCheck.setId("toCheck");
        toCheck.setOnAction(event -> settle());
        source.setPromptText(look.say("side.sourcePrompt"));
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        field(source, "marginSource");
        field(note, "marginNote");
        getChildren().addAll(addends, name("side.source", source), source, name("side.note", note), note, toCheck);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows(0);
    }

    /** Shows the margin of a cell; what was being written beside the former one is taken first. */
    void show(Optional<CellRef> current) {
        if (!current.equals(cell)) {
            settle();
            cell = current;
            shown = Margin.EMPTY;
            fill(Margin.EMPTY);
        }
        setVisible(cell.isPresent());
        setManaged(cell.isPresent());
        var margin = cell.map(editor.state().report()::margin).orElse(Margin.EMPTY);
        if (!margin.equals(shown)) {
            shown = margin;
            fill(margin);
        }
    }

    /** Takes what stands in the fields, as one step where it differs. */
    void settle() {
        cell.ifPresent(here -> {
            var written = filling ? shown : written();
            if (!written.equals(shown)) {
                shown = written;
                editor.note(here, written);
            }
        });
    }

    /** Puts the caret into 备注. */
    void write() {
        note.requestFocus();
        note.end();
    }

    private Margin written() {
        var written = shown.withSource(source.getText().strip()).withNote(note.getText().strip()).withToCheck(toCheck.isSelected());
        for (var at = 0; at < names.size(); at++) {
            written = written.naming(at, names.get(at).getText().strip());
        }
        return written;
    }

    private void fill(Margin margin) {
        filling = true;
        source.setText(margin.source());
        note.setText(margin.note());
        toCheck.setSelected(margin.toCheck());
        if (names.size() != margin.addends().size()) {
            rows(margin.addends().size());
        }
        for (var at = 0; at < names.size(); at++) {
            var addend = margin.addends().get(at);
            figures.get(at).setText((at == 0 ? "= " : "+ ") + addend.figure());
            names.get(at).setText(addend.name());
            names.get(at).setAccessibleText(look.say("side.addendSpoken", addend.figure()));
        }
        filling = false;
    }

    /** A line for each addend, none where it is a plain figure. */
    private void rows(int count) {
        names.clear();
        figures.clear();
        addends.getChildren().clear();
        addends.setVisible(count > 0);
        addends.setManaged(count > 0);
        addends.add(new Label(look.say("side.addends")), 0, 0, 2, 1);
        for (var at = 0; at < count; at++) {
            var figure = new Label();
            figure.setMinWidth(Region.USE_PREF_SIZE);
            var name = field(new TextField(), "addendName " + at);
            name.setPromptText(look.say("side.addendName"));
            GridPane.setHgrow(name, Priority.ALWAYS);
            figures.add(figure);
            names.add(name);
            addends.addRow(at + 1, figure, name);
        }
    }

    private <T extends TextInputControl> T field(T field, String id) {
        field.setId(id);
        field.getStyleClass().add("margin-field");
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                settle();
            }
        });
        field.textProperty().addListener((property, old, text) -> {
            if (text.length() > ENOUGH) {
                field.setText(text.substring(0, ENOUGH));
            }
        });
        return field;
    }

    private Label name(String key, Control field) {
        var label = new Label(look.say(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    return;
                }
                settle();
                back.run();
            }
            case ESCAPE -> {
                fill(shown);
                back.run();
            }
            case TAB -> walk(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** From field to field; beyond the last, back to the table. */
    private void walk(int by) {
        var order = new ArrayList<Control>(names);
        order.addAll(List.of(source, note, toCheck));
        var next = by;
        for (var at = 0; at < order.size(); at++) {
            next += order.get(at).isFocused() ? at : 0;
        }
        if (next >= 0 && next < order.size()) {
            order.get(next).requestFocus();
        } else {
            back.run();
        }
    }
}
