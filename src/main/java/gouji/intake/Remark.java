package gouji.intake;

/** What she should know of the file as a whole (说明); the words for people stand in the bundle. */
public enum Remark {
    /** （六）其他处理 is one row there; its figures stand in 3.其他, the two rows above it are blank. */
    OTHERWISE_IS_ONE_ROW,
    /** More than one report stands in it; the first was read. */
    SEVERAL_REPORTS,
    /** It is on the form of 2019: 新制作 is taken for 制发, what has no cell today is kept apart. */
    FORM_OF_2019,
    /** It is older than the form of 2019, of which only texts can be taken. */
    BEFORE_2019,
    /** Some pages of the PDF are pictures, of which nothing was read. */
    SOME_PAGES_ARE_PICTURES,
    /** The PDF has signs of which it does not tell the meaning; U+FFFD stands for each. */
    UNKNOWN_SIGNS
}
