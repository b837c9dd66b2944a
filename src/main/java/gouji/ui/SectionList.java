package gouji.ui;

import gouji.check.Progress;
import gouji.edit.State;
import gouji.form.Form;
import gouji.form.Section;
import gouji.report.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parts of the report and how far each has got, by shape as well as by colour. */
final class SectionList extends ScrollPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    /** One line of the list. */
    private record Line(Optional<Section> section, String title, Button button, Label mark, Label name, Label more) {
    }

    /** How wide it is, with the titles and with their first character only, in px at a font of 13 px. */
    private static final double WIDE = 172;
    private static final double NARROW = 66;

    private final Look look;
    private final VBox list = new VBox();
    private final OutlineBox outline;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private String selected = "";

    /**
     * @param go   takes her to a part of the report
     * @param goTo takes her to a sub-heading
     */
    SectionList(Form form, Look look, Consumer<String> go, Consumer<Position> goTo) {
        this.look = look;
        this.outline = new OutlineBox(goTo);
        list.getStyleClass().add("section-list");
        setContent(list);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("section-list-frame");
        add(Form.PREAMBLE, look.say("section.preamble"), Optional.empty(), go);
        form.sections().forEach(section -> add(section.key(), section.shortTitle(), Optional.of(section), go));
        add(FactsPage.PLACE, look.say("facts.page"), Optional.empty(), go);
        add(YearsPage.PLACE, look.say("years.page"), Optional.empty(), go);
    }

    /** Where room is short a title is its first character, 三 for 三、申请办理. */
    void shorten(boolean on) {
        lines.values().forEach(line -> {
            line.name().setText(on ? Character.toString(line.title().codePointAt(0)) : line.title());
            line.more().setVisible(!on);
            line.more().setManaged(!on);
            line.button().setTooltip(on ? new Tooltip(line.title()) : null);
        });
        outline.there(!on);
        list.pseudoClassStateChanged(SHORT, on);
        setPrefWidth((on ? NARROW : WIDE) * look.scale());
        setMinWidth(USE_PREF_SIZE);
    }

    void select(String key, State state) {
        if (!key.equals(selected)) {
            selected = key;
            list.getChildren().remove(outline);
            list.getChildren().add(List.copyOf(lines.keySet()).indexOf(key) + 1, outline);
            outline.show(key, state.report().text(key));
        }
        lines.forEach((each, line) -> line.button().pseudoClassStateChanged(SELECTED, each.equals(key)));
        // In a low window the list scrolls, as far along it as she is along the report.
        setVvalue((double) List.copyOf(lines.keySet()).indexOf(key) / (lines.size() - 1));
    }

    void show(State state) {
        outline.show(selected, state.report().text(selected));
        lines.forEach((key, line) -> {
            if (key.equals(FactsPage.PLACE) || key.equals(YearsPage.PLACE)) {
                return;
            }
            var progress = line.section().map(section -> Progress.of(section, state.sheet(), state.findings()))
                    .orElseGet(() -> Progress.ofText(key, state.sheet()));
            line.mark().setText(look.say("mark." + progress.mark()));
            var styles = List.of("label", "mark", progress.mark().name());
            if (!line.mark().getStyleClass().equals(styles)) {
                line.mark().getStyleClass().setAll(styles);
            }
            var unrevised = state.report().marks(key).unrevised().count();
            line.more().setText(unrevised > 0 ? look.say("stale.count", unrevised)
                    : progress.missing() > 0 && progress.mark() != Progress.Mark.EMPTY ? look.say("mark.missing", progress.missing()) : "");
            line.button().setAccessibleText(line.section().map(Section::title).orElse(look.say("section.preamble"))
                    + " " + look.say("mark.spoken." + progress.mark()) + (unrevised > 0 ? " " + look.say("stale.spoken", unrevised) : ""));
            line.more().pseudoClassStateChanged(STALE, unrevised > 0);
            line.more().setMinWidth(unrevised > 0 ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        });
    }

    private void add(String key, String title, Optional<Section> section, Consumer<String> go) {
        var mark = new Label();
        mark.setMinWidth(18 * look.scale());
        mark.setAlignment(Pos.CENTER);
        var name = new Label(title);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var more = new Label();
        more.getStyleClass().add("missing");
        var line = new HBox(4, mark, name, more);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", line);
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setId("section " + key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("section");
        button.setOnAction(event -> go.accept(key));
        lines.put(key, new Line(section, title, button, mark, name, more));
        list.getChildren().add(button);
    }
}
