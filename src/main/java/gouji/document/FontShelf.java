package gouji.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which font files (字体文件) there are, by file name. Looked for once; no file is opened for it. */
public final class FontShelf {

    /** The system property that names the folder of the fonts that came with the program; packaging/gouji sets it. */
    private static final String FOLDER = "gouji.fonts";
    private static final int DEPTH = 8;

    private final Map<String, Path> files;

    private FontShelf(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    /** The fonts that came with the program, if any did, and those in the usual folders of this system and this user. */
    public static FontShelf ofThisMachine() {
        var shipped = Optional.ofNullable(System.getProperty(FOLDER)).filter(folder -> !folder.isBlank()).map(Path::of);
        return of(Stream.concat(shipped.stream(), ofThisSystem().stream()).toList());
    }

    private static List<Path> ofThisSystem() {
        var home = Path.of(System.getProperty("user.home", ""));
        var windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        var local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(folder -> Path.of(folder, "Microsoft", "Windows", "Fonts"));
        var isWindows = File.separatorChar == '\\';
        return isWindows
                ? List.of(Path.of(windows, "Fonts"), local.orElse(home.resolve("AppData/Local/Microsoft/Windows/Fonts")))
                : List.of(home.resolve(".local/share/fonts"), home.resolve(".fonts"), home.resolve("Library/Fonts"),
                        Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts"), Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts"));
    }

    /** The fonts in these folders and below; of two files of one name the first. Folders that are not there hold none. */
    public static FontShelf of(List<Path> folders) {
        var files = new TreeMap<String, Path>();
        for (var folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Collector(files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FontShelf(files);
    }

    /** The file of that name, in upper or lower case. */
    Optional<Path> find(String name) {
        return Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)));
    }

    Collection<Path> all() {
        return files.values();
    }

    /** Gathers font files and passes over what cannot be read. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Map<String, Path> files;

        Collector(Map<String, Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && (name.endsWith(".ttf") || name.endsWith(".ttc"))) {
                files.putIfAbsent(name, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
