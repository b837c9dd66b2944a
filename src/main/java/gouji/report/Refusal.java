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
    TOO_LARGE
}
