package gouji.ui;

import gouji.clip.CopiedYears;
import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.report.Position;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
    private final YearsTable table;
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
        this.table = new YearsTable(look, headings(), () -> years);
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
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                table.present().ifPresent(this::open);
            }
        });
        table.getSelectionModel().selectedIndexProperty().addListener((property, old, at) -> around.moved());
        fill();
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(PLACE, table.present().flatMap(Row::cell), 0);
    }

    @Override
    public void go(Position position) {
        table.requestFocus();
        table.go(position.cell());
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

    private List<String> headings() {
        return List.of(look.say("years.label"), look.say("years.column"), look.say("years.year", years.head().year()),
                look.say("years.year", years.lastYear()), look.say("years.difference"), look.say("years.percent"));
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

    private void fill() {
        table.show(shown());
        unknown.setVisible(!years.isLastYearKnown());
        count.setText(look.say("years.count", years.rows().filter(row -> row.cell().isPresent()).count(),
                years.rows().filter(row -> row.cell().isEmpty()).count(), years.changed().rows().count(),
                years.rows().filter(Row::isSwing).count()));
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (code == KeyCode.ENTER) {
            table.present().ifPresent(this::open);
        } else if (code == KeyCode.SPACE) {
            onlyChanged.fire();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            table.walk(code == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void open(Row row) {
        if (row.cell().isEmpty() && row.now().isEmpty()) {
            say.accept(look.say("years.notTold", row.label()));
        } else {
            around.go(row);
        }
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
