package gouji.ui;

import gouji.copies.Copies;
import gouji.copies.Protection;
import gouji.exchange.FileSentence;
import gouji.exchange.WordListFile;
import gouji.form.CellRef;
import gouji.report.How;
import gouji.report.Unread;
import gouji.store.DataKey;
import gouji.store.Entry;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.Writer;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: start page or open report, and what goes on between them and the disk. */
public final class MainWindow {

    /** How long deleted reports stay in the bin. */
    private static final Duration BIN = Duration.ofDays(30);
    /** The exit status where the stored reports could not be opened. */
    private static final int UNREADABLE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 730;

    private final Wiring wiring;
    private final Stage stage;
    private final StackPane root = new StackPane();
    private final ExecutorService work = thread("work");
    private final Background background = new Background(work, Platform::runLater, this::failed);
    private final Background reading = new Background(thread("reading"), Platform::runLater, this::failed);
    private final ReadingCover cover = new ReadingCover(root, thread("files"), this::failed);
    private final Frame frame = new Inside();
    private final OfficeWords words;
    private final IntConsumer closed;
    private Look look;
    private Optional<OpenData> data = Optional.empty();
    private Optional<Choices> choices = Optional.empty();
    private Optional<OpenReport> report = Optional.empty();
    private boolean ending;

