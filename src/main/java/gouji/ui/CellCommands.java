package gouji.ui;

import gouji.check.Sheet;
import gouji.edit.Editor;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done to a cell or a table where she is, besides writing figures. */
final class CellCommands {

    private final Editor editor;
    private final Optional<Sheet> lastYear;
    private final Look look;
    private final Middle middle;
    private final ReportSide side;
    private final Consumer<String> say;
    private final Supplier<Ask> ask;

    CellCommands(Editor editor, Optional<Sheet> lastYear, Look look, Middle middle, ReportSide side, Consumer<String> say, Supplier<Ask> ask) {
        this.editor = editor;
        this.lastYear = lastYear;
        this.look = look;
        this.middle = middle;
        this.side = side;
        this.say = say;
        this.ask = ask;
    }

    /** 待核: marks the current cell, or takes the mark away. */
    void mark() {
        middle.settle();
        middle.position().cell().ifPresent(cell -> {
            var margin = editor.state().report().margin(cell);
            editor.note(cell, margin.withToCheck(!margin.toCheck()));
            say.accept(look.say(margin.toCheck() ? "side.checked" : "side.marked"));
        });
    }

    /** 备注 at the current cell. */
    void write() {
        middle.settle();
        if (middle.position().cell().isPresent()) {
            side.check(false);
            side.write();
        }
    }

    /** 零报告. */
    void zeroReport() {
        middle.settle();
        new ZeroReportDialog(editor, lastYear, look).show(ask.get()).ifPresent(say);
        middle.back();
    }
}
