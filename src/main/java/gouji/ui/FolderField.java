package gouji.ui;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;

/** A folder, typed or chosen. */
final class FolderField extends HBox {

    private final TextField field = new TextField();

    FolderField(Look look, String folder) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        field.setText(folder);
        field.setId("folder");
        field.setPrefWidth(300 * look.scale());
        HBox.setHgrow(field, Priority.ALWAYS);
        var choose = new Button(look.say("dialog.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> {
            var chooser = new DirectoryChooser();
            var start = new File(field.getText());
            if (start.isDirectory()) {
                chooser.setInitialDirectory(start);
            }
            Optional.ofNullable(chooser.showDialog(getScene().getWindow())).ifPresent(chosen -> field.setText(chosen.getPath()));
        });
        getChildren().addAll(field, choose);
    }

    void show(String folder) {
        field.setText(folder);
    }

    /** Whether there is such a folder; nothing typed is none. */
    boolean isThere() {
        return !folder().isEmpty() && new File(folder()).isDirectory();
    }

    String folder() {
        return field.getText().strip();
    }
}
