package gouji.ui;

import gouji.edit.Editor;
import gouji.form.Section;
import gouji.report.Position;
import java.util.function.Consumer;

/** Enter behind the last cell of a table: says so, and the next one goes on to the section behind. */
final class EndOfTable {

    private final Editor editor;
    private final Look look;
    private final Consumer<String> say;
    private final Runnable leaving;
    private boolean isTold;

    /** @param leaving is told before she is taken to the next section */
    EndOfTable(Editor editor, Look look, Consumer<String> say, Runnable leaving) {
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.leaving = leaving;
    }

    void reached(Section section, Middle middle) {
        var order = editor.form().sections();
        var next = order.get(Math.min(order.indexOf(section) + 1, order.size() - 1));
        if (isTold) {
            leaving.run();
            middle.go(Position.of(next.key()));
        } else {
            var blanks = editor.state().sheet().blanks(editor.form().cellsOf(section).toList());
            say.accept(blanks == 0 ? look.say("table.end", next.shortTitle()) : look.say("table.endMissing", blanks, next.shortTitle()));
            isTold = true;
        }
    }

    /** She has gone elsewhere. */
    void left() {
        isTold = false;
    }
}
