package gouji.ui;

import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.Typesetter;
import gouji.edit.State;
import gouji.exchange.FileNames;
import gouji.store.Store;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** 送审稿: the draft for the head of office, as PDF or on paper. Each one is counted. */
final class DraftDialog {

    private final Look look;
    private final State state;
    private final ReportDesk desk;
    private final Store store;
    private final Supplier<Typesetter> typesetter;
    private final Clock clock;
    private final CheckBox watermark = new CheckBox();
    private final PaperDialog paper;

    DraftDialog(Look look, ReportDesk desk, Store store, Supplier<Typesetter> typesetter, ExecutorService work, Clock clock,
                String exportFolder) {
        this.look = look;
        this.state = desk.editor().state();
        this.desk = desk;
        this.store = store;
        this.typesetter = typesetter;
        this.clock = clock;
        this.paper = new PaperDialog(look, work, look.say("bar.draft"), FileNames.of(state.sheet(), ""), exportFolder);
    }

    /** Shows the dialog; gives the folder she last saved to. */
    String show(Ask ask) {
        var head = new Label(look.say("draft.head", VersionCode.of(state.sheet())));
        watermark.setText(look.say("draft.watermark"));
        watermark.setSelected(true);
        watermark.setId("watermark");
        return paper.show(ask, List.of(head, watermark), () -> draft(watermark.isSelected(), desk.who()));
    }

    /** The draft is counted once it exists. */
    private PaperDialog.Source draft(boolean marked, String who) {
        return () -> {
            desk.flush();
            var number = store.entry(desk.key()).drafts() + 1;
            var dress = Dress.draft(number, LocalDateTime.now(clock)).withWatermark(marked)
                    .withExplained(Explained.of(state.sheet(), state.decisions()));
            var document = typesetter.get().set(state.sheet(), desk.opened().entry().sample() ? dress.asSample() : dress);
            store.nextDraft(desk.key(), VersionCode.of(state.sheet()).text(), who, clock.instant());
            return document;
        };
    }
}
