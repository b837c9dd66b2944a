package gouji.ruled;

/** How much a file may ask for (限度): a page can draw itself over and over, and a short file can be a long one. */
final class Budget {

    static final int PAGES = 200;
    private static final int STEPS = 3_000_000;
    private static final int SIGNS = 600_000;
    private static final int LINES = 400_000;

    private int steps;
    private int signs;
    private int lines;

    /** The file asks for more than any report does. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        Spent() {
            super("more than a report can need", null, false, false);
        }
    }

    void step() {
        steps = counted(steps, STEPS);
    }

    void sign() {
        signs = counted(signs, SIGNS);
    }

    void line() {
        lines = counted(lines, LINES);
    }

    private static int counted(int spent, int limit) {
        if (spent >= limit) {
            throw new Spent();
        }
        return spent + 1;
    }
}
