package gouji.ui;

import gouji.check.VersionCode;
import gouji.compare.TwoYears;
import gouji.document.TwoYearsHtml;
import gouji.exchange.FileNames;
import gouji.formats.Press;
import gouji.report.Office;
import gouji.report.Position;
import gouji.store.StoreException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;

/** The report that is open (打开的报告): its desk, its page in the present look, the draft where she looks at it; and what the page asks for. */
final class OpenReport implements AroundReport {

    private final Frame frame;
    private final ReportDesk desk;
    private final Look look;
    private final Background background;
    private final ReportPage page;
    private Optional<PaperPage> paper = Optional.empty();
    private Optional<Instant> lastSaved;

    /** @param lastSaved when it was saved since it was opened */
    OpenReport(Frame frame, ReportDesk desk, Optional<Instant> lastSaved) {
        this.frame = frame;
        this.desk = desk;
        this.lastSaved = lastSaved;
        this.look = frame.look();
        this.background = frame.background();
        var opened = desk.opened();
        this.page = new ReportPage(desk.editor(), desk.office(), opened.lastYear(), opened.entry().sample(), look, background, this);
    }

    ReportDesk desk() {
        return desk;
    }

    ReportPage page() {
        return page;
    }

    /** Puts its page into the window. */
    void begin(Position at) {
        var opened = desk.opened();
        frame.put(page);
        page.status().saved(lastSaved.orElse(opened.entry().changed()));
        page.go(at);
        var isAtTable = opened.form().section(at.section()).filter(section -> !section.isText()).isPresent();
        page.status().say(isAtTable ? look.say("table.hint") : "");
        frame.title(look.say("window.titleOf", opened.report().head().officeName(), opened.report().head().year()));
        background.run(() -> SignedSheet.read(frame.data().store(), desk), signed -> signed.ifPresent(page::signed));
    }

    /** Where she was the last time, else the first table. */
    Position lastPlace() {
        var opened = desk.opened();
        return opened.entry().place().orElseGet(() -> Position.of(
                opened.form().sections().stream().filter(section -> !section.isText()).findFirst().orElseThrow().key()));
    }

    /** The same in another look. */
    OpenReport anew() {
        leave();
        return new OpenReport(frame, desk, lastSaved);
    }

    void leave() {
        closePaper();
        page.leave();
    }

    /** Accepts what is being typed, and keeps the place. */
    void settle() {
        page.settle();
        desk.at(page.position());
    }

    void saved(Instant at) {
        lastSaved = Optional.of(at);
        page.status().saved(at);
    }

    void notSaved(StoreException failure) {
        page.status().notSaved(look.tell(failure));
    }

    /** From the draft, or what came from outside, back to its page as it is. */
    void back() {
        closePaper();
        frame.put(page);
        page.withoutPaper();
        page.go(page.position());
    }

    void closePaper() {
        paper.ifPresent(PaperPage::close);
        paper = Optional.empty();
    }

    @Override
    public void close() {
        frame.showStart();
    }

    @Override
    public void draft() {
        closePaper();
        var opening = new PaperPage(look, desk, frame.data().store(), background, frame.wiring(), frame.choices().exportFolder(), new PaperDeeds());
        paper = Optional.of(opening);
        frame.put(opening);
    }

    @Override
    public void paper() {
        paper.ifPresentOrElse(left -> {
            frame.put(left);
            left.begin();
        }, this::draft);
    }

    @Override
    public void export() {
        var choices = frame.choices();
        var dialog = new ExportDialog(look, desk, new Drafts(desk, frame.data().store(), background.work(), frame.wiring().clock()),
                new Press(frame.wiring().typesetter(), look.words()), background.failed(), choices.exportFolder(), choices.recipient());
        choices.exportFolder(dialog.show(frame.ask(), finding -> page.middle().go(finding), page::go, span -> page.middle().go(span)));
        choices.recipient(dialog.recipient());
    }

    @Override
    public void sentences(Consumer<Library> then) {
        frame.files().sentences(desk.opened().form(), then);
    }

    @Override
    public void editSentences() {
        frame.files().openSentences();
    }

    @Override
    public void print(TwoYears years, boolean isPart) {
        var sheet = desk.editor().state().sheet();
        var dress = new TwoYearsHtml.Dress(VersionCode.of(sheet).text(), isPart, desk.opened().entry().sample());
        var name = FileNames.stem(sheet, "-" + look.say("years.page")) + ".pdf";
        frame.choices().exportFolder(new PaperDialog(look, background, look.say("years.page"), name, frame.choices().exportFolder())
                .show(frame.ask(), List.of(new Label(look.say(isPart ? "years.paperPart" : "years.paper", years.rows().count()))),
                        () -> () -> frame.wiring().typesetter().get().set(years, dress)));
    }

    @Override
    public void lastYear() {
        frame.chosenFile().ifPresent(new Bringing(frame, this)::lastYear);
    }

    @Override
    public void pasteWhole() {
        new Bringing(frame, this).pasteWhole();
    }

    @Override
    public void published() {
        new PublishedCheck(frame, this).begin();
    }

    @Override
    public OffsetDateTime now() {
        return OffsetDateTime.now(frame.wiring().clock());
    }

    @Override
    public void history() {
        new HistoryDialog(look, desk, frame.data().store(), background, frame.wiring().clock(), page.position(),
                Room.in(look, frame.ask().owner())).ask(frame.ask()).ifPresent(page::restore);
    }

    @Override
    public void settings() {
        frame.settings();
    }

    @Override
    public void zoom(int by) {
        frame.use(look.withFontSize(look.fontSize() + by));
    }

    @Override
    public void at(Position position) {
        desk.at(position);
    }

    @Override
    public void keep(Office office) {
        desk.keep(office);
        frame.title(look.say("window.titleOf", office.name(), page.year()));
    }

    /** What the draft asks for. */
    private final class PaperDeeds implements PaperPage.Around {

        @Override
        public void back() {
            OpenReport.this.back();
        }

        @Override
        public void go(Position position, int from) {
            frame.put(page);
            page.fromPaper(position, from);
        }

        @Override
        public void exportFolder(String folder) {
            frame.choices().exportFolder(folder);
        }

        @Override
        public void signed(SignedSheet sheet) {
            page.signed(sheet);
        }
    }
}
