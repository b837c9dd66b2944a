package gouji.ui;

import gouji.manuscript.Heading;
import gouji.manuscript.Outline;
import gouji.report.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The sub-headings of the text she is in, below its line in the list of sections (提纲). */
final class OutlineBox extends VBox {

    /** Of a text with more than this only the first level is shown. */
    private static final int MANY = 24;

    private final Consumer<Position> go;
    private String key = "";
    private String text = "";
    private List<Heading> shown = List.of();
    private boolean isWanted = true;

    OutlineBox(Consumer<Position> go) {
        this.go = go;
        setId("outline");
        getStyleClass().add("outline");
        there(true);
    }

    void show(String section, String now) {
        if (section.equals(key) && now.equals(text)) {
            return;
        }
        key = section;
        text = now;
        var all = Outline.of(now);
        var headings = all.size() <= MANY ? all : all.stream().filter(heading -> heading.level() == 1).toList();
        if (headings.size() != shown.size()) {
            getChildren().setAll(headings.stream().map(heading -> button()).toList());
        }
        for (var at = 0; at < headings.size(); at++) {
            show((Button) getChildren().get(at), headings.get(at));
        }
        shown = headings;
        there(isWanted);
    }

    /** Where room is short it is not shown. */
    void there(boolean wanted) {
        isWanted = wanted;
        setVisible(wanted && !shown.isEmpty());
        setManaged(wanted && !shown.isEmpty());
    }

    private Button button() {
        var button = new Button();
        button.setFocusTraversable(false);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(event -> go.accept(new Position(key, Optional.empty(), shown.get(getChildren().indexOf(button)).start())));
        return button;
    }

    private void show(Button button, Heading heading) {
        if (!heading.words().equals(button.getText())) {
            button.setText(heading.words());
            button.setTooltip(new Tooltip(heading.words()));
        }
        var styles = List.of("button", "outline-line", "level-" + heading.level());
        if (!button.getStyleClass().equals(styles)) {
            button.getStyleClass().setAll(styles);
        }
    }
}
