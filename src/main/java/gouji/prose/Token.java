package gouji.prose;

import java.util.Optional;

/**
 * A word of a sentence and what it means.
 *
 * @param from  its place in the sentence, in UTF-16 characters
 * @param words as written, without blanks
 * @param count what it counts, where it is a number
 */
record Token(Sense sense, int from, int to, String words, Optional<Count> count) {

    boolean is(Sense other) {
        return sense == other;
    }
}
