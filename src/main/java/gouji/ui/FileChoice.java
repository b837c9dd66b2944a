package gouji.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** How she is asked for a file (选文件): by the dialog of the system, which no test can reach into. */
@FunctionalInterface
public interface FileChoice {

    /** The one she chooses; none where she leaves it. */
    Optional<Path> open(FileChooser chooser, Window owner);

    /** The dialog of the system. */
    static FileChoice ofTheSystem() {
        return (chooser, owner) -> Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
