package gouji.delivery;

import gouji.exchange.WholeFile;
import gouji.exchange.WholeFile.Outcome;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.UUID;

/** Writes files into a folder of their own, all of them or none (一组文件). */
final class FileSet {

    private FileSet() {
    }

    /**
     * Writes them beside first. Where the folder is new it comes into being with all of them; where it is there already, files of the
     * same names change places with the new ones, and change back when one of them cannot.
     *
     * @param replace whether there may be such a folder
     * @throws IOException where disk or system refuse; everything is then as it was
     */
    static Outcome write(Path folder, Map<String, byte[]> files, boolean replace) throws IOException {
        var isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !replace) {
            return Outcome.EXISTS;
        }
        var beside = (isThere ? folder : folder.toAbsolutePath().getParent()).resolve(".gouji-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(beside);
            for (var file : files.entrySet()) {
                var outcome = WholeFile.write(beside.resolve(file.getKey()), file.getValue(), false);
                if (outcome != Outcome.WRITTEN) {
                    return outcome;
                }
            }
            if (!isThere) {
                Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                return Outcome.WRITTEN;
            }
            return exchange(beside, folder, files);
        } finally {
            delete(beside);
        }
    }

    /** The old ones go to where the new ones come from. */
    private static Outcome exchange(Path beside, Path folder, Map<String, byte[]> files) throws IOException {
        var old = Files.createDirectory(beside.resolve("old"));
        var moved = new ArrayDeque<Path[]>();
        var isDone = false;
        try {
            for (var name : files.keySet()) {
                var target = folder.resolve(name);
                if (Files.isDirectory(target)) {
                    return Outcome.NOT_A_FILE;
                }
                if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isMoved(target, old.resolve(name), moved)) {
                    return Outcome.HELD;
                }
                move(beside.resolve(name), target, moved);
            }
            isDone = true;
            return Outcome.WRITTEN;
        } finally {
            while (!isDone && !moved.isEmpty()) {
                var back = moved.pop();
                Files.move(back[1], back[0], StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** False where another program has it open, or nobody may change it. */
    private static boolean isMoved(Path from, Path to, ArrayDeque<Path[]> moved) throws IOException {
        try {
            move(from, to, moved);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static void move(Path from, Path to, ArrayDeque<Path[]> moved) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        moved.push(new Path[] {from, to});
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.list(folder)) {
            for (var path : inside.toList()) {
                if (Files.isDirectory(path)) {
                    delete(path);
                } else {
                    Files.delete(path);
                }
            }
        }
        Files.delete(folder);
    }
}
