package gouji.ui;

import gouji.check.Sheet;
import gouji.copies.Compared;
import gouji.copies.Copies;
import gouji.copies.Copy;
import gouji.copies.CopyException;
import gouji.copies.Envelope;
import gouji.copies.Restorer;
import gouji.copies.Restorer.Outcome;
import gouji.report.Report;
import gouji.store.DataKey;
import gouji.store.Store;
import gouji.words.ChangeSentence;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;

/**
 * 备份与恢复: which safety copies there are and what is in them; before anything is replaced, what differs from now; and the way back, of
 * one report or of all, as a new change.
 */
final class CopiesDialog {

    private static final String ENDING = ".zip";

    private final Look look;
    private final Wiring wiring;
    private final Store store;
    private final SafetyCopies safety;
    private final Background background;
    private final String who;
    private final CopiesPane pane;
    private final AtomicReference<Optional<Copy>> chosen = new AtomicReference<>(Optional.empty());
    private final Map<Path, DataKey> keys = new ConcurrentHashMap<>();
    private final Ask ask;
    private Optional<Path> given = Optional.empty();

    /** What a copy holds beside what is stored. */
    private record Looked(Copy copy, List<Compared> reports) {
    }

    /** What there is, and the folder on the other disk. */
    private record Listed(List<CopyLine> lines, Optional<Path> second) {
    }

    CopiesDialog(Look look, Wiring wiring, Store store, SafetyCopies safety, Background background, String who, Ask ask) {
        this.ask = ask;
        this.look = look;
        this.wiring = wiring;
        this.store = store;
        this.safety = safety;
        this.background = background.withFailures(this::failed);
        this.who = who;
        this.pane = new CopiesPane(look, safety.copies().shelf().folder(), Room.in(look, ask.owner()));
    }

    /** @param file one of hers, to be chosen at once */
    void show(Optional<Path> file) {
        given = file;
        var dialog = ask.dialog(look.say("copies.title"), pane);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        pane.onCopy(this::copy);
        pane.onChoose(this::look);
        pane.onReport(this::differences);
        pane.onOne(this::one);
        pane.onAll(this::all);
        pane.onOpen(() -> chosenFile(ask).ifPresent(this::add));
        pane.onHandOver(this::handOver);
        pane.onSecond(this::second);
        dialog.setOnShown(event -> list());
        Ask.closeByEsc(dialog, () -> true);
        dialog.showAndWait();
    }

    /** Lets her choose a copy or a handover package from anywhere. */
    static Optional<Path> chosenFile(Ask ask) {
        var chooser = new FileChooser();
        chooser.setTitle(ask.look().say("copies.fileKind"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ask.look().say("copies.fileKind"), "*" + ENDING));
        return Optional.ofNullable(chooser.showOpenDialog(ask.owner())).map(File::toPath);
    }

    private void list() {
        background.run(() -> new Listed(safety.copies().shelf().list().stream().map(shelved -> CopyLine.of(look, shelved, store.key())).toList(), safety.second()), listed -> {
            pane.show(listed.lines(), listed.second());
            given.ifPresent(this::add);
            given = Optional.empty();
        });
    }

    private void add(Path file) {
        background.run(() -> CopyLine.of(look, file, file.toFile().length(), key(file)), line -> {
            if (line.wrong().isPresent() && Envelope.is(file)) {
                unlock(file);
            } else {
                pane.add(line);
            }
        });
    }

    private void unlock(Path file) {
        try {
            new PasswordDialog(look).unlock(ask, look.say("password.copy", file.getFileName()), password -> Envelope.unlock(file, password)).ifPresent(key -> {
                keys.put(file, key);
                add(file);
            });
        } catch (CopyException e) {
            pane.say(look.tell(e));
        }
    }

    /** A copy from elsewhere may have another password than the data here. */
    private Optional<DataKey> key(Path file) {
        return Optional.ofNullable(keys.get(file)).or(store::key);
    }

