package gouji.ui;

import gouji.insert.StandingSentences;
import java.util.Optional;

/**
 * The standing sentences there are now.
 *
 * @param wrong why those of the office cannot be read, in a sentence
 */
record Library(StandingSentences sentences, Optional<String> wrong) {

    static final Library NONE = new Library(StandingSentences.EMPTY, Optional.empty());
}
