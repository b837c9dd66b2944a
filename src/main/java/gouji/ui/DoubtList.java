package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.formats.Doubt;
import gouji.formats.DoubtSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is doubtful in a file, each with the words it was read from; what has been put right stays, and says so. */
final class DoubtList extends ListView<Doubt> {

    /** In px at a font of 13 px. */
    static final double WIDTH = 340;

    private static final PseudoClass MENDED = PseudoClass.getPseudoClass("mended");

    private final Look look;
    private final Editor editor;
    private final Consumer<Doubt> go;

    /** @param go takes her to one */
    DoubtList(Look look, Editor editor, List<Doubt> doubts, Consumer<Doubt> go) {
        this.look = look;
        this.editor = editor;
        this.go = go;
        setId("doubts");
        getStyleClass().add("doubts");
        setFocusTraversable(false);
        setCellFactory(list -> new Line());
        getItems().setAll(doubts);
    }

    /** To the next one that still stands, or back; behind the last the first again. */
    void walk(int by) {
        var count = getItems().size();
        var from = getSelectionModel().getSelectedIndex();
        for (var step = 1; step <= count; step++) {
            var at = Math.floorMod((from < 0 && by < 0 ? 0 : from) + by * step, count);
            if (isOpen(getItems().get(at)) || step == count) {
                getSelectionModel().clearAndSelect(at);
                scrollTo(Math.max(0, at - 1));
                go.accept(getItems().get(at));
                return;
            }
        }
    }

    void show(State state) {
        refresh();
    }

    private boolean isOpen(Doubt doubt) {
        return doubt.isOpen(editor.state().subject());
    }

    /** The total printed there that can be forgotten: what is summed counts. */
    private static Optional<CellRef> total(Doubt doubt, Editor editor) {
        return doubt instanceof Doubt.Wrong wrong && !(wrong.finding().what() instanceof Finding.Sides)
                ? wrong.at().filter(cell -> editor.form().cell(cell).isComputed()) : Optional.empty();
    }

    private void drop(CellRef total) {
        editor.forgetUnread(total);
        editor.control(total, Optional.empty());
    }

    private final class Line extends WrappingCell<Doubt> {

        private final Label place;
        private final Label sentence;
        private final Label snippet;
        private final QuietButton drop;

        Line() {
            this(new Label(), new Label(), new Label(), QuietButton.small(look.say("findings.dropTotal"), "dropTotal", () -> { }));
        }

        private Line(Label place, Label sentence, Label snippet, QuietButton drop) {
            super(look, new VBox(4, place, sentence, snippet, drop));
            this.place = place;
            this.sentence = sentence;
            this.snippet = snippet;
            this.drop = drop;
            place.getStyleClass().add("doubt-place");
            snippet.getStyleClass().add("snippet");
            List.of(place, sentence, snippet).forEach(label -> {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            });
            List.of(snippet, drop).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
            drop.setOnAction(event -> Optional.ofNullable(getItem()).flatMap(doubt -> total(doubt, editor)).ifPresent(DoubtList.this::drop));
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(go));
        }

        @Override
        void fill(Doubt doubt) {
            var words = new DoubtSentence(look.words(), editor.state().sheet());
            var isOpen = isOpen(doubt);
            place.setText(words.place(doubt));
            sentence.setText(isOpen ? words.of(doubt) : look.say("review.done"));
            snippet.setText(look.say("review.snippet", doubt.snippet()));
            snippet.setVisible(!doubt.snippet().isEmpty());
            drop.setVisible(isOpen && total(doubt, editor).isPresent());
            pseudoClassStateChanged(MENDED, !isOpen);
        }

        @Override
        String spoken() {
            return place.getText() + " " + sentence.getText() + " " + (snippet.isVisible() ? snippet.getText() : "");
        }
    }
}
