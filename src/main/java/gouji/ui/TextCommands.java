package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.insert.Insertion;
import gouji.insert.Offer;
import gouji.report.How;
import gouji.report.Office.Contact;
import gouji.report.Position;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done to the words of a text where she is: find and replace, insert. */
final class TextCommands {

    private final Editor editor;
    private final Look look;
    private final Middle middle;
    private final FindPanel find;
    private final Consumer<String> say;
    private final Supplier<Contact> contact;
    private final Supplier<Ask> ask;
    private final AroundReport around;

    /** @param contact how the office is reached, as it is known by then */
    TextCommands(Editor editor, Look look, Middle middle, FindPanel find, Consumer<String> say, Supplier<Contact> contact, Supplier<Ask> ask,
                 AroundReport around) {
        this.editor = editor;
        this.look = look;
        this.middle = middle;
        this.find = find;
        this.say = say;
        this.contact = contact;
        this.ask = ask;
        this.around = around;
    }

    /** 查找、替换: what is chosen is sought. */
    void find(boolean isReplacing) {
        middle.settle();
        find.open(middle.page().chosen().map(Finding.Span::quote), isReplacing);
    }

    /** 插入: a figure of the tables or a standing sentence, in the place of what is chosen. */
    void insert() {
        middle.settle();
        middle.page().chosen().ifPresentOrElse(span -> new InsertDialog(look, editor.state().sheet(), contact.get())
                .ask(ask.get(), around::sentences, around::editSentences)
                .ifPresent(offer -> insert(offer, span)), () -> say.accept(look.say("insert.onlyTexts")));
    }

    private void insert(Offer offer, Finding.Span span) {
        Insertion.of(editor.state().sheet(), span.text(), span.start(), span.end(), offer).ifPresentOrElse(inserted -> {
            editor.revise(inserted.report(), new Position(span.text(), Optional.empty(), span.start()), How.TYPED);
            middle.go(new Finding.Span(span.text(), inserted.start(), inserted.end(), ""));
            say.accept(look.say(inserted.start() < inserted.end() ? "insert.doneLeft" : "insert.done", offer.name()));
        }, () -> say.accept(look.say("text.refused")));
    }
}
