package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.ui.RegisterSentence.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** 台账三数: above table 3, what the office's register says; the totals are compared with it and never made to agree. */
final class RegisterRow extends HBox {

    private static final List<CellRef> TOTALS = Stream.of("received", "concluded", "carriedOut")
            .map(row -> new CellRef("requests", row, "total")).toList();

    private final Editor editor;
    private final Look look;
    private final Runnable back;
    private final Map<CellRef, TextField> fields = new LinkedHashMap<>();
    private final Map<CellRef, String> shown = new LinkedHashMap<>();
    private final Label sentence = new Label();

    /**
     * @param zero the command 本年未收到申请
     * @param back gives the keys back to the table
     */
    RegisterRow(Editor editor, Look look, Button zero, Runnable back) {
        this.editor = editor;
        this.look = look;
        this.back = back;
        getStyleClass().add("register-row");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(6 * look.scale());
        getChildren().add(name(look.say("register.title"), "table-title"));
        TOTALS.forEach(this::add);
        sentence.setId("register");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        zero.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, zero);
    }

    /** Whether the section has the totals a register counts. */
    static boolean belongsTo(Section section, Form form) {
        return form.cellsOf(section).anyMatch(cell -> cell.ref().equals(TOTALS.get(0)));
    }

    void show(State state) {
        var says = new RegisterSentence(look.words(), state);
        fields.forEach((total, field) -> {
            var text = Optional.ofNullable(state.unread().get(total)).map(unread -> unread.printed())
                    .orElse(state.report().control(total).map(Object::toString).orElse(""));
            if (!text.equals(shown.put(total, text))) {
                field.setText(text);
            }
            for (var standing : Standing.values()) {
                field.pseudoClassStateChanged(PseudoClass.getPseudoClass(standing.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        says.standing(total) == standing);
            }
            field.setAccessibleText(says.of(total).map(said -> says.name(total) + "，" + said).orElse(says.name(total)));
        });
        var said = fields.entrySet().stream().filter(entry -> entry.getValue().isFocused()).findFirst()
                .flatMap(entry -> says.of(entry.getKey())).orElseGet(() -> says.of(TOTALS));
        sentence.setText(said);
        Tips.show(sentence, said);
    }

    /** Takes what stands in the fields. */
    void settle() {
        fields.forEach((total, field) -> {
            if (!field.getText().equals(shown.get(total))) {
                shown.put(total, field.getText());
                editor.acceptControl(total, field.getText());
            }
        });
    }

    /** Puts the caret into the first field. */
    void write() {
        fields.get(TOTALS.get(0)).requestFocus();
    }

    private void add(CellRef total) {
        var field = new TextField();
        field.setId("register " + total.row());
        field.getStyleClass().add("register-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setPrefWidth(50 * look.scale());
        field.setMinWidth(USE_PREF_SIZE);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, total));
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                settle();
            }
            show(editor.state());
        });
        fields.put(total, field);
        shown.put(total, "");
        var name = name(new RegisterSentence(look.words(), editor.state()).name(total), "hint");
        name.setLabelFor(field);
        getChildren().addAll(name, field);
    }

    private static Label name(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void pressed(KeyEvent event, CellRef total) {
        if (event.getCode() == KeyCode.ENTER) {
            settle();
            var next = TOTALS.indexOf(total) + 1;
            if (next < TOTALS.size()) {
                fields.get(TOTALS.get(next)).requestFocus();
            } else {
                back.run();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            fields.get(total).setText(shown.get(total));
            editor.forgetUnread(total);
            back.run();
        } else if (event.getCode() == KeyCode.DOWN) {
            settle();
            back.run();
        } else {
            return;
        }
        event.consume();
    }
}
