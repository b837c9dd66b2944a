package gouji.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Writes a file whole or not at all: under its name there is the old content or the new, never half of it. */
public final class WholeFile {

    private WholeFile() {
    }

    /** What became of the writing. */
    public enum Outcome {
        WRITTEN,
        /** There is such a file already, and it was not to be replaced. */
        EXISTS,
        /** What is there under that name is a folder or a device. */
        NOT_A_FILE,
        /** The folder it should go to does not exist. */
        NO_FOLDER,
        /** The disk gave back something else than was written. */
        NOT_AS_WRITTEN,
        /** The disk is full. */
        NO_ROOM,
        /** What is there under that name is open in another program, or may not be changed. */
        HELD
    }

    /**
     * Writes beside the target, waits for the disk, reads back and moves into place. Whatever happens, nothing else is
     * left behind.
     *
     * @throws IOException where disk or system refuse; the target is then as it was
     */
    public static Outcome write(Path target, byte[] content, boolean replace) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!replace) {
                return Files.isDirectory(target) ? Outcome.NOT_A_FILE : Outcome.EXISTS;
            } else if (!Files.isRegularFile(target)) {
                return Outcome.NOT_A_FILE;
            }
        }
        var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            return Outcome.NO_FOLDER;
        }
        var beside = place.resolveSibling(".gouji-" + UUID.randomUUID() + ".tmp");
        try {
            if (!isWrittenThrough(beside, content)) {
                return Outcome.NO_ROOM;
            } else if (!Arrays.equals(content, Files.readAllBytes(beside))) {
                return Outcome.NOT_AS_WRITTEN;
            } else if (!replace && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return Outcome.EXISTS;
            }
            return isMoved(beside, place) ? Outcome.WRITTEN : Outcome.HELD;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** False where the disk is full. */
    private static boolean isWrittenThrough(Path file, byte[] content) throws IOException {
        try {
            writeThrough(file, content);
            return true;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            if (hasRoom(file, content.length)) {
                throw e;
            }
            return false;
        }
    }

    /** Whether a disk has that much room, together with what of the file is written already. */
    private static boolean hasRoom(Path file, long bytes) throws IOException {
        return Files.getFileStore(file.getParent()).getUsableSpace() + (Files.exists(file) ? Files.size(file) : 0) > bytes;
    }

    /** False where there is such a file and the system lets nobody replace it now. */
    private static boolean isMoved(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            throw e;
        }
        forceFolder(place.getParent());
        return true;
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Makes the new name last; a system that cannot open folders (Windows) keeps names by itself. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
