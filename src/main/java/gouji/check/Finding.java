package gouji.check;

import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import gouji.report.Unread;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one rule at one place (核对结果).
 *
 * @param severity how grave it is here; a rule that cannot be decided for this office is only a question
 * @param cells    the cells it speaks of
 * @param what     what the sentence needs beyond cells and sides
 * @param left     the first side, absent while it cannot be told
 * @param right    the second side, likewise
 */
public record Finding(Rule.About rule, Severity severity, Verdict verdict, List<CellRef> cells, Optional<Span> span, What what,
                      Optional<Reading> left, Optional<Reading> right) {

    public Finding {
        cells = List.copyOf(cells);
    }

    /** Unfinished is not wrong: a rule over blanks is open. */
    public enum Verdict { HOLDS, BROKEN, OPEN }

    /** A place in a text, in UTF-16 offsets. */
    public record Span(String text, int start, int end, String quote) {
    }

    /** The kinds of sentence there are. */
    public sealed interface What {
    }

    /** Two sides that must be equal, in the row or column of that name. */
    public record Sides(String place) implements What {
    }

    /** A total given from outside against its sum. */
    public record Total(CellRef cell) implements What {
    }

    /** A section without a text. */
    public record Section(String key) implements What {
    }

    /** A text in a cell that is no figure. */
    public record Improper(CellRef cell, Unread unread) implements What {
    }

    /** A cell with nothing in it. */
    public record Blank(CellRef cell) implements What {
    }

    /**
     * A row that this office should leave at 0.
     *
     * @param cell   where the row begins
     * @param filled those of its cells that are not 0
     */
    public record NotZero(CellRef cell, List<CellRef> filled) implements What {

        public NotZero {
            filled = List.copyOf(filled);
        }

    }

    /** A figure far from last year's. */
    public record Swing(CellRef cell) implements What {
    }

    /** No report on that year is known, so nothing can be told of both years. */
    public record NoLastYear(int year) implements What {
    }

    /**
     * Something about the wording of a text, about a text and a table, or about figures whose rule has a sentence of its own.
     *
     * @param key   of the sentence in the bundle of findings
     * @param fills what the sentence names, in its order: quoted words, figures, years; nothing that needs translating
     */
    public record Said(String key, List<String> fills) implements What {

        public Said {
            fills = List.copyOf(fills);
        }
    }

    /**
     * The cells to be marked where it is broken. What differs marks itself alone where it can be told from what it is held against:
     * all its parts would paint half the table.
     */
    public List<CellRef> marked() {
        if (what instanceof NotZero row && !row.filled().isEmpty()) {
            return row.filled();
        }
        return what instanceof Total total ? List.of(total.cell()) : what instanceof Said ? cells.stream().limit(1).toList() : cells;
    }

    /** The cell to go to; none where it is about no cell. */
    public Optional<CellRef> pointsAt() {
        return marked().stream().findFirst();
    }

    /** The same finding at another place of its text. */
    public Finding at(Span other) {
        return new Finding(rule, severity, verdict, cells, Optional.of(other), what, left, right);
    }

    public boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }

    /** Whether it speaks of something that has not been filled in yet, rather than of something wrong. */
    public boolean isUnfinished() {
        return severity == Severity.ERROR && (verdict == Verdict.OPEN || verdict == Verdict.BROKEN && what instanceof Section);
    }

    /** Whether it only says that a rule cannot be told: never passed over, and nothing to mend. */
    public boolean isUnknowable() {
        return verdict == Verdict.OPEN && what instanceof NoLastYear;
    }

    /** Whether the report must not be exported while this stands. */
    public boolean blocksExport() {
        return severity == Severity.ERROR && verdict != Verdict.HOLDS;
    }

    /** Left minus right; absent while either side is unknown. */
    public Optional<Figure> difference() {
        return left.filter(Reading::isWhole).flatMap(l -> right.filter(Reading::isWhole).map(r -> l.figure().minus(r.figure())));
    }
}
