package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.renew.FactBook;
import gouji.renew.FactBook.Place;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Position;
import gouji.report.TextFact;
import gouji.report.WrittenNumber;
import gouji.words.FindingSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 正文数据: what the texts tell in numbers, with last year's beside it. A number typed here changes the places that tell it, which
 * stand below with what will become of each.
 */
final class FactsPage extends VBox implements Page {

    /** Where she is while this page is shown; no section of the form is called so. */
    static final String PLACE = "facts";

    private static final PseudoClass UNREVISED = PseudoClass.getPseudoClass("unrevised");

    private final Editor editor;
    private final Look look;
    private final Consumer<String> say;
    private final TableView<TextFact> table = new TableView<>();
    private final FactPlaces places;
    private final Label count = new Label();
    private final Button confirm;
    private final Button tie;
    private final Button remove;
    private final Button tieAll;
    private final Consumer<State> view = this::show;
    private TableColumn<TextFact, String> amount;
    /** The facts that still stand as last year's in the state that is shown; asked for once, not by every row. */
    private Set<Integer> unrevised = Set.of();

    /** @param go takes her to a place of a text */
    FactsPage(Editor editor, Look look, Consumer<String> say, Consumer<Place> go) {
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.places = new FactPlaces(look, go);
        getStyleClass().add("text-page");
        var title = new Label(look.say("facts.page"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("hint");
        var draft = QuietButton.small(look.say("facts.draft"), "factsDraft", this::draft);
        confirm = QuietButton.small(look.say("facts.confirm"), "factsConfirm", this::confirm);
        tie = QuietButton.small(look.say("facts.tie"), "factsTie", this::tie);
        tieAll = QuietButton.small(look.say("facts.tieAll"), "factsTieAll", this::tieAll);
        remove = QuietButton.small(look.say("facts.remove"), "factsRemove", this::remove);
        getChildren().addAll(new HBox(8, title, gap, count, draft), hint(), table, new HBox(6, confirm, tie, tieAll, remove), places);
        VBox.setVgrow(table, Priority.ALWAYS);
        columns();
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return Position.of(PLACE);
    }

    @Override
    public void go(Position position) {
        if (table.getEditingCell() == null) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().select(0, amount);
                table.getFocusModel().focus(0, amount);
            }
        }
    }

    @Override
    public boolean shows(Position position) {
        return position.section().equals(PLACE);
    }

    @Override
    public void settle() {
        editor.endText();
    }

    @Override
    public void leave() {
        settle();
        editor.unwatch(view);
    }

