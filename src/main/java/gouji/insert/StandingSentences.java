package gouji.insert;

import java.util.List;

/**
 * The library of standing sentences (常用句), that of the program and what the office makes of it.
 *
 * @param sentences in the order of the library, each title once
 */
public record StandingSentences(List<StandingSentence> sentences) {

    public static final StandingSentences EMPTY = new StandingSentences(List.of());

    /** Limits of a library: sentences, and characters of each. */
    public static final int MOST_SENTENCES = 500;
    public static final int LONGEST_SENTENCE = 2_000;

    public StandingSentences {
        sentences = List.copyOf(sentences);
    }

    /** A line of a library that cannot be read, from 1, the words it is about, and why. */
    public record Fault(int line, String words, Why why) {
    }

    /** Why a line cannot be read. */
    public enum Why { NO_TITLE, NO_SENTENCE, UNKNOWN_NAME, UNKNOWN_CONDITION, NOT_CLOSED, TITLE_TWICE, TOO_LONG, TOO_MANY }

    /** What reading gives: the library of all sentences that can be read, and the lines that cannot. */
    public record Read(StandingSentences sentences, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }
}
