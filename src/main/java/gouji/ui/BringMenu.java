package gouji.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu 取数: where figures and texts can come from, and what can be held against them. */
final class BringMenu extends MenuButton {

    /** What its lines do. */
    record Actions(Runnable lastYear, Runnable whole, Runnable published) {
    }

    /** @param sample has no year before it that anybody keeps */
    BringMenu(Look look, Actions actions, boolean sample) {
        super(look.say("bar.bring"));
        setId("bring");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        var lastYear = item(look.say("bring.lastYear"), "bringLastYear", actions.lastYear());
        lastYear.setDisable(sample);
        getItems().addAll(lastYear,
                item(look.say("bring.whole"), "bringWhole", actions.whole()),
                new SeparatorMenuItem(), item(look.say("bring.published"), "checkPublished", actions.published()));
    }

    private static MenuItem item(String words, String id, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
