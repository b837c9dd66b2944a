package gouji.ui;

import gouji.check.VersionCode;
import gouji.compare.TwoYears;
import gouji.copies.Copies;
import gouji.copies.CopyException;
import gouji.copies.Protection;
import gouji.copies.Rescue;
import gouji.copies.Why;
import gouji.delivery.Recipient;
import gouji.document.TwoYearsHtml;
import gouji.exchange.FileNames;
import gouji.exchange.FileSentence;
import gouji.exchange.ReportFile;
import gouji.exchange.SentenceFile;
import gouji.exchange.WordListFile;
import gouji.form.CellRef;
import gouji.formats.Press;
import gouji.report.How;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Position;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
    private final OfficeWords words;
    private final IntConsumer closed;
    private Look look;
    private Store store;
    private Cabinet cabinet;
    private Settings settings;
    private SafetyCopies safety;
    private Writer writer;
    private String who = "";
    private String exportFolder = "";
    private Recipient recipient = Recipient.SUPERIOR;
    private Optional<ReportDesk> desk = Optional.empty();
    private Optional<ReportPage> page = Optional.empty();
    private Optional<PaperPage> paper = Optional.empty();
    private Optional<Instant> lastSaved = Optional.empty();
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
        try {
            store = wiring.store().join();
        } catch (CompletionException e) {
            Theme.apply(look);
            var ask = new Ask(stage, look);
            if (e.getCause() instanceof CopyException copy) {
                ask.tell(look.say("start.name"), look.say(copy.key(), copy.where()));
            } else if (e.getCause() instanceof StoreException refused) {
                var opened = refused.reason() == StoreException.Reason.LOCKED ? unlocked(ask)
                        : new RescueDialog(look, wiring, ask, Optional.empty()).offer(refused);
                if (opened.isPresent()) {
                    show(opened.get());
                    return;
                }
            } else {
                throw e;
            }
            closed.accept(UNREADABLE);
            return;
        }
        show(store);
    }

    /** Asks for the password of the data; what is the matter behind it is told as without one. */
    private Optional<Store> unlocked(Ask ask) {
        return new PasswordDialog(look).unlock(ask, look.say("password.data", wiring.folder()), this::key).flatMap(key -> {
            try {
                return Optional.of(Store.open(wiring.folder(), Optional.of(key),
                        older -> new Copies(wiring.folder(), wiring.clock()).make(older, Why.UPGRADE, Optional.empty())));
            } catch (StoreException e) {
                return new RescueDialog(look, wiring, ask, Optional.of(key)).offer(e);
            }
        });
    }

    private Optional<DataKey> key(char[] password) {
        return DataKey.isOf(wiring.folder(), password);
    }

    /** 密码保护: gives the data a password, or another, or none. */
    private void protect() {
        var ask = ask();
        if (store.key().isPresent()) {
            ask.choose(look.say("password.title"), look.say("password.isProtected"), List.of(look.say("password.change"), look.say("password.remove")))
                    .ifPresent(way -> new PasswordDialog(look).unlock(ask, look.say("password.data", wiring.folder()), this::key).ifPresent(old -> {
                        if (way == 1) {
                            protect(Optional::empty);
                        } else {
                            new PasswordDialog(look).create(ask).ifPresent(password -> protect(() -> Optional.of(DataKey.of(password))));
                        }
                    }));
        } else {
            new PasswordDialog(look).create(ask).ifPresent(password -> protect(() -> Optional.of(DataKey.of(password))));
        }
    }

    private void protect(Supplier<Optional<DataKey>> next) {
        page.ifPresent(ReportPage::leave);
        page = Optional.empty();
        desk = Optional.empty();
        var old = store.key();
        new Background(work, Platform::runLater, failure -> {
            failed(failure);
            background.run(() -> Store.open(wiring.folder(), old), this::show);
        }).run(() -> {
            writer.close();
            safety.closing();
            store.close();
            var key = next.get();
            Protection.change(wiring.folder(), old, key);
            return Store.open(wiring.folder(), key);
        }, opened -> {
            show(opened);
            ask().tell(look.say("password.title"), look.say(opened.key().isPresent() ? "password.done" : "password.removed"));
        });
    }

    private void show(Store opened) {
        store = opened;
        cabinet = new Cabinet(store, wiring);
        settings = new Settings(store);
        safety = new SafetyCopies(new Copies(wiring.folder(), wiring.clock()), store, settings, thread("copies"), System::nanoTime, this::notCopied);
        look = settings.look(wiring.language());
        who = settings.who();
        exportFolder = settings.exportFolder();
        recipient = settings.recipient();
        writer = new Writer(store::write, this::saved, this::notSaved);
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
            return new RescueDialog(look, wiring, ask(), store.key()).mend(store);
        } catch (StoreException e) {
            return false;
        }
    }

    /** The open report, for tests that look at the model behind the screen. */
    Optional<ReportPage> page() {
        return page;
    }

    /** Puts the first page into the window before it is shown: one picture, not two. */
    private void begin() {
        if (wiring.sample()) {
            show(cabinet.read(cabinet.sample(), Map.of()));
        } else {
            showStart(started());
            wiring.file().ifPresent(file -> Platform.runLater(() -> openFile(file)));
        }
    }

    private Ask ask() {
        return new Ask(stage, look);
    }

    private void put(Parent node) {
        root.getChildren().setAll(node);
        Theme.apply(look, stage.getScene());
    }

    // Start page

    private void showStart() {
        closePaper();
        page.ifPresent(ReportPage::leave);
        page = Optional.empty();
        desk = Optional.empty();
        stage.setTitle(look.say("window.title"));
        background.run(this::started, this::showStart);
    }

    /** What the start page shows. */
    private record Started(List<Entry> entries, StartPage.Safety safety) {
    }

    private Started started() {
        store.purge(wiring.clock().instant(), BIN);
        var entries = store.entries();
        return new Started(entries, new StartPage.Safety(safety.last(), settings.secondCopies().isEmpty() && !entries.stream().allMatch(Entry::sample)));
    }

    private void showStart(Started started) {
        put(new StartPage(look, started.entries(), started.safety(), LocalDate.now(wiring.clock()), new StartActions()));
    }

    /** What the start page asks for. */
    private final class StartActions implements StartPage.Around {

        @Override
        public void open(Entry entry) {
            MainWindow.this.open(entry.key());
        }

        @Override
        public void create() {
            background.run(() -> Map.entry(store.offices(), store.entries()), known ->
                    new NewReportDialog(look, known.getKey(), known.getValue(), LocalDate.now(wiring.clock())).ask(ask())
                            .ifPresent(MainWindow.this::create));
        }

        @Override
        public void openFile() {
            ReportFiles.chosen(look, stage, "*.zip").ifPresent(this::openFile);
        }

        @Override
        public void openFile(Path file) {
            MainWindow.this.openFile(file);
        }

        @Override
        public void sample() {
            openSample();
        }

        @Override
        public void bin(Entry entry) {
            background.run(() -> {
                store.bin(entry.key(), wiring.clock().instant());
                return entry;
            }, done -> showStart());
        }

        @Override
        public void unbin(Entry entry) {
            background.run(() -> {
                store.unbin(entry.key());
                return entry;
            }, done -> showStart());
        }

        @Override
        public void settings() {
            MainWindow.this.settings();
        }

        @Override
        public void restore() {
            background.run(() -> safety.last().isPresent() || !store.entries().stream().allMatch(Entry::sample), isThere -> {
                if (isThere) {
                    openCopies(Optional.empty());
                } else {
                    // On a bare machine there is nothing to choose from but a file she brings.
                    CopiesDialog.chosenFile(ask()).ifPresent(file -> openCopies(Optional.of(file)));
                }
            });
        }

        @Override
        public void noSecondCopies() {
            background.run(() -> {
                safety.second(Optional.empty());
                return started();
            }, MainWindow.this::showStart);
        }
    }

    /** 备份与恢复, over the list of reports: none of them is open while one may be replaced. */
    private void openCopies(Optional<Path> file) {
        showStart();
        background.run(() -> writer.flush(PATIENCE), done -> {
            new CopiesDialog(look, wiring, store, safety, background, who, ask()).show(file);
            showStart();
        });
    }

    private void create(NewReportDialog.Choice choice) {
        background.run(() -> cabinet.create(choice), this::open);
    }

    private void openSample() {
        background.run(cabinet::sample, this::open);
    }

    // Files

    private void openFile(Path file) {
        if (file.toString().endsWith(".zip")) {
            openCopies(Optional.of(file));
            return;
        }
        arrival(this::showStart).read(file, () -> wiring.files().bring(file), Optional.empty(), store::offices, List.of(
                new Way("nextYear", head -> look.say("open.nextYear", head.year() + 1), this::asLastYear),
                new Way("openReport", head -> look.say("open.open"), this::take)));
    }

    /** @param back what comes back where nothing is taken */
    private Arrival arrival(Runnable back) {
        return new Arrival(look, cover, background, new Arrival.Around() {

            @Override
            public Ask ask() {
                return MainWindow.this.ask();
            }

            @Override
            public void put(Parent page) {
                MainWindow.this.put(page);
            }

            @Override
            public void back() {
                back.run();
            }

            @Override
            public int year() {
                return LocalDate.now(wiring.clock()).getYear();
            }
        });
    }

    /** What a file brought, under the office it belongs to, and that report where it is stored already. */
    private record Known(ReportFile.Read read, Optional<Entry> stored) {
    }

    private Known known(ReportFile.Read brought) {
        var read = cabinet.ofKnownOffice(brought);
        var head = read.report().head();
        return new Known(read, store.find(head.office(), head.year(), head.scope()));
    }

    private void take(ReportFile.Read brought) {
        background.run(() -> known(brought), known -> {
            var read = known.read();
            var head = read.report().head();
            var stored = known.stored();
            if (stored.isEmpty()) {
                background.run(() -> cabinet.keep(read), key -> open(key, read.unread()));
            } else {
                ask().choose(look.say("open.title"), look.say("open.stored", head.officeName(), head.year()),
                        List.of(look.say("open.openStored"), look.say("open.asVersion"))).ifPresent(way -> {
                            if (way == 0) {
                                open(stored.get().key());
                            } else {
                                openAsVersion(stored.get().key(), read);
                            }
                        });
            }
        });
    }

    /** What the file says becomes a new change of the stored report: both are kept, and it can be undone. */
    private void openAsVersion(Key key, ReportFile.Read read) {
        background.run(() -> {
            writer.flush(PATIENCE);
            return cabinet.read(key, read.unread());
        }, opened -> {
            show(opened);
            desk.ifPresent(open -> open.editor().restore(Cabinet.withoutIdleControls(read).watchedAs(open.editor().state().report()),
                    How.IMPORTED));
        });
    }

    /** This year's report is opened where it is stored already, else begun. */
    private void asLastYear(ReportFile.Read brought) {
        background.run(() -> {
            var known = known(brought);
            var lastYear = known.stored().orElseGet(() -> store.entry(cabinet.keep(known.read())));
            var head = known.read().report().head();
            return store.find(head.office(), head.year() + 1, head.scope()).map(Entry::key).orElseGet(() -> cabinet.create(nextYear(known.read(), lastYear)));
        }, this::open);
    }

    private static NewReportDialog.Choice nextYear(ReportFile.Read read, Entry lastYear) {
        var head = read.report().head();
        return new NewReportDialog.Choice(new Office(head.office(), head.officeName(), head.level(), Contact.NONE), head.scope(),
                head.year() + 1, Optional.of(lastYear));
    }

    // An open report

    private void open(Key key) {
        open(key, Map.of());
    }

    private void open(Key key, Map<CellRef, Unread> unread) {
        background.run(() -> {
            writer.flush(PATIENCE);
            return cabinet.read(key, unread);
        }, this::show);
    }

    private void show(ReportDesk.Opened opened) {
        var opening = new ReportDesk(opened, store, writer, reading, words, wiring.clock(), () -> who);
        desk = Optional.of(opening);
        lastSaved = Optional.empty();
        show(opening, opened.entry().place().orElseGet(() -> Position.of(firstTable(opened))));
    }

    private static String firstTable(ReportDesk.Opened opened) {
        return opened.form().sections().stream().filter(section -> !section.isText()).findFirst().orElseThrow().key();
    }

    private void show(ReportDesk opening, Position at) {
        closePaper();
        page.ifPresent(ReportPage::leave);
        var opened = opening.opened();
        var next = new ReportPage(opening.editor(), opening.office(), opened.lastYear(), opened.entry().sample(), look, background,
                new ReportActions());
        page = Optional.of(next);
        put(next);
        next.status().saved(lastSaved.orElse(opened.entry().changed()));
        next.go(at);
        var isAtTable = opened.form().section(at.section()).filter(section -> !section.isText()).isPresent();
        next.status().say(isAtTable ? look.say("table.hint") : "");
        stage.setTitle(look.say("window.titleOf", opened.report().head().officeName(), opened.report().head().year()));
        background.run(() -> SignedSheet.read(store, opening), signed -> signed.ifPresent(next::signed));
    }

    private void closePaper() {
        paper.ifPresent(PaperPage::close);
        paper = Optional.empty();
    }

    private void backToReport() {
        closePaper();
        page.ifPresent(shown -> {
            put(shown);
            shown.withoutPaper();
            shown.go(shown.position());
        });
    }

    private Optional<Bringing> bringing() {
        return desk.flatMap(open -> page.map(shown -> new Bringing(look, open, shown, wiring.files(), cabinet, background,
                arrival(this::backToReport), new Bringing.Around() {

                    @Override
                    public Ask ask() {
                        return MainWindow.this.ask();
                    }

                    @Override
                    public void back() {
                        backToReport();
                    }

                    @Override
                    public void reopen() {
                        open(open.key());
                    }
                })));
    }

    /** What the draft asks for. */
    private final class PaperActions implements PaperPage.Around {

        @Override
        public void back() {
            backToReport();
        }

        @Override
        public void go(Position position, int from) {
            page.ifPresent(shown -> {
                put(shown);
                shown.fromPaper(position, from);
            });
        }

        @Override
        public void exportFolder(String folder) {
            MainWindow.this.exportFolder(folder);
        }

        @Override
        public void signed(SignedSheet sheet) {
            page.ifPresent(shown -> shown.signed(sheet));
        }
    }

    /** What an open report asks for. */
    private final class ReportActions implements AroundReport {

        @Override
        public void close() {
            showStart();
        }

        @Override
        public void draft() {
            closePaper();
            desk.ifPresent(open -> {
                var opening = new PaperPage(look, open, store, background, wiring, exportFolder, new PaperActions());
                paper = Optional.of(opening);
                put(opening);
            });
        }

        @Override
        public void paper() {
            paper.ifPresentOrElse(left -> {
                put(left);
                left.begin();
            }, this::draft);
        }

        @Override
        public void export() {
            desk.ifPresent(open -> {
                var dialog = new ExportDialog(look, open, new Drafts(open, store, work, wiring.clock()), new Press(wiring.typesetter(), look.words()),
                        background.failed(), exportFolder, recipient);
                exportFolder(dialog.show(ask(), finding -> page.ifPresent(shown -> shown.middle().go(finding)),
                        cell -> page.ifPresent(shown -> shown.go(cell)), span -> page.ifPresent(shown -> shown.middle().go(span))));
                recipient(dialog.recipient());
            });
        }

        @Override
        public void sentences(Consumer<Library> then) {
            desk.ifPresent(open -> {
                var form = open.opened().form();
                background.run(() -> SentenceFile.ofOffice(sentenceFile(), form), read -> then.accept(read instanceof SentenceFile.Listed listed
                        ? new Library(listed.sentences(), Optional.empty())
                        : new Library(SentenceFile.published(form), Optional.of(new FileSentence(look.words()).ofSentences(sentenceFile(), read)))));
            });
        }

        @Override
        public void editSentences() {
            openSentences();
        }

        @Override
        public void print(TwoYears years, boolean isPart) {
            desk.ifPresent(open -> {
                var sheet = open.editor().state().sheet();
                var dress = new TwoYearsHtml.Dress(VersionCode.of(sheet).text(), isPart, open.opened().entry().sample());
                exportFolder(new PaperDialog(look, background, look.say("years.page"), FileNames.stem(sheet, "-" + look.say("years.page")) + ".pdf", exportFolder)
                        .show(ask(), List.of(new Label(look.say(isPart ? "years.paperPart" : "years.paper", years.rows().count()))),
                                () -> () -> wiring.typesetter().get().set(years, dress)));
            });
        }

        @Override
        public void lastYear() {
            bringing().ifPresent(bringing -> ReportFiles.chosen(look, stage).ifPresent(bringing::lastYear));
        }

        @Override
        public void pasteWhole() {
            bringing().ifPresent(Bringing::pasteWhole);
        }

        @Override
        public void published() {
            desk.ifPresent(open -> new PublishedCheck(look, open, wiring.files(), store, cover, MainWindow.this::ask,
                    at -> page.ifPresent(shown -> shown.go(at))).begin());
        }

        @Override
        public OffsetDateTime now() {
            return OffsetDateTime.now(wiring.clock());
        }

        @Override
        public void history() {
            desk.ifPresent(open -> page.ifPresent(shown -> new HistoryDialog(look, open, store, background, wiring.clock(), shown.position())
                    .ask(ask()).ifPresent(shown::restore)));
        }

        @Override
        public void settings() {
            MainWindow.this.settings();
        }

        @Override
        public void zoom(int by) {
            use(look.withFontSize(look.fontSize() + by));
        }

        @Override
        public void at(Position position) {
            desk.ifPresent(open -> open.at(position));
        }

        @Override
        public void keep(Office office) {
            desk.ifPresent(open -> open.keep(office));
            stage.setTitle(look.say("window.titleOf", office.name(), page.map(ReportPage::year).orElse(0)));
        }
    }

    private void recipient(Recipient chosen) {
        if (chosen != recipient) {
            recipient = chosen;
            background.run(() -> {
                settings.recipient(chosen);
                return chosen;
            }, done -> { });
        }
    }

    private void exportFolder(String folder) {
        if (!folder.equals(exportFolder)) {
            exportFolder = folder;
            background.run(() -> {
                settings.exportFolder(folder);
                return folder;
            }, done -> { });
        }
    }

    private void settings() {
        new SettingsDialog(look, who, wiring.folder(), this::openWords, this::openSentences,
                () -> openCopies(Optional.empty()), this::protect).ask(ask()).ifPresent(choice -> {
            background.run(() -> {
                settings.who(choice.who());
                return settings.who();
            }, kept -> who = kept);
            use(choice.look());
        });
    }

    /** Opens the office's word list in the system's editor; where there is none yet, one that says how to write it. */
    private void openWords() {
        var heading = look.say("settings.words.heading");
        background.run(() -> WordListFile.make(words.file(), heading), Desktop::open);
    }

    /** The same with the standing sentences. */
    private void openSentences() {
        var heading = look.say("settings.sentences.heading");
        background.run(() -> SentenceFile.make(sentenceFile(), heading), Desktop::open);
    }

    private Path sentenceFile() {
        return wiring.folder().resolve(SentenceFile.NAME);
    }

    private void wrongWords(WordListFile.Result wrong) {
        Platform.runLater(() -> page.ifPresent(shown -> shown.status().say(new FileSentence(look.words()).ofWords(words.file(), wrong))));
    }

    /** Shows everything in another look, at the same place. */
    private void use(Look other) {
        look = other;
        Theme.apply(look);
        background.run(() -> {
            settings.keep(other);
            return other;
        }, done -> { });
        page.map(ReportPage::position).ifPresentOrElse(at -> desk.ifPresent(open -> show(open, at)), this::showStart);
    }

    // Saving and ending

    private void saved(Posting posting) {
        safety.saved();
        Platform.runLater(() -> {
            lastSaved = Optional.of(posting.at());
            page.ifPresent(shown -> shown.status().saved(posting.at()));
        });
    }

    private void notSaved(StoreException failure) {
        Platform.runLater(() -> page.ifPresent(shown -> shown.status().notSaved(look.say(failure.key(), failure.where()))));
    }

    private void notCopied(RuntimeException failure) {
        Platform.runLater(() -> page.ifPresent(shown -> shown.status().say(failure instanceof CopyException copy ? look.say(copy.key(), copy.where())
                : failure instanceof StoreException refused ? look.say(refused.key(), refused.where()) : failure.toString())));
    }

    /** Accepts what is being typed, waits off the screen thread until all of it is on disk, and only then ends. */
    private void end() {
        if (ending) {
            return;
        }
        ending = true;
        page.ifPresent(shown -> {
            shown.settle();
            desk.ifPresent(open -> open.at(shown.position()));
        });
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
        closePaper();
        stage.hide();
        // All of it is on the disk; a file that does not let itself be closed is looked at when it is opened again.
        background.withFailures(failure -> closed.accept(0)).run(() -> {
            writer.close();
            safety.closing();
            store.close();
            return true;
        }, done -> closed.accept(0));
    }

    private void failed(Throwable failure) {
        if (failure instanceof StoreException refused && refused.isFileLost()) {
            if (ask().confirm(look.say("rescue.title"), look.say("rescue.offer", look.say(refused.key(), refused.where())), look.say("rescue.go"))) {
                rescue();
            }
        } else if (failure instanceof StoreException refused) {
            ask().tell(look.say("start.name"), look.say(refused.key(), refused.where()));
        } else {
            ask().tell(look.say("start.name"), look.say("failed.unexpected", failure.getClass().getSimpleName()));
        }
    }

    /** Puts together again what is not what was written; where not even that can be told, the whole file is set aside. */
    private void rescue() {
        new Background(work, Platform::runLater, unreadable -> goOnAnew()).run(store::damaged, damaged -> {
            if (new RescueDialog(look, wiring, ask(), store.key()).mend(store, damaged)) {
                showStart();
            } else {
                goOnAnew();
            }
        });
    }

    private void goOnAnew() {
        new Background(work, Platform::runLater, stillOpen -> closed.accept(UNREADABLE)).run(() -> {
            writer.close();
            return closeWhateverIsLeft();
        }, done -> new RescueDialog(look, wiring, ask(), store.key()).reopen().ifPresentOrElse(this::show, () -> closed.accept(UNREADABLE)));
    }

    /** A database that is damaged may not even close; its file is set aside all the same. */
    private boolean closeWhateverIsLeft() {
        try {
            store.close();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }
}
