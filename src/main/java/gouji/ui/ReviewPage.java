package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.State;
import gouji.exchange.ReportFile;
import gouji.form.Form;
import gouji.form.Section;
import gouji.formats.Doubt;
import gouji.formats.DoubtSentence;
import gouji.formats.Review;
import gouji.report.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A file of others before it is taken (采用前的核对): what is doubtful at the left, each with the words it was read from, and the table or
 * text it belongs to beside it, to be corrected there. Nothing of it is stored.
 */
final class ReviewPage extends BorderPane {

    private final Look look;
    private final Review review;
    private final Editor editor;
    private final Middle middle;
    private final DoubtList doubts;
    private final Label head = new Label();
    private final Label message = new Label();

    /**
     * @param source what it was read from, for people
     * @param cancel leaves it
     */
    ReviewPage(Look look, Review review, String source, List<Way> ways, Background background, Runnable cancel) {
        this.look = look;
        this.review = review;
        var read = review.read();
        this.editor = new Editor(read.form(), read.report(), read.unread(), step -> { });
        this.doubts = new DoubtList(look, editor, review.doubts(), this::go);
        this.middle = new Middle(read.form(), (key, of) -> page(read.form().section(key).orElse(preamble(look)), background), new Ways(), () -> { });
        getStyleClass().add("review-page");
        setMinSize(0, 0);
        setTop(new VBox(bar(source, ways, cancel), line()));
        doubts.setPrefWidth(DoubtList.WIDTH * look.scale());
        setLeft(doubts);
        setCenter(middle.page().node());
        message.getStyleClass().add("status-line");
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        setBottom(message);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, cancel));
        editor.watch(this::show);
    }

    /** Opens the first of what is doubtful; the page stands in the window by then. */
    void begin() {
        doubts.walk(1);
    }

    private HBox bar(String source, List<Way> ways, Runnable cancel) {
        var of = review.read().report().head();
        var title = new Label(look.say("review.of", of.officeName(), of.year(), source));
        title.getStyleClass().add("bar-title");
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(6, title, gap);
        ways.forEach(way -> bar.getChildren().add(new QuietButton(way.words().apply(of), way.id(), () -> take(way))));
        bar.getChildren().get(2).getStyleClass().add("accent");
        bar.getChildren().add(2, parts());
        bar.getChildren().add(new QuietButton(look.say("dialog.cancel"), "reviewCancel", cancel));
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** All that was read, also where nothing is doubtful. */
    private MenuButton parts() {
        var parts = new MenuButton(look.say("review.parts"));
        parts.setId("reviewParts");
        parts.setFocusTraversable(false);
        parts.setMinWidth(Region.USE_PREF_SIZE);
        Stream.concat(Stream.of(preamble(look)), review.read().form().sections().stream()).forEach(section -> {
            var part = new MenuItem(section.shortTitle());
            part.setId("review " + section.key());
            part.setOnAction(event -> middle.settled(() -> middle.go(Position.of(section.key()))));
            parts.getItems().add(part);
        });
        return parts;
    }

    /** What stands before the first section, as a section of its own. */
    private static Section preamble(Look look) {
        return new Section(Form.PREAMBLE, look.say("office.preamble"), look.say("office.preamble"), List.of(), "", List.of());
    }

    private VBox line() {
        head.setId("reviewHead");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        var line = new VBox(2, head);
        new DoubtSentence(look.words(), editor.state().sheet()).ofWhole(review).forEach(remark -> {
            var words = new Label(remark);
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().add("hint");
            line.getChildren().add(words);
        });
        line.getStyleClass().add("review-head");
        return line;
    }

    private Page page(Section section, Background background) {
        return section.isText() ? new TextPage(editor, section, Optional.empty(), look, message::setText, background, () -> { })
                : new TablePage(editor, section, look, message::setText, background, Optional.empty(), () -> doubts.walk(1));
    }

    private void take(Way way) {
        middle.settle();
        editor.endText();
        var read = review.read();
        var state = editor.state();
        way.taken().accept(new ReportFile.Read(read.form(), state.report(), state.unread(), read.unstated()));
    }

    private void go(Doubt doubt) {
        if (doubt instanceof Doubt.NoText text) {
            middle.go(Position.of(text.section()));
        } else {
            doubt.at().ifPresent(middle::go);
        }
    }

    private void pressed(KeyEvent event, Runnable cancel) {
        if (event.getCode() == KeyCode.F8) {
            doubts.walk(event.isShiftDown() ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            undo(event.isShiftDown());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            undo(true);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.W) {
            cancel.run();
        } else {
            return;
        }
        event.consume();
    }

    private void undo(boolean again) {
        middle.settle();
        if (again) {
            editor.redo();
        } else {
            editor.undo();
        }
    }

    private void show(State state) {
        var open = review.doubts().stream().filter(Doubt::isToMend).filter(doubt -> doubt.isOpen(state.subject())).count();
        var toLook = review.doubts().stream().filter(doubt -> !doubt.isToMend()).count();
        var form = review.read().form();
        head.setText(open > 0 ? look.say("review.open", form.cells().size() - state.sheet().blanks(form.cells()), open + toLook)
                : look.say(toLook > 0 ? "review.toLook" : "review.mended", form.cells().size(), toLook));
        head.getStyleClass().setAll("label", "side-title", open + toLook > 0 ? "doubtful" : "right");
        doubts.show(state);
    }

    /** What stands beside the page goes along with her. */
    private final class Ways implements Middle.Told {

        @Override
        public void shown(Page page) {
            setCenter(page.node());
        }

        @Override
        public void moved() {
            message.setText("");
        }
    }
}
