package gouji.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The menu 取数: where figures and texts can come from. */
final class BringMenu extends MenuButton {

    /** What its lines do. */
    record Actions(Runnable lastYear, Runnable whole) {
    }

    BringMenu(Look look, Actions actions) {
        super(look.say("bar.bring"));
        setId("bring");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        getItems().addAll(item(look.say("bring.lastYear"), "bringLastYear", actions.lastYear()),
                item(look.say("bring.whole"), "bringWhole", actions.whole()));
    }

    private static MenuItem item(String words, String id, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
