package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.report.Report;
import javafx.animation.PauseTransition;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.util.Duration;

/**
 * Where a text of the report is written. Undo is the report's, not the control's: a step ends at a pause of one second, or when it
 * is settled. What goes over the limit is refused whole.
 */
final class ReportText extends TextArea {

    /** A text step ends at a pause this long. */
    private static final Duration PAUSE = Duration.seconds(1);

    private final String key;
    private final Editor editor;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    /** @param refused is told when something did not fit */
    ReportText(String key, Editor editor, Look look, Runnable refused) {
        this.key = key;
        this.editor = editor;
        textProperty().addListener((property, old, text) -> typed(text));
        pause.setOnFinished(event -> editor.endText());
        setId("text " + key);
        setWrapText(true);
        getStyleClass().add("report-text");
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded() && change.getControlNewText().length() > Report.TEXT_LIMIT) {
                refused.run();
                return null;
            }
            return change;
        }));
        setContextMenu(new ContextMenu(item(look.say("text.cut"), this::cut), item(look.say("text.copy"), this::copy),
                item(look.say("text.paste"), this::paste), item(look.say("text.all"), this::selectAll)));
    }

    /** Shows what the report says now; the caret stays where it was as far as it can. */
    void show(State state) {
        var text = state.report().text(key);
        if (!text.equals(getText())) {
            showing = true;
            var caret = getCaretPosition();
            setText(text);
            positionCaret(Math.min(caret, text.length()));
            showing = false;
        }
    }

    /** Takes the keys, the caret at that place. */
    void go(int caret) {
        requestFocus();
        positionCaret(Math.min(caret, getLength()));
    }

    /** Chooses a part of the text, as far as it is still there. */
    void choose(Finding.Span span) {
        selectRange(Math.min(span.start(), getLength()), Math.min(span.end(), getLength()));
    }

    /** What is chosen, or the place of the caret. */
    Finding.Span chosen() {
        return new Finding.Span(key, getSelection().getStart(), getSelection().getEnd(), getSelectedText());
    }

    /** Ends the step she is in the middle of. */
    void settle() {
        pause.stop();
        editor.endText();
    }

    private void typed(String text) {
        if (!showing) {
            editor.text(key, text, getCaretPosition());
            pause.playFromStart();
        }
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
