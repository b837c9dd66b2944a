package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.report.Position;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** A section made of tables: the grid in a window that scrolls. */
final class TablePage extends BorderPane implements Page {

    private final Section section;
    private final TableGrid grid;
    private final ScrollPane scroll;
    private final Editor editor;
    private final Button fill;
    private final Optional<RegisterRow> register;
    private final Consumer<State> view = this::show;

    /**
     * @param background where slow work is done
     * @param zero       the command 本年未收到申请, beside the register's figures; neither is there where nobody enters figures yet
     * @param next       what Enter does behind the last cell
     */
    TablePage(Editor editor, Section section, Look look, Consumer<String> say, Background background, Optional<Runnable> zero, Runnable next) {
        this.editor = editor;
        this.section = section;
        this.fill = fill(look, say);
        this.grid = new TableGrid(editor, section, look.words(), look.scale(), fill);
        this.scroll = new ScrollArea(grid);
        getStyleClass().add("table-page");
        scroll.setFocusTraversable(false);
        scroll.setPannable(false);
        scroll.viewportBoundsProperty().addListener((property, old, bounds) -> {
            grid.fit(bounds.getWidth() - 1, bounds.getHeight() - 1);
            reveal(grid.current().get());
            follow();
        });
        scroll.hvalueProperty().addListener(value -> follow());
        scroll.vvalueProperty().addListener(value -> follow());
        setCenter(scroll);
        this.register = zero.filter(command -> RegisterRow.belongsTo(section, editor.form()))
                .map(command -> new RegisterRow(editor, look, zero(look, command), this::takeKeys));
        register.map(TablePage::frame).ifPresent(this::setTop);
        editor.watch(view);
        grid.field().onBeyond(next);
        grid.field().onClips(new Clips(editor, section, grid, look, say, background));
        grid.onReveal(this::reveal);
    }

    TableGrid grid() {
        return grid;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(section.key(), Optional.of(grid.current().get()), 0);
    }

    @Override
    public void go(Position position) {
        grid.go(position.cell().filter(grid.walk()::has).orElse(grid.current().get()));
    }

    @Override
    public boolean shows(Position position) {
        return position.section().equals(section.key()) && position.cell().map(this::isInView).orElse(true);
    }

    @Override
    public void leave() {
        register.ifPresent(RegisterRow::settle);
        grid.close();
        editor.unwatch(view);
    }

    @Override
    public void fillRest() {
        fill.fire();
    }

    @Override
    public void settle() {
        grid.field().acceptTyped();
        register.ifPresent(RegisterRow::settle);
    }

    @Override
    public void writeRegister() {
        settle();
        register.ifPresent(RegisterRow::write);
    }

    private void takeKeys() {
        grid.go(grid.current().get());
    }

    /** At a large font beside the findings it is wider than the room and scrolls, as Tab leads along it. */
    private static ScrollArea frame(RegisterRow row) {
        var frame = new ScrollArea(row);
        frame.setFitToWidth(true);
        frame.setFocusTraversable(false);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setMinHeight(USE_PREF_SIZE);
        frame.getStyleClass().add("register-frame");
        return frame;
    }

    private static Button zero(Look look, Runnable action) {
        var button = new Button(look.say("zero.command"));
        button.setId("zeroReport");
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button fill(Look look, Consumer<String> say) {
        var button = new Button(look.say("table.fillZero"));
        button.setId("fillZero");
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            settle();
            var filled = editor.fillBlanks(editor.form().cellsOf(section).toList());
            say.accept(filled == 0 ? look.say("table.noBlank") : look.say("table.filled", filled));
            grid.go(grid.current().get());
        });
        return button;
    }

    private void show(State state) {
        register.ifPresent(row -> row.show(state));
        fill.setDisable(state.sheet().blanks(editor.form().cellsOf(section).toList()) == 0);
    }

    private void follow() {
        var bounds = scroll.getViewportBounds();
        grid.scrolled(new Rectangle2D(offset(scroll.getHvalue(), wideRoom()), offset(scroll.getVvalue(), highRoom()),
                bounds.getWidth(), bounds.getHeight()));
    }

    /** Whether going there would not scroll any further; of a cell larger than the window no more can be seen than that. */
    private boolean isInView(CellRef cell) {
        return Math.abs(across(grid.area(cell)) - offset(scroll.getHvalue(), wideRoom())) < 2
                && Math.abs(down(cell) - offset(scroll.getVvalue(), highRoom())) < 2;
    }

    /** Scrolls just as far as it takes to see the cell beside its headings. */
    private void reveal(CellRef cell) {
        var area = grid.area(cell);
        var x = across(area);
        var y = down(cell);
        scroll.setHvalue(wideRoom() == 0 ? 0 : x / wideRoom());
        scroll.setVvalue(highRoom() == 0 ? 0 : y / highRoom());
    }

    private double across(Rectangle2D area) {
        return revealing(offset(scroll.getHvalue(), wideRoom()), area.getMinX(), area.getMaxX(), grid.coveredWidth(),
                scroll.getViewportBounds().getWidth(), wideRoom());
    }

    private double down(CellRef cell) {
        var area = grid.area(cell);
        return revealing(offset(scroll.getVvalue(), highRoom()), area.getMinY(), area.getMaxY(), grid.headingHeight(cell),
                scroll.getViewportBounds().getHeight(), highRoom());
    }

    /** How many px the table is wider than what can be seen of it. */
    private double wideRoom() {
        return Math.max(0, grid.getPrefWidth() - scroll.getViewportBounds().getWidth());
    }

    private double highRoom() {
        return Math.max(0, grid.getPrefHeight() - scroll.getViewportBounds().getHeight());
    }

    private static double offset(double value, double room) {
        return value * room;
    }

    /** The offset nearest to the present one at which a stretch is seen; its end, where the figure stands, before its start. */
    private static double revealing(double offset, double start, double end, double covered, double viewport, double room) {
        var seen = Math.max(Math.min(offset, start - covered), end - viewport);
        return Math.max(0, Math.min(room, seen));
    }
}
