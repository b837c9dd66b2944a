package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.Form;
import gouji.form.Section;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
import gouji.report.Report;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 单位与前言: what the office is called and how it is reached, and the text before section one. */
final class OfficePage extends VBox implements Page {

    private final Editor editor;
    private final Look look;
    private final Consumer<Office> keep;
    private final TextField name = new TextField();
    private final ChoiceBox<Level> level = new ChoiceBox<>(FXCollections.observableArrayList(Level.values()));
    private final TextField address = new TextField();
    private final TextField postcode = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final Map<String, TextField> lengths = new LinkedHashMap<>();
    private final ReportText preamble;
    private final MarkLayer marked;
    private final Consumer<String> say;
    private final Consumer<State> view = this::show;
    private Office office;
    private boolean setting;
    private String shownName = "";

    /**
     * @param keep is told the office's name, level, contact and lengths whenever they change
     * @param find opens find and replace
     */
    OfficePage(Editor editor, Office office, Look look, Consumer<String> say, Background background, Runnable find, Consumer<Office> keep) {
        this.editor = editor;
        this.office = office;
        this.look = look;
        this.preamble = new ReportText(Form.PREAMBLE, editor, look, say, background);
        this.marked = new MarkLayer(preamble, look);
        this.say = say;
        this.keep = keep;
        getStyleClass().add("text-page");
        level.setConverter(new InWords<>(value -> look.say("level." + value.key())));
        level.setMaxWidth(Double.MAX_VALUE);
        name.setId("officeName");
        phone.setId("officePhone");
        VBox.setVgrow(marked, Priority.ALWAYS);
        marked.setMaxWidth(TextPage.COLUMN * look.scale());
        preamble.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                preamble.settle();
            }
        });
        var title = new Label(look.say("office.title"));
        title.getStyleClass().add("page-title");
        var preambleTitle = new Label(look.say("office.preamble"));
        preambleTitle.getStyleClass().add("page-title");
        var standard = new Button(look.say("office.standardPreamble"));
        standard.setId("standardPreamble");
        standard.setOnAction(event -> insertStandard());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        editor.form().sections().stream().filter(Section::isText).forEach(section -> lengths.put(section.key(), length(section)));
        var head = new HBox(8, preambleTitle, gap, FindPanel.opener(look, find), standard);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMaxWidth(TextPage.COLUMN * look.scale());
        getChildren().addAll(title, fields(), head, marked);
        address.setText(office.contact().address());
        postcode.setText(office.contact().postcode());
        phone.setText(office.contact().phone());
        email.setText(office.contact().email());
        editor.watch(view);
        for (var field : Stream.concat(Stream.of(name, address, postcode, phone, email), lengths.values().stream()).toList()) {
            field.focusedProperty().addListener((property, was, is) -> keep(is));
            field.setOnAction(event -> keep(false));
        }
        level.valueProperty().addListener((property, was, is) -> keep(setting));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return new Position(Form.PREAMBLE, Optional.empty(), preamble.caret());
    }

    @Override
    public void go(Position position) {
        preamble.go(position.caret());
        show(editor.state());
    }

    @Override
    public void choose(Finding.Span span) {
        preamble.choose(span);
    }

    @Override
    public Optional<Finding.Span> chosen() {
        return Optional.of(preamble.chosen());
    }

    @Override
    public boolean shows(Position position) {
        return position.section().equals(Form.PREAMBLE);
    }

    @Override
    public void settle() {
        preamble.settle();
        keep(false);
    }

    @Override
    public void leave() {
        preamble.leave();
        settle();
        editor.unwatch(view);
    }

    private GridPane fields() {
        var grid = new GridPane(12, 8);
        var words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        var wide = new ColumnConstraints(120, 260, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(words, wide, words, wide);
        grid.addRow(0, new Label(look.say("office.name")), name, new Label(look.say("office.level")), level);
        grid.addRow(1, new Label(look.say("office.address")), address, new Label(look.say("office.postcode")), postcode);
        grid.addRow(2, new Label(look.say("office.phone")), phone, new Label(look.say("office.email")), email);
        var asked = new FlowPane(16, 8);
        lengths.forEach((key, field) -> asked.getChildren().add(named(editor.form().section(key).map(Section::shortTitle).orElse(key), field)));
        asked.prefWrapLengthProperty().bind(asked.widthProperty());
        var lengthsWords = new Label(look.say("office.lengths"));
        lengthsWords.minHeightProperty().bind(name.heightProperty());
        GridPane.setValignment(lengthsWords, VPos.TOP);
        grid.add(lengthsWords, 0, 3);
        grid.add(asked, 1, 3, 3, 1);
        return grid;
    }

    private static HBox named(String name, TextField field) {
        var words = new Label(name);
        words.setMinWidth(Region.USE_PREF_SIZE);
        var named = new HBox(8, words, field);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    private TextField length(Section section) {
        var field = new TextField(office.length(section.key()).map(String::valueOf).orElse(""));
        field.setId("length " + section.key());
        field.setPrefColumnCount(5);
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }

    /** How long the texts are to be; what is no length is put back and said. */
    private Map<String, Integer> lengths() {
        var asked = new HashMap<String, Integer>();
        lengths.forEach((key, field) -> {
            var text = field.getText().strip();
            if (text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= Report.TEXT_LIMIT) {
                asked.put(key, Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                field.setText(office.length(key).map(String::valueOf).orElse(""));
                office.length(key).ifPresent(length -> asked.put(key, length));
                say.accept(look.say("office.noLength", text));
            }
        });
        return asked;
    }

    private void keep(boolean stillThere) {
        if (stillThere || setting) {
            return;
        }
        var head = editor.state().report().head();
        var called = name.getText().strip();
        if (called.isEmpty() || called.length() > Office.NAME_LIMIT) {
            called = head.officeName();
            say.accept(look.say(name.getText().isBlank() ? "office.noName" : "office.nameTooLong", called));
            name.setText(called);
        }
        // An older report keeps the name and level it was made with; looking at it does not give them back to the office.
        var typed = new Office(office.id(), called.equals(head.officeName()) ? office.name() : called,
                level.getValue() == head.level() ? office.level() : level.getValue(),
                new Contact(address.getText().strip(), postcode.getText().strip(), phone.getText().strip(), email.getText().strip()), lengths());
        var next = new Head(head.office(), called, level.getValue(), head.scope(), head.year());
        if (!next.equals(head)) {
            editor.head(next);
        }
        if (!typed.equals(office)) {
            office = typed;
            keep.accept(typed);
        }
    }

    /** The usual preamble, filled from office, year and contact. */
    private void insertStandard() {
        keep(false);
        var head = editor.state().report().head();
        var text = look.say("office.preamble.text", head.officeName(), head.year(), editor.form().source()) + contactSentence();
        var there = editor.state().report().text(Form.PREAMBLE);
        var kept = there.isBlank() ? text : there.stripTrailing() + "\n" + text;
        editor.insertText(Form.PREAMBLE, kept, preamble.caret());
        preamble.go(kept.length());
    }

    private String contactSentence() {
        var contact = office.contact();
        var known = Stream.of(told("address", contact.address()), told("postcode", contact.postcode()), told("phone", contact.phone()),
                told("email", contact.email())).flatMap(Optional::stream).collect(Collectors.joining(look.say("office.preamble.between")));
        return known.isEmpty() ? "" : look.say("office.preamble.contact", known);
    }

    /** What is not known is left out: the text is published as it stands. */
    private Optional<String> told(String what, String known) {
        return Optional.of(known).filter(text -> !text.isEmpty()).map(text -> look.say("office.preamble." + what, text));
    }

    private void show(State state) {
        setting = true;
        var head = state.report().head();
        if (!head.officeName().equals(shownName)) {
            shownName = head.officeName();
            name.setText(shownName);
        }
        level.setValue(head.level());
        preamble.show(state);
        if (!preamble.isComposing()) {
            marked.show(state, Form.PREAMBLE, preamble.block().start());
        }
        setting = false;
    }
}
