package gouji.ui;

import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.culprit.Culprit;
import gouji.edit.Editor;
import gouji.form.CellRef;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done about a finding of an open report, from the list or beside a text. */
final class FindingDeeds implements FindingRow.Deeds {

    private final Editor editor;
    private final Optional<Sheet> lastYear;
    private final Look look;
    private final Middle middle;
    private final Consumer<String> say;
    private final Supplier<OffsetDateTime> now;

    FindingDeeds(Editor editor, Optional<Sheet> lastYear, Look look, Middle middle, Consumer<String> say, Supplier<OffsetDateTime> now) {
        this.editor = editor;
        this.lastYear = lastYear;
        this.look = look;
        this.middle = middle;
        this.say = say;
        this.now = now;
    }

    @Override
    public void go(Finding finding) {
        middle.go(finding);
    }

    @Override
    public void dropTotal(CellRef cell) {
        editor.control(cell, Optional.empty());
    }

    @Override
    public void correct(Culprit culprit) {
        editor.correct(culprit.figures());
        middle.go(culprit.corrections().get(0).cell());
        say.accept(look.say("findings.corrected"));
    }

    @Override
    public void leave(Finding finding, String reason) {
        editor.leave(finding, reason, now.get());
        say.accept(look.say(reason.isEmpty() ? "findings.nowIgnored" : "findings.nowExplained"));
    }

    @Override
    public void reopen(Finding finding) {
        editor.reopen(finding);
    }

    @Override
    public String offered(Finding finding) {
        return Decisions.offered(finding, editor.state().report().accepted())
                .or(() -> lastYear.flatMap(before -> Decisions.offered(finding, before.report().accepted()))).orElse("");
    }

    @Override
    public void back(Finding finding) {
        middle.back();
    }
}
