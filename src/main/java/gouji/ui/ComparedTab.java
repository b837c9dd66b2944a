package gouji.ui;

import gouji.check.Sheet;
import gouji.renew.TextComparison;
import gouji.renew.TextComparison.Part;
import gouji.renew.TextComparison.Row;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/**
 * 去年: last year's text of a section, and in it what this year's says otherwise, once this year's is begun. It is compared off the
 * screen thread, at a pause in her writing, and goes along to the paragraph she is in.
 */
final class ComparedTab extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final Duration PAUSE = Duration.millis(400);

    /** What is to be compared: the text of that key. */
    private record Wanted(String key, String now) {

        boolean isBegun() {
            return !now.isBlank();
        }
    }

    private record Compared(Wanted wanted, TextComparison comparison) {
    }

    private final Optional<Sheet> lastYear;
    private final Background background;
    private final Label legend = new Label();
    private final ListView<Row> rows = new ListView<>();
    private final FlowPane actions = new FlowPane(6, 4);
    private final Look look;
    private final AtomicReference<Optional<Wanted>> next = new AtomicReference<>(Optional.empty());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Wanted> asked = Optional.empty();
    private Optional<Compared> shown = Optional.empty();
    private int caret;
    private int here = -1;

    ComparedTab(Optional<Sheet> lastYear, Look look, Background background, Renewing renewing) {
        this.lastYear = lastYear;
        this.look = look;
        this.background = background;
        getStyleClass().add("beside-text");
        legend.setWrapText(true);
        legend.setMinHeight(Region.USE_PREF_SIZE);
        legend.getStyleClass().add("hint");
        legend.setId("comparedLegend");
        rows.setId("compared");
        rows.getStyleClass().add("compared");
        rows.setFocusTraversable(false);
        rows.setCellFactory(list -> new Line());
        VBox.setVgrow(rows, Priority.ALWAYS);
        actions.getChildren().addAll(QuietButton.small(look.say("stale.base"), "besideBase", () -> asked.ifPresent(wanted -> renewing.take(wanted.key()))),
                QuietButton.small(look.say("stale.baseAll"), "besideBaseAll", renewing::takeAll));
        getChildren().addAll(legend, rows, actions);
        pause.setOnFinished(event -> compare());
    }

    /** Takes the text of a section as it is now. */
    void show(String key, String now) {
        var wanted = new Wanted(key, now);
        if (asked.equals(Optional.of(wanted))) {
            return;
        }
        var isNew = asked.filter(before -> before.key().equals(key)).isEmpty();
        asked = Optional.of(wanted);
        if (isNew) {
            here = -1;
            compare();
        } else {
            pause.playFromStart();
        }
    }

    /** Goes along to the paragraph of that place. */
    void follow(int place) {
        caret = place;
        shown.filter(compared -> compared.wanted().isBegun() && asked.filter(wanted -> wanted.key().equals(compared.wanted().key())).isPresent())
                .map(compared -> compared.comparison().rowAt(caret)).filter(row -> row != here && row < rows.getItems().size()).ifPresent(row -> {
                    here = row;
                    if (!isInView(row)) {
                        rows.scrollTo(Math.max(0, row - 1));
                    }
                    rows.refresh();
                });
    }

    private boolean isInView(int row) {
        return rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= row && row < flow.getLastVisibleCell().getIndex();
    }

    private void compare() {
        if (asked.isPresent() && next.getAndSet(asked).isEmpty()) {
            background.run(() -> next.getAndSet(Optional.empty()).map(this::compared), found -> found.ifPresent(this::show));
        }
    }

    /** Against a text not yet begun nothing is struck out: last year's is there to be read. */
    private Compared compared(Wanted wanted) {
        var then = lastYear.map(before -> before.report().text(wanted.key())).orElse("");
        return new Compared(wanted, TextComparison.of(then, wanted.isBegun() ? wanted.now() : then));
    }

    private void show(Compared compared) {
        shown = Optional.of(compared);
        var key = compared.wanted().key();
        var isThere = lastYear.filter(before -> !before.report().text(key).isBlank()).isPresent();
        legend.setText(lastYear.isEmpty() ? look.say("stale.noLastYear") : !isThere ? look.say("beside.nothing")
                : !compared.wanted().isBegun() ? look.say("beside.notBegun")
                : compared.comparison().isSame() ? look.say("beside.same") : look.say("beside.legend"));
        there(rows, isThere);
        // How to begin is offered at the foot of an empty text already.
        there(actions, isThere && compared.wanted().isBegun());
        var all = isThere ? compared.comparison().rows() : List.<Row>of();
        if (rows.getItems().size() != all.size()) {
            rows.getItems().setAll(all);
        } else {
            for (var at = 0; at < all.size(); at++) {
                if (!all.get(at).equals(rows.getItems().get(at))) {
                    rows.getItems().set(at, all.get(at));
                }
            }
        }
        here = -1;
        if (compared.wanted().isBegun()) {
            follow(caret);
        } else {
            rows.scrollTo(0);
        }
    }

    private static void there(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** A paragraph: struck out what only last year's has, underlined what only this year's has. */
    private final class Line extends WrappingCell<Row> {

        private final TextFlow flow;

        Line() {
            this(new TextFlow());
        }

        private Line(TextFlow flow) {
            super(look, flow);
            this.flow = flow;
            emptyProperty().addListener(empty -> pseudoClassStateChanged(HERE, !isEmpty() && getIndex() == here));
        }

        @Override
        void fill(Row row) {
            flow.getChildren().setAll(row.parts().stream().map(Line::words).toList());
            pseudoClassStateChanged(HERE, getIndex() == here);
        }

        @Override
        String spoken() {
            return getItem().parts().stream().map(Part::words).collect(Collectors.joining());
        }

        private static Text words(Part part) {
            var text = new Text(part.words());
            text.getStyleClass().add(switch (part.kind()) {
                case BOTH -> "both";
                case THEN -> "gone";
                case NOW -> "fresh";
            });
            return text;
        }
    }
}
