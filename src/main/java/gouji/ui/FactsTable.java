package gouji.ui;

import gouji.report.Figure;
import gouji.report.TextFact;
import gouji.report.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The facts, one a line: 事项｜本年｜去年｜单位｜出处｜用在哪几处. A character begins to write in the cell where she is. */
final class FactsTable extends TableView<TextFact> {

    private static final PseudoClass UNREVISED = PseudoClass.getPseudoClass("unrevised");

    /** What it asks, and what it tells of her doings. */
    interface Around {

        String amount(TextFact fact);

        /** Where it is told. */
        String told(TextFact fact);

        /** She is at another line, or in the middle of writing a number there. */
        void at(Optional<Figure> typed);

        /** She has written a number. */
        void amount(TextFact fact, String text);

        /** She has written something else about a fact. */
        void revise(TextFact fact);

        /** 仍然对. */
        void confirm();

        void remove();
    }

    private final Look look;
    private final Around around;
    private final TableColumn<TextFact, String> amount;
    /** The facts that still stand as last year's in the state that is shown; asked for once, not by every row. */
    private Set<Integer> unrevised = Set.of();

    FactsTable(Look look, Around around) {
        this.look = look;
        this.around = around;
        setId("facts");
        getStyleClass().add("facts");
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(look.say("facts.none")));
        amount = column("facts.amount", 76, around::amount);
        columns();
        setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(TextFact fact, boolean empty) {
                super.updateItem(fact, empty);
                pseudoClassStateChanged(UNREVISED, !empty && unrevised.contains(fact.number()));
            }
        });
        getFocusModel().focusedIndexProperty().addListener((property, old, row) -> around.at(Optional.empty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void columns() {
        edited(amount, around::amount);
        amount.getStyleClass().add("number");
        var lastYear = column("facts.lastYear", 76, fact -> fact.lastYear().map(Figure::toString).orElse(""));
        lastYear.getStyleClass().add("former");
        var matter = column("facts.matter", 230, TextFact::matter);
        edited(matter, (fact, text) -> around.revise(fact.about(text, fact.unit(), fact.source())));
        var unit = column("facts.unit", 56, TextFact::unit);
        edited(unit, (fact, text) -> around.revise(fact.about(fact.matter(), text, fact.source())));
        var source = column("facts.source", 120, TextFact::source);
        edited(source, (fact, text) -> around.revise(fact.about(fact.matter(), fact.unit(), text)));
        var places = column("facts.places", 290, around::told);
        places.setCellFactory(any -> new FactCell(text -> { }, (fact, text) -> { }, () -> { }));
        getColumns().addAll(List.of(matter, amount, lastYear, unit, source, places));
    }

    /** The facts as they are now; she stays at her cell as far as it is still there, and what she is writing is not disturbed. */
    void show(List<TextFact> facts, Set<Integer> stillUnrevised) {
        unrevised = stillUnrevised;
        if (getItems().equals(facts)) {
            if (getEditingCell() == null) {
                refresh();
            }
            return;
        }
        var was = getFocusModel().getFocusedCell();
        if (getItems().size() == facts.size()) {
            for (var at = 0; at < facts.size(); at++) {
                if (!facts.get(at).equals(getItems().get(at))) {
                    getItems().set(at, facts.get(at));
                }
            }
        } else {
            getItems().setAll(facts);
        }
        if (was.getRow() >= 0 && !facts.isEmpty()) {
            at(Math.min(was.getRow(), facts.size() - 1), Optional.ofNullable(was.getTableColumn()).orElse(amount));
        }
        refresh();
    }

    /** The lists of the toolkit go to their first line when a line is set anew. */
    @SuppressWarnings("unchecked")
    private void at(int row, TableColumnBase<?, ?> column) {
        getSelectionModel().clearAndSelect(row, (TableColumn<TextFact, ?>) column);
        getFocusModel().focus(row, (TableColumn<TextFact, ?>) column);
    }

    /** The fact she is at. */
    Optional<TextFact> present() {
        var row = getFocusModel().getFocusedIndex();
        return row >= 0 && row < getItems().size() ? Optional.of(getItems().get(row)) : Optional.empty();
    }

    /** Takes the keys, unless she is writing. */
    void take() {
        if (getEditingCell() == null) {
            requestFocus();
            if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                at(0, amount);
            }
        }
    }

    /** To the number of the next fact. */
    void next() {
        var row = Math.min(getFocusModel().getFocusedIndex() + 1, getItems().size() - 1);
        at(row, amount);
        scrollTo(Math.max(0, row - 3));
        requestFocus();
    }

    private TableColumn<TextFact, String> column(String key, double width, Function<TextFact, String> text) {
        var column = new TableColumn<TextFact, String>(look.say(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width * look.scale());
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        return column;
    }

    private void edited(TableColumn<TextFact, String> column, BiConsumer<TextFact, String> take) {
        column.setEditable(true);
        column.setCellFactory(any -> new FactCell(text -> around.at(column == amount ? WrittenNumber.read(text.strip()) : Optional.empty()), take,
                this::next));
    }

    private void pressed(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            around.confirm();
        } else if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()) {
            around.remove();
        } else {
            return;
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        var text = event.getCharacter();
        if (getEditingCell() == null && !event.isShortcutDown() && !event.isAltDown() && text.length() == 1 && text.charAt(0) >= ' '
                && text.charAt(0) != 127 && cell.getRow() >= 0 && cell.getTableColumn() != null) {
            FactCell.beginWith(this, cell, text);
            event.consume();
        }
    }
}
