package gouji.original;

/** A piece of a page before it is known which tables only arrange it (版块): a line, or a table of such pieces. */
public sealed interface Block permits Line, Frame {
}
