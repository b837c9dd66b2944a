package gouji.ui;

import gouji.check.Sheet;
import gouji.copies.Lost;
import gouji.copies.Rescue;
import gouji.report.Change;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.DataKey;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.words.ChangeSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/** 恢复数据: what is the matter with the stored data, the way to go on, and afterwards, cell by cell, what is not there any more. */
final class RescueDialog {

    /** How wide the words and how high the list of what is lost would like to be, in px at the normal size of type, and what lies beside. */
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;
    private static final double BESIDE = 160;

    private final Look look;
    private final Wiring wiring;
    private final Ask ask;
    private final Rescue rescue;

    /** @param key where the data is protected */
    RescueDialog(Look look, Wiring wiring, Ask ask, Optional<DataKey> key) {
        this.look = look;
        this.wiring = wiring;
        this.ask = ask;
        this.rescue = new Rescue(wiring.folder(), wiring.clock(), key);
    }

    /** Tells why the data cannot be opened, and where that helps offers to go on from the copies; the store that is open then. */
    Optional<Store> offer(StoreException refused) {
        var sentence = look.tell(refused);
        if (!refused.isFileLost()) {
            ask.tell(look.say("start.name"), sentence);
            return Optional.empty();
        }
        if (!ask.confirm(look.say("rescue.title"), look.say("rescue.offer", sentence), look.say("rescue.go"))) {
            return Optional.empty();
        }
        return reopen();
    }

    /** Sets the file of the database aside, which nobody has open, and goes on with a new one; tells how it ended. */
    Optional<Store> reopen() {
        return working(rescue::reopen).map(reopened -> {
            tell(reopened.outcome());
            return reopened.store();
        });
    }

    /** The same for all that is not as it was saved. @throws StoreException where not even that can be told */
    boolean mend(Store store) {
        return mend(store, rescue.wrong(store));
    }

    /**
     * Puts reports together again that are not as they were saved, and tells how it ended.
     *
     * @return whether the database took it; where not, its file has to be set aside
     */
    boolean mend(Store store, Set<String> ids) {
        if (ids.isEmpty()) {
            return true;
        }
        var done = tried(() -> rescue.mend(store, ids)).result();
        done.ifPresent(this::tell);
        return done.isPresent();
    }

    private <T> Optional<T> working(Supplier<T> work) {
        var tried = tried(work);
        tried.failure().ifPresent(failure -> ask.tell(look.say("rescue.title"), look.tell(failure)));
        return tried.result();
    }

    private <T> Ask.Tried<T> tried(Supplier<T> work) {
        return ask.during(look.say("rescue.title"), look.say("rescue.working"), work);
    }

    private void tell(Rescue.Outcome outcome) {
        var lines = new ArrayList<String>();
        outcome.aside().ifPresent(aside -> lines.add(look.say("rescue.aside", aside)));
        if (outcome.ids().isEmpty()) {
            lines.add(look.say("rescue.nothing"));
        } else {
            tell(outcome, lines);
        }
        var words = new Label(String.join("\n", lines));
        words.setId("rescued");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPrefWidth(Math.min(WIDTH * look.scale(), Screen.getPrimary().getVisualBounds().getWidth() - BESIDE));
        var content = new VBox(10, words);
        if (!outcome.lost().isEmpty()) {
            var lost = new ListView<String>();
            lost.setId("lost");
            lost.getItems().setAll(outcome.lost().stream().flatMap(this::named).toList());
            lost.getStyleClass().add("history");
            lost.setCellFactory(view -> new Line());
            lost.setPrefHeight(Math.min(HEIGHT * look.scale(), Screen.getPrimary().getVisualBounds().getHeight() / 3));
            content.getChildren().add(lost);
        }
        var dialog = ask.dialog(look.say("rescue.title"), content);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.understood"), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    private void tell(Rescue.Outcome outcome, List<String> lines) {
        lines.add(outcome.from().map(from -> look.say("rescue.from", CopyLine.TIME.format(from.at()), outcome.ids().size()))
                .orElseGet(() -> look.say("rescue.fromDaybook", outcome.ids().size())));
        lines.add(outcome.lost().isEmpty() ? look.say("rescue.whole") : look.say("rescue.lost"));
    }

    private Stream<String> named(Lost lost) {
        if (lost.isWhole() || lost.changes().isEmpty()) {
            return Stream.of(look.say(lost.isWhole() ? "rescue.lostReport" : lost.steps() > 0 ? "rescue.lostUnknown" : "rescue.lostSince", lost.where()));
        }
        var form = wiring.forYear().apply(Integer.MAX_VALUE);
        var blank = Report.blank(new Head(new UUID(0, 0), "", Level.UNKNOWN, Scope.OWN, 0), form.edition());
        var sentence = new ChangeSentence(look.words(), Sheet.of(form, blank));
        List<Change> changes = lost.changes();
        return changes.stream().map(change -> look.say("rescue.lostChange", lost.where(), sentence.name(change), sentence.before(change), sentence.after(change)));
    }

    /** What is lost, wrapped: a text may be long. */
    private final class Line extends WrappingCell<String> {

        private final Label words;

        Line() {
            this(new Label());
        }

        private Line(Label words) {
            super(look, words);
            this.words = words;
            words.setWrapText(true);
        }

        @Override
        void fill(String line) {
            words.setText(line);
        }

        @Override
        String spoken() {
            return words.getText();
        }
    }
}