    /** @param closed is told the exit status when everything is closed */
    public MainWindow(Wiring wiring, Stage stage, IntConsumer closed) {
        this.closed = closed;
        this.wiring = wiring;
        this.stage = stage;
        this.words = new OfficeWords(wiring.folder(), this::wrongWords);
        this.look = new Look(Words.in(wiring.language().orElse(Language.CHINESE)), false, Look.NORMAL);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Shows the window as soon as the store is open; where it cannot be opened, says why and ends. */
    public void show() {
        new DataOpening(wiring, look, ask()).open().ifPresentOrElse(this::show, () -> closed.accept(UNREADABLE));
    }

    private void show(Store store) {
        var settings = new Settings(store);
        data = Optional.of(new OpenData(store, new Cabinet(store, wiring), settings,
                new SafetyCopies(new Copies(wiring.folder(), wiring.clock()), store, settings, thread("copies"), System::nanoTime, this::notCopied),
                new Writer(store::write, this::saved, this::notSaved)));
        choices = Optional.of(new Choices(settings, background));
        look = settings.look(wiring.language());
        Theme.apply(look);
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
        }
        stage.setTitle(look.say("window.title"));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            event.consume();
            end();
        });
        Theme.apply(look, stage.getScene());
        Icons.put(stage);
        if (!isMended()) {
            goOnAnew();
            return;
        }
        begin();
        stage.show();
        StartSignal.watch(stage, this::end);
    }

    private boolean isMended() {
        try {
            return rescue().mend(store());
        } catch (StoreException e) {
            return false;
        }
    }

    /** The open report, for tests that look at the model behind the screen. */
    Optional<ReportPage> page() {
        return report.map(OpenReport::page);
    }

    /** Puts the first page into the window before it is shown: one picture, not two. */
    private void begin() {
        if (wiring.sample()) {
            var cabinet = data.orElseThrow().cabinet();
            show(cabinet.read(cabinet.sample(), Map.of()));
        } else {
            showStart(started());
            wiring.file().ifPresent(file -> Platform.runLater(() -> new FileTaking(frame).open(file)));
        }
    }

    private Store store() {
        return data.orElseThrow().store();
    }

    private Ask ask() {
        return new Ask(stage, look);
    }

    private RescueDialog rescue() {
        return new RescueDialog(look, wiring, ask(), store().key());
    }

    private void put(Parent node) {
        root.getChildren().setAll(node);
        Theme.apply(look, stage.getScene());
    }

    // Start page

    private void showStart() {
        leave();
        stage.setTitle(look.say("window.title"));
        background.run(this::started, this::showStart);
    }

    private void leave() {
        report.ifPresent(OpenReport::leave);
        report = Optional.empty();
    }

    /** What the start page shows. */
    private record Started(List<Entry> entries, StartPage.Safety safety) {
    }

    private Started started() {
        var open = data.orElseThrow();
        open.store().purge(wiring.clock().instant(), BIN);
        var entries = open.store().entries();
        var isProposing = open.settings().secondCopies().isEmpty() && !entries.stream().allMatch(Entry::sample);
        return new Started(entries, new StartPage.Safety(open.safety().last(), isProposing));
    }

    private void showStart(Started started) {
        put(new StartPage(look, started.entries(), started.safety(), LocalDate.now(wiring.clock()), new StartDeeds(frame)));
    }

    // An open report

    private OpenReport show(ReportDesk.Opened opened) {
        var desk = new ReportDesk(opened, store(), data.orElseThrow().writer(), reading, words, wiring.clock(), choices.orElseThrow()::who);
        leave();
        var opening = new OpenReport(frame, desk, Optional.empty());
        report = Optional.of(opening);
        opening.begin(opening.lastPlace());
        return opening;
    }

    /** Shows everything in another look, at the same place. */
    private void use(Look other) {
        look = other;
        Theme.apply(look);
        choices.orElseThrow().look(other);
        report.ifPresentOrElse(open -> {
            var at = open.page().position();
            var anew = open.anew();
            report = Optional.of(anew);
            anew.begin(at);
        }, this::showStart);
    }

    private void wrongWords(WordListFile.Result wrong) {
        Platform.runLater(() -> say(new FileSentence(look.words()).ofWords(words.file(), wrong)));
    }

    private void say(String sentence) {
        page().ifPresent(shown -> shown.status().say(sentence));
    }

    /** The window as those see it who act in it. */
    private final class Inside implements Frame {

        @Override
        public Wiring wiring() {
            return wiring;
        }

        @Override
        public OpenData data() {
            return data.orElseThrow();
        }

        @Override
        public Look look() {
            return look;
        }

        @Override
        public Choices choices() {
            return choices.orElseThrow();
        }

        @Override
        public Background background() {
            return background;
        }

        @Override
        public ReadingCover cover() {
            return cover;
        }

        @Override
        public OfficeFiles files() {
            return new OfficeFiles(words.file(), wiring.folder(), look, background);
        }

        @Override
        public Ask ask() {
            return MainWindow.this.ask();
        }

        @Override
        public Optional<Path> chosenFile(String... more) {
            return ReportFiles.chosen(look, wiring.choice(), stage, more);
        }

        @Override
        public void put(Parent page) {
            MainWindow.this.put(page);
        }

        @Override
        public void title(String title) {
            stage.setTitle(title);
        }

        @Override
        public void showStart() {
            MainWindow.this.showStart();
        }

        @Override
        public void open(Key key, Map<CellRef, Unread> unread, Consumer<OpenReport> then) {
            background.run(() -> {
                data().writer().flush(PATIENCE);
                return data().cabinet().read(key, unread);
            }, opened -> then.accept(MainWindow.this.show(opened)));
        }

        /** Over the list of reports: none of them is open while one may be replaced. */
        @Override
        public void openCopies(Optional<Path> file) {
            showStart();
            background.run(() -> data().writer().flush(PATIENCE), done -> {
                new CopiesDialog(look, wiring, store(), data().safety(), background, choices().who(), ask()).show(file);
                showStart();
            });
        }

        @Override
        public void settings() {
            new SettingsDialog(look, choices().who(), wiring.folder(), files()::openWords, files()::openSentences,
                    () -> openCopies(Optional.empty()), MainWindow.this::protect).ask(ask()).ifPresent(choice -> {
                        choices().who(choice.who());
                        use(choice.look());
                    });
        }

        @Override
        public void use(Look other) {
            MainWindow.this.use(other);
        }
    }

    /** 密码保护: closes the data and opens it under its new key, or the old one where that failed. */
    private void protect() {
        new PasswordChange(look).ask(ask(), store().key()).ifPresent(this::protect);
    }

    private void protect(Supplier<Optional<DataKey>> next) {
        leave();
        var open = data.orElseThrow();
        var old = open.store().key();
        var changed = ask().during(look.say("password.title"), look.say("password.working"), () -> {
            open.close();
            var key = next.get();
            Protection.change(wiring.folder(), old, key);
            return Store.open(wiring.folder(), key);
        });
        changed.result().ifPresent(opened -> {
            show(opened);
            ask().tell(look.say("password.title"), look.say(opened.key().isPresent() ? "password.done" : "password.removed"));
        });
        changed.failure().ifPresent(failure -> {
            ask().tell(look.say("password.title"), look.tell(failure));
            background.withFailures(stillShut -> closed.accept(UNREADABLE)).run(() -> Store.open(wiring.folder(), old), this::show);
        });
    }

    // Saving and ending

    private void saved(Posting posting) {
        data.orElseThrow().safety().saved();
        Platform.runLater(() -> report.ifPresent(open -> open.saved(posting.at())));
    }

    private void notSaved(StoreException failure) {
        Platform.runLater(() -> report.ifPresent(open -> open.notSaved(failure)));
    }

    private void notCopied(RuntimeException failure) {
        Platform.runLater(() -> say(look.tell(failure)));
    }

    /** Accepts what is being typed, waits off the screen thread until all of it is on disk, and only then ends. */
    private void end() {
        if (ending) {
            return;
        }
        ending = true;
        report.ifPresent(OpenReport::settle);
        var writer = data.orElseThrow().writer();
        background.run(() -> {
            writer.then(() -> { });
            return writer.flush(Duration.ofSeconds(10));
        }, onDisk -> {
            if (onDisk || ask().confirm(look.say("start.name"), look.say("end.notSaved", writer.waiting()), look.say("end.anyway"))) {
                close();
            } else {
                ending = false;
            }
        });
    }

    private void close() {
        report.ifPresent(OpenReport::closePaper);
        stage.hide();
        // All of it is on the disk; a file that does not let itself be closed is looked at when it is opened again.
        background.withFailures(failure -> closed.accept(0)).act(() -> data.orElseThrow().close(), () -> closed.accept(0));
    }

    private void failed(Throwable failure) {
        if (failure instanceof StoreException refused && refused.isFileLost()) {
            if (ask().confirm(look.say("rescue.title"), look.say("rescue.offer", look.tell(refused)), look.say("rescue.go"))) {
                putRight();
            }
        } else {
            ask().tell(look.say("start.name"), look.tell(failure));
        }
    }

    /** Puts together again what is not what was written; where not even that can be told, the whole file is set aside. */
    private void putRight() {
        background.withFailures(unreadable -> goOnAnew()).run(store()::damaged, damaged -> {
            if (rescue().mend(store(), damaged)) {
                showStart();
            } else {
                goOnAnew();
            }
        });
    }

    private void goOnAnew() {
        background.withFailures(stillOpen -> closed.accept(UNREADABLE)).act(() -> {
            data.orElseThrow().writer().close();
            closeWhateverIsLeft();
        }, () -> rescue().reopen().ifPresentOrElse(this::show, () -> closed.accept(UNREADABLE)));
    }

    /** A database that is damaged may not even close; its file is set aside all the same. */
    private void closeWhateverIsLeft() {
        try {
            store().close();
        } catch (StoreException e) {
            return;
        }
    }
}
