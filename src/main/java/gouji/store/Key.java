package gouji.store;

/** The number of a stored report: its own for ever, whatever office or year it is given later. */
public record Key(long id) {
}
