package gouji.ui;

import gouji.check.Finding;
import gouji.report.Position;
import java.util.Optional;
import javafx.scene.Node;

/** What fills the middle of the window while a report is open. */
interface Page {

    Node node();

    /** Where she is. */
    Position position();

    /** Goes to a place on this page. */
    void go(Position position);

    /** Shows a part of a text as chosen; nothing to do in a table. */
    default void choose(Finding.Span span) {
    }

    /** The part of a text that is chosen, or the place of the caret; none in a table. */
    default Optional<Finding.Span> chosen() {
        return Optional.empty();
    }

    /** Whether a place can be seen right now. */
    boolean shows(Position position);

    /** Fills the blank cells of the page with 0; where there are none, what is being typed is accepted as by any such command. */
    default void fillRest() {
        settle();
    }

    /** Puts the caret into the register's figures; nothing to do where there are none. */
    default void writeRegister() {
    }

    /** Prints what the page itself shows; false where it is a part of the report, whose draft is printed. */
    default boolean print() {
        return false;
    }

    /** A way through a long text. */
    enum Step { BLOCK_BEFORE, BLOCK_BEHIND, HEADING_BEFORE, HEADING_BEHIND }

    /** Goes a step through a text; nothing to do in a table. */
    default void step(Step step) {
    }

    /** Accepts what is being typed without leaving. */
    void settle();

    /** Accepts what is being typed and lets go of the editor. */
    void leave();
}
