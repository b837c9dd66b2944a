package gouji.ui;

import gouji.check.Sheet;
import gouji.edit.Beside;
import gouji.edit.Editor;
import gouji.edit.Step;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Office;
import gouji.report.Position;
import gouji.prose.WordList;
import gouji.report.Report;
import gouji.report.Unread;
import gouji.store.Entry;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** An open report on its way to the disk: each accepted step is handed to the writer, and so is the place where she is. */
final class ReportDesk {

    /**
     * What is read from the store before a report can be shown.
     *
     * @param unread what stands beside cells: typed in vain before, or figures of the file it comes from that are none
     */
    record Opened(Entry entry, Form form, Report report, Map<CellRef, Unread> unread, Office office, Optional<Sheet> lastYear) {
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Opened opened;
    private final Store store;
    private final Writer writer;
    private final Editor editor;
    private final Clock clock;
    private final Supplier<String> who;
    private Office office;
    private Map<CellRef, Unread> kept = Map.of();
    private final AtomicReference<Optional<Position>> place = new AtomicReference<>(Optional.empty());

    /**
     * @param reading what the rules about texts are checked with
     * @param words the word list of the texts; asked while they are read
     * @param who who works on it now; asked by the screen thread
     */
    ReportDesk(Opened opened, Store store, Writer writer, Background reading, Supplier<WordList> words, Clock clock, Supplier<String> who) {
        this.opened = opened;
        this.office = opened.office();
        this.store = store;
        this.writer = writer;
        this.clock = clock;
        this.who = who;
        this.editor = new Editor(opened.form(), opened.report(), opened.unread(), beside(), this::accepted);
        editor.watch(state -> keep(state.unread()));
        Proofreading.begin(editor, reading, words);
    }

    Opened opened() {
        return opened;
    }

    /** The office as it is known now. */
    Office office() {
        return office;
    }

    Key key() {
        return opened.entry().key();
    }

    Editor editor() {
        return editor;
    }

    /** Who works on it. */
    String who() {
        return who.get();
    }

    /** Remembers where she is; only the newest place is written. */
    void at(Position position) {
        if (place.getAndSet(Optional.of(position)).isEmpty()) {
            writer.then(() -> place.getAndSet(Optional.empty()).ifPresent(newest -> store.place(key(), newest)));
        }
    }

    void keep(Office changed) {
        office = changed;
        if (!opened.entry().sample()) {
            writer.then(() -> store.save(changed));
        }
    }

    /** Waits until everything accepted is on disk; not for the screen thread. */
    void flush() {
        writer.flush(PATIENCE);
    }

    /** The sample is never published, and what was exported has left her desk. */
    private Beside beside() {
        var leaves = !opened.entry().sample() && opened.entry().exported().isEmpty();
        return new Beside(opened.lastYear(), Optional.of(LocalDate.now(clock)).filter(today -> leaves));
    }

    private void keep(Map<CellRef, Unread> unread) {
        if (!unread.equals(kept)) {
            kept = unread;
            writer.then(() -> store.unread(key(), unread));
        }
    }

    private void accepted(Step step) {
        writer.accept(new Posting(key(), step.before(), step.after(), step.how(), who.get(), clock.instant()));
    }
}
