package gouji.original;

/** Figures that stand raised or lowered (上标、下标), like the mark of a note; they must never become part of the figure before them. */
public final class Raised {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {
    }

    /** The same text with its digits as raised ones. */
    public static String of(String text) {
        var raised = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            raised.append(character >= '0' && character <= '9' ? DIGITS.charAt(character - '0') : character);
        }
        return raised.toString();
    }
}
