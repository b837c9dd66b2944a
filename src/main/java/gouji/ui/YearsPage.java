package gouji.ui;

import gouji.clip.CopiedYears;
import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.report.Figure;
import gouji.report.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 两年对照: all figures of this year and last, and what has become of each. */
final class YearsPage extends VBox implements Page {

    /** Where she is while this page is shown; no section of the form is called so. */
    static final String PLACE = "years";

    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SWING = PseudoClass.getPseudoClass("swing");
    private static final double LINE = 24;

    /** What this page asks of the window around it. */
    interface Around {

        /** Goes to the cell, or to the page of the facts. */
        void go(Row row);

        /** She has gone to another line. */
        void moved();

        /** Prints what is shown, or saves it as PDF. */
        void print(TwoYears years, boolean isPart);

        /** Back to the reports, where last year's can be opened. */
        void close();
    }

    private final Editor editor;
    private final Look look;
    private final Consumer<String> say;
    private final Around around;
    private final TableView<YearLine> table = new TableView<>();
    private final CheckBox onlyChanged = new CheckBox();
    private final Label count = new Label();
    private final HBox unknown = new HBox(12);
    private final Consumer<State> view = this::show;
    private TwoYears years;

    YearsPage(Editor editor, Look look, Consumer<String> say, Around around) {
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.around = around;
        this.years = years(editor.state());
        getStyleClass().add("text-page");
        var title = new Label(look.say("years.page"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("hint");
        onlyChanged.setText(look.say("years.onlyChanged"));
        onlyChanged.setId("yearsOnlyChanged");
        onlyChanged.setFocusTraversable(false);
        onlyChanged.setOnAction(event -> {
            fill();
            go(position());
        });
        var hint = new Label(look.say("years.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        unknown.getChildren().addAll(new Label(look.say("years.unknown", years.lastYear())), QuietButton.small(look.say("years.close"), "yearsClose", around::close));
        unknown.getStyleClass().add("years-unknown");
        unknown.managedProperty().bind(unknown.visibleProperty());
        var head = new HBox(10, title, gap, count, onlyChanged, QuietButton.small(look.say("years.copy"), "yearsCopy", this::copy),
                QuietButton.small(look.say("years.print"), "yearsPrint", this::print));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, unknown, hint, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        columns();
        fill();
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(PLACE, selected().flatMap(YearLine::row).flatMap(Row::cell), 0);
    }

    @Override
    public void go(Position position) {
        table.requestFocus();
        if (position.cell().isPresent() && !position.cell().equals(position().cell())) {
            choose(at(position));
        } else if (table.getSelectionModel().isEmpty()) {
            choose(nextRow(-1, 1));
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

    @Override
    public boolean print() {
        around.print(shown(), onlyChanged.isSelected());
        return true;
    }

    private void columns() {
        table.setId("years");
        table.getStyleClass().add("years");
        table.setFixedCellSize(LINE * look.scale());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(look.say("years.same")));
        var names = headings();
        var label = column(names.get(0), 312, line -> line.isTitle() ? line.title() : line.row().map(Row::nearLabel).orElse(""));
        var column = column(names.get(1), 192, line -> line.row().map(Row::column).orElse(""));
        var now = number(names.get(2), 72, line -> line.row().map(row -> amount(row.now())).orElse(""));
        var before = number(names.get(3), 72, line -> line.row().map(row -> row.before().isEmpty() && (row.cell().isEmpty() || !years.isLastYearKnown())
                ? "" : amount(row.before())).orElse(""));
        var change = number(names.get(4), 84, line -> line.row().flatMap(Row::difference).map(this::signed).orElse(""));
        var percent = number(names.get(5), 62, line -> line.row().flatMap(Row::percent).map(each -> (each.signum() > 0 ? "+" : "")
                + each.toPlainString() + "%").orElse(""));
        var swing = column("", 84, line -> line.row().filter(Row::isSwing).map(row -> look.say("years.swing")).orElse(""));
        swing.getStyleClass().add("swing");
        table.getColumns().addAll(List.of(label, column, now, before, change, percent, swing));
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(YearLine line, boolean empty) {
                super.updateItem(line, empty);
                var row = Optional.ofNullable(line).filter(there -> !empty).flatMap(YearLine::row);
                pseudoClassStateChanged(TITLE, !empty && line != null && line.isTitle());
                pseudoClassStateChanged(CHANGED, row.filter(Row::isChanged).isPresent());
                pseudoClassStateChanged(SWING, row.filter(Row::isSwing).isPresent());
                // The longest labels of the form do not fit.
                setTooltip(row.map(each -> new Tooltip(each.label() + "\n" + each.column())).orElse(null));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected().flatMap(YearLine::row).ifPresent(around::go);
            }
        });
        table.getSelectionModel().selectedIndexProperty().addListener((property, old, at) -> around.moved());
    }

    private TableColumn<YearLine, String> column(String name, double width, Function<YearLine, String> text) {
        var column = new TableColumn<YearLine, String>(name);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setPrefWidth(width * look.scale());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<YearLine, String> number(String name, double width, Function<YearLine, String> text) {
        var column = column(name, width, text);
        column.getStyleClass().add("number");
        return column;
    }

    private List<String> headings() {
        return List.of(look.say("years.label"), look.say("years.column"), look.say("years.year", years.head().year()),
                look.say("years.year", years.lastYear()), look.say("years.difference"), look.say("years.percent"));
    }

    private String amount(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse(look.say("insert.blank"));
    }

    /** More and less by shape as well: ▲ +3, ▼ -2. */
    private String signed(Figure difference) {
        return difference.isZero() ? "0" : difference.signum() > 0 ? "▲ +" + difference : "▼ " + difference;
    }

    private void show(State state) {
        var now = years(state);
        if (!now.equals(years)) {
            years = now;
            fill();
        }
    }

    private static TwoYears years(State state) {
        return TwoYears.of(state.subject(), state.findings());
    }

    private TwoYears shown() {
        return onlyChanged.isSelected() ? years.changed() : years;
    }

    /** The lines anew, she at the same one as far as it is still there. */
    private void fill() {
        var was = selected();
        table.getItems().setAll(YearLine.of(shown(), look.say("facts.page")).toList());
        unknown.setVisible(!years.isLastYearKnown());
        count.setText(look.say("years.count", years.rows().filter(row -> row.cell().isPresent()).count(),
                years.rows().filter(row -> row.cell().isEmpty()).count(), years.rows().filter(Row::isChanged).count(),
                years.rows().filter(Row::isSwing).count()));
        was.ifPresent(line -> {
            var at = table.getItems().stream().filter(line::isSame).findFirst().map(table.getItems()::indexOf);
            choose(at.orElse(nextRow(-1, 1)));
        });
    }

    private Optional<YearLine> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private int at(Position position) {
        return table.getItems().stream().filter(line -> line.row().flatMap(Row::cell).equals(position.cell())).findFirst()
                .map(table.getItems()::indexOf).orElse(nextRow(-1, 1));
    }

    private void choose(int at) {
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.getFocusModel().focus(at);
            table.scrollTo(Math.max(0, at - 6));
        }
    }

    /** The next line with a figure from there; the same where there is none. */
    private int nextRow(int from, int by) {
        for (var at = from + by; at >= 0 && at < table.getItems().size(); at += by) {
            if (!table.getItems().get(at).isTitle()) {
                return at;
            }
        }
        return from;
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (code == KeyCode.ENTER) {
            selected().flatMap(YearLine::row).ifPresent(around::go);
        } else if (code == KeyCode.SPACE) {
            onlyChanged.fire();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            choose(nextRow(table.getSelectionModel().getSelectedIndex(), code == KeyCode.DOWN ? 1 : -1));
        } else {
            return;
        }
        event.consume();
    }

    private void copy() {
        var copied = CopiedYears.of(shown(), headings(), look.say("facts.page"));
        var content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(look.say("years.copied", shown().rows().count()));
    }
}
