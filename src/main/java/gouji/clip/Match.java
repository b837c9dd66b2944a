package gouji.clip;

import gouji.clip.Axis.Leaf;

/** Which row or column of the form a line of a pasted block is meant for. */
sealed interface Match {

    /** This one. */
    record Found(Leaf leaf) implements Match {
    }

    /** More than one has these words. */
    record Ambiguous(String label) implements Match {
    }

    /** None has these words; no words at all where the line has no heading. */
    record Unknown(String label) implements Match {
    }
}
