package gouji.store;

import gouji.form.CellRef;
import gouji.report.Office;
import gouji.report.Position;
import gouji.report.Refusal;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Unread;
import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All stored offices and reports (台账) of a data folder. May be used by several threads. Each call is one transaction; every
 * method throws a {@link StoreException} where the machine fails, and then nothing was changed.
 */
public final class Store implements AutoCloseable {

    /** The number of the newest tables. */
    public static final int SCHEMA = Schema.NEWEST;

    private final Database database;
    private final Daybook daybook;
    private final LastHash hash = new LastHash();

    private Store(Database database, Daybook daybook) {
        this.database = database;
        this.daybook = daybook;
    }

    /**
     * Opens the data folder, and makes it, readable by its owner alone, where there is none.
     *
     * @throws StoreException where another window has it open (IN_USE), a later program has written it (NEWER), it is DAMAGED,
     *                        UNREADABLE or from a database that is too old (OLDER), lies on a NETWORK drive, the disk is FULL, or the
     *                        FOLDER cannot be used
     */
    public static Store open(Path folder) {
        return open(folder, Optional.empty(), upgraded -> { });
    }

    /** Opens one that is protected, or makes one that is. @throws StoreException as the other, and with LOCKED where the key is missing */
    public static Store open(Path folder, Optional<DataKey> key) {
        return open(folder, key, upgraded -> { });
    }

    /**
     * Opens it, and before the tables of an older program are changed, tries that on a duplicate.
     *
     * @param key           where the data is protected
     * @param beforeUpgrade is given the duplicate, open and with the new tables, to make a safety copy of it; where that fails, nothing
     *                      is changed
     */
    public static Store open(Path folder, Optional<DataKey> key, Consumer<Store> beforeUpgrade) {
        return upgraded(opened(folder, key, beforeUpgrade));
    }

    /** Brings the tables up to date, and what the daybook knows better. */
    static Store upgraded(Database database) {
        try {
            Schema.bringUpToDate(database);
            var file = database.file();
            Reckoning.catchUp(database, file.getParent(), database.seal());
            return new Store(database, Daybook.open(file.getParent(), database.seal(), Reckoning.line(database)));
        } catch (StoreException e) {
            giveUp(database, e);
            // A file that opens and then does not take its first writing, on a disk that does, is not sound.
            throw e.reason() != Reason.NOT_WRITTEN || e.isOfTheDisk() ? e : new StoreException(Reason.DAMAGED, e.where(), e);
        } catch (IOException e) {
            giveUp(database, e);
            throw new StoreException(Reason.FOLDER, database.file().getParent().toString(), e);
        }
    }

    /** What could not be opened may not even be closed. */
    private static void giveUp(Database database, Exception why) {
        try {
            database.close();
        } catch (StoreException e) {
            why.addSuppressed(e);
        }
    }

    private static Database opened(Path folder, Optional<DataKey> key, Consumer<Store> beforeUpgrade) {
        var database = Database.open(folder, key);
        try {
            if (!Schema.isOlder(database)) {
                return database;
            }
        } catch (StoreException e) {
            giveUp(database, e);
            throw e;
        }
        database.close();
        Trial.run(database.file().getParent(), key, beforeUpgrade);
        return Database.open(folder, key);
    }

    /** Whether it was not closed in order the last time, so that everything should be looked at. */
    public boolean isAfterCrash() {
        return database.isAfterCrash();
    }

    /** Takes in everything that another store has, as it is there; this one must be new. @throws StoreException where a report is DAMAGED */
    public void takeOver(Store other) {
        other.offices().forEach(this::save);
        for (var entry : other.entries()) {
            other.dossier(entry.key()).ifPresent(this::admit);
        }
        other.settings().forEach(this::setting);
    }

    /** What protects it, where she gave a password. */
    public Optional<DataKey> key() {
        return database.key();
    }

    /** All offices by name. */
    public List<Office> offices() {
        return database.read(file(), Offices::all);
    }

    /** Adds an office or replaces what was known of it. */
    public void save(Office office) {
        durably(office.name(), transaction -> {
            note(transaction, new DayLine.Known(OfficeCard.of(office)));
            return Offices.save(transaction, office);
        });
    }

    /** All reports, the last changed first, those in the bin too. */
    public List<Entry> entries() {
        return database.read(file(), Register::entries);
    }

    /** One of them. */
    public Entry entry(Key key) {
        return entries().stream().filter(entry -> entry.key().equals(key)).findFirst()
                .orElseThrow(() -> new StoreException(StoreException.Reason.GONE, file()));
    }

    /** The report in use of that office, year and scope: not one in the bin, not the sample. */
    public Optional<Entry> find(UUID office, int year, Scope scope) {
        return database.read(file(), transaction -> Register.inUse(transaction, office, year, scope));
    }

