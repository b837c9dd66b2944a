package gouji.ui;

import gouji.edit.State;
import gouji.renew.Ripple;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One quiet line at the foot of a page: what the texts still say otherwise, and how to have it changed (正文还有几处写着旧数). */
final class RippleLine extends HBox {

    private final Look look;
    private final Label words = new Label();
    private final Set<Ripple> dismissed = new HashSet<>();
    private List<Ripple> ripples = List.of();

    /**
     * @param change changes all places of a ripple
     * @param walk   goes to its next place
     */
    RippleLine(Look look, Consumer<Ripple> change, Consumer<Ripple> walk) {
        this.look = look;
        setId("ripple");
        getStyleClass().add("ripple-line");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        words.setId("rippleWords");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, QuietButton.small(look.say("ripple.change"), "rippleChange", () -> present().ifPresent(change)).withKey("F4"),
                QuietButton.small(look.say("ripple.walk"), "rippleWalk", () -> present().ifPresent(walk)).withKey("F6"),
                QuietButton.small(look.say("ripple.dismiss"), "rippleDismiss", this::dismiss));
        there(false);
    }

    /** The one it speaks of now. */
    Optional<Ripple> present() {
        return ripples.stream().filter(ripple -> !dismissed.contains(ripple)).findFirst();
    }

    /** A line that comes and goes moves the page: one that is there stays, with nothing to press, until the texts have been read anew. */
    void show(State state) {
        ripples = Ripple.of(state.outdated());
        if (ripples.isEmpty() && !state.isRead()) {
            setDisable(true);
            return;
        }
        setDisable(false);
        dismissed.retainAll(new HashSet<>(ripples));
        var shown = ripples.stream().filter(ripple -> !dismissed.contains(ripple)).toList();
        if (!shown.isEmpty()) {
            var first = shown.get(0);
            var others = shown.stream().skip(1).mapToInt(ripple -> ripple.places().size()).sum();
            words.setText(look.say("ripple.words", first.places().size(), first.says(), first.unit(), first.to())
                    + (others == 0 ? "" : look.say("ripple.others", others)));
        }
        there(!shown.isEmpty());
    }

    /** Says no more of it until something about it changes. */
    private void dismiss() {
        present().ifPresent(dismissed::add);
        there(present().isPresent());
    }

    private void there(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
