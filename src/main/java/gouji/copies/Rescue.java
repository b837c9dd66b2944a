package gouji.copies;

import gouji.copies.Shelf.Shelved;
import gouji.report.Change;
import gouji.store.DataKey;
import gouji.store.Dossier;
import gouji.store.Forward;
import gouji.store.OfficeCard;
import gouji.store.Store;
import gouji.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes on after a breakdown (抢救): reports are put together again from the newest safety copy that has them and the daybook, and what is
 * not there any more is named. Nothing is thrown away: what is broken is kept under a dated name.
 */
public final class Rescue {

    private final Path folder;
    private final Clock clock;
    private final Copies copies;
    private final Optional<DataKey> key;

    /**
     * How it ended.
     *
     * @param aside where the broken file lies now, if it was one
     * @param from  the newest copy that was used, if any
     * @param ids   the reports that were put together again
     */
    public record Outcome(Optional<Path> aside, Optional<Shelved> from, Set<String> ids, List<Lost> lost) {

        public Outcome {
            ids = Set.copyOf(ids);
            lost = List.copyOf(lost);
        }
    }

    /** A store that is open again, and how. */
    public record Reopened(Store store, Outcome outcome) {
    }

    /** A copy that can be used. */
    private record Usable(Shelved shelved, Copy copy) {
    }

    /** @param key where the data is protected */
    public Rescue(Path folder, Clock clock, Optional<DataKey> key) {
        this.key = key;
        this.folder = folder;
        this.clock = clock;
        this.copies = new Copies(folder, clock);
    }

    /** Sets the file aside that cannot be opened, and goes on with a new one. @throws StoreException where the folder cannot be used */
    public Reopened reopen() {
        var aside = Store.setAside(folder, clock.instant());
        var store = Store.open(folder, key);
        try {
            var usable = usable();
            var all = new LinkedHashSet<String>();
            if (!usable.isEmpty()) {
                var newest = usable.get(0).copy();
                newest.settings().forEach(store::setting);
                newest.manifest().reports().forEach(held -> all.add(held.id()));
                // What was no more than damaged when the newest was made is still in an older one.
                usable.stream().filter(each -> !newest.manifest().missing().isEmpty()).flatMap(each -> each.copy().manifest().reports().stream())
                        .filter(held -> newest.manifest().missing().contains(held.office() + " " + held.year())).forEach(held -> all.add(held.id()));
            }
            var told = store.told();
            all.addAll(store.behind());
            var outcome = mend(store, usable, all);
            var lost = new ArrayList<>(outcome.lost());
            // Each copy leaves a line of every report in the daybook: one of which it says nothing has lost what came after.
            outcome.ids().stream().filter(id -> !told.contains(id)).flatMap(id -> store.find(id).flatMap(store::dossier).stream())
                    .map(dossier -> new Lost(dossier.where(), false, List.of(), 0)).forEach(lost::add);
            return new Reopened(store, new Outcome(Optional.of(aside), outcome.from(), outcome.ids(), lost));
        } catch (StoreException | CopyException e) {
            store.close();
            throw e;
        }
    }

    /**
     * The reports that are not as they were saved; after a crash all of the data is looked at, and offices become again as they were last
     * known.
     *
     * @throws StoreException where it cannot even be read or contradicts itself; then its file has to be set aside
     */
    public Set<String> wrong(Store store) {
        var wrong = new HashSet<>(store.behind());
        if (store.isAfterCrash()) {
            putRight(store, store.knownOffices());
            store.settings();
            store.proveRegister();
            wrong.addAll(store.damaged());
        }
        return wrong;
    }

    /** Puts those reports together again that the store has not as they were saved; nothing is done where there are none. */
    public Outcome mend(Store store, Set<String> ids) {
        return ids.isEmpty() ? new Outcome(Optional.empty(), Optional.empty(), ids, List.of()) : mend(store, usable(), ids);
    }

    private Outcome mend(Store store, List<Usable> usable, Set<String> ids) {
        var known = new ArrayList<OfficeCard>();
        usable.stream().findFirst().ifPresent(newest -> known.addAll(newest.copy().offices()));
        known.addAll(store.newOffices());
        putRight(store, known);
        var lost = new ArrayList<Lost>();
        var mended = new HashSet<String>();
        var from = Optional.<Shelved>empty();
        var isSetAside = false;
        for (var id : ids) {
            var base = usable.stream().filter(each -> each.copy().dossier(id).isPresent()).findFirst();
            var led = store.lead(id, base.flatMap(each -> each.copy().dossier(id)));
            if (led.isEmpty()) {
                lost.add(new Lost(store.find(id).flatMap(store::dossier).map(Dossier::where).orElse(id), true, List.of(), 0));
                continue;
            }
            var key = store.find(id);
            if (key.isPresent() && !isSetAside) {
                store.setAside(clock.instant());
                isSetAside = true;
            }
            key.ifPresentOrElse(present -> store.mend(present, led.get().dossier()), () -> store.admit(led.get().dossier()));
            mended.add(id);
            from = from.or(() -> base.map(Usable::shelved));
            if (!led.get().isWhole()) {
                lost.add(lost(led.get()));
            }
        }
        if (!lost.isEmpty()) {
            store.setDaybookAside(clock.instant());
        }
        if (!ids.isEmpty()) {
            copies.make(store, Why.ASKED, Optional.empty());
        }
        return new Outcome(Optional.empty(), from, mended, lost);
    }

    /** An office's lines have no hash of their own. @param known as it was told of them, oldest first */
    private static void putRight(Store store, List<OfficeCard> known) {
        var last = new LinkedHashMap<String, OfficeCard>();
        known.forEach(office -> last.put(office.id(), office));
        var stored = store.offices();
        last.values().stream().map(OfficeCard::office).filter(office -> !stored.contains(office)).forEach(store::save);
    }

    private static Lost lost(Forward led) {
        var changes = new ArrayList<Change>();
        led.beyond().forEach(line -> line.told().ifPresent(changes::add));
        var steps = led.beyond().stream().map(Dossier.Line::step).distinct().count();
        return new Lost(led.dossier().where(), false, changes, (int) steps);
    }

    /** Those that can be opened and prove themselves, the newest first. */
    private List<Usable> usable() {
        return copies.shelf().list().stream().flatMap(shelved -> opened(shelved).map(copy -> new Usable(shelved, copy)).stream()).toList();
    }

    /** None where it is damaged: it is passed over, and the page of copies tells it. */
    private Optional<Copy> opened(Shelved shelved) {
        try {
            return Optional.of(Copy.open(shelved.file(), key).proved());
        } catch (CopyException e) {
            return Optional.empty();
        }
    }
}
