package gouji.ui;

import gouji.clip.Copied;
import gouji.clip.Landing;
import gouji.clip.PastedBlock;
import gouji.edit.Editor;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.words.FindingSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Copies the selected cells to the system's clipboard and lands there what lies on it (复制、粘贴). A paste is one step of undo; a
 * preview comes first only where something is not taken, or a total of the source is not the sum.
 *
 * @param say        shows a sentence in the status line
 * @param background where a large block is read
 */
record Clips(Editor editor, Section section, TableGrid grid, Look look, Consumer<String> say, Background background) {

    /** A block of more characters than this would hold the screen up while it is read. */
    private static final int LARGE = 40_000;

    /**
     * Puts the selected cells there. A whole section comes with its headings; a part of it only on demand, so that a column copied
     * and pasted beside itself goes where she is and not back to its own heading.
     */
    void copy(boolean withHeadings) {
        var selected = grid.selection().get();
        var cells = selected.stream().mapToInt(List::size).sum();
        var whole = cells > 1 && cells == editor.form().cellsOf(section).count();
        var copied = Copied.of(editor.state().sheet(), section, selected, withHeadings || whole);
        var content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(look.say(withHeadings || whole ? "paste.copiedWithHeadings" : "paste.copied", cells));
    }

    /** Takes what lies there, to the cells selected now even where a large block takes a while. */
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var html = Optional.ofNullable(clipboard.getHtml());
        var text = Optional.ofNullable(clipboard.getString());
        var selected = grid.selection().get();
        if (html.map(String::length).orElse(0) + text.map(String::length).orElse(0) <= LARGE) {
            paste(PastedBlock.of(html, text), selected);
        } else {
            say.accept(look.say("paste.reading"));
            background.run(() -> PastedBlock.of(html, text), block -> {
                if (grid.getScene() == null) {
                    say.accept(look.say("paste.left", section.shortTitle()));
                } else {
                    paste(block, selected);
                }
            });
        }
    }

    private void paste(PastedBlock block, List<List<CellRef>> selected) {
        if (block.isEmpty()) {
            say.accept(look.say("paste.nothing"));
            return;
        }
        grid.field().acceptTyped();
        var landing = Landing.of(editor.state().sheet(), section, block, selected);
        var asTyped = block.isOne() && landing.unplaced().isEmpty();
        if (asTyped || !landing.isDoubtful() || new PastePreview(look, editor.state().sheet(), landing)
                .ask(new Ask(grid.getScene().getWindow(), look))) {
            take(landing);
        }
        grid.field().requestFocus();
    }

    private void take(Landing landing) {
        var texts = landing.texts();
        if (!texts.isEmpty()) {
            editor.paste(texts, place(landing));
        }
        say.accept(outcome(landing));
    }

    /** Where undo will lead: the current cell if it took part, else the first that did. */
    private CellRef place(Landing landing) {
        var current = grid.current().get();
        return landing.texts().containsKey(current) ? current : editor.form().cells().stream().map(cell -> cell.ref())
                .filter(landing.texts()::containsKey).findFirst().orElse(current);
    }

    private String outcome(Landing landing) {
        if (landing.figures().isEmpty() && landing.refused().size() == 1) {
            var refused = landing.refused().entrySet().iterator().next();
            return new FindingSentence(look.words(), editor.state().sheet())
                    .refusal(refused.getValue(), editor.form().cell(refused.getKey()).unit());
        }
        var unplaced = landing.unplaced().stream().mapToInt(lost -> lost.texts().size()).sum();
        return look.say("paste.done", landing.figures().size())
                + part("paste.done.refused", landing.refused().size())
                + part("paste.done.totals", landing.totals().size())
                + part("paste.done.unplaced", unplaced)
                + part("paste.done.kept", landing.kept());
    }

    private String part(String key, int count) {
        return count == 0 ? "" : look.say(key, count);
    }
}
