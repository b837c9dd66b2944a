package gouji.ui;

import gouji.exchange.WordListFile;
import gouji.exchange.WordListFile.Listed;
import gouji.prose.WordList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The word list of the office (词表) beside her data, a plain text that any editor changes. It is read anew whenever the texts are,
 * so that a change counts at once; while it cannot be read, the program's own list stands alone. Not for the screen thread.
 */
final class OfficeWords implements Supplier<WordList> {

    private final Path file;
    private final Consumer<WordListFile.Result> wrong;
    private final AtomicReference<Optional<WordListFile.Result>> told = new AtomicReference<>(Optional.empty());

    /** @param wrong is told why the list cannot be read, once for each reason */
    OfficeWords(Path folder, Consumer<WordListFile.Result> wrong) {
        this.file = folder.resolve(WordListFile.NAME);
        this.wrong = wrong;
    }

    Path file() {
        return file;
    }

    @Override
    public WordList get() {
        var result = WordListFile.ofOffice(file);
        if (result instanceof Listed listed) {
            told.set(Optional.empty());
            return listed.words();
        }
        if (!told.getAndSet(Optional.of(result)).equals(Optional.of(result))) {
            wrong.accept(result);
        }
        return WordListFile.published();
    }
}
