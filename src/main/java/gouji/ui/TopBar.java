package gouji.ui;

import gouji.check.Finding;
import gouji.report.Head;
import java.util.List;
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
                   Runnable settings, Runnable insert, BringMenu.Actions bring) {
    }

    private final Look look;
    private final Label title = new Label();
    private final Button undo;
    private final Button redo;
    private final Button check;
    private final Button insert;
    private final BringMenu bring;

    TopBar(Look look, boolean sample, Actions actions) {
        this.look = look;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        var back = new QuietButton(look.say("bar.back"), "back", actions.back());
        back.getStyleClass().add("quiet");
        undo = new QuietButton(look.say("bar.undo"), "undo", actions.undo());
        redo = new QuietButton(look.say("bar.redo"), "redo", actions.redo());
        check = new QuietButton(look.say("bar.check"), "check", actions.check());
        insert = new QuietButton(look.say("bar.insert"), "insert", actions.insert());
        bring = new BringMenu(look, actions.bring(), sample);
        var draft = new QuietButton(look.say("bar.draft"), "draft", actions.draft());
        var export = new QuietButton(look.say("bar.export"), "export", actions.export());
        export.getStyleClass().add("accent");
        var history = new QuietButton(look.say("bar.history"), "history", actions.history());
        history.getStyleClass().add("quiet");
        var settings = new QuietButton(look.say("bar.settings"), "settings", actions.settings());
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
        getChildren().addAll(gap, insert, bring, undo, redo, check, draft, export, history, settings);
    }

    /**
     * @param toMend    what she is to look at; red is what keeps the report back, and nothing else
     * @param unrevised in how many texts something is still last year’s; the check lists these as well
     */
    void show(Head head, List<Finding> toMend, int unrevised, boolean canUndo, boolean canRedo) {
        title.setText(look.say("bar.title", head.officeName(), head.year(), look.say("scope." + head.scope().key())));
        var all = toMend.size() + unrevised;
        check.setText(all == 0 ? look.say("bar.check") : look.say("bar.checkSome", all));
        check.pseudoClassStateChanged(SOME, all > 0);
        check.pseudoClassStateChanged(BLOCKING, toMend.stream().anyMatch(Finding::blocksExport));
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
    }

    /** Opens the menu 取数. */
    void bring() {
        bring.show();
    }

    /** Something can be inserted where she is in a text. */
    void atText(boolean is) {
        insert.setVisible(is);
        insert.setManaged(is);
    }
}
