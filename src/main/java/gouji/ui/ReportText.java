package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.manuscript.Block;
import gouji.manuscript.Excerpt;
import gouji.report.Report;
import gouji.report.TextDifference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;

/**
 * Where a text of the report is written, a long one block by block. Undo is the report's, not the control's: a step ends at a pause of
 * one second, or when it is settled. What goes over the limit is refused whole. While an input method composes, the report hears
 * nothing of it and nothing is put in its way; what it has written when it is done, or is left, is typed.
 */
final class ReportText extends TextArea {

    /** A text step ends at a pause this long. */
    private static final Duration PAUSE = Duration.seconds(1);

    private final String key;
    private final Editor editor;
    private final Consumer<String> say;
    private final Look look;
    private final TextPaste pasting;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    /** The text of the report as far as this knows it, and the part of it that is shown. */
    private Excerpt shown = Excerpt.NOTHING;
    private boolean showing;
    private boolean composing;
    private boolean isPasting;

    ReportText(String key, Editor editor, Look look, Consumer<String> say, Background background) {
        this.key = key;
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.pasting = new TextPaste(this, editor, look, say, background);
        textProperty().addListener((property, old, text) -> typed(text));
        pause.setOnFinished(event -> paused());
        setId("text " + key);
        setWrapText(true);
        getStyleClass().add("report-text");
        setTextFormatter(new TextFormatter<>(change -> {
            if (!showing && change.isAdded() && shown.wholeLength(change.getControlNewText().length()) > Report.TEXT_LIMIT) {
                say.accept(look.say("text.refused"));
                return null;
            }
            return change;
        }));
        setContextMenu(new ContextMenu(item(look.say("text.cut"), this::cut), item(look.say("text.copy"), this::copy),
                item(look.say("text.paste"), this::paste), item(look.say("text.all"), this::selectAll)));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        focusedProperty().addListener((property, was, is) -> endComposing());
    }

    /** Shows what the report says now; the caret stays at its words as far as it can. */
    void show(State state) {
        var text = state.report().text(key);
        if (composing || text.equals(shown.whole())) {
            return;
        }
        var change = TextDifference.between(shown.whole(), text);
        var caret = moved(caret(), change);
        shown.changed(change, text).ifPresentOrElse(changed -> {
            shown = changed;
            var from = change.at() - shown.block().start();
            put(() -> super.replaceText(from, from + change.before().length(), change.after()));
            positionCaret(caret - shown.block().start());
        }, () -> show(Excerpt.at(text, caret), caret));
    }

    /** The part of the text that is shown. */
    Block block() {
        return shown.block();
    }

    /** Where she is in the whole text. */
    int caret() {
        return shown.block().start() + getCaretPosition();
    }

    /** Takes the keys, the caret at that place of the whole text. */
    void go(int caret) {
        requestFocus();
        if (!composing) {
            var to = shown.within(caret);
            reach(to);
            positionCaret(to - shown.block().start());
        }
    }

    /** Chooses a part of the text, as far as it is still there; of several paragraphs it shows where they begin. */
    void choose(Finding.Span span) {
        if (composing) {
            return;
        }
        var from = shown.within(span.start());
        var to = shown.within(span.end());
        if (from < to && shown.whole().substring(from, to).contains("\n")) {
            // Chosen, the next key would be written over all of them.
            go(span.start());
        } else {
            reach(from);
            var block = shown.block();
            selectRange(from - block.start(), Math.min(to, block.end()) - block.start());
        }
    }

    /** What is chosen, or the place of the caret. */
    Finding.Span chosen() {
        var from = shown.block().start();
        return new Finding.Span(key, from + getSelection().getStart(), from + getSelection().getEnd(), getSelectedText());
    }

    /** Whether an input method is in the middle of a word. */
    boolean isComposing() {
        return composing;
    }

    /** Ends the step she is in the middle of; not in the middle of a word. */
    void settle() {
        if (!composing) {
            pause.stop();
            editor.endText();
            if (shown.isOutgrown()) {
                show(Excerpt.at(shown.whole(), caret()), caret());
            }
        }
    }

    /** She leaves the page: what stands there is hers. */
    void leave() {
        endComposing();
        settle();
    }

    @Override
    public void paste() {
        // While the system hands over its clipboard a key held down comes again.
        if (!isPasting) {
            isPasting = true;
            try {
                pasting.begin();
            } finally {
                isPasting = false;
            }
        }
    }

    /** Puts text in the place of what is chosen, as a step of its own. */
    void insert(String words) {
        if (shown.whole().length() - getSelection().getLength() + words.length() > Report.TEXT_LIMIT) {
            say.accept(look.say("text.refused"));
            return;
        }
        settle();
        var at = chosen();
        if (shown.holdsMore(words.length())) {
            replaceText(getSelection(), words);
        } else {
            // The area is never given more than it can carry.
            editor.text(key, shown.whole().substring(0, at.start()) + words + shown.whole().substring(at.end()), at.start());
            editor.endText();
            var mended = Brackets.mended(words);
            if (!mended.equals(words)) {
                var whole = shown.whole();
                editor.insertText(key, whole.substring(0, at.start()) + mended + whole.substring(at.start() + words.length()), at.start());
                say.accept(look.say("text.brackets"));
            }
        }
        settle();
        go(at.start() + words.length());
    }

    /** Angle brackets that websites swallow become those of Chinese; as a step of its own, so that one undo brings them back. */
    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text);
        var mended = Brackets.mended(text);
        if (!showing && !composing && !mended.equals(text) && getText().startsWith(text, start)) {
            editor.endText();
            super.replaceText(start, start + text.length(), mended);
            editor.endText();
            say.accept(look.say("text.brackets"));
        }
    }

    private void typed(String text) {
        if (!showing && !composing && !shown.says(text)) {
            shown = shown.with(text);
            editor.text(key, shown.whole(), caret());
            pause.playFromStart();
        }
    }

    private void paused() {
        if (composing) {
            pause.playFromStart();
        } else {
            editor.endText();
        }
    }

    /** What is still being composed stands in the area, but in no report. */
    private void composed(InputMethodEvent event) {
        var was = composing;
        composing = !event.getComposed().isEmpty();
        if (was && !composing) {
            // Behind what the area makes of this event: what the report has become meanwhile.
            Platform.runLater(() -> show(editor.state()));
        }
    }

    private void endComposing() {
        if (composing) {
            composing = false;
            typed(getText());
        }
    }

    private void reach(int caret) {
        if (!shown.reaches(caret)) {
            show(Excerpt.at(shown.whole(), caret), caret);
        }
    }

    private void show(Excerpt other, int caret) {
        shown = other;
        put(() -> setText(other.words()));
        if (getLength() != other.block().length()) {
            // The area takes no control characters; what it does not show she does not miss.
            shown = other.with(getText());
        }
        positionCaret(Math.max(0, shown.within(caret) - shown.block().start()));
    }

    private void put(Runnable change) {
        showing = true;
        change.run();
        showing = false;
    }

    private static int moved(int caret, TextDifference change) {
        var to = change.at() + change.before().length();
        return caret <= change.at() ? caret : change.at() + change.after().length() + Math.max(0, caret - to);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