    private void look(CopyLine line) {
        chosen.set(Optional.empty());
        pane.reading();
        if (line.wrong().isPresent()) {
            pane.reports(List.of());
            pane.say(line.wrong().get());
            return;
        }
        background.run(() -> {
            var copy = Copy.open(line.file(), key(line.file()));
            return new Looked(copy, copy.manifest().reports().stream().map(held -> Compared.of(store, copy, held)).toList());
        }, looked -> {
            chosen.set(Optional.of(looked.copy()));
            pane.reports(looked.reports());
        });
    }

    private void differences(Compared compared) {
        chosen.get().ifPresent(copy -> background.run(() -> lines(copy.dossier(compared.held()).report(), compared), pane::differences));
    }

    private List<HistoryLine> lines(Report report, Compared compared) {
        return wiring.named().apply(report.edition()).map(form -> {
            var sentence = new ChangeSentence(look.words(), Sheet.of(form, report));
            return compared.changes().stream().filter(ChangeSentence::isTold).map(change -> HistoryLine.of(change, sentence)).toList();
        }).orElse(List.of());
    }

    private void copy() {
        busily(safety::asked, made -> {
            pane.say(made.second().map(look::tell).orElseGet(() -> made.manifest().missing().isEmpty()
                    ? look.say("copies.made", CopyLine.TIME.format(made.shelved().at()), made.manifest().reports().size())
                    : look.say("copies.incomplete", CopyLine.TIME.format(made.shelved().at()), String.join("、", made.manifest().missing()))));
            list();
        });
    }

    private void one(Compared compared) {
        chosen.get().ifPresent(copy -> busily(() -> restorer().one(copy, compared.held()), outcome -> {
            pane.say(look.say("copies.done." + outcome, compared.held().office() + " " + compared.held().year()));
            again(copy);
        }));
    }

    private void all() {
        chosen.get().ifPresent(copy -> busily(() -> restorer().all(copy), outcomes -> {
            pane.say(look.say("copies.doneAll", Collections.frequency(outcomes, Outcome.ADDED), Collections.frequency(outcomes, Outcome.CHANGED)
                    + Collections.frequency(outcomes, Outcome.MENDED), Collections.frequency(outcomes, Outcome.SAME)));
            again(copy);
        }));
    }

    /** What differs now that something was restored. */
    private void again(Copy copy) {
        background.run(() -> copy.manifest().reports().stream().map(held -> Compared.of(store, copy, held)).toList(), pane::reports);
    }

    private void handOver() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(look.say("copies.fileKind"), "*" + ENDING));
        chooser.setTitle(look.say("copies.handOver"));
        chooser.setInitialFileName(look.say("copies.handOverName", LocalDate.now(wiring.clock())));
        Optional.ofNullable(chooser.showSaveDialog(ask.owner())).map(File::toPath).map(CopiesDialog::withEnding).ifPresent(file -> busily(() -> {
            safety.copies().handOver(store, file);
            return file;
        }, done -> pane.say(look.say(store.key().isPresent() ? "copies.handedOverLocked" : "copies.handedOver", done))));
    }

    /** Without it she would not find the file where she is asked for one; what she was not asked about is not replaced. */
    static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
            return file;
        }
        var named = file.resolveSibling(name + ENDING);
        for (var more = 2; Files.exists(named); more++) {
            named = file.resolveSibling(name + "-" + more + ENDING);
        }
        return named;
    }

    private void second(Optional<Path> folder) {
        background.run(() -> {
            safety.second(folder);
            return folder;
        }, kept -> {
            pane.say(kept.map(path -> look.say("copies.secondKept", Copies.second(path).folder())).orElseGet(() -> look.say("copies.secondOff")));
            if (kept.isPresent()) {
                copy();
            }
        });
    }

    private Restorer restorer() {
        return new Restorer(store, wiring.folder(), who, wiring.clock().instant());
    }

    private <T> void busily(Supplier<T> work, Consumer<T> done) {
        pane.busy(true);
        background.run(work, result -> {
            pane.busy(false);
            done.accept(result);
        });
    }

    private void failed(Throwable failure) {
        pane.busy(false);
        pane.say(look.tell(failure));
    }
}
