package gouji.report;

/** How a change came about (来历), as the journal tells it. */
public enum How {
    TYPED,
    PASTED,
    /** The rest filled with 0. */
    FILLED,
    CLEARED,
    /** From last year's 结转下年度. */
    CARRIED,
    IMPORTED,
    /** As the program proposed, to be looked at on the paper. */
    CORRECTED,
    /** Several places of the texts at once: found and replaced, or made to follow a figure. */
    REWRITTEN,
    /** 以去年为底稿: taken over from last year's text. */
    RENEWED,
    /** Looked at and found right as it stands. */
    CONFIRMED,
    UNDONE,
    REDONE,
    /** An older state put back. */
    RESTORED
}
