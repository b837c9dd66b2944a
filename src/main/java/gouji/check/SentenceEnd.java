package gouji.check;

/** Where a sentence of a text ends (句末); no statement reaches beyond it. */
public final class SentenceEnd {

    private static final String ENDS = "。！？!?\n\r";

    private SentenceEnd() {
    }

    public static boolean is(char character) {
        return ENDS.indexOf(character) >= 0;
    }

    /** The whole sentences in which a part of a text stands. */
    static String around(String text, int start, int end) {
        var from = Math.min(start, text.length());
        while (from > 0 && !is(text.charAt(from - 1))) {
            from--;
        }
        var to = Math.min(end, text.length());
        while (to < text.length() && !(to > from && is(text.charAt(to - 1)))) {
            to++;
        }
        return text.substring(from, to);
    }
}
