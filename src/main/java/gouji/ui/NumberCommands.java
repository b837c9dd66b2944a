package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.renew.FactBook;
import gouji.renew.Ripple;
import gouji.report.How;
import gouji.report.Position;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** What she can do about the numbers of the texts: follow a change through them, look at those of last year, keep one as a fact. */
final class NumberCommands {

    private final Editor editor;
    private final Look look;
    private final Middle middle;
    private final Consumer<String> say;

    NumberCommands(Editor editor, Look look, Middle middle, Consumer<String> say) {
        this.editor = editor;
        this.look = look;
        this.middle = middle;
        this.say = say;
    }

    /** 一并改: all places of a ripple. */
    void mend(Ripple found) {
        middle.settle();
        editor.rewrite(found.mended(), found.position(middle.position().section()));
        say.accept(look.say("ripple.changed", found.places().size()));
    }

    /** 逐处看: its next place. */
    void walk(Ripple found) {
        middle.settle();
        var next = found.behind(editor.form().texts(), middle.position());
        middle.go(new Finding.Span(next.key(), next.start(), next.end(), next.says()));
    }

    /** The next number of last year's text that she has not looked at, behind the caret or before it; behind the last one the first. */
    void walkUnrevised(int by) {
        middle.settle();
        var report = editor.state().report();
        var all = editor.form().texts().stream().flatMap(key -> report.marks(key).unrevised().map(mark ->
                new Finding.Span(key, mark.start(), mark.end(), mark.words(report.text(key))))).toList();
        if (all.isEmpty()) {
            say.accept(look.say("stale.none"));
            return;
        }
        var texts = editor.form().texts();
        var at = middle.position();
        var order = Comparator.<Finding.Span>comparingInt(span -> texts.indexOf(span.text())).thenComparingInt(Finding.Span::end);
        var here = new Finding.Span(at.section(), at.caret(), at.caret(), "");
        var next = by > 0 ? all.stream().filter(span -> order.compare(span, here) > 0).findFirst().orElse(all.get(0))
                : all.stream().filter(span -> order.compare(span, here) < 0).reduce((first, last) -> last).orElse(all.get(all.size() - 1));
        middle.go(next);
        say.accept(look.say("stale.here", next.quote(), all.size() - 1));
    }

    /** 仍然对: the number at the caret stays as it is, and on to the next. */
    void confirm() {
        middle.settle();
        var at = middle.position();
        editor.state().report().marks(at.section()).unrevised().filter(mark -> mark.touches(at.caret())).findFirst().ifPresentOrElse(mark -> {
            editor.confirm(at.section(), mark);
            if (editor.form().texts().stream().allMatch(key -> editor.state().report().marks(key).unrevised().findFirst().isEmpty())) {
                say.accept(look.say("stale.done"));
            } else {
                walkUnrevised(1);
            }
        }, () -> say.accept(look.say("stale.notHere")));
    }

    /** 登记: the number that is chosen, or at the caret, becomes a fact. */
    void keepFact() {
        middle.settle();
        var chosen = middle.page().chosen();
        chosen.flatMap(span -> FactBook.with(editor.state().report(), span.text(), span.start(), span.end())).ifPresentOrElse(with -> {
            var known = editor.state().report().facts();
            editor.revise(with, new Position(chosen.get().text(), Optional.empty(), chosen.get().start()), How.TYPED);
            say.accept(look.say("facts.added", with.facts().stream().filter(fact -> !known.contains(fact)).findFirst()
                    .map(fact -> fact.matter() + " " + fact.value() + " " + fact.unit()).orElse("")));
        }, () -> say.accept(look.say("facts.notAdded")));
    }
}
