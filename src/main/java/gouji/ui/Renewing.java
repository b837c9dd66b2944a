package gouji.ui;

import gouji.check.Sheet;
import gouji.edit.Editor;
import gouji.renew.Renewal;
import gouji.report.How;
import gouji.report.Position;
import gouji.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 以去年为底稿: takes texts of last year over, after asking where one would be replaced; one undo takes it back. */
final class Renewing {

    private final Editor editor;
    private final Optional<Sheet> lastYear;
    private final Look look;
    private final Background background;
    private final Supplier<Ask> ask;
    private final Taken taken;

    /** Is told what came of it. */
    interface Taken {

        void taken(Position place, String said);
    }

    /** @param ask asked for only once there is a window */
    Renewing(Editor editor, Optional<Sheet> lastYear, Look look, Background background, Supplier<Ask> ask, Taken taken) {
        this.editor = editor;
        this.lastYear = lastYear;
        this.look = look;
        this.background = background;
        this.ask = ask;
        this.taken = taken;
    }

    /** Whether last year's report is known and says something there. */
    boolean isPossible(String key) {
        return lastYear.filter(before -> !before.report().text(key).isBlank()).isPresent();
    }

    /** One text. */
    void take(String key) {
        editor.endText();
        if (isPossible(key) && (isFree(key) || ask.get().confirm(look.say("stale.base"), look.say("stale.replaces"), look.say("stale.replace")))) {
            take(List.of(key));
        }
    }

    /** All texts; where some are written already she may have these left alone. */
    void takeAll() {
        editor.endText();
        var all = editor.form().texts().stream().filter(this::isPossible).toList();
        var free = all.stream().filter(this::isFree).toList();
        if (all.isEmpty() || free.equals(all)) {
            take(all);
            return;
        }
        var choices = free.isEmpty() ? List.of(look.say("stale.replaceAll")) : List.of(look.say("stale.onlyEmpty", free.size()), look.say("stale.replaceAll"));
        ask.get().choose(look.say("stale.baseAll"), look.say("stale.someWritten", all.size() - free.size()), choices)
                .ifPresent(choice -> take(choice == 0 && !free.isEmpty() ? free : all));
    }

    private boolean isFree(String key) {
        return editor.state().report().text(key).isBlank();
    }

    /** A long text takes a moment; what she has changed meanwhile is not lost, it is begun anew. */
    private void take(List<String> texts) {
        var before = lastYear;
        if (before.isEmpty() || texts.isEmpty()) {
            return;
        }
        var now = editor.state().report();
        var names = new Renewal.YearNames(look.say("fact.year"), look.say("fact.yearBefore"), look.say("fact.yearAfter"));
        background.run(() -> Renewal.of(now, before.get(), texts, names), renewed -> {
            editor.endText();
            if (editor.state().report().equals(now)) {
                become(renewed, texts);
            } else {
                take(texts);
            }
        });
    }

    private void become(Report renewed, List<String> texts) {
        var place = Position.of(texts.get(0));
        editor.revise(renewed, place, How.RENEWED);
        var left = texts.stream().mapToLong(key -> renewed.marks(key).unrevised().count()).sum();
        taken.taken(place, look.say("stale.based", left));
    }
}
