package gouji.original;

/** What became of a file that was to be opened (打开的结果): what stands in it, or why it was not opened. */
public sealed interface Opened permits Original, Unopened {
}
