package gouji.ui;

import gouji.report.Head;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above a report: whose it is, and what can be done with it. */
final class TopBar extends HBox {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");

    /** What the buttons do. */
    record Actions(Runnable back, Runnable undo, Runnable redo, Runnable check, Runnable draft, Runnable export, Runnable history,
                   Runnable settings) {
    }

    private final Look look;
    private final Label title = new Label();
    private final Button undo;
    private final Button redo;
    private final Button check;

    TopBar(Look look, boolean sample, Actions actions) {
        this.look = look;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        var back = button("bar.back", "back", actions.back());
        back.getStyleClass().add("quiet");
        undo = button("bar.undo", "undo", actions.undo());
        redo = button("bar.redo", "redo", actions.redo());
        check = button("bar.check", "check", actions.check());
        var draft = button("bar.draft", "draft", actions.draft());
        var export = button("bar.export", "export", actions.export());
        export.getStyleClass().add("accent");
        var history = button("bar.history", "history", actions.history());
        history.getStyleClass().add("quiet");
        var settings = button("bar.settings", "settings", actions.settings());
        settings.getStyleClass().add("quiet");
        title.getStyleClass().add("bar-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(back, title);
        if (sample) {
            var mark = new Label(look.say("bar.sample"));
            mark.getStyleClass().add("badge");
            mark.setMinWidth(USE_PREF_SIZE);
            getChildren().add(mark);
        }
        getChildren().addAll(gap, undo, redo, check, draft, export, history, settings);
    }

    /** @param blocking whether one of the findings keeps the report from being exported */
    void show(Head head, int findings, boolean blocking, boolean canUndo, boolean canRedo) {
        title.setText(look.say("bar.title", head.officeName(), head.year(), look.say("scope." + head.scope().key())));
        check.setText(findings == 0 ? look.say("bar.check") : look.say("bar.checkSome", findings));
        check.pseudoClassStateChanged(SOME, findings > 0);
        check.pseudoClassStateChanged(BLOCKING, blocking);
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
    }

    private Button button(String words, String id, Runnable action) {
        var button = new Button(look.say(words));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
