package gouji.ui;

import gouji.report.TextFact;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** A cell of the facts that can be written in: Enter takes it and goes on below, Esc leaves it as it was, leaving it takes it. */
final class FactCell extends TableCell<TextFact, String> {

    private static final String BEGUN = "begun with";

    private final TextField field = new TextField();
    private final Consumer<String> typing;
    private final BiConsumer<TextFact, String> take;

    /**
     * @param typing is told what stands in it while she types
     * @param take   is given what she has written, once nothing is being written any more: what comes of it may make all cells anew
     * @param next   goes on when Enter has taken it
     */
    FactCell(Consumer<String> typing, BiConsumer<TextFact, String> take, Runnable next) {
        this.typing = typing;
        this.take = take;
        field.setId("factField");
        field.textProperty().addListener((property, old, text) -> {
            if (isEditing()) {
                typing.accept(text);
            }
        });
        field.setOnAction(event -> {
            take();
            next.run();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is && isEditing()) {
                take();
            }
        });
    }

    /** Begins to edit a cell with that character in the place of what is there. */
    static void beginWith(TableView<TextFact> table, TablePosition<?, ?> cell, String text) {
        // The cells are made anew after a change, at the next picture; one that is about to go cannot be written in.
        table.layout();
        table.getProperties().put(BEGUN, text);
        table.edit(cell.getRow(), table.getColumns().get(cell.getColumn()));
        table.getProperties().remove(BEGUN);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            setText(null);
            setGraphic(field);
            // A field that is drawn for the first time after it has the keys chooses all it holds: the next key would write over the first.
            field.applyCss();
            var begun = getTableView().getProperties().get(BEGUN) instanceof String text ? text : "";
            field.setText(begun.isEmpty() ? getItem() : begun);
            field.requestFocus();
            if (begun.isEmpty()) {
                field.selectAll();
            } else {
                field.end();
            }
        }
    }

    private void take() {
        var fact = getTableRow().getItem();
        var text = field.getText();
        cancelEdit();
        take.accept(fact, text.strip());
    }

    @Override
    public void cancelEdit() {
        var hadKeys = field.isFocused();
        super.cancelEdit();
        show(getItem());
        typing.accept("");
        if (hadKeys) {
            getTableView().requestFocus();
        }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show(empty ? null : text);
        }
    }

    private void show(String text) {
        setGraphic(null);
        setText(text);
        setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}
