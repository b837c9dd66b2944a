package gouji.edition;

/** An edition that contradicts itself or names what it does not have; the program does not start with it. */
public final class EditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EditionException(String edition, String reason) {
        super("edition " + edition + ": " + reason);
    }
}
