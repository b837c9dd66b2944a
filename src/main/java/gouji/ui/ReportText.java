package gouji.ui;

import gouji.report.Report;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/** Where a text of the report is written. Undo is the report's, not the control's; what goes over the limit is refused whole. */
final class ReportText extends TextArea {

    /** @param refused is told when something did not fit */
    ReportText(String key, Look look, Runnable refused) {
        setId("text " + key);
        setWrapText(true);
        getStyleClass().add("report-text");
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded() && change.getControlNewText().length() > Report.TEXT_LIMIT) {
                refused.run();
                return null;
            }
            return change;
        }));
        setContextMenu(new ContextMenu(item(look.say("text.cut"), this::cut), item(look.say("text.copy"), this::copy),
                item(look.say("text.paste"), this::paste), item(look.say("text.all"), this::selectAll)));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
