package gouji.ui;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.edit.State;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.Version;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What has left the program of a report (送审稿的稿次、导出). A draft that says the same as the last is that one again: it keeps its number.
 * Waits for the disk: never on the screen thread.
 *
 * @param work does all that touches the store, whoever asks: an interrupt, as a stop sends it, would close the files of the database
 */
record Drafts(ReportDesk desk, Store store, Executor work, Clock clock) {

    /**
     * Which draft a state is.
     *
     * @param number  from 1; the next one where it has not left the program yet
     * @param counted whether it has
     * @param former  the draft before it that says something else, where its words are known
     */
    record Which(int number, boolean counted, Optional<Dress.Former> former) {
    }

    /**
     * What a draft carries besides the report.
     *
     * @param marked  花脸稿, where there is a former draft
     * @param signOff 签批单
     */
    record Options(boolean marked, boolean watermark, boolean signOff) {
    }

    Which of(State state) {
        return unstopped(() -> which(state));
    }

    private Which which(State state) {
        desk.flush();
        var code = Optional.of(VersionCode.of(state.sheet()).text());
        var drafts = versions(store, desk).stream().filter(version -> version.kind() == Version.Kind.DRAFT)
                .sorted(Comparator.comparingInt(Version::number).reversed()).toList();
        var again = drafts.stream().findFirst().filter(draft -> draft.code().equals(code));
        return new Which(again.map(Version::number).orElseGet(() -> store.entry(desk.key()).drafts() + 1), again.isPresent(),
                drafts.stream().filter(draft -> !draft.code().equals(code)).findFirst().flatMap(this::former));
    }

    /** What its pages carry; a sample says that it is one. */
    Dress dress(State state, Which which, Options options) {
        var dress = Dress.draft(which.number(), LocalDateTime.now(clock)).withWatermark(options.watermark()).withSignOff(options.signOff())
                .withExplained(Explained.of(state.sheet(), state.decisions())).since(which.former(), options.marked());
        return desk.opened().entry().sample() ? dress.asSample() : dress;
    }

    /** Keeps that it has left the program. */
    void count(Which which, String code, String who) {
        if (!which.counted()) {
            unstopped(() -> {
                desk.flush();
                return store.nextDraft(desk.key(), code, who, clock.instant());
            });
        }
    }

    /** Keeps that the report itself has left the program. */
    void exported(String code, String fileName, String who) {
        unstopped(() -> {
            desk.flush();
            store.exported(desk.key(), code, fileName, who, clock.instant());
            return code;
        });
    }

    private <T> T unstopped(Supplier<T> task) {
        try {
            return CompletableFuture.supplyAsync(task, work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreException told ? told : e;
        }
    }

    /** The marked states, newest first; none where the journal is broken, for a draft can be printed all the same. */
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
