package gouji.ui;

import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The figures of two years, one a line, each table's title above its own; titles are passed over as she walks. */
final class YearsTable extends TableView<YearLine> {

    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SWING = PseudoClass.getPseudoClass("swing");
    private static final double LINE = 24;

    private final Look look;

    /**
     * @param headings of the six columns: item, column, both years, change, per cent
     * @param years    what is compared by then
     */
    YearsTable(Look look, List<String> headings, Supplier<TwoYears> years) {
        this.look = look;
        setId("years");
        getStyleClass().add("years");
        setFixedCellSize(LINE * look.scale());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(look.say("years.same")));
        var label = column(headings.get(0), 298, YearLine::label);
        var column = column(headings.get(1), 192, YearLine::column);
        var now = number(headings.get(2), 72, line -> line.row().map(row -> row.cell().isPresent() ? amount(row.now()) : row.now().map(Figure::toString).orElse("—")).orElse(""));
        var before = number(headings.get(3), 72, line -> line.row().map(row -> row.before().isEmpty()
                && (row.cell().isEmpty() || !years.get().isLastYearKnown()) ? "" : amount(row.before())).orElse(""));
        var change = number(headings.get(4), 84, line -> line.row().flatMap(Row::difference).map(YearsTable::signed).orElse(""));
        var percent = number(headings.get(5), 76, line -> line.row().flatMap(Row::percent).map(each -> (each.signum() > 0 ? "+" : "")
                + each.toPlainString() + "%").orElse(""));
        var swing = column("", 84, line -> line.row().filter(Row::isSwing).map(row -> look.say("years.swing")).orElse(""));
        swing.getStyleClass().add("swing");
        getColumns().addAll(List.of(label, column, now, before, change, percent, swing));
        setRowFactory(any -> new TableRow<>() {
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
    }

    /** The lines anew, she at the same one as far as it is still there. */
    void show(TwoYears years) {
        var was = selected();
        getItems().setAll(YearLine.of(years, look.say("facts.page")).toList());
        was.ifPresent(line -> {
            var at = getItems().stream().filter(line::isSame).findFirst().map(getItems()::indexOf);
            choose(at.orElse(nextRow(-1, 1)));
        });
    }

    /** The figure she is at; none while she is at none. */
    Optional<Row> present() {
        return selected().flatMap(YearLine::row);
    }

    /** To the figure of a cell; without one, and where it is not listed, to the first unless she is at one. */
    void go(Optional<CellRef> cell) {
        if (cell.isPresent() && !cell.equals(present().flatMap(Row::cell))) {
            choose(at(cell));
        } else if (getSelectionModel().isEmpty()) {
            choose(nextRow(-1, 1));
        }
    }

    /** So many figures on. */
    void walk(int by) {
        choose(nextRow(getSelectionModel().getSelectedIndex(), by));
    }

    private Optional<YearLine> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private int at(Optional<CellRef> cell) {
        return getItems().stream().filter(line -> line.row().flatMap(Row::cell).equals(cell)).findFirst()
                .map(getItems()::indexOf).orElse(nextRow(-1, 1));
    }

    private void choose(int at) {
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 6));
        }
    }

    /** The next line with a figure from there; the same where there is none. */
    private int nextRow(int from, int by) {
        for (var at = from + by; at >= 0 && at < getItems().size(); at += by) {
            if (!getItems().get(at).isTitle()) {
                return at;
            }
        }
        return from;
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

    private String amount(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse(look.say("insert.blank"));
    }

    /** More and less by shape as well: ▲ +3, ▼ -2. */
    private static String signed(Figure difference) {
        return difference.isZero() ? "0" : difference.signum() > 0 ? "▲ +" + difference : "▼ " + difference;
    }
}
