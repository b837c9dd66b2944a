package gouji.store;

import gouji.store.DayLine.Known;
import gouji.store.DayLine.Purged;
import gouji.store.Daybook.Numbered;
import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the database against the daybook (对账): what the one has lost and the other tells is written again, and named where it cannot be. */
final class Reckoning {

    private Reckoning() {
    }

    /** Up to which line of the daybook the database has everything. */
    static long line(Database database) {
        return database.read(database.file().toString(), Reckoning::line);
    }

    /**
     * Writes again what the database has lost of the daybook. What cannot be reached from what is stored stays as it is and is told by
     * {@link #behind}; then the database keeps its mark.
     */
    static void catchUp(Database database, Path folder, Seal seal) throws IOException {
        var has = line(database);
        if (Daybook.last(folder, seal) <= has) {
            return;
        }
        var lines = Daybook.read(folder, seal);
        var where = database.file().toString();
        try {
            database.write(where, transaction -> catchUp(transaction, has, lines));
            database.sync(where);
        } catch (StoreException e) {
            // Another report has taken the place of one that would come back: then all stays as it is, and is told as behind.
            if (e.reason() != Reason.EXISTS) {
                throw e;
            }
        }
    }

    private static long catchUp(Transaction transaction, long has, List<Numbered> lines) throws SQLException {
        var news = lines.stream().filter(line -> line.number() > has).map(Numbered::line).toList();
        for (var office : offices(news.stream())) {
            Offices.save(transaction, office.office());
        }
        var byReport = byReport(lines);
        for (var id : news.stream().filter(line -> !(line instanceof Known)).map(DayLine::about).collect(Collectors.toSet())) {
            catchUp(transaction, id, byReport.getOrDefault(id, List.of()), news.contains(new Purged(id)));
        }
        if (behind(transaction, lines).isEmpty()) {
            transaction.update("UPDATE daybook SET line = ?", lines.get(lines.size() - 1).number());
        }
        return has;
    }

    private static void catchUp(Transaction transaction, String id, List<DayLine> lines, boolean isPurged) throws SQLException {
        var key = Register.find(transaction, id);
        if (isPurged) {
            transaction.update("DELETE FROM report WHERE id = ?", key.map(Key::id));
            return;
        }
        try {
            var stored = key.isPresent() ? Dossiers.read(transaction, key.get()) : Optional.<Dossier>empty();
            var led = Forward.of(stored, lines);
            if (led.isEmpty() || led.map(Forward::dossier).equals(stored)) {
                return;
            } else if (key.isPresent()) {
                Dossiers.replace(transaction, key.get(), led.get().dossier());
            } else {
                Dossiers.write(transaction, led.get().dossier());
            }
        } catch (StoreException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
        }
    }

    /**
     * Of which reports the daybook knows more than is stored.
     *
     * @param all whether to look at each of them even where the database says that it has every line
     */
    static Set<String> behind(Transaction transaction, Path folder, Seal seal, boolean all) throws SQLException {
        try {
            return !all && line(transaction) >= Daybook.last(folder, seal) ? Set.of() : behind(transaction, Daybook.read(folder, seal));
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, folder.toString(), e);
        }
    }

    /**
     * Leads a report forward by the daybook of that folder and by the journal that is stored of it.
     *
     * @param copied from a safety copy
     * @param stored as it stands, whatever is wrong with it
     */
    static Optional<Forward> lead(Path folder, Seal seal, String id, Optional<Dossier> copied, Optional<Dossier> stored) {
        var lines = new ArrayList<>(byReport(lines(folder, seal)).getOrDefault(id, List.of()));
        stored.ifPresent(dossier -> lines.addAll(0, Forward.journal(dossier)));
        return Forward.of(copied, lines).or(() -> Forward.of(stored.flatMap(Forward::beginning), lines));
    }

    /** Whether the daybook has every line up to the last one the database has. */
    static boolean isWhole(Transaction transaction, Path folder, Seal seal) throws SQLException {
        var lines = lines(folder, seal);
        return !lines.isEmpty() && lines.get(lines.size() - 1).number() >= line(transaction)
                && lines.get(lines.size() - 1).number() - lines.get(0).number() == lines.size() - 1;
    }

    /** The offices as the daybook last knew them. */
    static List<OfficeCard> offices(Path folder, Seal seal) {
        return offices(lines(folder, seal).stream().map(Numbered::line));
    }

    /** Each as it was last told. */
    private static List<OfficeCard> offices(Stream<DayLine> lines) {
        var known = new LinkedHashMap<String, OfficeCard>();
        lines.filter(Known.class::isInstance).map(line -> ((Known) line).office()).forEach(office -> known.put(office.id(), office));
        return List.copyOf(known.values());
    }

    private static List<Numbered> lines(Path folder, Seal seal) {
        try {
            return Daybook.read(folder, seal);
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, folder.toString(), e);
        }
    }

    /** The reports the daybook tells of, by their ids. */
    static Set<String> known(Path folder, Seal seal) {
        return byReport(lines(folder, seal)).keySet();
    }

    /** A database that is older than the daybook's beginning may lack anything of any report. */
    private static Set<String> behind(Transaction transaction, List<Numbered> lines) throws SQLException {
        var byReport = byReport(lines);
        if (!lines.isEmpty() && line(transaction) < lines.get(0).number() - 1) {
            return byReport.entrySet().stream().filter(report -> !(report.getValue().get(report.getValue().size() - 1) instanceof Purged))
                    .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
        }
        return behind(transaction, byReport);
    }

    private static Set<String> behind(Transaction transaction, Map<String, List<DayLine>> byReport) throws SQLException {
        var behind = new HashSet<String>();
        for (var report : byReport.entrySet()) {
            var stored = transaction.first("SELECT last_step FROM report WHERE uid = CAST(? AS UUID)", row -> row.number(1), report.getKey());
            var lines = report.getValue();
            if (!(lines.get(lines.size() - 1) instanceof Purged) && stored.orElse(-1) < Forward.steps(lines)) {
                behind.add(report.getKey());
            }
        }
        return Set.copyOf(behind);
    }

    private static long line(Transaction transaction) throws SQLException {
        return transaction.first("SELECT line FROM daybook", row -> row.longNumber(1)).orElse(0L);
    }

    private static Map<String, List<DayLine>> byReport(List<Numbered> lines) {
        return lines.stream().map(Numbered::line).filter(line -> !(line instanceof Known)).collect(Collectors.groupingBy(DayLine::about));
    }
}
