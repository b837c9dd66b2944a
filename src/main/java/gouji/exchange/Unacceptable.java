package gouji.exchange;

/** Ends the reading of a file that is refused; never leaves this package. */
final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    Unacceptable(Refused refused) {
        super(refused.why().name(), null, false, false);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
