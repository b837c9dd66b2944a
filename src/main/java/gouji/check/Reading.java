package gouji.check;

import gouji.report.Figure;

/**
 * What a cell says right now, and how much of it is missing. A total over unfinished cells is worth showing, but nothing
 * may be concluded from it.
 *
 * @param missing how many cells behind it are blank or still being typed
 */
public record Reading(Figure figure, int missing) {

    static final Reading BLANK = new Reading(Figure.ZERO, 1);

    /** Whether every cell behind it has been filled in. */
    public boolean isWhole() {
        return missing == 0;
    }
}
