package gouji.cli;

import gouji.words.Words;
import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out the result and nothing else
 * @param err everything else
 */
record Terminal(PrintStream out, PrintStream err, Words words) {

    /** The exit status of a report that could be exported. */
    static final int READY = 0;
    /** The exit status where an error stands. */
    static final int NOT_READY = 1;
    /** The exit status of what cannot be read or done, and of wrong usage. */
    static final int FAILED = 2;

    /** Says a sentence beside the result and gives the status of a failure. */
    int fail(String sentence) {
        err.println(sentence);
        return FAILED;
    }
}
