package gouji.ui;

import gouji.clip.PastedText;
import gouji.edit.Editor;
import gouji.form.Form;
import gouji.form.Section;
import gouji.manuscript.WholeReport;
import gouji.report.Position;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;

/** Pastes into a text (粘贴): plain paragraphs of whatever lies there. A whole report is offered to be split by its headings. */
record TextPaste(ReportText area, Editor editor, Look look, Consumer<String> say, Background background) {

    /** More characters than this would hold the screen up while they are read. */
    private static final int LARGE = 300_000;

    /** Takes what lies on the clipboard, to where she is when it has been read. */
    void begin() {
        var clipboard = Clipboard.getSystemClipboard();
        var html = Optional.ofNullable(clipboard.getHtml());
        var text = Optional.ofNullable(clipboard.getString());
        if (html.map(String::length).orElse(0) + text.map(String::length).orElse(0) <= LARGE) {
            take(PastedText.of(html, text));
        } else {
            say.accept(look.say("paste.reading"));
            background.run(() -> PastedText.of(html, text), read -> {
                if (area.getScene() != null) {
                    say.accept("");
                    take(read);
                }
            });
        }
    }

    private void take(String words) {
        if (words.isEmpty()) {
            say.accept(look.say("paste.nothing"));
            return;
        }
        var split = WholeReport.in(editor.form(), words);
        if (split.isEmpty()) {
            area.insert(words);
        } else {
            new Ask(area.getScene().getWindow(), look).choose(look.say("split.title"), question(split.get()),
                    List.of(look.say("split.apart"), look.say("split.asIs"))).ifPresent(choice -> {
                        if (choice == 0) {
                            apart(split.get());
                        } else {
                            area.insert(words);
                        }
                    });
        }
    }

    private void apart(WholeReport split) {
        if (split.texts().values().stream().anyMatch(text -> text.length() > Report.TEXT_LIMIT)) {
            say.accept(look.say("text.refused"));
            return;
        }
        var mended = split.texts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> Brackets.mended(text.getValue())));
        var here = area.chosen();
        editor.rewrite(mended, new Position(here.text(), Optional.empty(), here.start()));
        area.requestFocus();
        say.accept(look.say("split.done", split.texts().size()));
    }

    /** What would go where, what it would take the place of, and what is left out. */
    private String question(WholeReport split) {
        var lines = new ArrayList<String>(List.of(look.say("split.question")));
        var report = editor.state().report();
        for (var key : editor.form().texts()) {
            if (split.texts().containsKey(key)) {
                var there = report.text(key).strip().length();
                var name = key.equals(Form.PREAMBLE) ? look.say("office.preamble") : editor.form().section(key).map(Section::title).orElse(key);
                lines.add("　" + (there == 0 ? look.say("split.text", name, split.texts().get(key).length())
                        : look.say("split.replaces", name, split.texts().get(key).length(), there)));
            }
        }
        if (!split.leftOut().isEmpty()) {
            lines.add(look.say("split.leftOut", split.leftOut().size()));
        }
        return String.join("\n", lines);
    }
}