    private Label hint() {
        var hint = new Label(look.say("facts.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void columns() {
        table.setId("facts");
        table.getStyleClass().add("facts");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(look.say("facts.none")));
        amount = column("facts.amount", 90, this::amount);
        edited(amount, this::amountTyped);
        amount.getStyleClass().add("number");
        var lastYear = column("facts.lastYear", 80, fact -> fact.lastYear().map(Figure::toString).orElse(""));
        lastYear.getStyleClass().add("former");
        var matter = column("facts.matter", 230, TextFact::matter);
        edited(matter, (fact, text) -> revise(fact.about(text, fact.unit(), fact.source())));
        var unit = column("facts.unit", 60, TextFact::unit);
        edited(unit, (fact, text) -> revise(fact.about(fact.matter(), text, fact.source())));
        var source = column("facts.source", 130, TextFact::source);
        edited(source, (fact, text) -> revise(fact.about(fact.matter(), fact.unit(), text)));
        var places = column("facts.places", 210, this::told);
        places.setCellFactory(any -> new FactCell(text -> { }, () -> { }));
        table.getColumns().addAll(List.of(matter, amount, lastYear, unit, source, places));
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(TextFact fact, boolean empty) {
                super.updateItem(fact, empty);
                pseudoClassStateChanged(UNREVISED, !empty && unrevised.contains(fact.number()));
            }
        });
        table.getFocusModel().focusedIndexProperty().addListener((property, old, row) -> showPlaces(Optional.empty()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
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
        column.setCellFactory(any -> new FactCell(text -> typing(column, text), this::next));
        column.setOnEditCommit(event -> take.accept(event.getRowValue(), event.getNewValue().strip()));
    }

    /** What it would make of the places while she types. */
    private void typing(TableColumn<TextFact, String> column, String text) {
        showPlaces(column == amount ? WrittenNumber.read(text.strip()) : Optional.empty());
    }

    private void amountTyped(TextFact fact, String text) {
        var read = WrittenNumber.read(text);
        if (fact.cell().isPresent()) {
            say.accept(look.say("facts.isTied", cellName(fact)));
        } else if (read.isEmpty()) {
            say.accept(look.say("facts.noNumber", text));
        } else {
            var report = editor.state().report();
            var chosen = places.chosen();
            var changed = FactBook.with(report, fact, read.get(), chosen);
            editor.revise(read.get().equals(fact.value()) ? FactBook.confirmed(changed, fact.number()) : changed, Position.of(PLACE), How.REWRITTEN);
            say.accept(look.say("facts.changed", fact.matter(), read.get().toString(), chosen.size()));
        }
        table.refresh();
    }

    private void revise(TextFact fact) {
        editor.revise(FactBook.with(editor.state().report(), fact), Position.of(PLACE), How.TYPED);
    }

    private void draft() {
        var report = editor.state().report();
        var drafted = FactBook.drafted(report, editor.form().texts());
        editor.revise(drafted, Position.of(PLACE), How.TYPED);
        say.accept(look.say("facts.drafted", drafted.facts().size() - report.facts().size()));
        go(position());
    }

    private void confirm() {
        present().ifPresent(fact -> {
            editor.revise(FactBook.confirmed(editor.state().report(), fact.number()), Position.of(PLACE), How.CONFIRMED);
            next();
        });
    }

    private void tie() {
        present().ifPresent(fact -> {
            var report = editor.state().report();
            var cell = fact.cell().isPresent() ? Optional.<CellRef>empty() : suggested(fact);
            editor.revise(FactBook.tied(report, fact, cell, editor.state().sheet()), Position.of(PLACE), How.TYPED);
        });
    }

    /** Ties every fact whose number repeats a figure of the tables, as one step. */
    private void tieAll() {
        var report = editor.state().report();
        var tied = report;
        var ties = suggestions();
        for (var tie : ties.entrySet()) {
            tied = FactBook.tied(tied, tie.getKey(), Optional.of(tie.getValue()), editor.state().sheet());
        }
        editor.revise(tied, Position.of(PLACE), How.TYPED);
        say.accept(look.say("facts.tiedAll", ties.size()));
    }

    /** The facts that follow no cell yet and repeat one. */
    private Map<TextFact, CellRef> suggestions() {
        var report = editor.state().report();
        var repeated = editor.state().repeated();
        var ties = new LinkedHashMap<TextFact, CellRef>();
        for (var key : editor.form().texts()) {
            FactBook.told(report, key).forEach((number, told) -> report.fact(number).filter(fact -> fact.cell().isEmpty()).ifPresent(fact ->
                    repeated(told, repeated).ifPresent(cell -> ties.putIfAbsent(fact, cell))));
        }
        return ties;
    }

    private void remove() {
        present().ifPresent(fact -> {
            editor.revise(FactBook.without(editor.state().report(), fact.number()), Position.of(PLACE), How.CLEARED);
            say.accept(look.say("facts.removed", fact.matter()));
        });
    }

    /** The cell whose figure one of its places repeats. */
    private Optional<CellRef> suggested(TextFact fact) {
        return repeated(placesOf(fact), editor.state().repeated());
    }

    private static Optional<CellRef> repeated(List<Place> places, Map<Position, CellRef> repeated) {
        return places.stream().map(place -> repeated.get(new Position(place.key(), Optional.empty(), place.mark().start())))
                .flatMap(Stream::ofNullable).findFirst();
    }

    private void show(State state) {
        unrevised = FactBook.unrevised(state.report());
        var facts = state.report().facts();
        var selected = table.getSelectionModel().getSelectedIndex();
        if (!table.getItems().equals(facts)) {
            if (table.getItems().size() == facts.size()) {
                for (var at = 0; at < facts.size(); at++) {
                    if (!facts.get(at).equals(table.getItems().get(at))) {
                        table.getItems().set(at, facts.get(at));
                    }
                }
            } else {
                table.getItems().setAll(facts);
                table.getSelectionModel().select(Math.min(Math.max(selected, 0), facts.size() - 1), amount);
            }
        }
        table.refresh();
        var left = facts.stream().filter(fact -> unrevised.contains(fact.number())).count();
        count.setText(look.say("facts.count", facts.size(), left));
        var ties = suggestions().size();
        tieAll.setText(look.say("facts.tieAll", ties));
        tieAll.setVisible(ties > 0);
        tieAll.setManaged(ties > 0);
        showPlaces(Optional.empty());
    }

    private void showPlaces(Optional<Figure> typed) {
        var fact = present();
        places.show(editor.state().report(), fact.map(this::placesOf).orElse(List.of()),
                typed.or(() -> fact.flatMap(each -> FactBook.amount(each, editor.state().sheet()))), key -> textName(key));
        confirm.setDisable(fact.filter(each -> unrevised.contains(each.number())).isEmpty());
        remove.setDisable(fact.isEmpty());
        var cell = fact.flatMap(this::suggested);
        tie.setDisable(fact.flatMap(TextFact::cell).or(() -> cell).isEmpty());
        tie.setText(fact.filter(each -> each.cell().isPresent()).map(each -> look.say("facts.untie", cellName(each)))
                .or(() -> cell.map(each -> look.say("facts.tieTo", name(each)))).orElse(look.say("facts.tie")));
    }

    private Optional<TextFact> present() {
        var row = table.getFocusModel().getFocusedIndex();
        return row >= 0 && row < table.getItems().size() ? Optional.of(table.getItems().get(row)) : Optional.empty();
    }

    private List<Place> placesOf(TextFact fact) {
        return FactBook.places(editor.state().report(), editor.form().texts(), fact.number());
    }

    private String amount(TextFact fact) {
        return FactBook.amount(fact, editor.state().sheet()).map(Figure::toString).orElse("");
    }

    private String told(TextFact fact) {
        var tied = fact.cell().map(cell -> "；＝" + name(cell)).orElse("");
        return placesOf(fact).stream().collect(Collectors.groupingBy(Place::key, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(entry -> look.say("facts.placesIn", textName(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("；")) + tied;
    }

    private String textName(String key) {
        return editor.form().section(key).map(section -> section.shortTitle()).orElse(look.say("office.preamble"));
    }

    private String cellName(TextFact fact) {
        return fact.cell().map(this::name).orElse("");
    }

    private String name(CellRef cell) {
        return editor.form().find(cell).map(known -> new FindingSentence(look.words(), editor.state().sheet()).name(known.ref())).orElse("");
    }

    /** To the number of the next fact. */
    private void next() {
        var row = Math.min(table.getFocusModel().getFocusedIndex() + 1, table.getItems().size() - 1);
        table.getSelectionModel().clearAndSelect(row, amount);
        table.getFocusModel().focus(row, amount);
        table.scrollTo(Math.max(0, row - 3));
        table.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            confirm();
        } else if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    /** A character begins to edit the cell where she is. */
    private void typed(KeyEvent event) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        var text = event.getCharacter();
        if (table.getEditingCell() == null && !event.isShortcutDown() && !event.isAltDown() && text.length() == 1 && text.charAt(0) >= ' '
                && text.charAt(0) != 127 && cell.getRow() >= 0 && cell.getTableColumn() != null) {
            FactCell.beginWith(table, cell, text);
            event.consume();
        }
    }
}
