package gouji.ui;

import gouji.check.Finding;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Position;
import java.util.Optional;
import javafx.application.Platform;

/** The page in the middle of an open report, and the way to any place: the page it is on comes there. */
final class Middle {

    /** Makes the page of a section, or of what is shown beside the sections. */
    interface Pages {

        Page page(String key, Middle middle);
    }

    /** Is told of her ways. */
    interface Told {

        /** Another page stands in the middle. */
        void shown(Page page);

        /** She is at another place. */
        void moved();
    }

    private final Form form;
    private final Pages pages;
    private final Told told;
    private final Runnable beside;
    private Page page;

    /**
     * Begins at the first section.
     *
     * @param beside accepts what is being typed beside the page
     */
    Middle(Form form, Pages pages, Told told, Runnable beside) {
        this.form = form;
        this.pages = pages;
        this.told = told;
        this.beside = beside;
        this.page = pages.page(form.sections().get(0).key(), this);
    }

    /** The page that is shown now. */
    Page page() {
        return page;
    }

    /** Where she is. */
    Position position() {
        return page.position();
    }

    boolean isAtText() {
        return form.texts().contains(position().section());
    }

    /** Goes to a place of the report, on whichever page it is. */
    void go(Position position) {
        if (!position().section().equals(position.section())) {
            page.leave();
            page = pages.page(position.section(), this);
            told.shown(page);
        }
        // A page that has just come has its field only with its skins; until then the keys would go to the side panel.
        page.node().applyCss();
        page.go(position);
        Platform.runLater(this::back);
        moved();
    }

    /** She has moved on the page. */
    void moved() {
        told.moved();
    }

    /** Goes to a cell, on whichever page it is. */
    void go(CellRef cell) {
        go(new Position(form.sectionOf(cell).key(), Optional.of(cell), 0));
    }

    /** Goes to a part of a text and chooses it. */
    void go(Finding.Span span) {
        go(new Position(span.text(), Optional.empty(), span.start()));
        // Behind what makes sure that a page just come has the keys.
        Platform.runLater(() -> page.choose(span));
    }

    /** Goes to what a finding speaks of. */
    void go(Finding finding) {
        if (finding.what() instanceof Finding.Section section) {
            go(Position.of(section.key()));
        } else if (finding.span().isPresent()) {
            go(finding.span().get());
        } else {
            finding.pointsAt().ifPresent(this::go);
        }
    }

    /** Gives the keys back to where she is. */
    void back() {
        page.go(page.position());
    }

    /** Accepts what is being typed, in the page and beside it. */
    void settle() {
        page.settle();
        beside.run();
    }

    /** Accepts what is being typed before something is done. */
    void settled(Runnable action) {
        settle();
        action.run();
    }
}
