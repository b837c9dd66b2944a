package gouji.copies;

import gouji.report.Change;
import gouji.report.Report;
import gouji.store.DataKey;
import gouji.store.Dossier;
import gouji.store.Store;
import gouji.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Opens a data folder after whatever happened to it, as the window does, and says what it took. */
record Recovery(Store store, List<Lost> lost, String how) {

    static Recovery of(Path folder) {
        return of(folder, Optional.empty());
    }

    static Recovery of(Path folder, Optional<DataKey> key) {
        var rescue = new Rescue(folder, Clock.systemUTC(), key);
        var lost = new ArrayList<Lost>();
        var how = "opened";
        try {
            var store = Store.open(folder, key);
            try {
                var wrong = new HashSet<>(rescue.wrong(store));
                wrong.addAll(store.damaged());
                if (!wrong.isEmpty()) {
                    lost.addAll(rescue.mend(store, wrong).lost());
                    how = "reports mended";
                }
                return new Recovery(store, lost, how + (lost.isEmpty() ? "" : ", losses named"));
            } catch (StoreException e) {
                // What cannot be mended is set aside, as by the window.
                close(store);
                return reopened(rescue, e);
            }
        } catch (StoreException e) {
            if (!e.isFileLost()) {
                throw e;
            }
            return reopened(rescue, e);
        }
    }

    private static Recovery reopened(Rescue rescue, StoreException e) {
        var reopened = rescue.reopen();
        var lost = reopened.outcome().lost();
        return new Recovery(reopened.store(), lost, "set aside, " + e.reason() + (lost.isEmpty() ? "" : ", losses named"));
    }

    /** A database that is damaged may not even close. */
    private static void close(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            return;
        }
    }

    /** The reports by their ids. */
    static Map<String, Report> reports(Store store) {
        var reports = new TreeMap<String, Report>();
        store.entries().forEach(entry -> store.dossier(entry.key()).ifPresent(dossier -> reports.put(dossier.id(), dossier.report())));
        return reports;
    }

    /** What was saved, is not there and was not named either. */
    List<String> silent(Map<String, Report> saved) {
        return silent(saved, Map.of());
    }

    /** @param tried what was on its way to the disk and may be there or not */
    List<String> silent(Map<String, Report> saved, Map<String, Report> tried) {
        var now = reports(store);
        var silent = new ArrayList<String>();
        saved.forEach((id, report) -> {
            var where = report.head().officeName() + " " + report.head().year();
            var named = lost.stream().filter(each -> each.where().equals(where) || each.where().equals(id)).toList();
            if (named.stream().anyMatch(each -> each.isWhole() || each.changes().isEmpty())) {
                return;
            } else if (!now.containsKey(id)) {
                silent.add(where + " is not there");
                return;
            }
            if (now.get(id).equals(tried.get(id))) {
                return;
            }
            for (var change : Change.between(now.get(id), report)) {
                if (named.stream().flatMap(each -> each.changes().stream()).noneMatch(told -> isAboutTheSame(told, change))) {
                    silent.add(where + ": " + change);
                }
            }
        });
        return silent;
    }

    private static boolean isAboutTheSame(Change told, Change change) {
        return told instanceof Change.AtCell one && change instanceof Change.AtCell other && one.cell().equals(other.cell())
                || told instanceof Change.OfText text && change instanceof Change.OfText another && text.key().equals(another.key());
    }

    /** For a count of how it went. */
    static void count(Map<String, Integer> counts, String how) {
        counts.merge(how, 1, Integer::sum);
    }

    /** The id of the only report. */
    static String only(Store store) {
        return store.entries().stream().findFirst().flatMap(entry -> store.dossier(entry.key())).map(Dossier::id).orElseThrow();
    }
}
