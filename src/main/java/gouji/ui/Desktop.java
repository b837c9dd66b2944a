package gouji.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a folder in the system's file browser, or a text in its editor. Not by AWT, whose toolkit freezes JavaFX on Linux. */
final class Desktop {

    private Desktop() {
    }

    /** Asks the system; a system that has neither simply shows nothing. */
    static void open(Path path) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var opener = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(opener, path.toString())).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            return;
        }
    }
}
