package gouji.copies;

import gouji.copies.Manifest.Held;
import gouji.report.How;
import gouji.store.Dossier;
import gouji.store.OfficeCard;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Puts reports of a safety copy back (恢复). What is stored is never overwritten: the copy becomes a new change of it, which its history
 * shows and takes back. A report that is not there comes back with its journal and its versions.
 *
 * @param who who does it, and when
 */
public record Restorer(Store store, Path folder, String who, Instant at) {

    /** What became of a report; the sentence for people is {@code copies.done.<name>} in the bundle. */
    public enum Outcome {
        /** It was the same already. */
        SAME,
        /** A new change of the stored one. */
        CHANGED,
        /** It was not there and is again. */
        ADDED,
        /** The stored one was not what was written, and was set aside. */
        MENDED
    }

    /** Restores one report. @throws StoreException where the store does not take it; @throws CopyException where the copy is damaged */
    public Outcome one(Copy copy, Held held) {
        know(copy);
        return put(copy.dossier(held));
    }

    /** Restores all of them, one after the other, and on a bare machine her choices, word list and standing sentences too. */
    public List<Outcome> all(Copy copy) {
        know(copy);
        if (store.entries().isEmpty()) {
            copy.settings().forEach((name, content) -> {
                if (!isElsewhere(content)) {
                    store.setting(name, content);
                }
            });
        }
        copy.files().forEach(this::file);
        return copy.manifest().reports().stream().map(held -> put(copy.dossier(held))).toList();
    }

    /** Whether it is the name of a folder that this computer does not have; another may call its folders as it likes. */
    private static boolean isElsewhere(String content) {
        try {
            var path = Path.of(content);
            return content.startsWith("\\\\") || content.matches("[A-Za-z]:[\\\\/].*|/.+") && (!path.isAbsolute() || Files.notExists(path));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private Outcome put(Dossier dossier) {
        var key = store.counterpart(dossier);
        if (key.isEmpty()) {
            store.admit(dossier);
            return Outcome.ADDED;
        }
        var report = dossier.report();
        try {
            var present = store.read(key.get());
            var isBinned = store.entry(key.get()).binned().isPresent() && dossier.binned().isEmpty();
            if (isBinned) {
                store.unbin(key.get());
            }
            if (present.equals(report)) {
                return isBinned ? Outcome.CHANGED : Outcome.SAME;
            }
            store.write(new Posting(key.get(), present, report, How.RESTORED, who, at));
            return Outcome.CHANGED;
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.DAMAGED) {
                throw e;
            }
            store.setAside(at);
            store.mend(key.get(), dossier);
            return Outcome.MENDED;
        }
    }

    /** Offices that are not known yet; those that are stay as they are. */
    private void know(Copy copy) {
        var known = store.offices().stream().map(office -> office.id()).toList();
        copy.offices().stream().map(OfficeCard::office).filter(office -> !known.contains(office.id())).forEach(store::save);
    }

    /** A list of hers that is not there comes back; one that is there stays, and the other lies beside it. */
    private void file(String name, byte[] content) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.write(file, content);
            } else if (!Arrays.equals(Files.readAllBytes(file), content)) {
                Files.write(folder.resolve(name.replaceFirst("(\\.[^.]*)$", "-" + at.getEpochSecond() + "$1")), content);
            }
        } catch (IOException e) {
            throw new CopyException(CopyException.Reason.NOT_WRITTEN, file.toString(), e);
        }
    }
}
