package gouji.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields one below the other, each behind its name; names and buttons are never squeezed. */
final class Fields extends GridPane {

    private final Look look;

    Fields(Look look) {
        super(12, 10);
        this.look = look;
        var whole = new ColumnConstraints();
        whole.setMinWidth(Region.USE_PREF_SIZE);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(whole, wide, whole);
    }

    /** A field, its name and what stands behind it. */
    Fields row(String name, Region... fields) {
        var row = getRowCount();
        var label = new Label(look.say(name));
        label.setMinWidth(USE_PREF_SIZE);
        add(label, 0, row);
        for (var at = 0; at < fields.length; at++) {
            if (at > 0) {
                fields[at].setMinWidth(USE_PREF_SIZE);
            }
            fields[at].setMaxWidth(Double.MAX_VALUE);
            add(fields[at], at + 1, row);
        }
        return this;
    }

    /** Something across the whole width. */
    Fields across(Region content) {
        content.setMinHeight(USE_PREF_SIZE);
        add(content, 0, getRowCount(), 3, 1);
        return this;
    }
}
