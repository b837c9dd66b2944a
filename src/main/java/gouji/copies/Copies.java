package gouji.copies;

import gouji.copies.CopyException.Reason;
import gouji.copies.Shelf.Shelved;
import gouji.exchange.SentenceFile;
import gouji.exchange.WordListFile;
import gouji.store.DataKey;
import gouji.store.Store;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Makes the safety copies of a data folder, and puts each onto its own shelf and onto a second one on another disk. */
public final class Copies {

    /** The folder of the copies in the data folder. */
    public static final String FOLDER = "copies";

    /** What the folder is called that she finds on the other disk. */
    public static final String SECOND = "勾稽备份";

    /** The files of the data folder that she writes herself. */
    static final List<String> HERS = List.of(SentenceFile.NAME, WordListFile.NAME);

    private final Path data;
    private final Clock clock;

    /**
     * A copy that was made and proved.
     *
     * @param second  why it does not stand on the other disk too, where it should
     */
    public record Made(Shelved shelved, Manifest manifest, Optional<CopyException> second) {
    }

    public Copies(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    public Shelf shelf() {
        return new Shelf(data.resolve(FOLDER));
    }

    /** The shelf in a folder of another disk. */
    public static Shelf second(Path folder) {
        return new Shelf(folder.resolve(SECOND));
    }

    /**
     * Makes a copy, reads it back and restores it in memory; only then it counts. Not for the screen thread.
     *
     * @param second a folder on another disk, where there is to be one more
     * @throws CopyException where it cannot be made; then there is none
     * @throws gouji.store.StoreException where the store cannot be read
     */
    public Made make(Store store, Why why, Optional<Path> second) {
        var shelf = shelf();
        try {
            var turn = store.turnDaybook();
            var written = shelf.begin();
            try {
                var copier = write(store, written, why);
                var manifest = Copy.open(written, store.key()).proved().manifest();
                var shelved = shelf.put(written, why, LocalDateTime.now(clock));
                if (manifest.missing().isEmpty()) {
                    store.copied(turn, copier.stands());
                    shelf.thin();
                }
                return new Made(shelved, manifest, second.flatMap(folder -> again(store.key(), shelved, folder, manifest.missing().isEmpty())));
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new CopyException(Reason.NOT_WRITTEN, shelf.folder().toString(), e);
        }
    }

    /** Writes everything into one file that she carries to another computer or hands over (交接包). */
    public void handOver(Store store, Path file) {
        var folder = file.toAbsolutePath().getParent();
        requireFolder(folder);
        var shelf = new Shelf(folder);
        try {
            var written = shelf.begin();
            try {
                write(store, written, Why.HANDOVER);
                Copy.open(written, store.key()).proved();
                Shelf.putAs(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new CopyException(Reason.NOT_WRITTEN, file.toString(), e);
        }
    }

    /** @throws CopyException with NO_FOLDER where it is not there */
    public static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CopyException(Reason.NO_FOLDER, folder.toString());
        }
    }

    private Copier write(Store store, Path file, Why why) throws IOException {
        var copier = new Copier(store, HERS.stream().map(data::resolve).toList());
        if (store.key().isPresent()) {
            var zip = new ByteArrayOutputStream();
            copier.write(zip, why, clock.instant());
            Files.write(file, Envelope.close(zip.toByteArray(), store.key().get()));
            return copier;
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            copier.write(out, why, clock.instant());
        }
        return copier;
    }

    /** The same file once more; where that disk is not there, she goes on undisturbed and is told why. */
    private static Optional<CopyException> again(Optional<DataKey> key, Shelved shelved, Path folder, boolean isWhole) {
        var shelf = second(folder);
        try {
            requireFolder(folder);
            var written = shelf.begin();
            try {
                Files.write(written, Files.readAllBytes(shelved.file()));
                Copy.open(written, key);
                shelf.put(written, shelved.why(), shelved.at());
            } finally {
                Files.deleteIfExists(written);
            }
            if (isWhole) {
                shelf.thin();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new CopyException(Reason.NOT_WRITTEN, shelf.folder().toString(), e));
        } catch (CopyException e) {
            return Optional.of(e);
        }
    }
}
