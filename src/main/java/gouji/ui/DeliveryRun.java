package gouji.ui;

import gouji.check.VersionCode;
import gouji.delivery.Delivery;
import gouji.delivery.Order;
import gouji.document.NoChineseFontException;
import gouji.edit.State;
import gouji.exchange.FileSentence;
import gouji.exchange.WholeFile;
import gouji.formats.Press;
import gouji.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * A delivery under way (导出的进行): made and read back off the screen thread, and recorded once it is there. It can be stopped until the
 * files are in their place; what is in its place is recorded.
 */
final class DeliveryRun {

    /** What is told of it, on the screen thread; all but the first end it. */
    interface Told {

        /** What is being made. */
        void making(String sentence);

        /** The files are there. */
        void done(Order order, String sentence);

        /** There is such a file or folder already. */
        void exists(Path place);

        /** There are no files. */
        void failed(String sentence);
    }

    private final Look look;
    private final ReportDesk desk;
    private final Drafts drafts;
    private final Press press;
    private final Errand errand;
    private final Told told;

    DeliveryRun(Look look, ReportDesk desk, Drafts drafts, Press press, Errand errand, Told told) {
        this.look = look;
        this.desk = desk;
        this.drafts = drafts;
        this.press = press;
        this.errand = errand;
        this.told = told;
    }

    /**
     * Begins it.
     *
     * @param draft   the state a draft is made of, which is counted once it has left; none for a final report
     * @param order   what is to be delivered, where it is a draft as which one
     * @param replace whether what has such a name may be replaced
     */
    void start(Optional<State> draft, Function<Optional<Drafts.Which>, Order> order, boolean replace) {
        var who = desk.who();
        errand.run(() -> {
            try {
                var which = draft.map(drafts::of);
                make(order.apply(which), which, who, replace);
            } catch (StoreException e) {
                fail(look.tell(e));
            }
        }, () -> told.failed(look.say("draft.stopped")));
    }

    void stop() {
        errand.stop();
    }

    private void make(Order order, Optional<Drafts.Which> which, String who, boolean replace) {
        try {
            var result = Delivery.of(order, press, replace, format -> Platform.runLater(() -> told.making(look.say("delivery.making",
                    look.say("delivery.format." + format.name()), order.formats().indexOf(format) + 1, order.formats().size()))));
            if (result instanceof Delivery.Delivered delivered) {
                record(order, delivered, which, who);
                Platform.runLater(() -> told.done(order, sentence(delivered, which)));
            } else if (result instanceof Delivery.NotWritten not && not.outcome() == WholeFile.Outcome.EXISTS) {
                Platform.runLater(() -> told.exists(not.place()));
            } else {
                fail(sentence(result, order));
            }
        } catch (IOException e) {
            fail(new FileSentence(look.words()).of(order.place(), e));
        } catch (NoChineseFontException e) {
            fail(e.sentence(look.words()));
        } catch (InterruptedException e) {
            fail(look.say("draft.stopped"));
        }
    }

    private void record(Order order, Delivery.Delivered delivered, Optional<Drafts.Which> which, String who) {
        var code = VersionCode.of(order.subject().sheet()).text();
        which.ifPresentOrElse(draft -> drafts.count(draft, code, who),
                () -> drafts.exported(code, delivered.place().getFileName().toString(), who));
    }

    private String sentence(Delivery.Delivered delivered, Optional<Drafts.Which> which) {
        var sentences = new ArrayList<>(List.of(which.map(draft -> look.say("delivery.draftDone", draft.number())).orElseGet(() -> look.say("export.done")),
                look.say("export.where", delivered.place())));
        sentences.addAll(delivered.remarks());
        return String.join("\n", sentences);
    }

    private String sentence(Delivery result, Order order) {
        if (result instanceof Delivery.NotWritten not) {
            return new FileSentence(look.words()).of(not.place(), not.outcome());
        } else if (result instanceof Delivery.NotTheSame not) {
            return not.why().sentence(look.words(), order.subject().sheet());
        } else if (result instanceof Delivery.InTheWay way) {
            return look.say("delivery.inTheWay", way.place());
        }
        return look.say("export.changed");
    }

    private void fail(String sentence) {
        Platform.runLater(() -> told.failed(sentence));
    }
}
