package gouji.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a whole new set of files in the place of the old one (换柜), so that whenever it is cut off there is the old set or the new one: the
 * new one is written beside, its folder is given another name at once, and from then on it is put in place again and again until it is done.
 */
public final class Swap {

    private static final String BEGUN = "next-data";
    private static final String READY = "next-ready";
    private static final String DONE = "next-done";
    private static final String COPIES = "copies";

    private Swap() {
    }

    /** An empty folder for the new set. */
    public static Path begin(Path folder) throws IOException {
        var next = folder.resolve(BEGUN);
        delete(next);
        return Files.createDirectory(next, DataFolder.only(folder, "rwx------"));
    }

    /** The new set is complete: from now on it counts. Nobody may have the folder open. */
    public static void commit(Path folder) throws IOException {
        for (var file : files(folder.resolve(BEGUN))) {
            force(file, StandardOpenOption.WRITE);
        }
        Files.move(folder.resolve(BEGUN), folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
    }

    /** Whether a new set is complete and not yet in its place. */
    static boolean isDue(Path folder) {
        return Files.isDirectory(folder.resolve(READY));
    }

    /** Does to its end what was cut off, or nothing. Only who has claimed the folder may call it. */
    static void finish(Path folder) throws IOException {
        delete(folder.resolve(BEGUN));
        delete(folder.resolve(DONE));
        var ready = folder.resolve(READY);
        if (!isDue(folder)) {
            return;
        }
        var fresh = files(ready).stream().map(ready::relativize).filter(file -> !file.endsWith("gouji.lock")).toList();
        for (var file : fresh) {
            var target = folder.resolve(file.toString());
            Files.createDirectories(target.getParent(), DataFolder.only(folder, "rwx------"));
            var beside = target.resolveSibling(target.getFileName() + ".next");
            Files.copy(ready.resolve(file.toString()), beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            force(beside, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        for (var old : old(folder)) {
            if (!fresh.contains(folder.relativize(old))) {
                Files.delete(old);
            }
        }
        forceFolder(folder);
        Files.move(ready, folder.resolve(DONE), StandardCopyOption.ATOMIC_MOVE);
        delete(folder.resolve(DONE));
    }

    /** What belongs to a set: the key, the daybook, the copies. */
    private static List<Path> old(Path folder) throws IOException {
        var copies = folder.resolve(COPIES);
        try (var here = Files.list(folder); var there = Files.isDirectory(copies) ? Files.list(copies) : Stream.<Path>empty()) {
            return Stream.concat(here.filter(file -> file.endsWith(DataKey.FILE) || Daybook.is(file)), there.filter(Files::isRegularFile)).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** A system that cannot open folders (Windows) keeps names by itself. */
    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
    }
}
