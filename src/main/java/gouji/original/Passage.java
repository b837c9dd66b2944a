package gouji.original;

/** A piece of a file: a line of words, or a table. */
public sealed interface Passage permits Line, Grid {
}
