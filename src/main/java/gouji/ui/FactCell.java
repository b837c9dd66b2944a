package gouji.ui;

import gouji.report.TextFact;
import java.util.function.Consumer;
import javafx.application.Platform;
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

    /**
     * @param typing is told what stands in it while she types
     * @param next   goes on when Enter has taken it
     */
    FactCell(Consumer<String> typing, Runnable next) {
        field.setId("factField");
        field.textProperty().addListener((property, old, text) -> {
            if (isEditing()) {
                typing.accept(text);
            }
        });
        field.setOnAction(event -> {
            commitEdit(field.getText());
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
                commitEdit(field.getText());
            }
        });
    }

    /** Begins to edit a cell with that character in the place of what is there. */
    static void beginWith(TableView<TextFact> table, TablePosition<?, ?> cell, String text) {
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
            var begun = getTableView().getProperties().get(BEGUN) instanceof String text ? text : "";
            field.setText(begun.isEmpty() ? getItem() : begun);
            field.requestFocus();
            if (begun.isEmpty()) {
                field.selectAll();
            } else {
                field.end();
                Platform.runLater(field::end);
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
        getTableView().requestFocus();
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
