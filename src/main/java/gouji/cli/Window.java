package gouji.cli;

import gouji.words.Language;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the window (窗口); given by the root, so that no screen class is loaded by a command that shows none. */
@FunctionalInterface
public interface Window {

    /**
     * Returns when the window is closed.
     *
     * @param file what to open in it after a summary
     * @param data the data folder, where it is not the usual one
     * @return the exit status
     */
    int open(Optional<Path> file, Optional<Path> data, Language language);
}
