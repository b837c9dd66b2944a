package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.Section;
import gouji.report.Position;
import gouji.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section that is a text: its title, how long it is, the sub-headings the notice asks for, and the text itself. */
final class TextPage extends VBox implements Page {

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八");

    private final Editor editor;
    private final Section section;
    private final Look look;
    private final ReportText area;
    private final Label count = new Label();
    private final FlowPane topics = new FlowPane(6, 6);
    private final Consumer<State> view = this::show;

    TextPage(Editor editor, Section section, Look look, Consumer<String> say) {
        this.editor = editor;
        this.section = section;
        this.look = look;
        this.area = new ReportText(section.key(), editor, look, () -> say.accept(look.say("text.refused")));
        getStyleClass().add("text-page");
        var title = new Label(section.title());
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("hint");
        var hint = new Label(section.hint());
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        VBox.setVgrow(area, Priority.ALWAYS);
        area.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                settle();
            }
        });
        section.topics().forEach(topic -> topics.getChildren().add(offer(topic)));
        getChildren().addAll(new HBox(8, title, gap, count), hint, topics, area);
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(section.key(), Optional.empty(), area.getCaretPosition());
    }

    @Override
    public void go(Position position) {
        area.go(position.caret());
    }

    @Override
    public void choose(Finding.Span span) {
        area.choose(span);
    }

    @Override
    public Optional<Finding.Span> chosen() {
        return Optional.of(area.chosen());
    }

    @Override
    public boolean shows(Position position) {
        return position.section().equals(section.key());
    }

    @Override
    public void fillRest() {
        settle();
    }

    @Override
    public void settle() {
        area.settle();
    }

    @Override
    public void leave() {
        settle();
        editor.unwatch(view);
    }

    private Button offer(String topic) {
        var button = new Button(look.say("text.insertTopic", topic));
        button.setFocusTraversable(false);
        button.setUserData(topic);
        button.setOnAction(event -> insert(topic));
        return button;
    }

    /** Puts the sub-heading at the end of the text, numbered on. */
    private void insert(String topic) {
        var text = area.getText().stripTrailing();
        var used = (int) text.lines().filter(line -> line.strip().matches("（[一二三四五六七八九十]+）.*")).count();
        var heading = "（" + (used < NUMBERS.size() ? NUMBERS.get(used) : String.valueOf(used + 1)) + "）" + topic;
        var next = text.isEmpty() ? heading + "\n" : text + "\n" + heading + "\n";
        editor.insertText(section.key(), next, area.getCaretPosition());
        go(new Position(section.key(), Optional.empty(), next.length()));
    }

    private void show(State state) {
        var text = state.report().text(section.key());
        area.show(state);
        count.setText(look.say(text.length() >= Report.TEXT_LIMIT ? "text.full" : "text.count",
                String.format("%,d", text.codePoints().filter(character -> !Character.isWhitespace(character)).count())));
        topics.getChildren().forEach(node -> {
            var there = text.contains("）" + node.getUserData());
            node.setVisible(!there);
            node.setManaged(!there);
        });
    }
}
