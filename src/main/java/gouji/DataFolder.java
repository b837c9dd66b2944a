package gouji;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the data lies unless it is told otherwise (数据文件夹). */
final class DataFolder {

    private DataFolder() {
    }

    /**
     * The usual folder of this system.
     *
     * @param system as {@code os.name} calls it
     */
    static Path usual(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return set(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Gouji");
        } else if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Gouji");
        }
        return set(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("gouji");
    }

    private static Optional<Path> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
