package gouji.copies;

import gouji.copies.CopyException.Reason;
import gouji.store.DataKey;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.Swap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Gives, changes or takes away the password of the data (密码保护), of its safety copies and of its daybook, all together: whenever it is
 * cut off, everything has the old one or everything has the new one.
 */
public final class Protection {

    private Protection() {
    }

    /**
     * Nobody may have the folder open, and nobody has afterwards.
     *
     * @param old  what protects it now
     * @param next what is to protect it
     * @throws CopyException                where the disk does not take it; then everything is as it was
     * @throws gouji.store.StoreException   where it cannot be opened, or a report in it is not what was written
     */
    public static void change(Path folder, Optional<DataKey> old, Optional<DataKey> next) {
        try {
            var fresh = Swap.begin(folder);
            try (var from = Store.open(folder, old); var to = Store.open(fresh, next)) {
                to.takeOver(from);
                for (var entry : from.entries()) {
                    var dossier = from.dossier(entry.key());
                    if (!to.find(dossier.orElseThrow().id()).flatMap(to::dossier).equals(dossier)) {
                        throw new CopyException(Reason.NOT_PROVED, fresh.toString());
                    }
                }
            }
            copies(folder, fresh, old, next);
            Swap.commit(folder);
            Store.open(folder, next).close();
        } catch (IOException e) {
            throw new CopyException(Reason.NOT_WRITTEN, folder.toString(), e);
        }
    }

    /**
     * The key of a data folder, from its password; none where that is another. Where the file of the key is lost or damaged, a copy's is
     * tried, for each copy bears it; whether it opens the data is then to be seen, and if it does its file is there again.
     *
     * @throws StoreException with NO_KEY where there is none to try: then nobody can say whether a password is right
     */
    public static Optional<DataKey> unlock(Path folder, char[] password) {
        var lines = new LinkedHashSet<String>();
        DataKey.line(folder).ifPresent(lines::add);
        new Copies(folder, Clock.systemUTC()).shelf().list().forEach(shelved -> Envelope.line(shelved.file()).ifPresent(lines::add));
        var keys = lines.stream().filter(DataKey::isLine).toList();
        if (keys.isEmpty()) {
            throw new StoreException(StoreException.Reason.NO_KEY, folder.resolve(DataKey.FILE).toString());
        }
        return keys.stream().flatMap(line -> DataKey.unlock(line, password).stream()).findFirst();
    }

    /** Copies that cannot be read are left out: nobody could say what they hold. */
    private static void copies(Path folder, Path fresh, Optional<DataKey> old, Optional<DataKey> next) throws IOException {
        var shelf = new Shelf(fresh.resolve(Copies.FOLDER));
        for (var shelved : new Shelf(folder.resolve(Copies.FOLDER)).list()) {
            var written = shelf.begin();
            try {
                var zip = Envelope.open(shelved.file(), Files.readAllBytes(shelved.file()), old);
                Files.write(written, next.map(key -> Envelope.close(zip, key)).orElse(zip));
                Copy.open(written, next);
                Files.move(written, shelf.folder().resolve(shelved.file().getFileName()), StandardCopyOption.ATOMIC_MOVE);
            } catch (CopyException e) {
                Files.deleteIfExists(written);
            }
        }
    }
}
