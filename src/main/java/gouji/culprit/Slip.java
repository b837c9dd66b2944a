package gouji.culprit;

import gouji.form.CellRef;
import java.util.List;

/**
 * What a hand did wrong (笔误).
 *
 * @param cells the cells it spoilt, one or two; for what was exchanged or moved, the cell the figure belongs to comes first
 * @param from  the cell whose figure stands there instead, where the kind has one
 */
public record Slip(Kind kind, List<CellRef> cells, List<CellRef> from) {

    /** The ways in which figures are mistyped. */
    public enum Kind {
        /** One digit is another: 21 for 24. */
        DIGIT,
        /** A digit is missing: 2 for 21. */
        MISSING,
        /** A digit stands twice: 221 for 21. */
        DOUBLED,
        /** A digit too many: 213 for 21. */
        EXTRA,
        /** Two digits have changed places: 12 for 21. */
        SWAPPED,
        /** Ten times too large: 210 for 21. */
        TENFOLD,
        /** 0 where there was something to enter. */
        LEFT_OUT,
        /** The figure of the neighbouring row or column stands here too. */
        COPIED,
        /** The total stands where one of its parts belongs. */
        TOTAL,
        /** Two neighbours have each other's figures; where one of them is 0, a figure stands a row or column off. */
        EXCHANGED,
        /** A figure stands a row or column off and has covered what belongs there. */
        MOVED,
        /** No slip that has a name. */
        OTHER
    }

    public Slip {
        cells = List.copyOf(cells);
        from = List.copyOf(from);
    }
}
