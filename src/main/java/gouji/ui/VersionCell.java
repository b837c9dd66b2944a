package gouji.ui;

import gouji.store.Version;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A version in the list: what it is, and below when, by whom and with which version code. */
final class VersionCell extends ListCell<Version> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Look look;
    private final Label name = new Label();
    private final Label more = new Label();
    private final VBox row = new VBox(name, more);

    VersionCell(Look look) {
        this.look = look;
        name.setWrapText(true);
        more.setWrapText(true);
        more.getStyleClass().add("hint");
        setPrefWidth(0);
    }

    /** What it is called. */
    static String name(Look look, Version version) {
        return look.say("history.version." + version.kind(), version.number(), version.name());
    }

    static String when(Version version) {
        return TIME.format(version.at().atZone(ZoneId.systemDefault()));
    }

    @Override
    protected void updateItem(Version version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(name(look, version));
        more.setText(Stream.of(when(version), version.who(), version.code().orElse("")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · ")));
        setAccessibleText(name.getText() + " " + more.getText());
        setGraphic(row);
    }
}
