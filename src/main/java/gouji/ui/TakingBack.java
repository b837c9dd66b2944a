package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.Step;
import java.util.function.Consumer;

/** Undo and redo. Neither ever changes what she cannot see: it goes there first, and the next press does it. */
final class TakingBack {

    private final Editor editor;
    private final Look look;
    private final Middle middle;
    private final ReportSide side;
    private final Consumer<String> say;

    TakingBack(Editor editor, Look look, Middle middle, ReportSide side, Consumer<String> say) {
        this.editor = editor;
        this.look = look;
        this.middle = middle;
        this.side = side;
        this.say = say;
    }

    void undo() {
        middle.settle();
        editor.nextUndo().ifPresentOrElse(step -> take(step, editor::undo, "undo.again"), () -> say.accept(look.say("undo.none")));
    }

    void redo() {
        middle.settle();
        editor.nextRedo().ifPresentOrElse(step -> take(step, editor::redo, "redo.again"), () -> say.accept(look.say("redo.none")));
    }

    private void take(Step step, Runnable action, String again) {
        if (side.isChecking() && step.before().figures().equals(step.after().figures()) && !step.before().margins().equals(step.after().margins())) {
            side.check(false);
        }
        if (middle.page().shows(step.place())) {
            action.run();
            say.accept("");
            middle.go(step.place());
        } else {
            middle.go(step.place());
            say.accept(look.say(again));
        }
    }
}
