package gouji.cli;

/** There is nothing to show the window (窗口) on: no display can be reached, or the system lacks what draws on it. */
public final class NoScreenException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param cause what the toolkit said */
    public NoScreenException(Throwable cause) {
        super(cause);
    }
}
