package gouji.copies;

import gouji.copies.Manifest.Held;
import gouji.report.Change;
import gouji.store.Store;
import gouji.store.StoreException;
import java.util.List;

/**
 * A report of a safety copy beside the one that is stored now.
 *
 * @param changes what restoring it would change, from what is there now to what the copy has
 */
public record Compared(Held held, State state, List<Change> changes) {

    /** How the stored one stands to it; the word for people is {@code copies.state.<name>} in the bundle. */
    public enum State {
        SAME,
        DIFFERENT,
        /** There is none of that office, year and scope. */
        ABSENT,
        /** It is there and is not what was written. */
        DAMAGED,
        /** It lies in the bin. */
        BINNED
    }

    public Compared {
        changes = List.copyOf(changes);
    }

    /** Looks at one report; not for the screen thread. */
    public static Compared of(Store store, Copy copy, Held held) {
        var dossier = copy.dossier(held);
        var key = store.counterpart(dossier);
        if (key.isEmpty()) {
            return new Compared(held, State.ABSENT, List.of());
        }
        try {
            var changes = Change.between(store.read(key.get()), dossier.report());
            var isBinned = store.entry(key.get()).binned().isPresent() && dossier.binned().isEmpty();
            return new Compared(held, isBinned ? State.BINNED : changes.isEmpty() ? State.SAME : State.DIFFERENT, changes);
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.DAMAGED) {
                throw e;
            }
            return new Compared(held, State.DAMAGED, List.of());
        }
    }

    /** How many cells differ, margins and control figures among them. */
    public long cells() {
        return changes.stream().filter(Change.AtCell.class::isInstance).map(change -> ((Change.AtCell) change).cell()).distinct().count();
    }

    /** How many texts differ. */
    public long texts() {
        return changes.stream().filter(Change.OfText.class::isInstance).count();
    }
}
