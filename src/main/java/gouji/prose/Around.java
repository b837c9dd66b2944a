package gouji.prose;

/** The words around a place (上下文), never beyond its clause and never far. */
final class Around {

    private static final String CLAUSE_ENDS = "，,；;。！？!?\n";

    private Around() {
    }

    /** What stands before that place in its clause, at most so many characters of it. */
    static String before(String words, int at, int most) {
        var from = at;
        while (from > Math.max(0, at - most) && CLAUSE_ENDS.indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        return words.substring(from, at);
    }

    /** What follows that place in its clause, at most so many characters of it. */
    static String after(String words, int at, int most) {
        var to = at;
        while (to < Math.min(words.length(), at + most) && CLAUSE_ENDS.indexOf(words.charAt(to)) < 0) {
            to++;
        }
        return words.substring(at, to);
    }
}
