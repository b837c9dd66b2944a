package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.Section;
import gouji.manuscript.Heading;
import gouji.manuscript.Outline;
import gouji.report.Position;
import gouji.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
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

    /** How wide a text is set, in px at a font of 13 px: 640 for the words, and the margins beside them. */
    static final double COLUMN = 684;

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八");

    private final Editor editor;
    private final Section section;
    private final Look look;
    private final Optional<Integer> asked;
    private final ReportText area;
    private final MarkLayer marked;
    private final BlockBar blocks;
    private final Label count = new Label();
    private final FlowPane topics = new FlowPane(6, 6);
    private final Consumer<State> view = this::show;

    /**
     * @param asked how long the text is to be, about
     * @param find  opens find and replace
     */
    TextPage(Editor editor, Section section, Optional<Integer> asked, Look look, Consumer<String> say, Background background, Runnable find) {
        this.editor = editor;
        this.section = section;
        this.look = look;
        this.asked = asked;
        this.area = new ReportText(section.key(), editor, look, say, background);
        this.marked = new MarkLayer(area, look);
        this.blocks = new BlockBar(look, caret -> go(new Position(section.key(), Optional.empty(), caret)));
        getStyleClass().add("text-page");
        var title = new Label(section.title());
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setId("textCount");
        count.getStyleClass().add("hint");
        var hint = new Label(section.hint());
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        VBox.setVgrow(marked, Priority.ALWAYS);
        marked.setMaxWidth(COLUMN * look.scale());
        area.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                settle();
            }
        });
        section.topics().forEach(topic -> topics.getChildren().add(offer(topic)));
        var head = new HBox(12, title, count, gap, FindPanel.opener(look, find));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.setMaxWidth(COLUMN * look.scale());
        hint.setMaxWidth(COLUMN * look.scale());
        getChildren().addAll(head, hint, topics, blocks, marked);
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(section.key(), Optional.empty(), area.caret());
    }

    @Override
    public void go(Position position) {
        area.go(position.caret());
        show(editor.state());
    }

    @Override
    public void choose(Finding.Span span) {
        area.choose(span);
        show(editor.state());
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
    public void settle() {
        area.settle();
        show(editor.state());
    }

    @Override
    public void step(Step step) {
        switch (step) {
            case BLOCK_BEFORE -> blocks.step(-1);
            case BLOCK_BEHIND -> blocks.step(1);
            case HEADING_BEFORE -> heading(headings().filter(at -> at < area.caret()).reduce((first, last) -> last));
            case HEADING_BEHIND -> heading(headings().filter(at -> at > area.caret()).findFirst());
        }
    }

    private Stream<Integer> headings() {
        return Outline.of(editor.state().report().text(section.key())).stream().map(Heading::start);
    }

    private void heading(Optional<Integer> start) {
        start.ifPresent(at -> go(new Position(section.key(), Optional.empty(), at)));
    }

    @Override
    public void leave() {
        area.leave();
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
        settle();
        var text = editor.state().report().text(section.key()).stripTrailing();
        var used = (int) Outline.of(text).stream().filter(heading -> heading.level() == 1).count();
        var heading = "（" + (used < NUMBERS.size() ? NUMBERS.get(used) : String.valueOf(used + 1)) + "）" + topic;
        var next = text.isEmpty() ? heading + "\n" : text + "\n" + heading + "\n";
        editor.insertText(section.key(), next, area.caret());
        go(new Position(section.key(), Optional.empty(), next.length()));
    }

    private void show(State state) {
        var text = state.report().text(section.key());
        area.show(state);
        if (!area.isComposing()) {
            marked.show(state, section.key(), area.block().start());
        }
        blocks.show(text, area.block());
        count.setText(counted(text));
        topics.getChildren().forEach(node -> {
            var there = text.contains("）" + node.getUserData());
            node.setVisible(!there);
            node.setManaged(!there);
        });
    }

    private String counted(String text) {
        var letters = String.format("%,d", text.codePoints().filter(character -> !Character.isWhitespace(character)).count());
        return text.length() >= Report.TEXT_LIMIT ? look.say("text.full", letters)
                : asked.map(length -> look.say("text.countOf", letters, String.format("%,d", length))).orElse(look.say("text.count", letters));
    }
}
