package gouji.cli;

import gouji.words.Language;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the window (窗口); given by the root, so that no screen class is loaded by a command that shows none. */
@FunctionalInterface
public interface Window {

    /**
     * How it is opened.
     *
     * @param file     what to open in it after a summary
     * @param data     the data folder, where it is not the usual one
     * @param language where it is not the one of the settings
     * @param sample   whether to begin with the sample
     */
    record Opening(Optional<Path> file, Optional<Path> data, Optional<Language> language, boolean sample) {
    }

    /**
     * Returns the exit status when the window is closed.
     *
     * @throws NoScreenException before anything was shown
     */
    int open(Opening opening) throws NoScreenException;
}
