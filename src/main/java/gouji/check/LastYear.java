package gouji.check;

import gouji.form.Cell;
import java.util.Optional;

/**
 * Last year's figures beside this year's (上年数).
 *
 * @param sheet none where no such report is known, or where it was made before its figures can be held against this form's
 */
record LastYear(Optional<Sheet> sheet) {

    static LastYear of(Case subject, int since) {
        return new LastYear(subject.lastYear().filter(before -> subject.sheet().report().head().year() >= since));
    }

    /** What last year's report says in that cell of this form; blank where its own form has no such cell. */
    Reading read(Cell cell) {
        return sheet.flatMap(before -> before.form().find(cell.ref()).map(before::read)).orElse(Reading.BLANK);
    }
}
