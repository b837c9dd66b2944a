package gouji.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of the journal, or one difference, in a list: what is long is wrapped, nothing is cut off. */
final class HistoryCell extends WrappingCell<HistoryLine> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Between columns, in px. */
    private static final double GAP = 10;

    private final Look look;
    private final boolean narrow;
    private final Label time;
    private final Label who;
    private final Label name;
    private final Label change = new Label();
    private final Label how;
    private final Pane row;

    /** @param narrow whether there is no room for columns: then its parts stand one below the other */
    HistoryCell(Look look, boolean narrow) {
        this(look, narrow, narrow ? new VBox(2) : new HBox(GAP));
    }

    private HistoryCell(Look look, boolean narrow, Pane row) {
        super(look, row);
        this.row = row;
        this.look = look;
        this.narrow = narrow;
        time = column(150, "hint");
        who = column(96, "hint");
        name = column(230, "place");
        how = column(84, "hint");
        change.setWrapText(true);
        if (!narrow) {
            change.setPrefWidth(200 * look.scale());
            change.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(change, Priority.ALWAYS);
        }
        if (row instanceof HBox columns) {
            columns.setAlignment(Pos.TOP_LEFT);
        }
    }

    @Override
    void fill(HistoryLine line) {
        name.setText(line.place().name());
        change.setText(look.say("history.fromTo", line.before(), line.after()));
        row.getChildren().setAll(name, change);
        line.step().ifPresent(step -> {
            time.setText(TIME.format(step.at().atZone(ZoneId.systemDefault())));
            who.setText(step.who());
            how.setText(look.say("history.how." + step.how()));
            if (narrow) {
                time.setText(String.join(" · ", time.getText(), who.getText(), how.getText()));
                row.getChildren().setAll(time, name, change);
            } else {
                row.getChildren().setAll(time, who, name, change, how);
            }
        });
    }

    /** The toolkit measures the change at the width it would like, not at the one it gets. */
    @Override
    double height(double width) {
        if (narrow) {
            return super.height(width);
        }
        var left = width;
        var highest = 0.0;
        for (var column : row.getChildren()) {
            if (column != change) {
                left -= column.prefWidth(-1) + GAP;
                highest = Math.max(highest, column.prefHeight(column.prefWidth(-1)));
            }
        }
        return Math.max(highest, change.prefHeight(Math.max(left, 0)));
    }

    @Override
    String spoken() {
        return String.join(" ", row.getChildren().stream().map(node -> ((Label) node).getText()).toList());
    }

    private Label column(double width, String style) {
        var label = new Label();
        label.setWrapText(true);
        if (!narrow) {
            label.setMinWidth(width * look.scale());
            label.setPrefWidth(width * look.scale());
            label.setMaxWidth(width * look.scale());
        }
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
