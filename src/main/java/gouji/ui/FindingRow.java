package gouji.ui;

import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.culprit.Culprit;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.words.CulpritSentence;
import gouji.words.FindingSentence;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One finding in the list: its place, its sentence, and what she can do about it. */
final class FindingRow extends VBox {

    /** What can be done about a finding. */
    interface Deeds {

        /** 去改. */
        void go(Finding finding);

        /** 以各格相加为准: the total given from outside is forgotten. */
        void dropTotal(CellRef cell);

        /** 照改: takes the figures of an explanation. */
        void correct(Culprit culprit);

        /** 说明原因、忽略. */
        void leave(Finding finding, String reason);

        /** 撤回: the finding is there again. */
        void reopen(Finding finding);

        /** The reason she gave when the figures were others or last year; empty where there is none. */
        String offered(Finding finding);

        /** The keys go back to where the finding is. */
        void back(Finding finding);
    }

    /** How many equally good explanations can be taken from the list. */
    private static final int MOST_CORRECTIONS = 3;

    private final Finding finding;
    private final Look look;
    private final Deeds deeds;
    private final TextArea reason = new TextArea();
    private final VBox asking = new VBox(4);
    private Optional<Suspects> suspects = Optional.empty();

    private FindingRow(Finding finding, Look look, Deeds deeds) {
        super(4);
        this.finding = finding;
        this.look = look;
        this.deeds = deeds;
        getStyleClass().add("finding");
    }

    /** A finding to be looked at. */
    static FindingRow open(Finding finding, Optional<Suspects> suspects, FindingSentence sentence, Look look, Deeds deeds) {
        var row = new FindingRow(finding, look, deeds);
        var grave = new Label(look.say("severity." + finding.severity()));
        grave.getStyleClass().addAll("severity", finding.blocksExport() ? "wrong" : "doubtful");
        grave.setMinWidth(Region.USE_PREF_SIZE);
        var actions = new FlowPane(6, 4, row.button("findings.go", () -> deeds.go(finding)));
        if (finding.what() instanceof Finding.Total total) {
            actions.getChildren().add(row.button("findings.dropTotal", () -> deeds.dropTotal(total.cell())));
        }
        if (Decisions.mayBeLeft(finding)) {
            actions.getChildren().add(row.button(Decisions.needsReason(finding) ? "findings.explain" : "findings.ignore", row::leave));
        }
        row.prepareAsking();
        row.getChildren().addAll(new HBox(6, grave, place(finding, sentence)), wrapped(sentence.of(finding)));
        suspects.ifPresent(cause -> row.blame(cause, new CulpritSentence(sentence.words(), sentence.sheet()), actions));
        row.getChildren().addAll(actions, row.asking);
        return row;
    }

    /** A finding she has left as it is. */
    static FindingRow left(Finding finding, Acceptance decision, FindingSentence sentence, Look look, Deeds deeds) {
        var row = new FindingRow(finding, look, deeds);
        var why = wrapped(decision.isIgnored() ? look.say("findings.ignored") : look.say("findings.explained", decision.reason()));
        why.getStyleClass().add("hint");
        row.getStyleClass().add("left");
        row.getChildren().addAll(place(finding, sentence), wrapped(sentence.of(finding)), why,
                new FlowPane(6, 4, row.button("findings.go", () -> deeds.go(finding)),
                        row.button("findings.reopen", () -> deeds.reopen(finding))));
        return row;
    }

    Finding finding() {
        return finding;
    }

    /** With one key: ignored at once, or asked for the reason where it takes one. */
    void leave() {
        if (!Decisions.needsReason(finding)) {
            deeds.leave(finding, "");
            return;
        }
        reason.setText(deeds.offered(finding));
        asking.setVisible(true);
        reason.requestFocus();
        reason.selectAll();
    }

    /** Takes the likeliest explanation, with one key; nothing where there is none or none stands out. */
    void correct() {
        suspects.filter(cause -> cause.equal() == 1).ifPresent(cause -> deeds.correct(cause.culprits().get(0)));
    }

    /** Who may be to blame, and for the first explanations a way to take them; never taken by themselves. */
    private void blame(Suspects cause, CulpritSentence sentence, FlowPane actions) {
        suspects = Optional.of(cause);
        var words = wrapped(sentence.of(cause));
        words.getStyleClass().add("culprit");
        getChildren().add(words);
        cause.culprits().stream().limit(Math.min(cause.equal(), MOST_CORRECTIONS)).forEach(culprit -> {
            var take = button(cause.equal() == 1 ? "findings.correct" : "findings.correctTo", () -> deeds.correct(culprit));
            take.setText(cause.equal() == 1 ? look.say("findings.correct") : look.say("findings.correctTo", sentence.changes(culprit)));
            take.setWrapText(true);
            take.setMinHeight(Region.USE_PREF_SIZE);
            actions.getChildren().add(take);
        });
    }

    private void prepareAsking() {
        reason.setId("reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setPromptText(look.say("findings.reason"));
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var done = button("findings.reasonDone", this::explained);
        done.disableProperty().bind(reason.textProperty().map(String::isBlank));
        asking.getChildren().addAll(reason, new FlowPane(6, 4, done, button("dialog.cancel", this::cancel)));
        asking.setVisible(false);
        asking.managedProperty().bind(asking.visibleProperty());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            explained();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        }
    }

    private void explained() {
        if (!reason.getText().isBlank()) {
            deeds.leave(finding, reason.getText().strip());
            deeds.back(finding);
        }
    }

    private void cancel() {
        asking.setVisible(false);
        deeds.back(finding);
    }

    private Button button(String words, Runnable action) {
        var button = new Button(look.say(words));
        button.getStyleClass().add("small");
        button.setUserData(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node place(Finding finding, FindingSentence sentence) {
        var place = wrapped(sentence.place(finding));
        place.getStyleClass().add("place");
        return place;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