    /**
     * Stores a new report. What it holds is its beginning and stands in no journal.
     *
     * @throws StoreException also with EXISTS where there is one in use for that office, year and scope
     */
    public Entry create(Report report, boolean sample, Instant at) {
        return durably(Register.where(report.head()), transaction -> {
            var key = Register.create(transaction, report, sample, at);
            note(transaction, new DayLine.Made(Dossiers.read(transaction, key).orElseThrow()));
            return Register.find(transaction, key).orElseThrow();
        });
    }

    /** @throws StoreException also with DAMAGED where it is not what was written, with GONE where it is there no longer */
    public Report read(Key key) {
        return database.read(file(), transaction -> Register.read(transaction, key, file()));
    }

    /**
     * Writes what changed, the journal of it and the new hash, and returns when they are on the disk. A posting that is there
     * already, because a former attempt failed late, is not written twice.
     *
     * @throws StoreException also with OUT_OF_STEP where the stored report is not the one that was changed, GONE or EXISTS
     */
    public void write(Posting posting) {
        var where = Register.where(posting.before().head());
        var from = hash.of(posting.before());
        var to = hash.of(posting.after());
        durably(where, transaction -> {
            var standing = Register.standing(transaction, posting.key(), file());
            if (standing.isAt(from)) {
                note(transaction, new DayLine.Stepped(standing.uid(), Journal.write(transaction, posting, standing.step() + 1, from, to)));
            } else if (!standing.isAt(to)) {
                throw new StoreException(Reason.OUT_OF_STEP, where);
            }
            return posting;
        });
    }

    /** Keeps the place where she is. It survives a crash of the program; only the next change makes it survive the power too. */
    public void place(Key key, Position place) {
        database.write(file(), transaction -> present(transaction.update(
                "UPDATE report SET place_section = ?, place_cell = ?, place_caret = ? WHERE id = ?",
                place.section(), place.cell().map(Object::toString), place.caret(), key.id())));
    }

    /**
     * Keeps what was typed in vain beside cells (未采用), in the place of what was kept before: no part of the report, and in no
     * journal, for nothing of the report has changed.
     */
    public void unread(Key key, Map<CellRef, Unread> unread) {
        durably(file(), transaction -> {
            note(transaction, new DayLine.Beside(Register.uid(transaction, key, file()), unread.entrySet().stream().map(each ->
                    new Dossier.Vain(each.getKey().toString(), each.getValue().printed(), each.getValue().why().name())).toList()));
            transaction.update("DELETE FROM unread WHERE report = ?", key.id());
            for (var each : unread.entrySet()) {
                transaction.update("INSERT INTO unread VALUES (?, ?, ?, ?)", key.id(), each.getKey().toString(),
                        each.getValue().printed(), each.getValue().why().name());
            }
            return key;
        });
    }

