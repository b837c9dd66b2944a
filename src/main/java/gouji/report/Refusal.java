package gouji.report;

/** Why a text is no figure for its cell; the words for people stand in the bundle. */
public enum Refusal {
    NOT_A_NUMBER,
    NEGATIVE,
    /** A fraction where items are counted. */
    NOT_WHOLE,
    /** More than six decimals of 万元; never rounded. */
    TOO_MANY_DECIMALS,
    /** More than twelve digits. */
    TOO_LARGE,
    /** Printed in a row of which it cannot be told which figure belongs to which column. */
    UNPLACED,
    /** Digits of several cells without a gap between them, which the sums do not tell apart in one way only. */
    RUN_TOGETHER,
    /** A file says two different things for the same cell. */
    SAID_TWICE,
    /** In a row whose total would be right if two neighbouring figures were one number: 10 read as 1 and 0. */
    CUT_APART
}
