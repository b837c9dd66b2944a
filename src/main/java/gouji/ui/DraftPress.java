package gouji.ui;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.NoChineseFontException;
import gouji.document.PdfDocument;
import gouji.document.Typesetter;
import gouji.edit.State;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.Version;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sets drafts and counts those that leave the program (送审稿). One that says the same as the last is that one again: it keeps its
 * number. Never on the screen thread.
 */
final class DraftPress {

    /**
     * What a draft carries besides the report.
     *
     * @param marked  花脸稿, where there is a former draft
     * @param signOff 签批单
     */
    record Options(boolean marked, boolean watermark, boolean signOff) {
    }

    /**
     * A draft that can be looked at.
     *
     * @param number  which it is, or will be
     * @param counted whether it has left the program before
     * @param former  the number of the draft before it that says something else, where its words are known
     */
    record Proof(State state, int number, boolean counted, Optional<Integer> former, PdfDocument pdf) {

        String code() {
            return VersionCode.of(state.sheet()).text();
        }

        Proof asCounted() {
            return new Proof(state, number, true, former, pdf);
        }
    }

    private final ReportDesk desk;
    private final Store store;
    private final Supplier<Typesetter> typesetter;
    private final Clock clock;

    DraftPress(ReportDesk desk, Store store, Supplier<Typesetter> typesetter, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.typesetter = typesetter;
        this.clock = clock;
    }

    /** Sets the report as it is now. */
    Proof set(State state, Options options) throws NoChineseFontException, InterruptedException {
        desk.flush();
        var code = VersionCode.of(state.sheet()).text();
        var drafts = drafts();
        var last = drafts.stream().findFirst();
        var again = last.filter(draft -> draft.code().equals(Optional.of(code)));
        var number = again.map(Version::number).orElseGet(() -> store.entry(desk.key()).drafts() + 1);
        var former = drafts.stream().filter(draft -> !draft.code().equals(Optional.of(code))).findFirst().flatMap(this::former);
        var dress = Dress.draft(number, LocalDateTime.now(clock)).withWatermark(options.watermark()).withSignOff(options.signOff())
                .withExplained(Explained.of(state.sheet(), state.decisions())).since(former, options.marked());
        var pdf = typesetter.get().set(state.sheet(), desk.opened().entry().sample() ? dress.asSample() : dress);
        return new Proof(state, number, again.isPresent(), former.map(Dress.Former::number), pdf);
    }

    /** Keeps that it has left the program. */
    Proof count(Proof proof, String who) {
        if (!proof.counted()) {
            store.nextDraft(desk.key(), proof.code(), who, clock.instant());
        }
        return proof.asCounted();
    }

    /** The newest first; none where the journal is broken, for a draft can be printed all the same. */
    private List<Version> drafts() {
        return versions(store, desk).stream().filter(version -> version.kind() == Version.Kind.DRAFT)
                .sorted(Comparator.comparingInt(Version::number).reversed()).toList();
    }

    static List<Version> versions(Store store, ReportDesk desk) {
        try {
            return store.versions(desk.key());
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.JOURNAL) {
                return List.of();
            }
            throw e;
        }
    }

    private Optional<Dress.Former> former(Version draft) {
        var sheet = Sheet.of(desk.editor().form(), store.reportAt(desk.key(), draft.step()));
        return draft.code().filter(VersionCode.of(sheet).text()::equals).map(code -> new Dress.Former(draft.number(), sheet));
    }
}