    /** What was typed in vain beside cells; @throws StoreException also with DAMAGED where a row makes no sense */
    public Map<CellRef, Unread> unread(Key key) {
        try {
            return database.read(file(), transaction -> transaction.query("SELECT cell, printed, why FROM unread WHERE report = ?",
                    row -> Map.entry(CellRef.parse(row.word(1)),
                            new Unread(row.word(2), Refusal.valueOf(row.word(3)))), key.id()))
                    .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, file(), e);
        }
    }

    /** What was changed, newest last. */
    public List<JournalLine> journal(Key key) {
        return journal(key, Function.identity());
    }

    /**
     * What was changed, newest last, as something makes it of each line; of a long journal the lines themselves, with their
     * texts, would not all find room.
     *
     * @throws StoreException also with JOURNAL where it does not lead to the report
     */
    public <T> List<T> journal(Key key, Function<JournalLine, T> as) {
        return past(key).told(as);
    }

    /**
     * The report as it was after that step, 0 for what it was made with.
     *
     * @throws StoreException also with JOURNAL where the journal cannot prove it
     */
    public Report reportAt(Key key, int step) {
        return past(key).at(step);
    }

    /**
     * Its marked states, newest first: first the present one, last the one it was made with.
     *
     * @throws StoreException also with JOURNAL where the journal does not lead to the report
     */
    public List<Version> versions(Key key) {
        return database.read(file(), transaction -> {
            var past = Past.read(transaction, key, file());
            return Versions.all(transaction, key, past);
        });
    }

    /** Counts one more draft with that version code, and says which it is (第 N 稿). */
    public int nextDraft(Key key, String versionCode, String who, Instant at) {
        return mark(key, Version.Kind.DRAFT, versionCode, who, at, "");
    }

    /** Keeps that the report was exported. */
    public void exported(Key key, String versionCode, String fileName, String who, Instant at) {
        mark(key, Version.Kind.EXPORT, versionCode, who, at, fileName);
    }

    /** Keeps that a sheet with that version code was signed on paper. */
    public void signed(Key key, String versionCode, String who, Instant at) {
        mark(key, Version.Kind.SIGNED, versionCode, who, at, "");
    }

    /** Gives the present state a name. */
    public void nameVersion(Key key, String name, String versionCode, String who, Instant at) {
        mark(key, Version.Kind.NAMED, versionCode, who, at, name);
    }

    /** Puts a report into the bin; the office, year and scope are free again. */
    public void bin(Key key, Instant at) {
        bin(file(), key, Optional.of(at));
    }

    /** Takes a report out of the bin; @throws StoreException also with EXISTS where another has taken its place */
    public void unbin(Key key) {
        bin(Register.where(entry(key).head()), key, Optional.empty());
    }

    /**
     * Removes for ever what has lain in the bin for longer than that; says how many. Time has come no further than the last change of any
     * report: a clock that was set wrong empties no bin.
     */
    public int purge(Instant now, Duration kept) {
        return durably(file(), transaction -> {
            var worked = transaction.first("SELECT changed FROM report ORDER BY changed DESC FETCH FIRST ROW ONLY", row -> row.time(1));
            var olderThan = worked.filter(now::isAfter).orElse(now).minus(kept);
            for (var id : transaction.query("SELECT uid FROM report WHERE binned < ?", row -> row.word(1), olderThan)) {
                note(transaction, new DayLine.Purged(id));
            }
            return transaction.update("DELETE FROM report WHERE binned < ?", olderThan);
        });
    }

    /** Everything stored of a report as it stands, sound or not; none where it is there no longer. */
    public Optional<Dossier> dossier(Key key) {
        return database.read(file(), transaction -> Dossiers.read(transaction, key));
    }

    /** The stored report a dossier is of: the same one, else the one in use of its office, year and scope. */
    public Optional<Key> counterpart(Dossier dossier) {
        return database.read(file(), transaction -> {
            var same = Register.find(transaction, dossier.id());
            var head = dossier.readHead();
            return same.isPresent() || dossier.sample() || !dossier.binned().isEmpty() ? same
                    : Register.inUse(transaction, head.office(), head.year(), head.scope()).map(Entry::key);
        });
    }

    /**
     * Takes in a report with everything it had.
     *
     * @throws StoreException also with EXISTS where there is one in use for that office, year and scope, or it is there already, and with
     *                        DAMAGED where it is not what was written
     */
    public Key admit(Dossier dossier) {
        return put(dossier, transaction -> Dossiers.write(transaction, dossier));
    }

    /** Puts a sound report with everything it had in the place of one that is not what was written, or is behind. */
    public void mend(Key key, Dossier dossier) {
        put(dossier, transaction -> {
            Dossiers.replace(transaction, key, dossier);
            return key;
        });
    }

    /**
     * Moves the file of the database out of the way, under a dated name beside it, so that the folder can be opened anew; says which.
     *
     * @throws StoreException where the folder cannot be used or another window has it open
     */
    public static Path setAside(Path folder, Instant at) {
        return DataFolder.setAside(folder, at);
    }

    /**
     * Looks whether every report is found by all of its names, and every one the daybook knows is in the list: in a damaged file rows and
     * indexes may contradict one another, and nothing else tells.
     *
     * @throws StoreException with DAMAGED where that is not so
     */
    public void proveRegister() {
        database.read(file(), transaction -> {
            Register.prove(transaction, Reckoning.known(database.file().getParent(), database.seal()), file());
            return true;
        });
    }

    /** The reports whose content is not what was written, by their ids; reads all of them. */
    public Set<String> damaged() {
        var damaged = new HashSet<String>();
        for (var entry : entries()) {
            dossier(entry.key()).filter(dossier -> !dossier.isSound()).ifPresent(dossier -> damaged.add(dossier.id()));
        }
        return Set.copyOf(damaged);
    }

    /** The stored report of that id. */
    public Optional<Key> find(String id) {
        return database.read(file(), transaction -> Register.find(transaction, id));
    }

    /** Keeps the daybook as it is now under dated names, before what it tells is given up. */
    public void setDaybookAside(Instant at) {
        try {
            daybook.setAside(at);
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, file(), e);
        }
    }

    /** Keeps the file of the database as it is now, whatever is wrong with it, under a dated name beside it; says which. */
    public Path setAside(Instant at) {
        var aside = DataFolder.aside(database.file().resolveSibling("gouji.zip"), at);
        database.write(file(), transaction -> transaction.update("BACKUP TO ?", aside.toString()));
        return aside;
    }

    /**
     * The reports of which the daybook knows more than is stored: the file of the database lost its end, or an older one was put in its
     * place; after a crash also those it does not have though it says that it has everything. Ids as in {@link Dossier}.
     */
    public Set<String> behind() {
        return database.read(file(), transaction -> Reckoning.behind(transaction, database.file().getParent(), database.seal(), isAfterCrash()));
    }

    /** The reports the daybook tells of, by their ids: since a safety copy all that were in it, and those that are newer. */
    public Set<String> told() {
        return Reckoning.known(database.file().getParent(), database.seal());
    }

    /** The offices that were saved since the last safety copy, as they were then. */
    public List<OfficeCard> newOffices() {
        return Reckoning.offices(database.file().getParent(), database.seal());
    }

    /** The offices as the daybook knows them; none where it is not whole, for then the database may know better. */
    public List<OfficeCard> knownOffices() {
        return database.read(file(), transaction -> Reckoning.isWhole(transaction, database.file().getParent(), database.seal())) ? newOffices() : List.of();
    }

    /**
     * Leads a report from a safety copy forward by the daybook and its own journal; without one it begins with what these have, if anything.
     */
    public Optional<Forward> lead(String id, Optional<Dossier> copied) {
        return Reckoning.lead(database.file().getParent(), database.seal(), id, copied, find(id).flatMap(this::dossier));
    }

    /** Whether anything was done since the last safety copy; where she is and her choices do not count. */
    public boolean hasNews() {
        return database.read(file(), transaction -> transaction.first("SELECT line > copied FROM daybook", row -> row.flag(1))).orElse(true);
    }

    /** Where a new daybook began: its number, and the last line before it. */
    public record Turn(int number, long last) {
    }

    /** Begins a new daybook, before a safety copy is made. */
    public Turn turnDaybook() {
        return database.read(file(), transaction -> {
            try {
                return new Turn(daybook.turn(), daybook.last());
            } catch (IOException e) {
                throw new StoreException(Reason.NOT_WRITTEN, file(), e);
            }
        });
    }

    /** A safety copy has all of these: the daybook remembers how far they had come, and forgets what is older than its turn. */
    public void copied(Turn turn, List<Dossier.Stand> copied) {
        durably(file(), transaction -> {
            var isNews = daybook.last() > turn.last();
            for (var stand : copied) {
                note(transaction, new DayLine.Copied(stand));
            }
            for (var office : Offices.all(transaction)) {
                note(transaction, new DayLine.Known(OfficeCard.of(office)));
            }
            return transaction.update("UPDATE daybook SET copied = ?", isNews ? turn.last() : daybook.last());
        });
        try {
            daybook.forget(turn.number());
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, file(), e);
        }
    }

    /** All choices of hers. */
    public Map<String, String> settings() {
        return database.read(file(), transaction -> transaction.query("SELECT name, content FROM setting ORDER BY name",
                row -> Map.entry(row.word(1), row.word(2))).stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A choice of hers, such as the size of type. */
    public Optional<String> setting(String name) {
        return database.read(file(), transaction -> transaction.first("SELECT content FROM setting WHERE name = ?",
                row -> row.word(1), name));
    }

    /** Keeps a choice of hers. */
    public void setting(String name, String content) {
        database.write(file(), transaction -> transaction.update("MERGE INTO setting VALUES (?, ?)", name, content));
    }

    /** Lets another window have the data. */
    @Override
    public void close() {
        try {
            daybook.close();
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, file(), e);
        } finally {
            database.close();
        }
    }

    /** Puts a line into the daybook, and its number into the database: both in the transaction of what it tells. */
    private void note(Transaction transaction, DayLine line) throws SQLException {
        try {
            transaction.update("UPDATE daybook SET line = ?", daybook.add(line));
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, file(), e);
        }
    }

    private Key put(Dossier dossier, Database.Work<Key> work) {
        dossier.report();
        try {
            return durably(dossier.where(), transaction -> {
                note(transaction, new DayLine.Made(dossier));
                return work.in(transaction);
            });
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, dossier.where(), e);
        }
    }

    private int mark(Key key, Version.Kind kind, String code, String who, Instant at, String name) {
        return durably(file(), transaction -> {
            var version = Versions.add(transaction, key, kind, code, who, at, name);
            note(transaction, new DayLine.Versioned(Register.uid(transaction, key, file()), version));
            return version.number();
        });
    }

    private void bin(String where, Key key, Optional<Instant> since) {
        durably(where, transaction -> {
            note(transaction, new DayLine.Binned(Register.uid(transaction, key, file()), since.map(Instant::toString).orElse("")));
            return present(transaction.update("UPDATE report SET binned = ? WHERE id = ?", since, key.id()));
        });
    }

    private Past past(Key key) {
        return database.read(file(), transaction -> Past.read(transaction, key, file()));
    }

    private int present(int rows) {
        if (rows == 0) {
            throw new StoreException(Reason.GONE, file());
        }
        return rows;
    }

    private <T> T durably(String where, Database.Work<T> work) {
        var result = database.write(where, work);
        database.sync(where);
        return result;
    }

    private String file() {
        return database.file().toString();
    }
}
